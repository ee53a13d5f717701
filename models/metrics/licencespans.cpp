// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/licencespans.h"

#include <algorithm>

namespace uptake {

LicenceSpans::LicenceSpans(const Subset& subset, const std::vector<Day>& days)
    : m_strata(subset.facts().hostings().size() * tierBandCount)
{
    follow(subset.activeSpans(), days);
}

/// Puts what begins and ends between the days to the days, and adds up populations.
void LicenceSpans::follow(std::span<const LicenceSpan> spans, const std::vector<Day>& days)
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
    places.reserve(spans.size());
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
    for (const LicenceSpan& span : spans) {
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
    for (size_t i = 0; i < spans.size(); ++i) {
        if (places[i].begin == places[i].end)
            continue;
        m_changes[first[2 * places[i].end]++] = {spans[i].licence, none};
        m_changes[first[2 * places[i].begin + 1]++] = {spans[i].licence, spans[i].stratum};
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
