// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/breakdowns.h"

#include <map>

namespace uptake {

/// What a report is counted from, each figure counted once however often the report is built: protecting it builds it
/// several times.
class ReportCounts
{
public:
    /// `month` is the newest that is over, `before` the day that figures are compared with.
    ReportCounts(const Subset& subset, Day asOf, Month month, Day before);

    const Subset& subset() const { return m_subset; }
    const Facts& facts() const { return m_subset.facts(); }
    Day asOf() const { return m_asOf; }
    Day before() const { return m_before; }
    Month month() const { return m_month; }
    /// The last `most` months up to month(), no earlier than the data.
    std::vector<Month> lastMonths(int most) const;
    bool hasReportsBefore() const; ///< did reports come in by before()?

    const Group& reporting(Month month);
    const std::vector<FeatureGroups>& features(Month month);
    const std::vector<VersionGroup>& versions(Month month);
    const std::vector<Contribution>& users(Month month);
    const std::vector<NamedGroup>& hostVersions(Month month);
    const Headcount& headcount(Day day);
    const HeadcountContributions& contributions(Day day);
    const Group& licensed(Day day);
    const Group& paying(Day day);
    const std::vector<NamedGroup>& licences(LicenceTrait trait); ///< at asOf()

private:
    const Subset& m_subset;
    Day m_asOf;
    Month m_month;
    Day m_before;
    std::map<Month, Group> m_reporting;
    std::map<Month, std::vector<FeatureGroups>> m_features;
    std::map<Month, std::vector<VersionGroup>> m_versions;
    std::map<Month, std::vector<Contribution>> m_users;
    std::map<Month, std::vector<NamedGroup>> m_hostVersions;
    std::map<Day, Headcount> m_headcount;
    std::map<Day, HeadcountContributions> m_contributions;
    std::map<Day, Group> m_licensed, m_paying;
    std::map<LicenceTrait, std::vector<NamedGroup>> m_licences;
};

} // namespace uptake
