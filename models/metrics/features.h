// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"
#include "models/metrics/headcount.h"
#include "models/metrics/statistics.h"

namespace uptake {

/// One feature in one month (definitions.md, "Features in month M").
struct FeatureUsage
{
    QString name;
    qint64 exposed = 0; ///< installations whose report mentions it
    qint64 usedBy = 0; ///< installations with a count > 0
    double reach = 0; ///< usedBy / exposed
    Interval reachInterval; ///< Wilson, 95 %
    std::optional<double> usersReach; ///< people at using installations / people at exposed ones
    std::optional<double> depth; ///< median count over using installations
    std::optional<double> momentum; ///< reach against three months before, over installations exposed in both
    std::optional<double> retention; ///< of those using it the month before that report now: share still using it
    qint64 started = 0; ///< not using the month before (but reporting), using now
    qint64 stopped = 0;
};

struct FeatureTable
{
    Month month;
    Completeness completeness = Completeness::Whole;
    qint64 reportingInstallations = 0;
    std::vector<FeatureUsage> features; ///< by reach, then name
};

/// Every feature that any report of record of the month mentions.
FeatureTable featureUsage(const Subset& subset, Month month);

/// Reach of one feature over the months of the subset; none in a month where no installation is exposed.
struct ReachPoint
{
    Month month;
    Completeness completeness = Completeness::Whole;
    qint64 exposed = 0;
    std::optional<double> reach;
    Interval interval;
};
std::vector<ReachPoint> reachTrend(const Subset& subset, const QString& feature);

} // namespace uptake
