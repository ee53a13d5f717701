// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/statistics.h"
#include "ui/charts/scale.h"

#include <optional>

namespace uptake {

struct CurvePoint
{
    double x = 0;
    double y = 0;
    std::optional<Interval> band;
    QString note; ///< further line of the tooltip: "n = 120 installations"
    bool startsRun = false; ///< nothing is known between the point before and this one: a gap, no line
};

struct Curve
{
    QString name;
    std::vector<CurvePoint> points; ///< by x
};

/// Shares over the time since something happened: adoption by days since a release, upgrades by months.
struct CurveChart
{
    enum class Shape { Line, Steps }; ///< steps hold their value until the next point, as Kaplan-Meier does

    std::vector<Curve> curves;
    Shape shape = Shape::Line;
    QString xTitle; ///< "Days since the release"
    std::vector<Tick> under; ///< numbers under the axis, by x: how many are at risk
    QString underTitle; ///< "At risk"
    QString summary;
};

/// What a spot of the chart stands for, in its order: a curve and a point of it.
struct CurveSpot
{
    size_t curve = 0;
    size_t point = 0;
};
std::vector<CurveSpot> spotsOf(const CurveChart& chart);

std::unique_ptr<Plot> curveChart(const CurveChart& chart, const Tokens& tokens);

} // namespace uptake
