// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monthbox.h"

#include "models/metrics/headcount.h"
#include "models/views/wording.h"

#include <QSignalBlocker>

namespace uptake {

MonthBox::MonthBox(const QString& name, QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(name);
    setAccessibleName(tr("Month"));
    setToolTip(tr("The month that the figures are of"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, [this] {
        m_chosen = month();
        Q_EMIT monthChosen();
    });
}

void MonthBox::setView(const View& view)
{
    const QSignalBlocker blocker(this);
    clear();
    int newestWhole = -1;
    const std::vector<Month> months = view.subset->months();
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        const Completeness completeness = completenessOf(*view.facts, *month);
        if (completeness == Completeness::Missing)
            continue;
        const bool isPartial = completeness == Completeness::Partial;
        addItem(isPartial ? tr("%1 (in progress)").arg(wording::month(*month)) : wording::month(*month),
            monthNumber(*month));
        if (newestWhole < 0 && !isPartial)
            newestWhole = count() - 1;
    }
    const int chosen = m_chosen ? findData(monthNumber(*m_chosen)) : -1;
    setCurrentIndex(chosen >= 0 ? chosen : std::max(0, newestWhole));
    setVisible(count() > 0);
}

std::optional<Month> MonthBox::month() const
{
    return currentIndex() < 0 ? std::nullopt : std::optional(monthFromNumber(currentData().toInt()));
}

} // namespace uptake
