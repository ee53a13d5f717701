// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/counts.h"

#include <algorithm>

namespace uptake {

namespace {

/// What `known` holds for the key, counted the first time that it is asked for.
template <class Key, class Value, class Count> const Value& once(std::map<Key, Value>& known, Key key, Count count)
{
    if (const auto found = known.find(key); found != known.end())
        return found->second;
    return known.emplace(key, count()).first->second;
}

} // namespace

ReportCounts::ReportCounts(const Subset& subset, Day asOf, Month month, Day before)
    : m_subset(subset)
    , m_asOf(asOf)
    , m_month(month)
    , m_before(before)
{
}

std::vector<Month> ReportCounts::lastMonths(int most) const
{
    std::vector<Month> months;
    Month first = m_month - std::chrono::months{most - 1};
    first = std::max(first, facts().firstMonth().value_or(first));
    first = std::max(first, m_subset.selection().from.value_or(first));
    for (Month month = first; month <= m_month; month += std::chrono::months{1})
        months.push_back(month);
    return months;
}

bool ReportCounts::hasReportsBefore() const
{
    const auto first = facts().firstMonth();
    return first && firstDayOf(*first) <= m_before;
}

const Group& ReportCounts::reporting(Month month)
{
    return once(m_reporting, month, [&] { return organisationsReporting(m_subset, month); });
}

const std::vector<FeatureGroups>& ReportCounts::features(Month month)
{
    return once(m_features, month, [&] { return organisationsByFeature(m_subset, month); });
}

const std::vector<VersionGroup>& ReportCounts::versions(Month month)
{
    return once(m_versions, month, [&] { return organisationsByVersion(m_subset, month); });
}

const std::vector<Contribution>& ReportCounts::users(Month month)
{
    return once(m_users, month, [&] { return usersReported(m_subset, month); });
}

const std::vector<NamedGroup>& ReportCounts::hostVersions(Month month)
{
    return once(m_hostVersions, month, [&] { return organisationsByHostVersion(m_subset, month); });
}

const Headcount& ReportCounts::headcount(Day day)
{
    return once(m_headcount, day, [&] { return uptake::headcount(m_subset, day); });
}

const HeadcountContributions& ReportCounts::contributions(Day day)
{
    return once(m_contributions, day, [&] { return headcountContributions(m_subset, day); });
}

const Group& ReportCounts::licensed(Day day)
{
    return once(m_licensed, day, [&] { return organisationsLicensed(m_subset, day); });
}

const Group& ReportCounts::paying(Day day)
{
    return once(m_paying, day, [&] { return organisationsPaying(m_subset, day); });
}

const std::vector<NamedGroup>& ReportCounts::licences(LicenceTrait trait)
{
    return once(m_licences, trait, [&] { return organisationsByLicence(m_subset, m_asOf, trait); });
}

} // namespace uptake
