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

/// Numbers licences in the order of the installations that name them, so that a walk over reports, which are by
/// installation, goes over what is kept of licences in order too.
struct LicencePlaces
{
    std::vector<quint32> ofInstallation; ///< that of the licence that it named last, or none
    std::vector<quint32> ofLicence;
    quint32 count = 0; ///< of places

    explicit LicencePlaces(const Facts& facts)
        : ofLicence(facts.licences().size(), none)
    {
        const auto placeOf = [&](quint32 licence) {
            return ofLicence[licence] == none ? ofLicence[licence] = count++ : ofLicence[licence];
        };
        ofInstallation.reserve(facts.installations().size());
        for (const InstallationFacts& installation : facts.installations())
            ofInstallation.push_back(installation.licence == none ? none : placeOf(installation.licence));
        for (quint32 licence = 0; licence < ofLicence.size(); ++licence)
            placeOf(licence); // some report may name it all the same
    }
};

/// Counts headcounts of a subset, one day after another; keeps what it needs for that between them.
class Counter
{
public:
    Counter(const Facts& facts, const LicenceSpans& licences, const LicencePlaces& places)
        : m_facts(facts)
        , m_licences(licences)
        , m_places(places)
        , m_tallies(places.count)
        , m_seen(places.count + 1) // one is written past those seen
        , m_strata(licences.strata())
    {
    }

    /// Adds latest reports that the subset keeps: those that `forEachRow(take)` calls `take(row)` with.
    template <class ForEachRow> void add(ForEachRow forEachRow)
    {
        Sums sums; // apart from all else that is written, so that they stay in registers
        size_t seen = m_seenCount;
        forEachRow([&](Row row) {
            const qint64 reported = m_facts.users()[row]; // below 0: none, which is not 0 users
            const qint64 users = std::max<qint64>(reported, 0);
            const qint64 isInUse = m_facts.isInUse(row);
            ++sums.installations;
            sums.users += users;
            sums.installationsInUse += isInUse;
            sums.usersInUse += isInUse * users;
            const quint32 place = placeOfLicence(row);
            if (place == none)
                return;
            qint64& tally = m_tallies[place].usersAndOne; // without a branch, which would be guessed wrongly often
            m_seen[seen] = place;
            seen += tally == 0;
            if (reported >= 0) [[likely]]
                tally = std::max<qint64>(tally, 0) + users + (tally <= 0);
            else if (tally == 0)
                tally = withoutUsers;
        });
        m_seenCount = seen;
        m_count.reportingInstallations += sums.installations;
        m_count.reportedUsers += sums.users;
        m_count.activeInstallations += sums.installationsInUse;
        m_count.activeUsers += sums.usersInUse;
    }

    /// The headcount of the reports added, which are forgotten, on the day at `place` among those of the licences; days
    /// ascend.
    Headcount take(size_t place, Day asOf, int windowDays)
    {
        for (; m_next <= place; ++m_next) {
            for (const LicenceSpans::Change& change : m_licences.changes(m_next))
                m_tallies[m_places.ofLicence[change.licence]].stratum = change.stratum;
        }
        const LicencePopulation& population = m_licences.population(place);
        Headcount count = std::exchange(m_count, {});
        count.asOf = asOf;
        count.windowDays = windowDays;
        count.activeLicences = population.licences;
        count.licensedUsers = population.capacity;
        count.licencesWithoutCapacity = population.withoutCapacity;
        const std::vector<EstimateStratum> strata = takeStrata(population);
        qint64 reporting = std::exchange(m_withoutUsers, 0);
        for (const EstimateStratum& stratum : strata)
            reporting += stratum.sampled;
        if (count.activeLicences > 0)
            count.reportingRate = double(reporting) / double(count.activeLicences);
        count.estimatedUsers = estimateUsers(strata);
        return count;
    }

private:
    struct Sums
    {
        qint64 installations = 0, users = 0, installationsInUse = 0, usersInUse = 0;
    };
    static constexpr qint64 withoutUsers = -1; ///< for a licence all of whose reports tell of none

