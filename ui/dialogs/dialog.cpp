// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialog.h"

#include "models/base/savefile.h"
#include "ui/dialogs/dialogbody.h"
#include "ui/dialogs/filechoice.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace uptake {

using namespace Qt::StringLiterals;

Dialog::Dialog(const QString& name, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_scroll(new DialogBody(this))
    , m_body(m_scroll->body())
    , m_buttons(new QHBoxLayout)
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_body->setSpacing(12);
    m_buttons->setSpacing(12);
    m_buttons->addStretch(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(m_buttons);
}

QLabel* Dialog::addHeading(const QString& text)
{
    auto* heading = makeLabel(Theme::Text::CardTitle, {}, this);
    heading->setText(text);
    heading->setWordWrap(true);
    m_body->addWidget(heading);
    return heading;
}

QLabel* Dialog::addText(const QString& text)
{
    auto* label = makeLabel(Theme::Text::Base, u"muted"_s, this);
    label->setText(text);
    label->setWordWrap(true);
    m_body->addWidget(label);
    return label;
}

QLabel* Dialog::addHint(const QString& text)
{
    auto* label = makeLabel(Theme::Text::Small, u"muted"_s, this);
    label->setText(text);
    label->setWordWrap(true);
    m_body->addWidget(label);
    return label;
}

QFormLayout* Dialog::addForm()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_body->addLayout(form);
    return form;
}

QPushButton* Dialog::addButton(const QString& text, const QString& name, Button kind)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    if (kind != Button::Plain)
        button->setProperty("role", kind == Button::Primary ? u"primary"_s : u"danger"_s);
    button->setAutoDefault(kind == Button::Primary);
    button->setDefault(kind == Button::Primary);
    m_buttons->addWidget(button);
    return button;
}

QPushButton* Dialog::addCancel()
{
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    m_buttons->insertWidget(m_beside + 1, cancel); // behind the stretch
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return cancel;
}

QPushButton* Dialog::addClose()
{
    auto* close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    m_buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return close;
}

void Dialog::addBesideButtons(QWidget* widget)
{
    // A box to tick is no wider than its words: a click beside them does nothing. A text takes the room that there is.
    const bool isBox = qobject_cast<QCheckBox*>(widget) != nullptr;
    m_buttons->insertWidget(m_beside++, widget, 1, isBox ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment());
}

QPushButton* Dialog::addSideButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_beside++, button);
    return button;
}

void Dialog::setWaiting(bool isWaiting)
{
    setAttribute(Qt::WA_DeleteOnClose, !isWaiting);
    if (!isWaiting && isHidden())
        deleteLater();
}

QSize Dialog::onScreen(QSize size) const
{
    return size.boundedTo(
        screen()->availableGeometry().size() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight)));
}

void Dialog::setLeastWidth(int width)
{
    setMinimumWidth(onScreen({Theme::scaled(width), 0}).width());
}

void Dialog::startWith(QSize size)
{
    resize(onScreen({Theme::scaled(size.width()), Theme::scaled(size.height())}));
}

/// A least width of its own takes the place of the layout's, which words in another language may pass. Texts that wrap
/// tell their height only once they have a width.
void Dialog::showEvent(QShowEvent* event)
{
    offerExports();
    const QMargins margins = layout()->contentsMargins();
    const int rest = margins.top() + margins.bottom() + layout()->spacing() + m_buttons->minimumSize().height();
    m_scroll->setRoom(onScreen({0, QWIDGETSIZE_MAX}).height() - rest);
    layout()->activate(); // else the dialog could not be lower than what it needed without that
    setMinimumWidth(std::max(minimumWidth(), onScreen(layout()->minimumSize()).width()));
    resize(onScreen(
        size().expandedTo({width(), layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : 0})));
    QDialog::showEvent(event);
}

void Dialog::offerExports()
{
    if (std::exchange(m_offersExports, true))
        return;
    for (const DataTable* table : findChildren<DataTable*>())
        connect(table, &DataTable::exportRequested, this, [this, table] { exportTable(*table); });
}

void Dialog::exportTable(const DataTable& table)
{
    chooseSaveFile(this, tr("Export"), exportName(table.accessibleName(), u"csv"_s), tr("CSV files (*.csv)"),
        [this, &table](const QString& path) {
            m_saving = runJob<void>(
                this, [path, text = table.shownCsv()](Progress&) { return saveFile(path, text.toUtf8()); },
                [this, path](const Expected<void>& saved) { tellSaved(path, saved); });
        });
}

void Dialog::tellSaved(const QString& path, const Expected<void>& saved)
{
    if (!m_banner) {
        m_banner = new Banner(u"dialogBanner"_s, this);
        m_body->insertWidget(0, m_banner);
        connect(m_banner, &Banner::buttonClicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_saved).absolutePath())); });
    }
    m_saved = path;
    if (saved)
        m_banner->showRemark(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), tr("Open &folder"));
    else if (saved.error().kind != Error::Kind::Cancelled)
        m_banner->showError(saved.error());
}

} // namespace uptake
