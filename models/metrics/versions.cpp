// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/versions.h"

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

} // namespace uptake
