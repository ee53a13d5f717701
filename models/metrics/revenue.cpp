// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/revenue.h"

#include <algorithm>

namespace uptake {

Revenue twelveMonthRevenue(const Subset& subset, Month month)
{
    return SlidingRevenue(subset).upTo(month);
}

const Revenue& SlidingRevenue::upTo(Month month)
{
    const Facts& facts = m_subset->facts();
    if (facts.sales().empty())
        return m_revenue;
    m_revenue.resize(facts.organisations().size());
    const auto firstFrom = [&](Day day) {
        const auto isBefore = [](const SaleFacts& sale, Day other) { return sale.day < other; };
        return size_t(std::lower_bound(facts.sales().begin(), facts.sales().end(), day, isBefore) - facts.sales().begin());
    };
    const size_t first = firstFrom(firstDayOf(month - std::chrono::months{11}));
    const size_t end = firstFrom(lastDayOf(month) + 1);
    for (; m_first < std::min(first, m_end); ++m_first)
        add(m_first, -1);
    m_first = first;
    for (m_end = std::max(first, m_end); m_end < end; ++m_end)
        add(m_end, 1);
    return m_revenue;
}

void SlidingRevenue::add(size_t at, qint64 sign)
{
    if (!m_subset->sales()[at])
        return;
    const SaleFacts& sale = m_subset->facts().sales()[at];
    m_revenue[raw(sale.organisation)] += sign * sale.amount.value;
}

} // namespace uptake
