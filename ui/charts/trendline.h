// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/headcount.h"
#include "models/metrics/statistics.h"
#include "ui/charts/scale.h"

#include <optional>

namespace uptake {

struct TrendPoint
{
    std::optional<double> value; ///< none = a gap, never a zero
    std::optional<Interval> band;
};

struct TrendSeries
{
    QString name;
    std::vector<TrendPoint> points; ///< one for each month of the trend
};

struct TrendMonth
{
    Month month;
    Completeness completeness = Completeness::Whole;
    QString note; ///< further line of the tooltip: "n = 167 installations", "41 of 63 reported so far"
};

/// Lines over months. A month that is not over is a hollow point apart from the line.
struct TrendLine
{
    std::vector<TrendMonth> months;
    std::vector<TrendSeries> series;
    Unit unit = Unit::Count;
    std::vector<Marker> releases; ///< by positionOf
    QString summary; ///< in words, for those who cannot see it
};

std::unique_ptr<Plot> trendLine(const TrendLine& trend, const Tokens& tokens);

} // namespace uptake
