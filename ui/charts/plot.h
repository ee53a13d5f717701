// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"
#include "ui/theme.h"

#include <QtCharts/QChart>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QAbstractSeries;
class QPainter;

namespace uptake {

/// A place on an axis and what stands there.
struct Tick
{
    double value = 0;
    QString label;
};

/// Something of a chart that can be pointed at, by mouse or arrow keys, and what it says.
struct Spot
{
    QPointF value; ///< where, in the units of the axes
    QString text; ///< exact values and n; rich text
    QString plain; ///< the same for a screen reader
    QString name = {}; ///< what menus call it: "2.12 in Oct 2026"
    std::optional<QRectF> box = {}; ///< the part of the chart that it fills, in the units of the axes; none = a point
};

/// A moment with a name, drawn as a thin line: a release.
struct Marker
{
    double value = 0;
    QString label;
};

/// A Qt chart that draws its own axes: labels that never elide or overlap, quiet grid lines, direct labels beside the
/// data.
class Plot : public QChart
{
    Q_OBJECT

public:
    enum class Snap { Nearest, Column, RowOfBars, Box }; ///< how the mouse finds a spot
    enum class Step { Left, Right, Up, Down };
    enum class MonthLabels { No, Yes }; ///< Yes: a time axis. Its ticks are thinned to what fits, and it can be zoomed

    explicit Plot(const Tokens& tokens);
    ~Plot() override;

    void setRange(double xLow, double xHigh, double yLow, double yHigh); ///< before the first part
    void addPart(std::unique_ptr<QAbstractSeries> series); ///< drawn in this plot's range
    /// Room around the data; labels must fit in it. Top and bottom are those for type of the usual size.
    void setMargins(double left, double top, double right, double bottom);

    /// A sentence for those who cannot see the chart.
    void setSummary(const QString& summary) { m_summary = summary; }
    const QString& summary() const { return m_summary; }
    const std::vector<Spot>& spots() const { return m_spots; }
    void setSpots(std::vector<Spot> spots, Snap snap);
    int spotAt(QPointF position) const; ///< -1 = none
    void setCurrent(int spot); ///< marks it; -1 = none
    int current() const { return m_current; }
    int neighbour(int spot, Step step) const; ///< where an arrow key leads; the spot itself at the edge

    bool hasTimeAxis() const { return monthLabels == MonthLabels::Yes; }
    void zoomTo(double xLow, double xHigh); ///< shows this part of the time axis; at least three months of it
    void resetZoom() { zoomTo(m_fullLow, m_fullHigh); }
    bool isZoomed() const;
    std::pair<double, double> shownRange() const { return {m_xLow, m_xHigh}; }

    QPointF toPosition(QPointF value) const;
    QPointF toValue(QPointF position) const;
    const Tokens& tokens() const { return m_tokens; }

    std::vector<Tick> xTicks;
    std::vector<Tick> yTicks;
    MonthLabels monthLabels = MonthLabels::No;
    bool hasVerticalGrid = false; ///< grid lines at the x ticks, not at the y ticks
    std::vector<Marker> markers;
    std::function<void(QPainter&, const Plot&)> drawAbove; ///< labels, whiskers: after the series
    std::function<void(QPainter&, const Plot&)> drawData; ///< points and the like, cut where the chart is zoomed
    std::function<void(QPainter&, const Plot&)> drawBelow;

    void paintBelow(QPainter& painter) const;
    void paintAbove(QPainter& painter) const;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    void layoutPlot();
    void paintXLabels(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;

    Tokens m_tokens;
    QString m_summary;
    std::vector<Spot> m_spots;
    Snap m_snap = Snap::Nearest;
    int m_current = -1;
    double m_xLow = 0, m_xHigh = 1, m_yLow = 0, m_yHigh = 1; ///< shown
    double m_fullLow = 0, m_fullHigh = 1; ///< of the x axis, not zoomed
    QMarginsF m_margins{48, 12, 12, 28};
    class Sheet;
    std::unique_ptr<Sheet> m_below;
    std::unique_ptr<Sheet> m_above;
};

/// Makes a plot in any colours: the window's, or light ones for what is exported.
using PlotMaker = std::function<std::unique_ptr<Plot>(const Tokens&)>;

} // namespace uptake
