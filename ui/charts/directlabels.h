// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"

namespace uptake {

/// A name beside the right end of what it names, so that no legend has to be looked up.
struct DirectLabel
{
    double y = 0; ///< where it belongs, on the y axis
    QString strong; ///< value
    QString name; ///< may be empty
    QColor colour;
};

/// Draws them right of the plot, moved apart where they would overlap, in the order of their values. Those without room
/// are left out from the lowest on.
void drawDirectLabels(QPainter& painter, const Plot& plot, const std::vector<DirectLabel>& labels);

double widthOf(const std::vector<DirectLabel>& labels); ///< room that they need
double widthOf(const std::vector<Tick>& ticks);

} // namespace uptake
