// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/knownondialog.h"

#include "models/views/wording.h"
#include "ui/widgets/fields.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>
#include <map>

namespace uptake {

using namespace Qt::StringLiterals;

KnownOnDialog::KnownOnDialog(const QList<Batch>& imports, std::optional<Day> shown, QWidget* parent)
    : Dialog(u"knownOnDialog"_s, tr("As known on"), parent)
{
    std::map<Day, int, std::greater<>> filesByDay;
    for (const Batch& import : imports)
        ++filesByDay[dayOfSeconds(import.importedAt)];
    addHeading(tr("Count as known on an earlier day"));
    addText(tr("A figure that was printed earlier can be worked out again: only what had been imported by the end of "
               "the day counts."));
    QComboBox* day = makeBox(u"knownOnDay"_s, tr("Day"), this);
    day->addItem(tr("Now: all that was imported"));
    for (const auto& [date, files] : filesByDay)
        day->addItem(tr("%1, after %n file(s) of that day", nullptr, files).arg(wording::day(date)), int(date));
    if (shown)
        day->setCurrentIndex(std::max(0, day->findData(int(*shown))));
    body()->addWidget(day);
    addHint(tr("Files that were taken back since then count, as they did. Reports are made of what is known now."));
    body()->addStretch(1);
    addCancel();
    QPushButton* count = addButton(tr("C&ount"), u"knownOnCount"_s, Button::Primary);
    connect(count, &QPushButton::clicked, this, [this, day] {
        const QVariant date = day->currentData();
        Q_EMIT chosen(date.isValid() ? std::optional(Day(date.toInt())) : std::nullopt);
        accept();
    });
    setLeastWidth(480);
    day->setFocus();
}

} // namespace uptake
