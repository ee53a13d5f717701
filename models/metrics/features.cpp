// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/features.h"

#include "models/base/parallel.h"
#include "models/metrics/revenue.h"
#include "models/metrics/rowpairs.h"

#include <algorithm>
#include <atomic>
#include <bit>

namespace uptake {

namespace {

using std::chrono::months;

/// What the table is counted from: the records of the month, and those whose installation has one in an earlier month
/// too.
struct Periods
{
    std::vector<Row> now;
    std::vector<RowPair> before; ///< with the month before
    std::vector<RowPair> threeBefore; ///< with three months before
};

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

/// Installations of a month that name a feature, and those that use it.
struct Counted
{
    qint64 exposed = 0;
    qint64 usedBy = 0;
};

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#ifndef __SANITIZE_THREAD__ // which would watch the choice between the two before it is ready to
[[gnu::target_clones("popcnt", "default")]] // nearly every processor counts bits itself; the baseline of the architecture does not
#endif
#endif
Counted countIn(const Subset& subset, const CountColumn& counts, Month month)
{
    Counted counted;
    const auto [first, last] = subset.facts().records(month);
    for (size_t word = first / Bits::perWord; word * Bits::perWord < last; ++word) {
        const quint64 kept = subset.wordOf(word, first, last);
        counted.exposed += std::popcount(kept & counts.present(word));
        counted.usedBy += std::popcount(kept & counts.positive(word));
    }
    return counted;
}

std::optional<double> reachIn(const Subset& subset, const CountColumn& counts, Month month)
{
    const Counted counted = countIn(subset, counts, month);
    return counted.exposed > 0 ? std::optional(double(counted.usedBy) / double(counted.exposed)) : std::nullopt;
}

/// What the revenue of a month's organisations is summed up with: for those exposed to a feature, and for those using it.
struct RevenueSums
{
    explicit RevenueSums(const Revenue& revenue)
        : exposed(revenue)
        , users(revenue)
    {
    }
    RevenueSum exposed;
    RevenueSum users;
};

void sumRevenue(const Facts& facts, const CountColumn& counts, const std::vector<Row>& rows, RevenueSums& sums, FeatureUsage& usage)
{
    sums.exposed.restart();
    sums.users.restart();
    for (const Row row : rows) {
        if (!counts.isPresent(row))
            continue;
        const OrganisationId organisation = facts.organisation(row);
        sums.exposed.add(organisation);
        if (counts.isPositive(row))
            sums.users.add(organisation);
    }
    usage.revenueExposed = sums.exposed.cents();
    usage.revenueUsing = sums.users.cents();
    if (usage.revenueExposed.value > 0)
        usage.revenueReach = double(usage.revenueUsing.value) / double(usage.revenueExposed.value);
}

FeatureUsage usageOf(const Facts& facts, const FeatureColumn& feature, const Periods& periods, std::optional<qint64> population)
{
    FeatureUsage usage;
    usage.name = feature.name;
    std::vector<double> uses;
    for (const Row row : periods.now) {
        if (!feature.counts.isPresent(row))
            continue;
        const qint64 users = std::max<qint64>(facts.users()[row], 0);
        ++usage.exposed;
        usage.usersExposed += users;
        if (feature.counts.isPositive(row)) {
            ++usage.usedBy;
            usage.usersUsing += users;
            uses.push_back(double(feature.counts[row]));
        }
    }
    if (usage.exposed == 0)
        return usage;
    usage.reach = double(usage.usedBy) / double(usage.exposed);
    usage.reachInterval = wilson(usage.usedBy, usage.exposed, population ? std::optional<long long>(std::max(*population, usage.exposed)) : std::nullopt);
    if (usage.usersExposed > 0)
        usage.usersReach = double(usage.usersUsing) / double(usage.usersExposed);
    usage.depth = median(std::move(uses));
    compare(feature.counts, periods, usage);
    return usage;
}

/// Classes by the medians over all features. Depth counts by rank: one that nobody uses is the shallowest.
void classify(FeatureTable& table)
{
    std::vector<double> reaches;
    std::vector<double> depths;
    for (const FeatureUsage& feature : table.features) {
        reaches.push_back(feature.reach);
        depths.push_back(feature.depth.value_or(0));
    }
    table.medianReach = median(std::move(reaches)).value_or(0);
    table.medianDepth = median(std::move(depths)).value_or(0);
    for (FeatureUsage& feature : table.features) {
        const bool isBroad = feature.reach >= table.medianReach;
        const bool isDeep = feature.depth.value_or(0) >= table.medianDepth;
        feature.valueClass = isBroad ? (isDeep ? ValueClass::Core : ValueClass::Broad) : (isDeep ? ValueClass::Niche : ValueClass::Dormant);
    }
}

} // namespace

FeatureTable featureUsage(const Subset& subset, Month month, Population population)
{
    const Facts& facts = subset.facts();
    Periods periods;
    subset.forEachReport(facts.records(month), [&](Row row) { periods.now.push_back(row); });
    periods.before = pairsOf(subset, month, month - months{1});
    periods.threeBefore = pairsOf(subset, month, month - months{3});
    FeatureTable table{month, completenessOf(facts, month), qint64(periods.now.size()), {}, basisOf(subset, month)};
    std::optional<qint64> licences;
    if (population == Population::ActiveLicences)
        licences = activeLicencesOn(subset, std::min(lastDayOf(month), facts.newestDay().value_or(0)));
    const Revenue revenue = twelveMonthRevenue(subset, month);
    std::vector<FeatureUsage> all(facts.features().size());
    std::atomic<size_t> next = 0;
    onThreads(threadsFor(periods.now.size() * all.size()), [&](size_t) {
        RevenueSums sums(revenue);
        for (size_t i = next++; i < all.size(); i = next++) {
            const FeatureColumn& feature = facts.features()[i];
            all[i] = usageOf(facts, feature, periods, licences);
            if (!revenue.empty())
                sumRevenue(facts, feature.counts, periods.now, sums, all[i]);
            all[i].reachChange = comparisonsOf(
                facts, month, all[i].reach, [&](Month since) { return reachIn(subset, feature.counts, since); });
        }
    });
    for (FeatureUsage& usage : all) {
        if (usage.exposed > 0)
            table.features.push_back(std::move(usage));
    }
    classify(table);
    std::stable_sort(table.features.begin(), table.features.end(), [](const FeatureUsage& a, const FeatureUsage& b) {
        return a.reach != b.reach ? a.reach > b.reach : a.name < b.name;
    });
    return table;
}

std::optional<Rice> riceOf(const FeatureUsage& feature, double impact, double effort)
{
    if (!(effort > 0))
        return std::nullopt;
    Rice rice;
    rice.confidence = 1 - (feature.reachInterval.high - feature.reachInterval.low);
    const double worth = impact * rice.confidence / effort;
    rice.value = double(feature.usedBy) * worth;
    rice.low = double(feature.exposed) * feature.reachInterval.low * worth;
    rice.high = double(feature.exposed) * feature.reachInterval.high * worth;
    return rice;
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
        const Counted counted = countIn(subset, column->counts, month);
        point.exposed = counted.exposed;
        point.usedBy = counted.usedBy;
        if (point.exposed > 0) {
            point.reach = double(point.usedBy) / double(point.exposed);
            point.interval = wilson(point.usedBy, point.exposed);
        }
        points.push_back(point);
    }
    return points;
}

} // namespace uptake
