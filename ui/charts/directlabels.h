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
    int shape = -1; ///< the mark of its line; -1 = a plain swatch
};

/// The mark of a line, told apart by shape and not by colour alone: disc, square, diamond, triangle, and again.
void drawMark(QPainter& painter, QPointF at, double radius, int shape);

/// Draws them right of the plot, moved apart where they would overlap, in the order of their values. Those without room
/// are left out from the lowest on.
void drawDirectLabels(QPainter& painter, const Plot& plot, const std::vector<DirectLabel>& labels);

double widthOf(const std::vector<DirectLabel>& labels); ///< room that they need
double widthOf(const std::vector<Tick>& ticks);

} // namespace uptake
