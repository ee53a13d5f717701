// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/namedialog.h"

#include "ui/widgets/labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

NameDialog::NameDialog(const QString& title, const QString& what, const QStringList& taken, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"nameDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* heading = makeLabel(Theme::Text::CardTitle, {}, this);
    heading->setText(title);
    auto* text = makeLabel(Theme::Text::Base, u"muted"_s, this);
    text->setText(what);
    text->setWordWrap(true);
    auto* line = new QLineEdit(this);
    line->setObjectName(u"nameLine"_s);
    line->setPlaceholderText(tr("Name"));
    line->setAccessibleName(tr("Name"));
    line->setMaxLength(80);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    auto* save = new QPushButton(tr("&Save"), this);
    save->setObjectName(u"nameSave"_s);
    save->setProperty("role", u"primary"_s);
    save->setDefault(true);
    save->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addWidget(line);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(line, &QLineEdit::textChanged, this, [=](const QString& name) {
        save->setEnabled(!name.trimmed().isEmpty());
        save->setText(taken.contains(name.trimmed()) ? tr("&Replace") : tr("&Save"));
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this, line] {
        Q_EMIT named(line->text().trimmed());
        accept();
    });
    setMinimumWidth(Theme::scaled(420));
    line->setFocus();
}

} // namespace uptake
