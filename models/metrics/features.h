// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cents.h"
#include "models/facts/selection.h"
#include "models/metrics/basis.h"
#include "models/metrics/statistics.h"

namespace uptake {

/// Breadth (reach) and depth against the medians over the features of the month.
enum class ValueClass {
    Core, ///< broad and deep
    Broad, ///< broad, not deep
    Niche, ///< deep, not broad: few depend on it much
    Dormant, ///< neither
};

/// One feature in one month (definitions.md, "Features in month M").
struct FeatureUsage
{
    QString name = {};
    qint64 exposed = 0; ///< installations whose report mentions it
    qint64 usedBy = 0; ///< installations with a count > 0
    double reach = 0; ///< usedBy / exposed
    Interval reachInterval = {}; ///< Wilson, 95 %
    std::optional<double> usersReach = {}; ///< people at using installations / people at exposed ones
    std::optional<double> depth = {}; ///< median count over using installations
    std::optional<double> momentum = {}; ///< reach against three months before, over installations exposed in both
    std::optional<double> retention = {}; ///< of those using it the month before that report now: share still using it
    qint64 started = 0; ///< not using the month before (but reporting), using now
    qint64 stopped = 0;
    qint64 usersExposed = 0; ///< people at exposed installations
    qint64 usersUsing = 0;
    std::optional<double> revenueReach = {}; ///< of the revenue of exposed installations' organisations, that of using ones
    Cents revenueExposed = {}; ///< vendorAmount in the twelve months to the end of the month
    Cents revenueUsing = {};
    ValueClass valueClass = ValueClass::Dormant;
    Comparisons reachChange = {}; ///< reach against the month before and the year before
};

struct FeatureTable
{
    Month month{};
    Completeness completeness = Completeness::Whole;
    qint64 reportingInstallations = 0;
    std::vector<FeatureUsage> features = {}; ///< by reach, then name
    Basis basis = {};
    double medianReach = 0; ///< over the features: what is broad
    double medianDepth = 0; ///< likewise, with 0 where nobody uses one: what is deep
};

/// What the interval of reach says: of endlessly many installations like these, or of the vendor's active licences only
/// (finite-population correction: the more of them report, the narrower it is).
enum class Population { Endless, ActiveLicences };

/// Every feature that any report of record of the month mentions.
FeatureTable featureUsage(const Subset& subset, Month month, Population population = Population::Endless);

/// What building on a feature is worth (definitions.md, "RICE"): using × impact × confidence / effort, and the same at the ends of
/// the interval of reach. Confidence is 1 - width of that interval.
struct Rice
{
    double value = 0;
    double low = 0;
    double high = 0;
    double confidence = 0;
};
/// None unless effort > 0.
std::optional<Rice> riceOf(const FeatureUsage& feature, double impact, double effort);

/// Reach of one feature over the months of the subset; none in a month where no installation is exposed.
struct ReachPoint
{
    Month month{};
    Completeness completeness = Completeness::Whole;
    qint64 exposed = 0;
    std::optional<double> reach = {};
    Interval interval = {};
    qint64 usedBy = 0;
};
std::vector<ReachPoint> reachTrend(const Subset& subset, const QString& feature);

} // namespace uptake
