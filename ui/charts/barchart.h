// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/statistics.h"
#include "ui/charts/scale.h"

#include <optional>

namespace uptake {

struct Bar
{
    QString name;
    double value = 0;
    std::optional<Interval> interval; ///< drawn as a thin line with ends
    QString note; ///< further lines of the tooltip: "107 of 167 installations"
};

/// Ranked bars, the first on top.
struct BarChart
{
    std::vector<Bar> bars;
    int selected = -1;
    Unit unit = Unit::Share;
    QString summary;
};

std::unique_ptr<Plot> barChart(const BarChart& chart, const Tokens& tokens);

/// Height that so many bars need to be read with ease.
int heightOfBars(int bars);

} // namespace uptake
