// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/facts.h"
#include "models/metrics/versions.h"
#include "ui/charts/scale.h"

namespace uptake {

struct StackRelease
{
    Version version;
    Day released = 0;
    QString product; ///< its name, where several are shown
};

/// The share of installations by version, one bar a month: newest at the foot and strongest, so that "x or newer" is
/// read off the axis.
struct StackedBars
{
    std::vector<VersionTable> months; ///< one for each month of the axis; a month without reports is a gap
    int mostVersions = 12; ///< the rest is "Other (n versions)"
    std::vector<StackRelease> releases; ///< markers, for the versions that are drawn by name
    QString soFar; ///< of the month that is not over: "41 of 63 reported so far"
    QString summary;
};

/// What a spot of the chart stands for: a version in a month. Spots lie month by month, the newest version first.
struct StackedSpot
{
    size_t month = 0; ///< into StackedBars::months
    QString version; ///< empty = all that are not named
};
std::vector<StackedSpot> spotsOf(const StackedBars& chart);

std::unique_ptr<Plot> stackedBars(const StackedBars& chart, const Tokens& tokens);

} // namespace uptake
