// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/drilldown.h"

#include <algorithm>

namespace uptake {

std::vector<Row> recordsWhere(const Subset& subset, Month month, const std::function<bool(Row)>& belongs)
{
    const RowRange records = subset.facts().records(month);
    std::vector<Row> rows;
    for (Row row = records.first; row < records.last; ++row) {
        if (subset.containsReport(row) && belongs(row))
            rows.push_back(row);
    }
    return rows;
}

bool runsVersion(const Facts& facts, Row row, const QString& version)
{
    const Version& runs = facts.addonVersions()[facts.addonVersion(row)];
    return runs.toString() == version || runs.majorMinor() == version;
}

bool runsOnHost(const Facts& facts, Row row, const QString& version)
{
    const quint32 host = facts.hostVersion(row);
    return host != none
        && (facts.hostVersions()[host].toString() == version || facts.hostVersions()[host].majorMinor() == version);
}

bool isLeftBehind(const Facts& facts, Row row, VersionSide side, const Version& floor)
{
    if (side == VersionSide::Addon)
        return facts.addonVersions()[facts.addonVersion(row)] < floor;
    const quint32 host = facts.hostVersion(row);
    return host != none && facts.hostVersions()[host] < floor;
}

bool usesFeature(const Facts& facts, Row row, const QString& feature)
{
    const auto& features = facts.features();
    const auto found
        = std::find_if(features.begin(), features.end(), [&](const FeatureColumn& f) { return f.name == feature; });
    return found != features.end() && found->counts.isPositive(row);
}

bool usesDriver(const Facts& facts, Row row, const QString& driver)
{
    const ConnectionColumn& connections = facts.connections();
    const auto uses = connections.uses(connections[row]);
    return std::any_of(uses.begin(), uses.end(),
        [&](const ConnectionUse& use) { return connections.kinds()[use.kind].driver == driver; });
}

} // namespace uptake
