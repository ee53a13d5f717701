// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphrasedialog.h"

#include "ui/widgets/labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

QLineEdit* makeLine(const QString& name, const QString& label, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setEchoMode(QLineEdit::Password);
    line->setPlaceholderText(label);
    line->setAccessibleName(label);
    return line;
}

} // namespace

PassphraseDialog::PassphraseDialog(Ask ask, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"passphraseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Passphrase"));
    auto* heading = makeLabel(Theme::Text::CardTitle, {}, this);
    heading->setText(ask == Ask::Twice ? tr("Choose a passphrase for the backup") : tr("The passphrase of the backup"));
    auto* text = makeLabel(Theme::Text::Base, u"muted"_s, this);
    text->setText(ask == Ask::Twice ? tr("Only who knows it can open the backup, and nobody can look it up. Several "
                                         "words are better than a short riddle.")
                                    : tr("It is the one that was chosen when the backup was written."));
    text->setWordWrap(true);
    auto* first = makeLine(u"passphrase"_s, tr("Passphrase"), this);
    auto* second = makeLine(u"passphraseAgain"_s, tr("Once more"), this);
    second->setVisible(ask == Ask::Twice);
    auto* remark = makeLabel(Theme::Text::Small, u"muted"_s, this);
    remark->setObjectName(u"passphraseRemark"_s);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    auto* go = new QPushButton(ask == Ask::Twice ? tr("&Back up") : tr("&Restore"), this);
    go->setObjectName(u"passphraseGiven"_s);
    go->setProperty("role", u"primary"_s);
    go->setDefault(true);
    go->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(remark, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    for (QWidget* widget : {static_cast<QWidget*>(heading), static_cast<QWidget*>(text), static_cast<QWidget*>(first),
             static_cast<QWidget*>(second)})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addLayout(buttons);
    const auto check = [=] {
        const bool differs = ask == Ask::Twice && !second->text().isEmpty() && first->text() != second->text();
        remark->setText(differs ? tr("The two differ.") : QString());
        go->setEnabled(!first->text().isEmpty() && (ask == Ask::Once || first->text() == second->text()));
    };
    connect(first, &QLineEdit::textChanged, this, check);
    connect(second, &QLineEdit::textChanged, this, check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this, first] {
        Q_EMIT given(first->text().toUtf8());
        accept();
    });
    setMinimumWidth(480);
    first->setFocus();
}

} // namespace uptake
