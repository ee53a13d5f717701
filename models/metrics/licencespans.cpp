// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/licencespans.h"

#include <algorithm>
#include <limits>

namespace uptake {

namespace {

constexpr Day always = std::numeric_limits<Day>::max();
constexpr Day never = std::numeric_limits<Day>::min();

} // namespace

LicenceSpans::LicenceSpans(const Subset& subset)
    : m_strata(subset.facts().hostings().size() * tierBandCount)
{
    const auto& licences = subset.facts().licences();
    m_first.reserve(licences.size() + 1);
    m_spans.reserve(licences.size());
    std::vector<Day> changes;
    for (quint32 i = 0; i < licences.size(); ++i) {
        m_first.push_back(quint32(m_spans.size()));
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
    m_first.push_back(quint32(m_spans.size()));
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
        m_spans.push_back({first, last, stratum, state.capacity.value_or(-1)});
    });
}

std::vector<LicencePopulation> LicenceSpans::on(const std::vector<Day>& days) const
{
    // What begins on a day counts there, what has ended is taken off on the next; then all is added up.
    std::vector<LicencePopulation> populations(days.size());
    for (LicencePopulation& population : populations)
        population.byStratum.resize(m_strata);
    const auto count = [&](std::vector<Day>::const_iterator at, const LicenceSpan& span, qint64 sign) {
        if (at == days.end())
            return;
        LicencePopulation& population = populations[size_t(at - days.begin())];
        population.licences += sign;
        population.byStratum[span.stratum] += sign;
        population.withoutCapacity += span.capacity < 0 ? sign : 0;
        population.capacity += sign * std::max<qint64>(span.capacity, 0);
    };
    for (const LicenceSpan& span : m_spans) {
        const auto first = std::lower_bound(days.begin(), days.end(), span.from);
        const auto last = std::upper_bound(first, days.end(), span.to);
        if (first == last)
            continue;
        count(first, span, 1);
        count(last, span, -1);
    }
    for (size_t i = 1; i < populations.size(); ++i) {
        const LicencePopulation& before = populations[i - 1];
        LicencePopulation& now = populations[i];
        now.licences += before.licences;
        now.capacity += before.capacity;
        now.withoutCapacity += before.withoutCapacity;
        for (size_t stratum = 0; stratum < m_strata; ++stratum)
            now.byStratum[stratum] += before.byStratum[stratum];
    }
    return populations;
}

} // namespace uptake
