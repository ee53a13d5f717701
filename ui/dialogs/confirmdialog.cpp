// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

ConfirmDialog::ConfirmDialog(const Question& question, QWidget* parent)
    : Dialog(question.name, QString(question.action).remove(u'&'), parent)
{
    addHeading(question.title);
    addText(question.text)->setObjectName(question.name + u"Text"_s);
    body()->addStretch(1);
    const bool isFinal = question.kind == Kind::Final;
    QPushButton* cancel = addCancel();
    QPushButton* go = addButton(
        question.action, question.name + u"Yes"_s, isFinal ? Button::Danger : Button::Primary);
    setLeastWidth(440);
    cancel->setDefault(isFinal);
    (isFinal ? cancel : go)->setFocus();
    connect(go, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT confirmed();
    });
}

} // namespace uptake
