// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include "models/views/wording.h"
#include "ui/charts/charttext.h"
#include "ui/charts/directlabels.h"
#include "ui/charts/sharelabel.h"

#include <QPainter>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalBarSeries>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

/// The width of the longest name that is shown whole.
double longestName()
{
    return Theme::scaled(190);
}

Spot spotOf(const BarChart& chart, size_t i)
{
    const Bar& bar = chart.bars[i];
    QString value = valueText(bar.value, chart.unit);
    if (bar.interval)
        value += ChartText::tr(" (95 %: %1 to %2)")
                     .arg(valueText(bar.interval->low, chart.unit), valueText(bar.interval->high, chart.unit));
    const QString text = u"<b>%1</b><br>%2<br>%3"_s.arg(bar.name.toHtmlEscaped(), value, bar.note.toHtmlEscaped());
    return {
        {bar.value, double(chart.bars.size() - 1 - i)}, text, u"%1: %2; %3"_s.arg(bar.name, value, bar.note), bar.name};
}

void drawWhiskersAndValues(QPainter& painter, const Plot& plot, const BarChart& chart)
{
    QFont strong = Theme::font(Theme::Text::Small);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    for (size_t i = 0; i < chart.bars.size(); ++i) {
        const Bar& bar = chart.bars[i];
        const double y = double(chart.bars.size() - 1 - i);
        const QPointF end = plot.toPosition({bar.value, y});
        double right = end.x();
        if (bar.interval) {
            const double low = plot.toPosition({bar.interval->low, y}).x();
            right = plot.toPosition({bar.interval->high, y}).x();
            QColor ink = plot.tokens().text;
            ink.setAlphaF(0.8f);
            painter.setPen(QPen(ink, 1.25));
            painter.drawLine(QPointF(low, end.y()), QPointF(right, end.y()));
            painter.drawLine(QPointF(low, end.y() - 3.5), QPointF(low, end.y() + 3.5));
            painter.drawLine(QPointF(right, end.y() - 3.5), QPointF(right, end.y() + 3.5));
        }
        painter.setPen(plot.tokens().text);
        const QString value = chart.unit == Unit::Share ? shareLabel(bar.value) : valueText(bar.value, chart.unit);
        painter.drawText(QRectF(std::max(right, end.x()) + 8, end.y() - 10, Theme::scaled(90), 20),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, value);
    }
}

void drawNames(QPainter& painter, const Plot& plot, const BarChart& chart)
{
    const QRectF area = plot.plotArea();
    const double rowHeight = area.height() / double(chart.bars.size());
    for (size_t i = 0; i < chart.bars.size(); ++i) {
        const double y = plot.toPosition({0, double(chart.bars.size() - 1 - i)}).y();
        if (int(i) == plot.current() || int(i) == chart.selected) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(int(i) == chart.selected ? plot.tokens().accentSoft : plot.tokens().hover);
            painter.drawRoundedRect(
                QRectF(0, y - rowHeight / 2, plot.size().width(), rowHeight).adjusted(0, 1, 0, -1), 6, 6);
        }
        painter.setFont(Theme::font(Theme::Text::Small));
        painter.setPen(int(i) == chart.selected ? plot.tokens().accent : plot.tokens().text);
        const QFontMetricsF metrics(painter.font());
        const QString name = metrics.elidedText(chart.bars[i].name, Qt::ElideMiddle, longestName());
        painter.drawText(
            QRectF(8, y - 10, area.left() - 18, 20), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, name);
    }
}

} // namespace

int heightOfBars(int bars)
{
    return 40 + Theme::scaled(30) * std::max(bars, 3);
}

std::unique_ptr<Plot> barChart(const BarChart& chart, const Tokens& tokens)
{
    auto plot = std::make_unique<Plot>(tokens);
    plot->setSummary(chart.summary);
    if (chart.bars.empty())
        return plot;
    double highest = 0;
    std::vector<Tick> names;
    for (const Bar& bar : chart.bars) {
        highest = std::max({highest, bar.value, bar.interval ? bar.interval->high : 0});
        names.push_back({0, bar.name});
    }
    plot->xTicks = niceTicks(highest, chart.unit);
    plot->hasVerticalGrid = true;
    plot->setRange(0, plot->xTicks.back().value, -0.5, double(chart.bars.size()) - 0.5);
    plot->setMargins(std::min(widthOf(names), longestName()) + 24, 4, Theme::scaled(60), 28);
    auto bars = std::make_unique<QHorizontalBarSeries>();
    bars->setBarWidth(std::min(0.52, 0.1 + 0.1 * double(chart.bars.size()))); // few bars leave room, too
    auto* set = new QBarSet({}, bars.get());
    for (size_t i = chart.bars.size(); i-- > 0;)
        set->append(chart.bars[i].value);
    set->setColor(Theme::mixed(tokens.categories.front(), tokens.surface, tokens.isDark ? 0.3 : 0.35));
    set->setBorderColor(Qt::transparent);
    set->setPen(Qt::NoPen);
    if (chart.selected >= 0) {
        set->setSelectedColor(tokens.categories.front());
        set->selectBar(int(chart.bars.size()) - 1 - chart.selected);
    }
    bars->append(set);
    plot->addPart(std::move(bars));
    std::vector<Spot> spots;
    for (size_t i = 0; i < chart.bars.size(); ++i)
        spots.push_back(spotOf(chart, i));
    plot->setSpots(std::move(spots), Plot::Snap::RowOfBars);
    plot->drawBelow = [chart](QPainter& painter, const Plot& p) { drawNames(painter, p, chart); };
    plot->drawAbove = [chart](QPainter& painter, const Plot& p) { drawWhiskersAndValues(painter, p, chart); };
    return plot;
}

} // namespace uptake
