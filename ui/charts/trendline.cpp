// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendline.h"

#include "models/views/wording.h"
#include "ui/charts/charttext.h"
#include "ui/charts/directlabels.h"

#include <QPainter>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

const QColor& lineColour(const Tokens& tokens, size_t series)
{
    return tokens.categories[series % tokens.categories.size()];
}

/// The first of several lines is broader than those over it, so that one on top of another hides nothing; each has its
/// own dashes, so that colour is not all that tells them apart.
QPen penOf(const Tokens& tokens, const TrendLine& trend, size_t series)
{
    constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    const double width = trend.series.size() > 1 && series == 0 ? 4 : 2;
    return QPen(lineColour(tokens, series), width, styles[series % 4], Qt::FlatCap, Qt::RoundJoin);
}

bool isWhole(const TrendLine& trend, size_t i)
{
    return trend.months[i].completeness == Completeness::Whole;
}

/// Runs of whole months with a value: what a line may join.
template <class Has> std::vector<std::pair<size_t, size_t>> runs(const TrendLine& trend, Has has)
{
    std::vector<std::pair<size_t, size_t>> found;
    for (size_t i = 0; i < trend.months.size(); ++i) {
        if (!isWhole(trend, i) || !has(i))
            continue;
        const bool joins = !found.empty() && found.back().second == i
            && monthNumber(trend.months[i].month) == monthNumber(trend.months[i - 1].month) + 1;
        if (joins)
            found.back().second = i + 1;
        else
            found.push_back({i, i + 1});
    }
    return found;
}

double highestOf(const TrendLine& trend)
{
    double highest = 0;
    for (const TrendSeries& series : trend.series) {
        for (const TrendPoint& point : series.points) {
            highest = std::max(highest, point.value.value_or(0));
            if (point.band)
                highest = std::max(highest, point.band->high);
        }
    }
    return highest;
}

void addBand(Plot& plot, const TrendLine& trend, const TrendSeries& series, const QColor& colour)
{
    for (const auto& [first, last] : runs(trend, [&](size_t i) { return series.points[i].band.has_value(); })) {
        auto area = std::make_unique<QAreaSeries>();
        auto* high = new QLineSeries(area.get());
        auto* low = new QLineSeries(area.get());
        for (size_t i = first; i < last; ++i) {
            const double x = monthNumber(trend.months[i].month);
            high->append(x, series.points[i].band->high);
            low->append(x, series.points[i].band->low);
        }
        area->setUpperSeries(high);
        area->setLowerSeries(low);
        QColor shade = colour;
        shade.setAlphaF(plot.tokens().isDark ? 0.22f : 0.14f);
        area->setColor(shade);
        area->setPen(Qt::NoPen);
        plot.addPart(std::move(area));
    }
}

void addLine(Plot& plot, const TrendLine& trend, const TrendSeries& series, const QPen& pen)
{
    for (const auto& [first, last] : runs(trend, [&](size_t i) { return series.points[i].value.has_value(); })) {
        auto line = std::make_unique<QLineSeries>();
        line->setPen(pen);
        for (size_t i = first; i < last; ++i)
            line->append(monthNumber(trend.months[i].month), *series.points[i].value);
        plot.addPart(std::move(line));
    }
}

Spot spotOf(const TrendLine& trend, const Tokens& tokens, size_t i)
{
    const TrendMonth& month = trend.months[i];
    QString name = wording::month(month.month);
    if (month.completeness == Completeness::Partial)
        name = ChartText::tr("%1, in progress").arg(name);
    QString text = u"<b>%1</b><table cellspacing=0 cellpadding=2>"_s.arg(name);
    QString plain = name;
    double height = 0;
    for (size_t s = 0; s < trend.series.size(); ++s) {
        const TrendPoint& point = trend.series[s].points[i];
        QString value = point.value ? valueText(*point.value, trend.unit) : ChartText::tr("no data");
        if (point.value && point.band)
            value += ChartText::tr(" (%1 to %2)")
                         .arg(valueText(point.band->low, trend.unit), valueText(point.band->high, trend.unit));
        text += u"<tr><td><span style='color:%1'>●</span> %2</td><td align=right>&nbsp;<b>%3</b></td></tr>"_s.arg(
            lineColour(tokens, s).name(), trend.series[s].name.toHtmlEscaped(), value);
        plain += u"; %1 %2"_s.arg(trend.series[s].name, value);
        height = std::max(height, point.value.value_or(0));
    }
    text += u"</table>"_s;
    if (!month.note.isEmpty()) {
        text += u"<span>%1</span>"_s.arg(month.note.toHtmlEscaped());
        plain += u"; "_s + month.note;
    }
    return {{double(monthNumber(month.month)), height}, text, plain, wording::month(month.month)};
}

