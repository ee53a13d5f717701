// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/activespans.h"

#include "models/base/parallel.h"
#include "models/facts/selection.h"
#include "models/facts/tierband.h"

#include <algorithm>
#include <limits>

namespace uptake {

namespace {

/// Calls `take(state, from, to)` for each span of a licence, in the order of days.
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

} // namespace

std::vector<LicenceSpan> activeSpansOf(const Subset& subset)
{
    const size_t count = subset.facts().licences().size();
    constexpr size_t licencesThatPay = 4'000; // for a second thread
    const size_t threads = std::min(threadsFor(subset.facts().rowCount()), 1 + count / licencesThatPay);
    std::vector<std::vector<LicenceSpan>> parts(threads);
    onThreads(threads, [&](size_t thread) {
        const size_t end = count * (thread + 1) / threads;
        for (size_t licence = count * thread / threads; licence < end; ++licence) {
            forEachActiveSpan(subset, quint32(licence), [&](const LicenceState& state, Day first, Day last) {
                const auto stratum = quint32(state.hosting * tierBandCount + tierBandOf(state.capacity));
                parts[thread].push_back(
                    {quint32(licence), first, last, stratum, state.licenseType, state.capacity.value_or(-1)});
            });
        }
    });
    for (size_t thread = 1; thread < threads; ++thread)
        parts.front().insert(parts.front().end(), parts[thread].begin(), parts[thread].end());
    return std::move(parts.front());
}

} // namespace uptake
