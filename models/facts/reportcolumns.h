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
#include <span>
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
    std::vector<Row> byInstallation; ///< all rows, by installation, then in the order of time
    std::vector<quint32> firstOfInstallation; ///< among these; one more at the end
    Row unchanged = 0; ///< so many rows at the front are those of the columns that these continue

    size_t size() const { return installation.size(); }
    /// The reports of an installation in the order of time.
    std::span<const Row> rowsOf(InstallationId of) const
    {
        return std::span(byInstallation)
            .subspan(firstOfInstallation[raw(of)], firstOfInstallation[raw(of) + 1] - firstOfInstallation[raw(of)]);
    }

    void derive(); ///< works out all that follows
    /// Earlier columns whose first `months` have the same rows as these.
    struct Before
    {
        const ReportColumns& columns;
        const std::vector<InstallationId>& places; ///< of their installations here, none of those that are gone
        size_t months = 0;
    };
    /// All but `inUse`, as far as it does not follow from what was before.
    void deriveAfter(const Before& before);
    void sortByInstallation(); ///< the last two
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