    /// A licence: users over the reports added and one more, or 0 without any; and where it stands in the population.
    struct Tally
    {
        qint64 usersAndOne = 0;
        quint32 stratum = none;
    };
    struct Sample
    {
        qint64 licences = 0;
        qint64 users = 0;
        quint64 squares = 0; ///< of those whose sum cannot overflow
        long double greatSquares = 0; ///< of the others
    };

    quint32 placeOfLicence(Row row) const
    {
        if (m_facts.namesUsualLicence(row)) [[likely]]
            return m_places.ofInstallation[raw(m_facts.installation(row))];
        const quint32 licence = m_facts.licence(row);
        return licence == none ? none : m_places.ofLicence[licence];
    }

    /// The strata of the licences seen, which are forgotten.
    std::vector<EstimateStratum> takeStrata(const LicencePopulation& population)
    {
        constexpr qint64 small = 1 << 16; // its square, for as many licences as there can be, fits 64 bits
        for (size_t i = 0; i < m_seenCount; ++i) {
            Tally& tally = m_tallies[m_seen[i]];
            const qint64 tallied = std::exchange(tally.usersAndOne, 0);
            if (tally.stratum == none)
                continue;
            if (tallied == withoutUsers) {
                ++m_withoutUsers;
                continue;
            }
            const qint64 users = tallied - 1;
            Sample& sample = m_strata[tally.stratum];
            ++sample.licences;
            sample.users += users;
            if (users <= small) [[likely]]
                sample.squares += quint64(users * users);
            else
                sample.greatSquares += static_cast<long double>(users) * static_cast<long double>(users);
        }
        m_seenCount = 0;
        std::vector<EstimateStratum> strata;
        for (size_t i = 0; i < m_strata.size(); ++i) {
            const Sample sample = std::exchange(m_strata[i], {});
            if (population.byStratum[i] > 0)
                strata.push_back({quint32(i / tierBandCount), i % tierBandCount, population.byStratum[i],
                    sample.licences, sample.users, static_cast<long double>(sample.squares) + sample.greatSquares});
        }
        return strata;
    }

    const Facts& m_facts;
    const LicenceSpans& m_licences;
    const LicencePlaces& m_places;
    Headcount m_count;
    qint64 m_withoutUsers = 0; ///< licences that report, but no users: no sample of those who have any
    std::vector<Tally> m_tallies; ///< by place
    std::vector<quint32> m_seen; ///< places of licences with users, so many:
    size_t m_seenCount = 0;
    std::vector<Sample> m_strata; ///< all of them, empty between days
    size_t m_next = 0; ///< the first day whose changes of licences are still to come
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
    const LicenceSpans licences(subset, {asOf});
    const LicencePlaces places(subset.facts());
    Counter counter(subset.facts(), licences, places);
    const std::vector<Row> rows = latestReports(subset, asOf, windowDays);
    counter.add([&](auto take) { std::for_each(rows.begin(), rows.end(), take); });
    return counter.take(0, asOf, windowDays);
}

qint64 activeLicencesOn(const Subset& subset, Day day)
{
    return qint64(subset.activeLicences(day).count());
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
    const LicenceSpans licences(subset, days);
    const LicencePlaces places(facts);
    std::atomic<size_t> next = 0;
    onThreads(threadsFor(facts.rowCount()), [&](size_t) {
        Counter counter(facts, licences, places);
        for (size_t i = next++; i < points.size(); i = next++) {
            if (windowDays == standardWindowDays
                && days[i] == lastDayOf(points[i].month)) { // a month's records are its latest reports
                counter.add([&](auto take) {
                    subset.forEachReport(facts.records(points[i].month), take);
                    for (const Row row : facts.carriedInto(points[i].month)) {
                        if (subset.containsReport(row))
                            take(row);
                    }
                });
            } else {
                const std::vector<Row> rows = latestReports(subset, days[i], windowDays);
                counter.add([&](auto take) { std::for_each(rows.begin(), rows.end(), take); });
            }
            points[i].headcount = counter.take(i, days[i], windowDays);
        }
    });
    return points;
}

} // namespace uptake
