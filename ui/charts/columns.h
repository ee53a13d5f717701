// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/headcount.h"
#include "ui/charts/scale.h"

namespace uptake {

/// One part of every column.
struct ColumnLayer
{
    QString name;
    std::vector<double> values; ///< one a month; those below 0 hang under the axis
};

struct ColumnMonth
{
    Month month;
    Completeness completeness = Completeness::Whole;
    QString note; ///< further line of the tooltip
};

/// Amounts by month, stacked: sales by type, evaluations by outcome. A month without data is a gap, one that is not
/// over is drawn pale under a dashed outline.
struct ColumnChart
{
    std::vector<ColumnMonth> months;
    std::vector<ColumnLayer> layers;
    Unit unit = Unit::Count;
    std::vector<Marker> releases; ///< by positionOf
    QString summary;
};

/// What a spot of the chart stands for, in its order: a part of a month.
struct ColumnSpot
{
    size_t month = 0;
    size_t layer = 0;
};
std::vector<ColumnSpot> spotsOf(const ColumnChart& chart);

std::unique_ptr<Plot> columnChart(const ColumnChart& chart, const Tokens& tokens);

} // namespace uptake
