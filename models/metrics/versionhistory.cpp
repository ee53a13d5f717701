// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/versionhistory.h"

#include "models/metrics/cellgroups.h"
#include "models/metrics/traits.h"

#include <algorithm>
#include <map>

namespace uptake {

namespace {

VersionHistory::MonthShares sharesOf(
    const Subset& subset, const VersionTable& table, VersionSide side, const std::vector<QString>& shown)
{
    VersionHistory::MonthShares month{basisOf(subset, table.month), {}, {}, {}, table.reportingInstallations};
    if (month.basis.installations == 0)
        return month;
    for (const QString& version : shown)
        month.shown.push_back({version, 0, 0});
    for (const VersionShare& share : side == VersionSide::Addon ? table.addon : table.host) {
        month.unknown -= share.installations;
        const auto place = std::find(shown.begin(), shown.end(), share.version);
        if (place != shown.end()) {
            month.shown[size_t(place - shown.begin())] = share;
            continue;
        }
        month.others.push_back(share);
        month.other.installations += share.installations;
    }
    month.other.share = double(month.other.installations) / double(table.reportingInstallations);
    return month;
}

} // namespace

std::vector<QString> mostRunVersions(const std::vector<VersionTable>& months, VersionSide side, size_t top)
{
    const bool hasWhole = std::any_of(months.begin(), months.end(),
        [](const VersionTable& table) { return table.completeness == Completeness::Whole; });
    std::map<Version, qint64> most, now;
    for (const VersionTable& table : months) {
        const std::vector<VersionShare>& shares = side == VersionSide::Addon ? table.addon : table.host;
        if (!shares.empty())
            now.clear();
        const bool isCounted = !hasWhole || table.completeness == Completeness::Whole;
        for (const VersionShare& share : shares) {
            qint64& best = most[Version(share.version)];
            best = std::max(best, isCounted ? share.installations : 0);
            now[Version(share.version)] = share.installations;
        }
    }
    std::vector<Version> shown;
    for (const auto& [version, installations] : most)
        shown.push_back(version);
    const auto newestFirst = [](const Version& a, const Version& b) { return a > b; };
    std::sort(shown.begin(), shown.end(), newestFirst);
    const auto rank = [&](size_t from, std::map<Version, qint64>& by) { // ties stay in their order: the newer first
        std::stable_sort(shown.begin() + qsizetype(std::min(from, shown.size())), shown.end(),
            [&](const Version& a, const Version& b) { return by[a] > by[b]; });
    };
    rank(1, now);
    std::sort(
        shown.begin() + qsizetype(std::min(std::max<size_t>(1, top / 2), shown.size())), shown.end(), newestFirst);
    rank(std::max<size_t>(1, top / 2), most);
    shown.resize(std::min(shown.size(), top));
    std::sort(shown.begin(), shown.end(), newestFirst);
    std::vector<QString> names;
    for (const Version& version : shown)
        names.push_back(version.toString());
    return names;
}

VersionHistory versionHistory(const Subset& subset, VersionSide side, VersionDetail detail, size_t top)
{
    std::vector<VersionTable> tables;
    for (const Month month : subset.months())
        tables.push_back(versionShares(subset, month, detail));
    VersionHistory history{mostRunVersions(tables, side, top), {}};
    for (const VersionTable& table : tables)
        history.months.push_back(sharesOf(subset, table, side, history.shown));
    return history;
}

VersionMatrix versionMatrix(const Subset& subset, Month month)
{
    const Facts& facts = subset.facts();
    VersionMatrix matrix{basisOf(subset, month), {}, {}, {}, {}, 0};
    const TraitValues host(facts, Trait::HostVersion, month);
    const TraitValues addon(facts, Trait::AddonVersion, month);
    std::vector<qint64> cells(host.size() * addon.size()), byHost(host.size()), byAddon(addon.size());
    const auto [first, last] = facts.records(month);
    for (Row row = first; row < last; ++row) {
        if (!subset.containsReport(row))
            continue;
        if (facts.hostVersion(row) == none || facts.addonVersion(row) == none) {
            ++matrix.unknown;
            continue;
        }
        ++byHost[host(row)];
        ++byAddon[addon(row)];
        ++cells[host(row) * addon.size() + addon(row)];
    }
    const auto hosts = host.order(byHost);
    const auto addons = addon.order(byAddon);
    for (const quint32 value : hosts)
        matrix.hosts.push_back(host.name(value));
    for (const quint32 value : addons)
        matrix.addons.push_back(addon.name(value));
    matrix.atLeast.resize(hosts.size() * addons.size());
    for (size_t h = 0; h < hosts.size(); ++h) {
        qint64 inRow = 0;
        for (size_t a = 0; a < addons.size(); ++a) {
            matrix.installations.push_back(cells[hosts[h] * addon.size() + addons[a]]);
            inRow += matrix.installations.back();
            matrix.atLeast[h * addons.size() + a] = inRow + (h > 0 ? matrix.atLeast[(h - 1) * addons.size() + a] : 0);
        }
    }
    return matrix;
}

std::vector<Group> matrixCells(const Subset& subset, const VersionMatrix& matrix)
{
    const Facts& facts = subset.facts();
    const TraitValues host(facts, Trait::HostVersion, matrix.basis.month);
    const TraitValues addon(facts, Trait::AddonVersion, matrix.basis.month);
    const auto positions = [](const TraitValues& values, const std::vector<QString>& names) {
        std::vector<size_t> at(values.size());
        for (quint32 value = 0; value < values.size(); ++value)
            at[value] = size_t(std::find(names.begin(), names.end(), values.name(value)) - names.begin());
        return at;
    };
    const auto hostAt = positions(host, matrix.hosts);
    const auto addonAt = positions(addon, matrix.addons);
    CellGroups cells(facts, matrix.installations.size());
    subset.forEachReport(facts.records(matrix.basis.month), [&](Row row) {
        if (facts.hostVersion(row) != none && facts.addonVersion(row) != none)
            cells.add(hostAt[host(row)] * matrix.addons.size() + addonAt[addon(row)], facts.organisation(row));
    });
    std::vector<Group> groups;
    for (size_t cell = 0; cell < matrix.installations.size(); ++cell)
        groups.push_back(cells.take(cell));
    return groups;
}

} // namespace uptake
