// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"

namespace uptake {

/// A cell: how strong it is drawn, what stands in it, and what it says when pointed at.
struct HeatCell
{
    double strength = 0; ///< 0 .. 1, against the strongest cell
    QString label; ///< "41"
    QString note; ///< "41 of 194 installations (21.1 %)"
};

/// A table whose cells are the stronger the more they hold; every cell holds its number too.
struct HeatMap
{
    std::vector<QString> columns;
    std::vector<QString> rows; ///< the first on top
    std::vector<std::optional<HeatCell>> cells; ///< row by row; none = nobody
    QString columnTitle; ///< "Host version"
    QString rowTitle;
    QString summary;
};

/// What a spot of the map stands for, in its order.
struct HeatSpot
{
    size_t row = 0;
    size_t column = 0;
};
std::vector<HeatSpot> spotsOf(const HeatMap& map);

std::unique_ptr<Plot> heatMap(const HeatMap& map, const Tokens& tokens);

/// Height that so many rows need to be read with ease.
int heightOfHeatMap(int rows);

} // namespace uptake
