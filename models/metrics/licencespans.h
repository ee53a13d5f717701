// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"
#include "models/facts/tierband.h"

#include <span>
#include <vector>

namespace uptake {

/// Active licences on a day.
struct LicencePopulation
{
    qint64 licences = 0;
    qint64 capacity = 0; ///< users that they allow
    qint64 withoutCapacity = 0;
    std::vector<qint64> byStratum; ///< licences

    void add(const LicencePopulation& other);
};

/// When which licences of a subset are active (definitions.md, "active licences"): worked out once, asked for many
/// days, which ascend.
class LicenceSpans
{
public:
    LicenceSpans(const Subset& subset, const std::vector<Day>& days);

    /// A licence that is in another stratum than on the day before of those asked for; none: it is active no more.
    struct Change
    {
        quint32 licence = 0;
        quint32 stratum = none;
    };

    size_t strata() const { return m_strata; }
    /// The population on the day at `place` among the days.
    const LicencePopulation& population(size_t place) const { return m_populations[place]; }
    /// What changes on that day against the one before (on the first, against none active), to be carried out in order.
    std::span<const Change> changes(size_t place) const
    {
        return std::span(m_changes).subspan(m_firstChange[place], m_firstChange[place + 1] - m_firstChange[place]);
    }

private:
    void follow(std::span<const LicenceSpan> spans, const std::vector<Day>& days);

    size_t m_strata;
    std::vector<LicencePopulation> m_populations; ///< by day
    std::vector<Change> m_changes; ///< by day; on each, what ends comes first
    std::vector<size_t> m_firstChange; ///< of each day; one more at the end
};

} // namespace uptake
