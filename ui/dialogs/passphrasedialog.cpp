// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphrasedialog.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(Ask ask, QWidget* parent)
    : Dialog(u"passphraseDialog"_s, tr("Passphrase"), parent)
{
    addHeading(ask == Ask::Twice ? tr("Choose a passphrase for the backup") : tr("The passphrase of the backup"));
    addText(ask == Ask::Twice
            ? tr("Only someone who knows it can open the backup, and nobody can look it up. Use several words.")
            : tr("It is the one that was chosen when the backup was written."));
    QLineEdit* first = makeSecretLine(u"passphrase"_s, tr("Passphrase"), tr("Passphrase"), this);
    QLineEdit* second = makeSecretLine(u"passphraseAgain"_s, tr("Once more"), tr("Once more"), this);
    second->setVisible(ask == Ask::Twice);
    body()->addWidget(first);
    body()->addWidget(second);
    body()->addStretch(1);
    auto* remark = makeLabel(Theme::Text::Small, u"muted"_s, this);
    remark->setObjectName(u"passphraseRemark"_s);
    addBesideButtons(remark);
    addCancel();
    QPushButton* go
        = addButton(ask == Ask::Twice ? tr("&Back up") : tr("&Restore"), u"passphraseGiven"_s, Button::Primary);
    go->setEnabled(false);
    const auto check = [=] {
        const bool differs = ask == Ask::Twice && !second->text().isEmpty() && first->text() != second->text();
        remark->setText(differs ? tr("The two differ.") : QString());
        go->setEnabled(!first->text().isEmpty() && (ask == Ask::Once || first->text() == second->text()));
    };
    connect(first, &QLineEdit::textChanged, this, check);
    connect(second, &QLineEdit::textChanged, this, check);
    connect(go, &QPushButton::clicked, this, [this, first] {
        Q_EMIT given(first->text().toUtf8());
        accept();
    });
    setLeastWidth(480);
    first->setFocus();
}

} // namespace uptake
