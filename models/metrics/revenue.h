// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"

#include <vector>

namespace uptake {

/// vendorAmount of each organisation over twelve months, in cents; by organisation.
using Revenue = std::vector<qint64>;

/// Over the twelve months to the end of `month`. Empty where no sale is known at all: that is not 0.
Revenue twelveMonthRevenue(const Subset& subset, Month month);

/// The same of several months, which ascend: a sale is looked at when it comes into the twelve months and when it goes.
class SlidingRevenue
{
public:
    explicit SlidingRevenue(const Subset& subset)
        : m_subset(&subset)
    {
    }
    /// Until the next call.
    const Revenue& upTo(Month month);

private:
    void add(size_t at, qint64 sign); ///< into Facts::sales()

    const Subset* m_subset;
    Revenue m_revenue;
    size_t m_first = 0; ///< of the sales within the twelve months
    size_t m_end = 0;
};

/// Sums revenue over organisations, each once, without an allocation a sum.
class RevenueSum
{
public:
    explicit RevenueSum(const Revenue& revenue)
        : m_revenue(&revenue)
        , m_seen(revenue.size(), 0)
    {
    }
    /// Starts again from nothing.
    void restart()
    {
        ++m_round;
        m_cents = 0;
        m_organisations = 0;
    }
    void add(OrganisationId organisation)
    {
        quint32& seen = m_seen[raw(organisation)];
        if (seen == m_round)
            return;
        seen = m_round;
        ++m_organisations;
        m_cents += (*m_revenue)[raw(organisation)];
    }
    Cents cents() const { return {m_cents}; }
    qint64 organisations() const { return m_organisations; }

private:
    const Revenue* m_revenue;
    std::vector<quint32> m_seen; ///< the round that an organisation was last added in
    quint32 m_round = 1;
    qint64 m_cents = 0;
    qint64 m_organisations = 0;
};

} // namespace uptake
