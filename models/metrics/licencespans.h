// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"
#include "models/facts/tierband.h"

#include <algorithm>
#include <limits>
#include <span>
#include <vector>

namespace uptake {

/// Days, ends included, on which a licence is active in one state, and a subset keeps it.
struct LicenceSpan
{
    quint32 licence = 0;
    Day from = 0;
    Day to = 0;
    quint32 stratum = 0; ///< hosting * tierBandCount + band
    qint64 capacity = -1; ///< none below 0
};

/// Calls `take(state, from, to)` for each span of days, ends included, on which a licence of the facts is active in a
/// state (definitions.md, "active licences") and the subset keeps it; in the order of days.
template <class Take> void forEachActiveSpan(const Subset& subset, quint32 licence, Take take)
{
    constexpr Day always = std::numeric_limits<Day>::max();
    constexpr Day never = std::numeric_limits<Day>::min();
    const LicenceFacts& facts = subset.facts().licences()[licence];
    const auto clip = [&](const LicenceState& state, Day from, Day to) {
        from = std::max(from, state.start.value_or(never));
        to = std::min(to, state.end.value_or(always));
        if (state.isActive && !state.isEvaluation && from <= to && subset.containsState(facts, state))
            subset.forEachSpanOfReports(licence, from, to, [&](Day first, Day last) { take(state, first, last); });
    };
    if (facts.states.size() == 1) {
        clip(facts.states.front(), never, always);
        return;
    }
    std::vector<Day> changes; // a state may become known on each of these days
    for (const LicenceState& state : facts.states)
        changes.push_back(state.knownFrom);
    std::sort(changes.begin(), changes.end());
    changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
    for (size_t change = 0; change < changes.size(); ++change) {
        const Day from = change == 0 ? never : changes[change];
        const Day to = change + 1 == changes.size() ? always : changes[change + 1] - 1;
        clip(stateAt(facts, changes[change]), from, to);
    }
}

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
    void follow(const std::vector<Day>& days);

    size_t m_strata;
    std::vector<LicenceSpan> m_spans; ///< by licence
    std::vector<LicencePopulation> m_populations; ///< by day
    std::vector<Change> m_changes; ///< by day; on each, what ends comes first
    std::vector<size_t> m_firstChange; ///< of each day; one more at the end
};

} // namespace uptake
