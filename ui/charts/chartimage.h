// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "ui/charts/plot.h"

#include <QImage>
#include <QPicture>

namespace uptake {

/// A chart that leaves the window: with its finding above it and its footer below, always in light colours.
struct ChartImage
{
    QString title;
    QString subtitle;
    QString footer;
    PlotMaker maker;
    QSize size{1000, 560};
};

/// The strokes of a chart, recorded on the window's thread, which knows its fonts and items; playing them is any
/// thread's work.
QPicture strokesOf(const ChartImage& chart);
QImage toImage(const QPicture& strokes, QSize size, double scale = 2);
QImage toImage(const ChartImage& chart, double scale = 2);
[[nodiscard]] Expected<void> savePng(const QPicture& strokes, QSize size, const QString& path);
[[nodiscard]] Expected<void> saveSvg(const QPicture& strokes, const ChartImage& about, const QString& path);

} // namespace uptake
