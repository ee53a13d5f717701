// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "ui/charts/plot.h"

#include <QImage>

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

QImage toImage(const ChartImage& chart, double scale = 2);
[[nodiscard]] Expected<void> savePng(const ChartImage& chart, const QString& path);
[[nodiscard]] Expected<void> saveSvg(const ChartImage& chart, const QString& path);

} // namespace uptake
