// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/versions.h"

#include "models/metrics/cellgroups.h"

namespace uptake {

namespace {

/// Counts by version code -> shares, newest first. Versions of one major.minor stand together in the code order.
std::vector<VersionShare> sharesOf(const std::vector<qint64>& counts, const std::vector<Version>& versions, qint64 reporting, VersionDetail detail)
{
    std::vector<VersionShare> shares;
    for (size_t code = versions.size(); code-- > 0;) {
        if (counts[code] == 0)
            continue;
        const QString name = detail == VersionDetail::Full ? versions[code].toString() : versions[code].majorMinor();
        if (shares.empty() || shares.back().version != name)
            shares.push_back({name, 0, 0});
        shares.back().installations += counts[code];
    }
    qint64 atLeast = 0;
    for (VersionShare& share : shares) {
        atLeast += share.installations;
        share.share = double(share.installations) / double(reporting);
        share.atLeast = atLeast;
        share.atLeastShare = double(atLeast) / double(reporting);
    }
    return shares;
}

/// Organisations by version code -> cells, newest first.
std::vector<VersionCell> cellsOf(CellGroups groups, const std::vector<Version>& versions, VersionDetail detail)
{
    std::vector<VersionCell> cells;
    for (size_t code = versions.size(); code-- > 0;) {
        const Group group = groups.take(code);
        if (group.empty())
            continue;
        const QString name = detail == VersionDetail::Full ? versions[code].toString() : versions[code].majorMinor();
        if (cells.empty() || cells.back().version != name)
            cells.push_back({name, {}, cells.empty() ? Group() : cells.back().atLeast});
        join(cells.back().organisations, group);
        join(cells.back().atLeast, group);
    }
    return cells;
}

} // namespace

VersionTable versionShares(const Subset& subset, Month month, VersionDetail detail)
{
    const Facts& facts = subset.facts();
    VersionTable table{month, completenessOf(facts, month), 0, {}, {}};
    std::vector<qint64> addon(facts.addonVersions().size());
    std::vector<qint64> host(facts.hostVersions().size());
    subset.forEachReport(facts.records(month), [&](Row row) {
        ++table.reportingInstallations;
        if (facts.addonVersion(row) != none)
            ++addon[facts.addonVersion(row)];
        if (facts.hostVersion(row) != none)
            ++host[facts.hostVersion(row)];
    });
    table.addon = sharesOf(addon, facts.addonVersions(), table.reportingInstallations, detail);
    table.host = sharesOf(host, facts.hostVersions(), table.reportingInstallations, detail);
    return table;
}

VersionCells versionCells(const Subset& subset, Month month, VersionDetail detail)
{
    const Facts& facts = subset.facts();
    CellGroups reporting(facts, 1);
    CellGroups addon(facts, facts.addonVersions().size());
    CellGroups host(facts, facts.hostVersions().size());
    subset.forEachReport(facts.records(month), [&](Row row) {
        const OrganisationId organisation = facts.organisation(row);
        reporting.add(0, organisation);
        if (facts.addonVersion(row) != none)
            addon.add(facts.addonVersion(row), organisation);
        if (facts.hostVersion(row) != none)
            host.add(facts.hostVersion(row), organisation);
    });
    return {reporting.take(0), cellsOf(std::move(addon), facts.addonVersions(), detail),
        cellsOf(std::move(host), facts.hostVersions(), detail)};
}

} // namespace uptake
