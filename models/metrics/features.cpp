// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/features.h"

#include "models/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <bit>

namespace uptake {

namespace {

using std::chrono::months;

/// Two reports of record of one installation.
struct RowPair
{
    Row now = 0;
    Row ago = 0;
};

/// What the table is counted from: the records of the month, and those whose installation has one in an earlier month
/// too.
struct Periods
{
    std::vector<Row> now;
    std::vector<RowPair> before; ///< with the month before
    std::vector<RowPair> threeBefore; ///< with three months before
};

/// Pairs the kept records of two months; both are sorted by installation.
std::vector<RowPair> pairsOf(const Subset& subset, const std::vector<Row>& now, Month ago)
{
    const Facts& facts = subset.facts();
    std::vector<RowPair> pairs;
    auto at = now.begin();
    subset.forEachReport(facts.records(ago), [&](Row row) {
        while (at != now.end() && facts.installation(*at) < facts.installation(row))
            ++at;
        if (at != now.end() && facts.installation(*at) == facts.installation(row))
            pairs.push_back({*at, row});
    });
    return pairs;
}

void compare(const CountColumn& counts, const Periods& periods, FeatureUsage& usage)
{
    qint64 exposedInBoth = 0;
    qint64 netChange = 0;
    for (const auto& [now, ago] : periods.threeBefore) {
        if (counts.isPresent(now) && counts.isPresent(ago)) {
            ++exposedInBoth;
            netChange += int(counts.isPositive(now)) - int(counts.isPositive(ago));
        }
    }
    qint64 usedBefore = 0;
    qint64 stillUsed = 0;
    for (const auto& [now, before] : periods.before) {
        const bool isUsing = counts.isPositive(now);
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
        if (!feature.counts.isPresent(row))
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
    Periods periods;
    subset.forEachReport(facts.records(month), [&](Row row) { periods.now.push_back(row); });
    periods.before = pairsOf(subset, periods.now, month - months{1});
    periods.threeBefore = pairsOf(subset, periods.now, month - months{3});
    FeatureTable table{month, completenessOf(facts, month), qint64(periods.now.size()), {}};
    std::vector<FeatureUsage> all(facts.features().size());
    std::atomic<size_t> next = 0;
    onThreads(threadsFor(periods.now.size() * all.size()), [&](size_t) {
        for (size_t i = next++; i < all.size(); i = next++)
            all[i] = usageOf(facts, facts.features()[i], periods);
    });
    for (FeatureUsage& usage : all) {
        if (usage.exposed > 0)
            table.features.push_back(std::move(usage));
    }
    std::stable_sort(table.features.begin(), table.features.end(), [](const FeatureUsage& a, const FeatureUsage& b) {
        return a.reach != b.reach ? a.reach > b.reach : a.name < b.name;
    });
    return table;
}

std::vector<ReachPoint> reachTrend(const Subset& subset, const QString& feature)
{
    const Facts& facts = subset.facts();
    std::vector<ReachPoint> points;
    const auto column = std::find_if(facts.features().begin(), facts.features().end(),
        [&](const FeatureColumn& each) { return each.name == feature; });
    if (column == facts.features().end())
        return points;
    for (const Month month : subset.months()) {
        ReachPoint point{month, completenessOf(facts, month), 0, {}, {}};
        qint64 usedBy = 0;
        const auto [first, last] = facts.records(month);
        for (size_t word = first / Bits::perWord; word * Bits::perWord < last; ++word) {
            const quint64 kept = subset.wordOf(word, first, last);
            point.exposed += std::popcount(kept & column->counts.present(word));
            usedBy += std::popcount(kept & column->counts.positive(word));
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
