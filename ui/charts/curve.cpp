// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve.h"

#include "models/views/wording.h"
#include "ui/charts/directlabels.h"
#include "ui/charts/sharelabel.h"

#include <QPainter>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

const QColor& curveColour(const Tokens& tokens, size_t curve)
{
    return tokens.categories[curve % tokens.categories.size()];
}

QPen penOf(const Tokens& tokens, size_t curve)
{
    constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return QPen(curveColour(tokens, curve), 2, styles[curve % 4], Qt::FlatCap, Qt::RoundJoin);
}

/// The corners that a line through `valueOf` each point has in this shape.
template <class Value> std::vector<QPointF> corners(const CurveChart& chart, const Curve& curve, Value valueOf)
{
    std::vector<QPointF> line;
    for (const CurvePoint& point : curve.points) {
        if (chart.shape == CurveChart::Shape::Steps && !line.empty())
            line.emplace_back(point.x, line.back().y());
        line.emplace_back(point.x, valueOf(point));
    }
    return line;
}

/// A curve, cut where nothing is known in between.
std::vector<Curve> runsOf(const Curve& curve)
{
    std::vector<Curve> runs;
    for (const CurvePoint& point : curve.points) {
        if (runs.empty() || point.startsRun)
            runs.push_back({curve.name, {}});
        runs.back().points.push_back(point);
    }
    return runs;
}

void append(QLineSeries& series, const std::vector<QPointF>& line)
{
    for (const QPointF& point : line)
        series.append(point);
}

void addBand(Plot& plot, const CurveChart& chart, size_t index)
{
    const Curve& curve = chart.curves[index];
    const auto hasBand = [](const CurvePoint& point) { return point.band.has_value(); };
    if (curve.points.empty() || !std::all_of(curve.points.begin(), curve.points.end(), hasBand))
        return;
    auto area = std::make_unique<QAreaSeries>();
    auto* high = new QLineSeries(area.get());
    auto* low = new QLineSeries(area.get());
    append(*high, corners(chart, curve, [](const CurvePoint& point) { return point.band->high; }));
    append(*low, corners(chart, curve, [](const CurvePoint& point) { return point.band->low; }));
    area->setUpperSeries(high);
    area->setLowerSeries(low);
    QColor shade = curveColour(plot.tokens(), index);
    shade.setAlphaF(plot.tokens().isDark ? 0.22f : 0.14f);
    area->setColor(shade);
    area->setPen(Qt::NoPen);
    plot.addPart(std::move(area));
}

Spot spotOf(const CurveChart& chart, const Curve& curve, const CurvePoint& point)
{
    QString value = wording::percent(point.y, 1);
    if (point.band)
        value += u" (%1 – %2)"_s.arg(wording::percent(point.band->low, 1), wording::percent(point.band->high, 1));
    const QString when = u"%1: %2"_s.arg(chart.xTitle, wording::number(point.x, 0));
    const QString text = u"<b>%1</b><br>%2<br>%3<br>%4"_s.arg(
        curve.name.toHtmlEscaped(), value, when.toHtmlEscaped(), point.note.toHtmlEscaped());
    return {{point.x, point.y}, text, u"%1; %2; %3; %4"_s.arg(curve.name, when, value, point.note), curve.name};
}

void drawUnder(QPainter& painter, const Plot& plot, const CurveChart& chart)
{
    const QRectF area = plot.plotArea();
    painter.setFont(Theme::font(Theme::Text::Small));
    painter.setPen(plot.tokens().muted);
    painter.drawText(QRectF(area.left(), area.bottom() + Theme::scaled(24), area.width(), Theme::scaled(18)),
        Qt::AlignCenter | Qt::TextDontClip, chart.xTitle);
    if (chart.under.empty())
        return;
    const double y = area.bottom() + Theme::scaled(44);
    painter.drawText(QRectF(0, y, area.left() - 10, Theme::scaled(18)),
        Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, chart.underTitle);
    double free = area.left() - 20;
    const QFontMetricsF metrics(painter.font());
    for (const Tick& tick : chart.under) {
        const double x = plot.toPosition({tick.value, 0}).x();
        const double half = metrics.horizontalAdvance(tick.label) / 2 + 2;
        if (x - half < free || x > area.right() + 1)
            continue;
        free = x + half + 6;
        painter.drawText(
            QRectF(x - half, y, 2 * half, Theme::scaled(18)), Qt::AlignCenter | Qt::TextDontClip, tick.label);
    }
}

