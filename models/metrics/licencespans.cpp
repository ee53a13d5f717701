// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/licencespans.h"

#include <algorithm>
#include <limits>

namespace uptake {

namespace {

constexpr Day always = std::numeric_limits<Day>::max();
constexpr Day never = std::numeric_limits<Day>::min();

} // namespace

LicenceSpans::LicenceSpans(const Subset& subset, const std::vector<Day>& days)
    : m_strata(subset.facts().hostings().size() * tierBandCount)
{
    const auto& licences = subset.facts().licences();
    m_spans.reserve(licences.size());
    std::vector<Day> changes;
    for (quint32 i = 0; i < licences.size(); ++i) {
        const auto& states = licences[i].states;
        if (states.size() == 1) {
            add(subset, i, states.front(), never, always);
            continue;
        }
        changes.clear(); // a state may become known on each of these days
        for (const LicenceState& state : states)
            changes.push_back(state.knownFrom);
        std::sort(changes.begin(), changes.end());
        changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
        for (size_t change = 0; change < changes.size(); ++change) {
            const Day from = change == 0 ? never : changes[change];
            const Day to = change + 1 == changes.size() ? always : changes[change + 1] - 1;
            add(subset, i, stateAt(licences[i], changes[change]), from, to);
        }
    }
    follow(days);
}

void LicenceSpans::add(const Subset& subset, quint32 licence, const LicenceState& state, Day from, Day to)
{
    from = std::max(from, state.start.value_or(never));
    to = std::min(to, state.end.value_or(always));
    if (!state.isActive || state.isEvaluation || from > to
        || !subset.containsState(subset.facts().licences()[licence], state))
        return;
    const auto stratum = quint32(state.hosting * tierBandCount + tierBandOf(state.capacity));
    subset.forEachSpanOfReports(licence, from, to, [&](Day first, Day last) {
        m_spans.push_back({licence, first, last, stratum, state.capacity.value_or(-1)});
    });
}

/// Puts what begins and ends between the days to the days, and adds up populations.
void LicenceSpans::follow(const std::vector<Day>& days)
{
    m_populations.resize(days.size());
    for (LicencePopulation& population : m_populations)
        population.byStratum.resize(m_strata);
    // Of each day first what ends, then what begins: a licence whose state changes there is active throughout.
    struct Place
    {
        size_t begin, end;
    };
    std::vector<Place> places;
    places.reserve(m_spans.size());
    std::vector<size_t> first(2 * days.size() + 3);
    const auto count = [&](size_t place, const LicenceSpan& span, qint64 sign) {
        if (place == days.size())
            return;
        LicencePopulation& population = m_populations[place];
        population.licences += sign;
        population.byStratum[span.stratum] += sign;
        population.withoutCapacity += span.capacity < 0 ? sign : 0;
        population.capacity += sign * std::max<qint64>(span.capacity, 0);
    };
    for (const LicenceSpan& span : m_spans) {
        const auto begin = std::lower_bound(days.begin(), days.end(), span.from);
        const auto end = std::upper_bound(begin, days.end(), span.to);
        places.push_back({size_t(begin - days.begin()), size_t(end - days.begin())});
        if (begin == end)
            continue;
        count(places.back().begin, span, 1);
        count(places.back().end, span, -1);
        ++first[2 * places.back().end + 1];
        ++first[2 * places.back().begin + 2];
    }
    for (size_t i = 1; i < first.size(); ++i)
        first[i] += first[i - 1];
    for (size_t day = 0; day <= days.size(); ++day)
        m_firstChange.push_back(first[2 * day]);
    m_changes.resize(first.back());
    for (size_t i = 0; i < m_spans.size(); ++i) {
        if (places[i].begin == places[i].end)
            continue;
        m_changes[first[2 * places[i].end]++] = {m_spans[i].licence, none};
        m_changes[first[2 * places[i].begin + 1]++] = {m_spans[i].licence, m_spans[i].stratum};
    }
    for (size_t i = 1; i < m_populations.size(); ++i)
        m_populations[i].add(m_populations[i - 1]);
}

void LicencePopulation::add(const LicencePopulation& other)
{
    licences += other.licences;
    capacity += other.capacity;
    withoutCapacity += other.withoutCapacity;
    for (size_t stratum = 0; stratum < byStratum.size(); ++stratum)
        byStratum[stratum] += other.byStratum[stratum];
}

} // namespace uptake
