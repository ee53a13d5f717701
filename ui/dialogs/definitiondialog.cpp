// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/definitiondialog.h"

#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

DefinitionDialog::DefinitionDialog(Term term, QWidget* parent)
    : Dialog(u"definitionDialog"_s, tr("How is this counted?"), parent)
{
    addHeading(titleOf(term));
    for (const QString& paragraph : definitionOf(term).split(u'\n')) {
        auto* text = makeLabel(Theme::Text::Base, {}, this);
        text->setObjectName(u"definitionText"_s);
        text->setText(paragraph);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        body()->addWidget(text);
    }
    body()->addStretch(1);
    addClose();
    setLeastWidth(520);
}

void DefinitionDialog::offerRows(const QString& text, std::function<void()> show)
{
    QPushButton* rows = addSideButton(text, u"definitionRows"_s);
    connect(rows, &QPushButton::clicked, this, [this, show = std::move(show)] {
        accept();
        show();
    });
}

} // namespace uptake
