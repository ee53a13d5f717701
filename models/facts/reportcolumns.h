// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"
#include "models/base/ids.h"
#include "models/base/version.h"
#include "models/facts/bits.h"
#include "models/facts/codecolumn.h"
#include "models/facts/connectioncolumn.h"
#include "models/facts/countcolumn.h"
#include "models/facts/linkcolumn.h"

#include <array>
#include <vector>

namespace uptake {

constexpr int standardWindowDays = 35; ///< for so long a report counts: a monthly job plus slack (definitions.md, W)

/// Reports as they are counted, whatever licences there are: one row each, sorted by month. The reports of record of a
/// month come first in it, by installation; then those that a later report of the month replaced, by installation, the
/// newest first.
struct ReportColumns
{
    struct MonthRows
    {
        Row first = 0;
        Row lastRecord = 0;
        Row last = 0;
        quint32 firstCarried = 0; ///< in `carried`
        quint32 lastCarried = 0;
    };
    int firstMonth = 0; ///< monthNumber of months[0]
    std::vector<MonthRows> months;

    SecondsColumn sentAt;
    std::vector<InstallationId> installation;
    CodeColumn addonVersion, hostVersion;
    LinkColumn entitlement; ///< terms of the store: what the report names as its licence
    CountColumn users, datasources, administrators, queries, tables, queriesModified;
    std::vector<FeatureColumn> features; ///< by name
    ConnectionColumn connections;

    std::vector<quint32> installationIds; ///< number in the store of each installation; each has some report
    std::vector<quint32> usualEntitlement; ///< of each installation: the term that most of its reports name, or none
    std::vector<Version> addonVersions, hostVersions; ///< oldest first; each is of some report

    // What follows from these: see derive().
    Bits inUse; ///< queries modified, or any feature counted above 0
    std::vector<Row> carried; ///< Facts::carriedInto

    size_t size() const { return installation.size(); }
    /// Works out `inUse` and `carried`.
    void derive();
};

/// The order of versions in dictionaries: theirs; those that are equal but spelled otherwise by their text.
inline std::strong_ordering compareForCodes(const Version& a, const Version& b)
{
    const auto order = a <=> b;
    return order == 0 ? a.toString().compare(b.toString()) <=> 0 : order;
}

inline constexpr std::array columnsOfCounts{&ReportColumns::users, &ReportColumns::datasources,
    &ReportColumns::administrators, &ReportColumns::queries, &ReportColumns::tables, &ReportColumns::queriesModified};

/// Puts rows that come as (month, installation, sentAt) into the order of ReportColumns: which of them stands where,
/// and where months begin and end (from `firstMonth` on).
struct ReportOrder
{
    std::vector<Row> rows;
    int firstMonth = 0;
    std::vector<ReportColumns::MonthRows> months;
};
ReportOrder orderOf(const std::vector<InstallationId>& installation, const SecondsColumn& sentAt);

} // namespace uptake
