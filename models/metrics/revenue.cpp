// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/revenue.h"

#include <algorithm>

namespace uptake {

Revenue twelveMonthRevenue(const Subset& subset, Month month)
{
    const Facts& facts = subset.facts();
    if (facts.sales().empty())
        return {};
    Revenue revenue(facts.organisations().size());
    const Day from = firstDayOf(month - std::chrono::months{11});
    const Day to = lastDayOf(month);
    const auto isBefore = [](const SaleFacts& sale, Day day) { return sale.day < day; };
    auto sale = std::lower_bound(facts.sales().begin(), facts.sales().end(), from, isBefore);
    for (; sale != facts.sales().end() && sale->day <= to; ++sale) {
        if (subset.containsMarket(*sale))
            revenue[raw(sale->organisation)] += sale->amount.value;
    }
    return revenue;
}

} // namespace uptake
