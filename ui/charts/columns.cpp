// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columns.h"

#include "models/views/wording.h"
#include "ui/charts/charttext.h"
#include "ui/charts/directlabels.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

/// Of the room of a month: few months leave it, so that a column stays a column.
double columnWidth(const ColumnChart& chart)
{
    return std::min(0.7, 0.08 * double(chart.months.size()));
}

const QColor& layerColour(const Tokens& tokens, size_t layer)
{
    return tokens.categories[layer % tokens.categories.size()];
}

/// Stripes over every second part, so that neighbours differ by more than colour.
QBrush patternOf(const Tokens& tokens, size_t layer)
{
    constexpr Qt::BrushStyle styles[]
        = {Qt::NoBrush, Qt::BDiagPattern, Qt::Dense6Pattern, Qt::FDiagPattern, Qt::HorPattern, Qt::DiagCrossPattern};
    QColor ink = tokens.surface;
    ink.setAlphaF(0.55f);
    return QBrush(ink, styles[layer % std::size(styles)]);
}

QRectF boxOf(const ColumnChart& chart, const ColumnSpot& spot)
{
    double foot = 0;
    const double value = chart.layers[spot.layer].values[spot.month];
    for (size_t layer = 0; layer < spot.layer; ++layer) {
        const double below = chart.layers[layer].values[spot.month];
        if ((below < 0) == (value < 0))
            foot += below;
    }
    return QRectF(QPointF(double(spot.month) - 0.5, std::min(foot, foot + value)), QSizeF(1, std::abs(value)));
}

QRectF columnOnScreen(const Plot& plot, const ColumnChart& chart, const QRectF& box)
{
    const double half = columnWidth(chart) / 2;
    return QRectF(
        plot.toPosition({box.center().x() - half, box.bottom()}), plot.toPosition({box.center().x() + half, box.top()}))
        .normalized();
}

