// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/headcount.h"

#include "models/base/parallel.h"
#include "models/metrics/licencespans.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace uptake {

namespace {

constexpr Row noRow = none;

/// Counts headcounts of a subset, one day after another; keeps what it needs for that between them.
class Counter
{
public:
    Counter(const Subset& subset, const LicenceSpans& licences)
        : m_subset(subset)
        , m_licences(licences)
        , m_users(subset.facts().licences().size(), unseen)
        , m_strata(licences.strata())
    {
        for (size_t i = 0; i < m_strata.size(); ++i) {
            m_strata[i].hosting = quint32(i / tierBandCount);
            m_strata[i].band = i % tierBandCount;
        }
    }

    /// Adds a latest report that the subset keeps.
    void add(Row row)
    {
        const Facts& facts = m_subset.facts();
        const qint64 users = std::max<qint64>(facts.users()[row], 0);
        ++m_count.reportingInstallations;
        m_count.reportedUsers += users;
        if (facts.isInUse(row)) {
            ++m_count.activeInstallations;
            m_count.activeUsers += users;
        }
        if (const quint32 licence = facts.licence(row); licence != none) {
            if (m_users[licence] == unseen) {
                m_users[licence] = 0;
                m_seen.push_back(licence);
            }
            m_users[licence] += users;
        }
    }

    /// The headcount of the reports added, which are forgotten.
    Headcount take(Day asOf, int windowDays, const LicencePopulation& population)
    {
        Headcount count = std::exchange(m_count, {});
        count.asOf = asOf;
        count.windowDays = windowDays;
        count.activeLicences = population.licences;
        count.licensedUsers = population.capacity;
        count.licencesWithoutCapacity = population.withoutCapacity;
        std::vector<EstimateStratum> strata = m_strata;
        for (size_t i = 0; i < strata.size(); ++i)
            strata[i].population = population.byStratum[i];
        qint64 reporting = 0;
        for (const quint32 licence : m_seen) {
            const qint64 users = std::exchange(m_users[licence], unseen);
            const LicenceSpan* state = m_licences.on(licence, asOf);
            if (!state)
                continue;
            EstimateStratum& stratum = strata[state->stratum];
            ++reporting;
            ++stratum.sampled;
            stratum.users += users;
            stratum.squares += static_cast<long double>(users) * static_cast<long double>(users);
        }
        m_seen.clear();
        if (count.activeLicences > 0)
            count.reportingRate = double(reporting) / double(count.activeLicences);
        count.estimatedUsers = estimateUsers(std::move(strata));
        return count;
    }

private:
    static constexpr qint64 unseen = -1;
    const Subset& m_subset;
    const LicenceSpans& m_licences;
    Headcount m_count;
    std::vector<qint64> m_users; ///< by licence, over the reports added
    std::vector<quint32> m_seen; ///< licences with users
    std::vector<EstimateStratum> m_strata; ///< all of them, empty
};

} // namespace

std::vector<Row> latestReports(const Subset& subset, Day asOf, int windowDays)
{
    const Facts& facts = subset.facts();
    std::vector<Row> latest(facts.installations().size(), noRow);
    const Day after = asOf - windowDays;
    for (Month month = monthOf(after + 1); month <= monthOf(asOf); month += std::chrono::months{1}) {
        const auto [first, last] = facts.reports(month);
        for (Row row = first; row < last; ++row) {
            const Day day = facts.day(row);
            if (day <= after || day > asOf)
                continue;
            Row& best = latest[raw(facts.installation(row))];
            if (best == noRow || facts.sentAt(row) > facts.sentAt(best))
                best = row;
        }
    }
    std::erase_if(latest, [&](Row row) { return row == noRow || !subset.containsReport(row); });
    return latest;
}

Headcount headcount(const Subset& subset, Day asOf, int windowDays)
{
    const LicenceSpans licences(subset);
    Counter counter(subset, licences);
    for (const Row row : latestReports(subset, asOf, windowDays))
        counter.add(row);
    return counter.take(asOf, windowDays, licences.on(std::vector<Day>{asOf}).front());
}

qint64 activeLicencesOn(const Subset& subset, Day day)
{
    const auto& licences = subset.facts().licences();
    return std::count_if(licences.begin(), licences.end(),
        [&](const LicenceFacts& licence) { return isActiveOn(stateAt(licence, day), day) && subset.containsLicence(licence, day); });
}

Completeness completenessOf(const Facts& facts, Month month)
{
    if (facts.records(month).size() == 0)
        return Completeness::Missing;
    // A monthly job leaves the last days of a month without a report; a mailbox that was fetched long before the
    // licences leaves more.
    constexpr Day quietDays = 3;
    const Day end = lastDayOf(month);
    const bool isOver
        = *facts.newestReport() > end || (*facts.newestDay() >= end && *facts.newestReport() >= end - quietDays);
    return isOver ? Completeness::Whole : Completeness::Partial;
}

std::vector<HeadcountPoint> headcountTrend(const Subset& subset, int windowDays)
{
    const Facts& facts = subset.facts();
    std::vector<HeadcountPoint> points;
    std::vector<Day> days;
    for (const Month month : subset.months()) {
        HeadcountPoint point{month, completenessOf(facts, month), {}, subset.countReports(facts.records(month)),
            subset.countReports(facts.records(month - std::chrono::months{1}))};
        if (point.reporting == 0)
            point.completeness = Completeness::Missing;
        days.push_back(point.completeness == Completeness::Partial ? *facts.newestReport() : lastDayOf(month));
        points.push_back(std::move(point));
    }
    const LicenceSpans licences(subset);
    const std::vector<LicencePopulation> populations = licences.on(days);
    std::atomic<size_t> next = 0;
    onThreads(threadsFor(facts.rowCount()), [&](size_t) {
        Counter counter(subset, licences);
        for (size_t i = next++; i < points.size(); i = next++) {
            if (windowDays == standardWindowDays
                && days[i] == lastDayOf(points[i].month)) { // a month's records are its latest reports
                subset.forEachReport(facts.records(points[i].month), [&](Row row) { counter.add(row); });
                for (const Row row : facts.carriedInto(points[i].month)) {
                    if (subset.containsReport(row))
                        counter.add(row);
                }
            } else {
                for (const Row row : latestReports(subset, days[i], windowDays))
                    counter.add(row);
            }
            points[i].headcount = counter.take(days[i], windowDays, populations[i]);
        }
    });
    return points;
}

} // namespace uptake