std::vector<DirectLabel> labelsOf(const CurveChart& chart, const Tokens& tokens)
{
    std::vector<DirectLabel> labels;
    for (size_t i = 0; i < chart.curves.size(); ++i) {
        const Curve& curve = chart.curves[i];
        if (!curve.points.empty())
            labels.push_back(
                {curve.points.back().y, shareLabel(curve.points.back().y), curve.name, curveColour(tokens, i), int(i)});
    }
    return labels;
}

void drawCurrent(QPainter& painter, const Plot& plot, const std::vector<CurveSpot>& spots)
{
    if (plot.current() < 0)
        return;
    const size_t curve = spots[size_t(plot.current())].curve;
    painter.setPen(QPen(plot.tokens().surface, 2));
    painter.setBrush(curveColour(plot.tokens(), curve));
    drawMark(painter, plot.toPosition(plot.spots()[size_t(plot.current())].value), 5.5, int(curve));
}

} // namespace

std::vector<CurveSpot> spotsOf(const CurveChart& chart)
{
    std::vector<CurveSpot> spots;
    for (size_t c = 0; c < chart.curves.size(); ++c) {
        for (size_t p = 0; p < chart.curves[c].points.size(); ++p)
            spots.push_back({c, p});
    }
    return spots;
}

std::unique_ptr<Plot> curveChart(const CurveChart& chart, const Tokens& tokens)
{
    auto plot = std::make_unique<Plot>(tokens);
    plot->setSummary(chart.summary);
    double furthest = 0;
    double highest = 0;
    for (const Curve& curve : chart.curves) {
        for (const CurvePoint& point : curve.points) {
            furthest = std::max(furthest, point.x);
            highest = std::max({highest, point.y, point.band ? point.band->high : 0});
        }
    }
    if (furthest <= 0)
        return plot;
    plot->yTicks = niceTicks(highest, Unit::Share);
    plot->xTicks = niceTicks(furthest, Unit::Count);
    while (plot->xTicks.size() > 2 && plot->xTicks[plot->xTicks.size() - 1].value > furthest * 1.02)
        plot->xTicks.pop_back();
    plot->setRange(0, std::max(furthest * 1.01, plot->xTicks.back().value), 0, plot->yTicks.back().value * 1.015);
    const std::vector<DirectLabel> labels = labelsOf(chart, tokens);
    const double left
        = std::max(widthOf(plot->yTicks), chart.under.empty() ? 0 : widthOf(std::vector<Tick>{{0, chart.underTitle}}));
    plot->setMargins(left + 14, 12, widthOf(labels) + 12, chart.under.empty() ? 46 : 66);
    for (size_t i = 0; i < chart.curves.size(); ++i)
        addBand(*plot, chart, i);
    for (size_t i = 0; i < chart.curves.size(); ++i) {
        for (const Curve& run : runsOf(chart.curves[i])) {
            auto line = std::make_unique<QLineSeries>();
            line->setPen(penOf(tokens, i));
            append(*line, corners(chart, run, [](const CurvePoint& point) { return point.y; }));
            plot->addPart(std::move(line));
        }
    }
    const std::vector<CurveSpot> meant = spotsOf(chart);
    std::vector<Spot> spots;
    for (const CurveSpot& spot : meant)
        spots.push_back(spotOf(chart, chart.curves[spot.curve], chart.curves[spot.curve].points[spot.point]));
    plot->setSpots(std::move(spots), Plot::Snap::Nearest);
    plot->drawBelow = [chart](QPainter& painter, const Plot& p) { drawUnder(painter, p, chart); };
    plot->drawData = [meant](QPainter& painter, const Plot& p) { drawCurrent(painter, p, meant); };
    plot->drawAbove = [labels](QPainter& painter, const Plot& p) { drawDirectLabels(painter, p, labels); };
    return plot;
}

} // namespace uptake
