// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/headcount.h"

#include <algorithm>

namespace uptake {

namespace {

constexpr Row noRow = none;

/// Users per licence over the latest reports: the sample of the estimate. None where no installation is linked.
std::vector<std::optional<qint64>> usersByLicence(const Facts& facts, const std::vector<Row>& latest)
{
    std::vector<std::optional<qint64>> users(facts.licences().size());
    for (const Row row : latest) {
        if (facts.licence(row) == none)
            continue;
        auto& sum = users[facts.licence(row)];
        sum = sum.value_or(0) + std::max<qint64>(facts.users()[row], 0);
    }
    return users;
}

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
            if (day <= after || day > asOf || !subset.containsReport(row))
                continue;
            Row& best = latest[raw(facts.installation(row))];
            if (best == noRow || facts.sentAt(row) > facts.sentAt(best))
                best = row;
        }
    }
    std::erase(latest, noRow);
    return latest;
}

Headcount headcount(const Subset& subset, Day asOf, int windowDays)
{
    const Facts& facts = subset.facts();
    Headcount result;
    result.asOf = asOf;
    result.windowDays = windowDays;
    const std::vector<Row> latest = latestReports(subset, asOf, windowDays);
    result.reportingInstallations = qint64(latest.size());
    for (const Row row : latest) {
        const qint64 users = std::max<qint64>(facts.users()[row], 0);
        result.reportedUsers += users;
        if (facts.isInUse(row)) {
            ++result.activeInstallations;
            result.activeUsers += users;
        }
    }
    const auto users = usersByLicence(facts, latest);
    std::vector<SampledLicence> population;
    qint64 reporting = 0;
    for (size_t i = 0; i < facts.licences().size(); ++i) {
        const LicenceFacts& licence = facts.licences()[i];
        const LicenceState& state = stateAt(licence, asOf);
        if (!isActiveOn(state, asOf) || !subset.containsLicence(licence, asOf))
            continue;
        ++result.activeLicences;
        if (state.capacity)
            result.licensedUsers += *state.capacity;
        else
            ++result.licencesWithoutCapacity;
        if (users[i])
            ++reporting;
        population.push_back({state.hosting, state.capacity, users[i]});
    }
    if (result.activeLicences > 0)
        result.reportingRate = double(reporting) / double(result.activeLicences);
    result.estimatedUsers = estimateUsers(population);
    return result;
}

Completeness completenessOf(const Facts& facts, Month month)
{
    if (facts.records(month).size() == 0)
        return Completeness::Missing;
    // A monthly job leaves the last days of a month without a report; a mailbox that was fetched long before the licences leaves more.
    constexpr Day quietDays = 3;
    const Day end = lastDayOf(month);
    const bool isOver = *facts.newestReport() > end || (*facts.newestDay() >= end && *facts.newestReport() >= end - quietDays);
    return isOver ? Completeness::Whole : Completeness::Partial;
}

std::vector<HeadcountPoint> headcountTrend(const Subset& subset, int windowDays)
{
    const Facts& facts = subset.facts();
    const auto reporting = [&](Month month) {
        const auto [first, last] = facts.records(month);
        qint64 count = 0;
        for (Row row = first; row < last; ++row)
            count += subset.containsReport(row) ? 1 : 0;
        return count;
    };
    std::vector<HeadcountPoint> points;
    for (const Month month : subset.months()) {
        HeadcountPoint point{month, completenessOf(facts, month), {}, reporting(month), reporting(month - std::chrono::months{1})};
        if (point.reporting == 0)
            point.completeness = Completeness::Missing;
        const Day end = point.completeness == Completeness::Partial ? *facts.newestReport() : lastDayOf(month);
        point.headcount = headcount(subset, end, windowDays);
        points.push_back(std::move(point));
    }
    return points;
}

} // namespace uptake
