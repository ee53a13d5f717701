// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/themedbutton.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace uptake {

using namespace Qt::StringLiterals;

Banner::Banner(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_strong(makeLabel(Theme::Text::Base, {}, this))
    , m_further(makeLabel(Theme::Text::Small, {}, this))
    , m_button(new QPushButton(this))
{
    setObjectName(name);
    setProperty("role", u"banner"_s);
    m_strong->setObjectName(name + u"Text"_s);
    for (QLabel* label : {m_strong, m_further}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_button->setObjectName(name + u"Button"_s);
    auto* close = new ThemedButton(u"close"_s, ThemedButton::Tint::Muted, u"ghost"_s, this);
    close->setObjectName(name + u"Close"_s);
    close->setAccessibleName(tr("Close this message"));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_strong);
    texts->addWidget(m_further);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addLayout(texts, 1);
    layout->addWidget(m_button);
    layout->addWidget(close);
    m_close = close;
    connect(close, &ThemedButton::clicked, this, &Banner::hide);
    connect(m_button, &QPushButton::clicked, this, &Banner::buttonClicked);
    hide();
}

void Banner::showError(const Error& error)
{
    QString what = error.what;
    if (!what.isEmpty())
        what.front() = what.front().toUpper();
    QStringList further;
    if (!error.where.isEmpty())
        further << error.where;
    if (!error.remedy.isEmpty())
        further << tr("What to do: %1").arg(error.remedy);
    m_button->hide();
    showText(what, further.join(u" · "_s), u"error"_s);
}

void Banner::showRemark(const QString& text, const QString& button)
{
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    showText(text, {}, u"remark"_s);
}

void Banner::keepOpen()
{
    m_close->hide();
}

void Banner::showText(const QString& strong, const QString& further, const QString& kind)
{
    const Tokens& tokens = Theme::tokens();
    const bool isError = kind == u"error";
    m_icon->setPixmap(
        icon(isError ? u"warning"_s : u"info"_s, isError ? tokens.danger : tokens.warning).pixmap(20, 20));
    m_strong->setText(strong);
    m_further->setText(further);
    m_further->setVisible(!further.isEmpty());
    setRole(this, "kind", kind);
    for (QLabel* label : {m_strong, m_further})
        setRole(label, "kind", kind);
    setAccessibleName(text());
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Banner::text() const
{
    return m_further->text().isEmpty() ? m_strong->text() : m_strong->text() + u' ' + m_further->text();
}

} // namespace uptake
