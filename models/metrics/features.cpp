// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/features.h"

#include <algorithm>

namespace uptake {

namespace {

using std::chrono::months;

/// The report of record in `month` of each selected installation: its row, or none. By installation.
std::vector<Row> recordsByInstallation(const Subset& subset, Month month)
{
    const Facts& facts = subset.facts();
    std::vector<Row> rows(facts.installations().size(), none);
    const auto [first, last] = facts.records(month);
    for (Row row = first; row < last; ++row) {
        if (subset.containsReport(row))
            rows[raw(facts.installation(row))] = row;
    }
    return rows;
}

/// What a feature's row of the table is counted from: the records of the month, of the month before and of three months before.
struct Periods
{
    std::vector<Row> now;
    std::vector<Row> before;
    std::vector<Row> threeBefore;
};

void compare(const CountColumn& counts, const Periods& periods, FeatureUsage& usage)
{
    qint64 exposedInBoth = 0;
    qint64 netChange = 0;
    qint64 usedBefore = 0;
    qint64 stillUsed = 0;
    for (size_t i = 0; i < periods.now.size(); ++i) {
        const Row now = periods.now[i];
        if (now == none)
            continue;
        const bool isUsing = counts.isPositive(now);
        if (const Row ago = periods.threeBefore[i]; ago != none && counts.isPresent(now) && counts.isPresent(ago)) {
            ++exposedInBoth;
            netChange += int(isUsing) - int(counts.isPositive(ago));
        }
        const Row before = periods.before[i];
        if (before == none)
            continue;
        const bool wasUsing = counts.isPositive(before);
        usedBefore += wasUsing ? 1 : 0;
        stillUsed += wasUsing && isUsing ? 1 : 0;
        usage.started += !wasUsing && isUsing ? 1 : 0;
    }
    usage.stopped = usedBefore - stillUsed;
    if (exposedInBoth > 0)
        usage.momentum = double(netChange) / double(exposedInBoth);
    if (usedBefore > 0)
        usage.retention = double(stillUsed) / double(usedBefore);
}

FeatureUsage usageOf(const Facts& facts, const FeatureColumn& feature, const Periods& periods)
{
    FeatureUsage usage;
    usage.name = feature.name;
    qint64 usersExposed = 0;
    qint64 usersUsing = 0;
    std::vector<double> uses;
    for (const Row row : periods.now) {
        if (row == none || !feature.counts.isPresent(row))
            continue;
        const qint64 users = std::max<qint64>(facts.users()[row], 0);
        ++usage.exposed;
        usersExposed += users;
        if (feature.counts.isPositive(row)) {
            ++usage.usedBy;
            usersUsing += users;
            uses.push_back(double(feature.counts[row]));
        }
    }
    if (usage.exposed == 0)
        return usage;
    usage.reach = double(usage.usedBy) / double(usage.exposed);
    usage.reachInterval = wilson(usage.usedBy, usage.exposed);
    if (usersExposed > 0)
        usage.usersReach = double(usersUsing) / double(usersExposed);
    usage.depth = median(std::move(uses));
    compare(feature.counts, periods, usage);
    return usage;
}

} // namespace

FeatureTable featureUsage(const Subset& subset, Month month)
{
    const Facts& facts = subset.facts();
    const Periods periods{recordsByInstallation(subset, month), recordsByInstallation(subset, month - months{1}),
        recordsByInstallation(subset, month - months{3})};
    FeatureTable table{month, completenessOf(facts, month), 0, {}};
    table.reportingInstallations = qint64(periods.now.size()) - std::count(periods.now.begin(), periods.now.end(), none);
    for (const FeatureColumn& feature : facts.features()) {
        FeatureUsage usage = usageOf(facts, feature, periods);
        if (usage.exposed > 0)
            table.features.push_back(std::move(usage));
    }
    std::stable_sort(table.features.begin(), table.features.end(),
        [](const FeatureUsage& a, const FeatureUsage& b) { return a.reach != b.reach ? a.reach > b.reach : a.name < b.name; });
    return table;
}

std::vector<ReachPoint> reachTrend(const Subset& subset, const QString& feature)
{
    const Facts& facts = subset.facts();
    std::vector<ReachPoint> points;
    const auto column = std::find_if(facts.features().begin(), facts.features().end(), [&](const FeatureColumn& each) { return each.name == feature; });
    if (column == facts.features().end())
        return points;
    for (const Month month : subset.months()) {
        ReachPoint point{month, completenessOf(facts, month), 0, {}, {}};
        qint64 usedBy = 0;
        const auto [first, last] = facts.records(month);
        for (Row row = first; row < last; ++row) {
            if (!subset.containsReport(row) || !column->counts.isPresent(row))
                continue;
            ++point.exposed;
            usedBy += column->counts.isPositive(row) ? 1 : 0;
        }
        if (point.exposed > 0) {
            point.reach = double(usedBy) / double(point.exposed);
            point.interval = wilson(usedBy, point.exposed);
        }
        points.push_back(point);
    }
    return points;
}

} // namespace uptake
