// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/environments.h"

#include "models/base/parallel.h"
#include "models/metrics/cellgroups.h"
#include "models/metrics/statistics.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <numeric>

namespace uptake {

namespace {

/// The reports that list each set of connections: what everything about connections is added up from.
std::vector<std::vector<Row>> reportsBySet(const Subset& subset, Month month)
{
    const Facts& facts = subset.facts();
    std::vector<std::vector<Row>> sets(facts.connections().setCount());
    subset.forEachReport(facts.records(month), [&](Row row) { sets[facts.connections()[row]].push_back(row); });
    return sets;
}

/// Adds up sets by the name that `nameOf(kind)` gives: an installation counts once a name, whatever it lists under it.
template <class NameOf>
std::vector<ConnectionRow> connectionRows(
    const Facts& facts, const std::vector<std::vector<Row>>& sets, qint64 reporting, NameOf nameOf)
{
    const ConnectionColumn& column = facts.connections();
    std::map<ConnectionKind, size_t> places;
    for (const ConnectionKind& kind : column.kinds())
        places.try_emplace(nameOf(kind), places.size());
    CellGroups organisations(facts, places.size());
    std::map<ConnectionKind, ConnectionRow> rows;
    std::map<ConnectionKind, qint64> inSet;
    for (size_t set = 0; set < sets.size(); ++set) {
        if (sets[set].empty())
            continue;
        const auto installations = qint64(sets[set].size());
        inSet.clear();
        for (const ConnectionUse& use : column.uses(quint32(set)))
            inSet[nameOf(column.kinds()[use.kind])] += use.count;
        for (const auto& [name, count] : inSet) {
            ConnectionRow& row = rows.try_emplace(name, ConnectionRow{name.driver, name.mode}).first->second;
            row.installations += installations;
            row.connections += installations * count;
            for (const Row report : sets[set])
                organisations.add(places.at(name), facts.organisation(report));
        }
    }
    std::vector<ConnectionRow> sorted;
    for (auto& [name, row] : rows) {
        row.share = double(row.installations) / double(reporting);
        row.organisations = organisations.take(places.at(name));
        sorted.push_back(std::move(row));
    }
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.installations > b.installations; });
    return sorted;
}

void fillConnections(const Subset& subset, Environments& result)
{
    const Facts& facts = subset.facts();
    const std::vector<std::vector<Row>> sets = reportsBySet(subset, result.basis.month);
    const qint64 reporting = result.basis.installations;
    result.listingConnections = reporting - qint64(sets[ConnectionColumn::nothing].size());
    result.connections = connectionRows(facts, sets, reporting, [](const ConnectionKind& kind) { return kind; });
    result.drivers = connectionRows(facts, sets, reporting, [](const ConnectionKind& kind) {
        return ConnectionKind{kind.driver, {}};
    });
    result.modes = connectionRows(facts, sets, reporting, [](const ConnectionKind& kind) {
        return ConnectionKind{{}, kind.mode};
    });
}

/// Counts of a month by the name of the value, to compare with.
std::map<QString, qint64> countsByName(const Subset& subset, Trait trait, Month month)
{
    const TraitValues valueOf(subset.facts(), trait, month);
    std::vector<qint64> counts(valueOf.size());
    const auto [first, last] = subset.facts().records(month);
    for (Row row = first; row < last; ++row) {
        if (subset.containsReport(row))
            ++counts[valueOf(row)];
    }
    std::map<QString, qint64> names;
    for (quint32 value = 0; value < counts.size(); ++value)
        names[valueOf.name(value)] += counts[value];
    return names;
}

