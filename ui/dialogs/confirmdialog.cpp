// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmdialog.h"

#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

ConfirmDialog::ConfirmDialog(const Question& question, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(question.name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QString(question.action).remove(u'&'));
    auto* heading = makeLabel(Theme::Text::CardTitle, {}, this);
    heading->setText(question.title);
    heading->setWordWrap(true);
    auto* text = makeLabel(Theme::Text::Base, u"muted"_s, this);
    text->setObjectName(question.name + u"Text"_s);
    text->setText(question.text);
    text->setWordWrap(true);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setDefault(true);
    auto* go = new QPushButton(question.action, this);
    go->setObjectName(question.name + u"Yes"_s);
    go->setProperty("role", u"danger"_s);
    go->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addStretch(1);
    layout->addSpacing(16);
    layout->addLayout(buttons);
    setMinimumWidth(Theme::scaled(440));
    cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT confirmed();
    });
}

} // namespace uptake
