// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/featuredetail.h"

#include "models/metrics/cellgroups.h"

#include <algorithm>

namespace uptake {

namespace {

std::vector<FeatureDetail::Slice> slicesOf(const Subset& subset, const CountColumn& counts, Month month, Trait trait)
{
    const Facts& facts = subset.facts();
    const TraitValues valueOf(facts, trait, month);
    std::vector<qint64> exposed(valueOf.size()), usedBy(valueOf.size()), users(valueOf.size());
    CellGroups exposedGroups(facts, valueOf.size());
    CellGroups usingGroups(facts, valueOf.size());
    const auto [first, last] = facts.records(month);
    for (Row row = first; row < last; ++row) {
        if (!subset.containsReport(row) || !counts.isPresent(row))
            continue;
        const quint32 value = valueOf(row);
        ++exposed[value];
        exposedGroups.add(value, facts.organisation(row));
        if (counts.isPositive(row)) {
            usingGroups.add(value, facts.organisation(row));
            ++usedBy[value];
            users[value] += std::max<qint64>(facts.users()[row], 0);
        }
    }
    std::vector<FeatureDetail::Slice> slices;
    for (const quint32 value : valueOf.order(exposed)) {
        slices.push_back({valueOf.name(value), exposed[value], usedBy[value],
            double(usedBy[value]) / double(exposed[value]), wilson(usedBy[value], exposed[value]), users[value],
            exposedGroups.take(value), usingGroups.take(value)});
    }
    return slices;
}

} // namespace

std::optional<FeatureDetail> featureDetail(const Subset& subset, const FeatureTable& table, const QString& feature)
{
    const auto usage = std::find_if(
        table.features.begin(), table.features.end(), [&](const FeatureUsage& each) { return each.name == feature; });
    const auto& columns = subset.facts().features();
    const auto column
        = std::find_if(columns.begin(), columns.end(), [&](const FeatureColumn& each) { return each.name == feature; });
    if (usage == table.features.end() || column == columns.end())
        return std::nullopt;
    const auto by = [&](Trait trait) { return slicesOf(subset, column->counts, table.month, trait); };
    return FeatureDetail{
        table.basis, *usage, by(Trait::Tier), by(Trait::Hosting), by(Trait::Country), by(Trait::AddonVersion)};
}

std::optional<FeatureDetail> featureDetail(const Subset& subset, const QString& feature, Month month)
{
    return featureDetail(subset, featureUsage(subset, month), feature);
}

} // namespace uptake
