// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notedialog.h"

#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace uptake {

using namespace Qt::StringLiterals;

NoteDialog::NoteDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"noteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add a note"));
    auto* kind = new QComboBox(this);
    kind->setObjectName(u"noteKind"_s);
    kind->setAccessibleName(tr("What kind of note it is"));
    kind->addItem(tr("Note"), u"note"_s);
    kind->addItem(tr("They consented"), u"consent"_s);
    kind->addItem(tr("They opted out"), u"opt-out"_s);
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(u"noteText"_s);
    text->setAccessibleName(tr("What the note says"));
    text->setPlaceholderText(tr("What is worth knowing next time"));
    text->setTabChangesFocus(true);
    auto* hint = makeLabel(Theme::Text::Small, u"muted"_s, this);
    hint->setText(tr("It stays in your database, and never goes into a report."));
    hint->setWordWrap(true);
    auto* keep = new QPushButton(tr("&Keep the note"), this);
    keep->setObjectName(u"keepNote"_s);
    keep->setProperty("role", u"primary"_s);
    keep->setDefault(true);
    keep->setEnabled(false);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(hint, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(kind, 0, Qt::AlignLeft);
    layout->addWidget(text, 1);
    layout->addLayout(buttons);
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
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    text->setFocus();
    resize(560, 300);
}

} // namespace uptake