/// Points of their own: a month alone between gaps, the last one, hollow where it is not over; and the month pointed
/// at.
void drawPoints(QPainter& painter, const Plot& plot, const TrendLine& trend)
{
    for (size_t s = 0; s < trend.series.size(); ++s) {
        const TrendSeries& series = trend.series[s];
        const QColor& colour = lineColour(plot.tokens(), s);
        const auto has
            = [&](size_t i) { return i < series.points.size() && series.points[i].value && isWhole(trend, i); };
        for (size_t i = 0; i < series.points.size(); ++i) {
            if (!series.points[i].value)
                continue;
            const bool isPartial = trend.months[i].completeness == Completeness::Partial;
            const bool isAlone = !(i > 0 && has(i - 1)) && !has(i + 1);
            const bool isCurrent = int(i) == plot.current();
            const bool isLast = i + 1 == series.points.size();
            if (!isPartial && !isAlone && !isCurrent && !isLast)
                continue;
            const QPointF at = plot.toPosition({double(monthNumber(trend.months[i].month)), *series.points[i].value});
            if (isPartial && series.points[i].band) {
                const auto y = [&](double v) { return plot.toPosition({0, v}).y(); };
                painter.setPen(QPen(colour, 1.25, Qt::DotLine));
                painter.drawLine(
                    QPointF(at.x(), y(series.points[i].band->low)), QPointF(at.x(), y(series.points[i].band->high)));
            }
            painter.setPen(QPen(isPartial ? colour : plot.tokens().surface, 2));
            painter.setBrush(isPartial ? plot.tokens().surface : colour);
            drawMark(painter, at, isCurrent ? 5.5 : 4.5, int(s));
        }
    }
}

std::vector<DirectLabel> labelsOf(const TrendLine& trend, const Tokens& tokens)
{
    std::vector<DirectLabel> labels;
    for (size_t s = 0; s < trend.series.size(); ++s) {
        const auto& points = trend.series[s].points;
        if (points.empty() || !points.back().value)
            continue;
        const QString value = valueText(*points.back().value, trend.unit);
        labels.push_back({*points.back().value, value, trend.series.size() > 1 ? trend.series[s].name : QString(),
            lineColour(tokens, s), int(s)});
    }
    return labels;
}

} // namespace

std::unique_ptr<Plot> trendLine(const TrendLine& trend, const Tokens& tokens)
{
    auto plot = std::make_unique<Plot>(tokens);
    plot->setSummary(trend.summary);
    if (trend.months.empty())
        return plot;
    plot->yTicks = niceTicks(highestOf(trend), trend.unit);
    std::vector<Month> months;
    for (const TrendMonth& month : trend.months)
        months.push_back(month.month);
    plot->xTicks = monthTicks(months);
    plot->monthLabels = Plot::MonthLabels::Yes;
    plot->markers = trend.releases;
    const double first = plot->xTicks.front().value;
    const double last = plot->xTicks.back().value;
    plot->setRange(first - 0.5, last + 0.5, 0, plot->yTicks.back().value * 1.015); // a thick line at the top is not cut
    const std::vector<DirectLabel> labels = labelsOf(trend, tokens);
    plot->setMargins(widthOf(plot->yTicks) + 14, trend.releases.empty() ? 12 : 28, widthOf(labels) + 12, 30);
    for (size_t s = 0; s < trend.series.size(); ++s)
        addBand(*plot, trend, trend.series[s], lineColour(tokens, s));
    for (size_t s = 0; s < trend.series.size(); ++s)
        addLine(*plot, trend, trend.series[s], penOf(tokens, trend, s));
    std::vector<Spot> spots;
    for (size_t i = 0; i < trend.months.size(); ++i)
        spots.push_back(spotOf(trend, tokens, i));
    plot->setSpots(std::move(spots), Plot::Snap::Column);
    plot->drawBelow = [x = plot->xTicks](QPainter& painter, const Plot& p) {
        if (p.current() < 0)
            return;
        const double at = p.toPosition({x[size_t(p.current())].value, 0}).x();
        if (at < p.plotArea().left() || at > p.plotArea().right())
            return;
        painter.setPen(QPen(p.tokens().muted, 1));
        painter.drawLine(QPointF(at, p.plotArea().top()), QPointF(at, p.plotArea().bottom()));
    };
    plot->drawData = [trend](QPainter& painter, const Plot& p) { drawPoints(painter, p, trend); };
    plot->drawAbove = [labels](QPainter& painter, const Plot& p) {
        if (!p.isZoomed()) // they name the newest values
            drawDirectLabels(painter, p, labels);
    };
    return plot;
}

} // namespace uptake
