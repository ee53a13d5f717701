// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notedialog.h"

#include "ui/widgets/fields.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

NoteDialog::NoteDialog(QWidget* parent)
    : Dialog(u"noteDialog"_s, tr("Add a note"), parent)
{
    QComboBox* kind = makeBox(u"noteKind"_s, tr("What kind of note it is"), this);
    kind->addItem(tr("Note"), u"note"_s);
    kind->addItem(tr("They consented"), u"consent"_s);
    kind->addItem(tr("They opted out"), u"opt-out"_s);
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(u"noteText"_s);
    text->setAccessibleName(tr("What the note says"));
    text->setPlaceholderText(tr("What is worth knowing next time"));
    text->setTabChangesFocus(true);
    body()->addWidget(kind, 0, Qt::AlignLeft);
    body()->addWidget(text, 1);
    QLabel* hint = addHint(tr("It stays in your database, and never goes into a report."));
    addCancel();
    QPushButton* keep = addButton(tr("&Keep the note"), u"keepNote"_s, Button::Primary);
    keep->setEnabled(false);
    const auto check = [=] {
        const bool isNote = kind->currentIndex() == 0;
        keep->setEnabled(!isNote || !text->toPlainText().trimmed().isEmpty());
        hint->setText(kind->currentData() == u"opt-out"_s ? tr("They do not count in published figures any more; you see them all the same.")
                : isNote                                  ? tr("It stays in your database, and never goes into a report.")
                                                          : tr("They count in published figures, whatever an older note says."));
    };
    connect(text, &QPlainTextEdit::textChanged, keep, check);
    connect(kind, &QComboBox::currentIndexChanged, keep, check);
    connect(keep, &QPushButton::clicked, this, [this, kind, text] {
        Q_EMIT written(kind->currentData().toString(), text->toPlainText().trimmed());
        accept();
    });
    text->setFocus();
    startWith({560, 320});
}

} // namespace uptake