void drawColumns(QPainter& painter, const Plot& plot, const ColumnChart& chart)
{
    const std::vector<ColumnSpot> spots = spotsOf(chart);
    for (size_t i = 0; i < spots.size(); ++i) {
        const QRectF place = columnOnScreen(plot, chart, boxOf(chart, spots[i]));
        const bool isPartial = chart.months[spots[i].month].completeness == Completeness::Partial;
        QColor fill = layerColour(plot.tokens(), spots[i].layer);
        if (isPartial)
            fill = Theme::mixed(fill, plot.tokens().surface, 0.6);
        painter.setPen(isPartial ? QPen(plot.tokens().muted, 1, Qt::DashLine) : QPen(plot.tokens().surface, 1));
        painter.setBrush(fill);
        painter.drawRect(place);
        painter.setPen(Qt::NoPen);
        painter.setBrush(patternOf(plot.tokens(), spots[i].layer));
        painter.drawRect(place);
        if (int(i) == plot.current()) {
            painter.setPen(QPen(plot.tokens().text, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(place);
        }
    }
    const double zero = std::round(plot.toPosition({0, 0}).y()) + 0.5;
    painter.setPen(QPen(plot.tokens().muted, 1));
    painter.drawLine(QPointF(plot.plotArea().left(), zero), QPointF(plot.plotArea().right(), zero));
}

/// Names of the parts above the chart, each with its colour and pattern.
void drawKey(QPainter& painter, const Plot& plot, const ColumnChart& chart)
{
    painter.setFont(Theme::font(Theme::Text::Small));
    const QFontMetricsF metrics(painter.font());
    double x = plot.plotArea().left();
    for (size_t layer = 0; layer < chart.layers.size() && chart.layers.size() > 1; ++layer) {
        const QRectF swatch(x, 4, Theme::scaled(12), Theme::scaled(12));
        painter.setPen(Qt::NoPen);
        painter.setBrush(layerColour(plot.tokens(), layer));
        painter.drawRect(swatch);
        painter.setBrush(patternOf(plot.tokens(), layer));
        painter.drawRect(swatch);
        painter.setPen(plot.tokens().muted);
        const double room = metrics.horizontalAdvance(chart.layers[layer].name) + 2;
        const double left = x + Theme::scaled(18);
        painter.drawText(QRectF(left, 0, room, Theme::scaled(20)), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
            chart.layers[layer].name);
        x = left + room + 16;
    }
}

Spot spotOf(const ColumnChart& chart, const ColumnSpot& spot)
{
    const ColumnMonth& month = chart.months[spot.month];
    QString when = wording::month(month.month);
    if (month.completeness == Completeness::Partial)
        when = ChartText::tr("%1, in progress").arg(when);
    QString text = u"<b>%1</b><table cellspacing=0 cellpadding=2>"_s.arg(when);
    for (size_t layer = 0; layer < chart.layers.size(); ++layer) {
        const QString value = valueText(chart.layers[layer].values[spot.month], chart.unit);
        const QString cell = layer == spot.layer ? u"<b>%1</b>"_s : u"%1"_s;
        text += u"<tr><td>%1</td><td align=right>&nbsp;%2</td></tr>"_s.arg(
            cell.arg(chart.layers[layer].name.toHtmlEscaped()), cell.arg(value));
    }
    const QString plain = u"%1, %2: %3; %4"_s.arg(chart.layers[spot.layer].name, when,
        valueText(chart.layers[spot.layer].values[spot.month], chart.unit), month.note);
    const QRectF box = boxOf(chart, spot);
    return {box.center(), text + u"</table>"_s + month.note.toHtmlEscaped(), plain, wording::month(month.month), box};
}

/// Ticks from the lowest sum below 0 to the highest above.
std::vector<Tick> ticksOf(const ColumnChart& chart)
{
    double low = 0;
    double high = 0;
    for (const ColumnSpot& spot : spotsOf(chart)) {
        const QRectF box = boxOf(chart, spot);
        low = std::min(low, box.top());
        high = std::max(high, box.bottom());
    }
    std::vector<Tick> ticks = niceTicks(std::max(high, -low), chart.unit);
    const double step = ticks[1].value;
    while (ticks.size() > 2 && ticks[ticks.size() - 2].value >= high)
        ticks.pop_back();
    for (double value = -step; low < 0 && value + step > low; value -= step)
        ticks.insert(ticks.begin(), {value, valueText(value, chart.unit)});
    return ticks;
}

} // namespace

std::vector<ColumnSpot> spotsOf(const ColumnChart& chart)
{
    std::vector<ColumnSpot> spots;
    for (size_t month = 0; month < chart.months.size(); ++month) {
        for (size_t layer = 0; layer < chart.layers.size(); ++layer) {
            if (chart.layers[layer].values[month] != 0)
                spots.push_back({month, layer});
        }
    }
    return spots;
}

std::unique_ptr<Plot> columnChart(const ColumnChart& chart, const Tokens& tokens)
{
    auto plot = std::make_unique<Plot>(tokens);
    plot->setSummary(chart.summary);
    if (chart.months.empty() || chart.layers.empty())
        return plot;
    plot->yTicks = ticksOf(chart);
    for (size_t m = 0; m < chart.months.size(); ++m)
        plot->xTicks.push_back({double(m), wording::month(chart.months[m].month)});
    plot->monthLabels = Plot::MonthLabels::Yes;
    plot->setRange(-0.5, double(chart.months.size()) - 0.5, plot->yTicks.front().value, plot->yTicks.back().value);
    const double first = monthNumber(chart.months.front().month); // the axis counts months from it
    for (const Marker& release : chart.releases)
        plot->markers.push_back({release.value - first, release.label});
    const double key = chart.layers.size() > 1 ? 18 : 0;
    plot->setMargins(widthOf(plot->yTicks) + 14, key + (plot->markers.empty() ? 12 : 28), 12, 30);
    std::vector<Spot> spots;
    for (const ColumnSpot& spot : spotsOf(chart))
        spots.push_back(spotOf(chart, spot));
    plot->setSpots(std::move(spots), Plot::Snap::Box);
    plot->drawData = [chart](QPainter& painter, const Plot& p) { drawColumns(painter, p, chart); };
    plot->drawAbove = [chart](QPainter& painter, const Plot& p) { drawKey(painter, p, chart); };
    return plot;
}

} // namespace uptake
