// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/scale.h"

namespace uptake {

struct ScatterPoint
{
    QString name;
    double x = 0;
    double y = 0;
    int kind = 0; ///< into ScatterMap::kinds: its shape and colour
    QString note; ///< further lines of the tooltip
};

/// Points on two scales with a cross through the middle, each quarter named.
struct ScatterMap
{
    std::vector<ScatterPoint> points;
    std::vector<QString> kinds; ///< names, with the shape of each drawn beside: "core", "broad", "niche", "dormant"
    std::vector<Tick> xTicks, yTicks;
    double xMiddle = 0, yMiddle = 0; ///< where the cross stands
    QString xTitle, yTitle;
    QString upperLeft, upperRight, lowerLeft, lowerRight; ///< names of the quarters
    int selected = -1;
    QString summary;
};

std::unique_ptr<Plot> scatterMap(const ScatterMap& map, const Tokens& tokens);

} // namespace uptake
