// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/definitiondialog.h"

#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

DefinitionDialog::DefinitionDialog(Term term, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"definitionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How is this counted?"));
    auto* title = makeLabel(Theme::Text::CardTitle, {}, this);
    title->setText(titleOf(term));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(title);
    for (const QString& paragraph : definitionOf(term).split(u'\n')) {
        auto* text = makeLabel(Theme::Text::Base, {}, this);
        text->setObjectName(u"definitionText"_s);
        text->setText(paragraph);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(text);
    }
    auto* close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    layout->addStretch(1);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(Theme::scaled(520));
}

} // namespace uptake