std::vector<EnvironmentRow> rowsBy(const Subset& subset, Trait trait, Month month)
{
    const Facts& facts = subset.facts();
    const TraitValues valueOf(facts, trait, month);
    std::vector<qint64> installations(valueOf.size()), users(valueOf.size());
    CellGroups organisations(facts, valueOf.size());
    const auto [first, last] = facts.records(month);
    qint64 reporting = 0;
    for (Row row = first; row < last; ++row) {
        if (!subset.containsReport(row))
            continue;
        const quint32 value = valueOf(row);
        ++reporting;
        ++installations[value];
        users[value] += std::max<qint64>(facts.users()[row], 0);
        organisations.add(value, facts.organisation(row));
    }
    std::map<Month, std::map<QString, qint64>> earlier;
    const auto shareIn = [&](const QString& name, Month since) -> std::optional<double> {
        const auto [known, isNew] = earlier.try_emplace(since);
        if (isNew)
            known->second = countsByName(subset, trait, since);
        qint64 all = 0;
        for (const auto& [value, count] : known->second)
            all += count;
        const auto found = known->second.find(name);
        return all == 0 ? std::nullopt
                        : std::optional(found == known->second.end() ? 0.0 : double(found->second) / double(all));
    };
    std::vector<EnvironmentRow> rows;
    for (const quint32 value : valueOf.order(installations)) {
        EnvironmentRow row{valueOf.name(value), installations[value], users[value],
            double(installations[value]) / double(reporting), {}, organisations.take(value)};
        row.shareChange
            = comparisonsOf(facts, month, row.share, [&](Month since) { return shareIn(row.value, since); });
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<SizeRow> sizesOf(const Subset& subset, Month month)
{
    const Facts& facts = subset.facts();
    const std::array columns{std::pair(Measure::Users, &facts.users()),
        std::pair(Measure::Datasources, &facts.datasources()),
        std::pair(Measure::Administrators, &facts.administrators()), std::pair(Measure::Queries, &facts.queries()),
        std::pair(Measure::Tables, &facts.tables()), std::pair(Measure::QueriesModified, &facts.queriesModified())};
    const auto [first, last] = facts.records(month);
    std::vector<SizeRow> sizes;
    std::vector<double> values;
    for (const auto& [measure, column] : columns) {
        values.clear();
        CellGroups organisations(facts, 1);
        for (Row row = first; row < last; ++row) {
            if (!subset.containsReport(row) || !column->isPresent(row))
                continue;
            values.push_back(double((*column)[row]));
            organisations.add(0, facts.organisation(row));
        }
        if (values.empty())
            continue;
        std::sort(values.begin(), values.end());
        sizes.push_back({measure, qint64(values.size()), *quantile(values, .25), *quantile(values, .5),
            *quantile(values, .75), organisations.take(0)});
    }
    return sizes;
}

} // namespace

Environments environments(const Subset& subset, Month month)
{
    Environments result;
    result.basis = basisOf(subset, month);
    if (result.basis.installations == 0)
        return result;
    const std::array<std::function<void()>, 6> parts{// each fills members of its own
        [&] { result.sizes = sizesOf(subset, month); }, [&] { fillConnections(subset, result); },
        [&] { result.countries = rowsBy(subset, Trait::Country, month); },
        [&] { result.hostVersions = rowsBy(subset, Trait::HostVersion, month); },
        [&] { result.tiers = rowsBy(subset, Trait::Tier, month); },
        [&] { result.hostings = rowsBy(subset, Trait::Hosting, month); }};
    forEachOnThreads(threadsFor(size_t(result.basis.installations) * parts.size()), parts.size(),
        [&](size_t part) { parts[part](); });
    return result;
}

NamedBars namedBars(const std::vector<EnvironmentRow>& rows, size_t most)
{
    if (rows.size() <= most + 1) // one row more needs no more room than the others together
        return {rows, {}, {}};
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(
        order.begin(), order.end(), [&](size_t a, size_t b) { return rows[a].installations > rows[b].installations; });
    std::sort(order.begin(), order.begin() + qsizetype(most));
    NamedBars shown;
    for (size_t i = 0; i < order.size(); ++i) {
        const EnvironmentRow& row = rows[order[i]];
        if (i < most) {
            shown.named.push_back(row);
            continue;
        }
        shown.others << row.value;
        shown.rest.installations += row.installations;
        shown.rest.users += row.users;
        shown.rest.share += row.share;
        join(shown.rest.organisations, row.organisations);
    }
    return shown;
}

} // namespace uptake
