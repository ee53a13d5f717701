// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/icons.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QString& sentence, Offer offer, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"emptyState"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * Theme::grid);
    layout->addStretch(2);
    auto* mark = new QLabel(this);
    mark->setPixmap(icon(u"uptake"_s, {}).pixmap(56, 56));
    mark->setAlignment(Qt::AlignCenter);
    layout->addWidget(mark);
    auto* text = makeLabel(Theme::Text::CardTitle, {}, this);
    text->setObjectName(u"emptyText"_s);
    text->setText(sentence);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    layout->addWidget(text);
    if (offer == Offer::Data) {
        auto* hint = makeLabel(Theme::Text::Base, u"muted"_s, this);
        hint->setText(tr("Licence downloads, usage reports, mailboxes, releases – or a folder of them, dropped "
                         "anywhere on the window."));
        hint->setAlignment(Qt::AlignCenter);
        hint->setWordWrap(true);
        layout->addWidget(hint);
        auto* import = new QPushButton(tr("&Import files…"), this);
        import->setObjectName(u"emptyImport"_s);
        import->setProperty("role", u"primary"_s);
        auto* sample = new QPushButton(tr("&Try it with sample data"), this);
        sample->setObjectName(u"emptySample"_s);
        auto* buttons = new QHBoxLayout;
        buttons->setSpacing(12);
        buttons->addStretch(1);
        buttons->addWidget(import);
        buttons->addWidget(sample);
        buttons->addStretch(1);
        layout->addSpacing(Theme::grid);
        layout->addLayout(buttons);
        connect(import, &QPushButton::clicked, this, &EmptyState::importRequested);
        connect(sample, &QPushButton::clicked, this, &EmptyState::sampleRequested);
    }
    layout->addStretch(3);
}

} // namespace uptake
