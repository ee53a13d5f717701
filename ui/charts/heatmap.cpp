// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap.h"

#include "ui/charts/directlabels.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr double cellGap = 2;

QColor cellColour(const HeatCell& cell, const Tokens& tokens)
{
    return Theme::mixed(tokens.weakest, tokens.strongest, std::sqrt(std::clamp(cell.strength, 0.0, 1.0)));
}

QRectF boxOf(const HeatMap& map, size_t row, size_t column)
{
    return {double(column) - 0.5, double(map.rows.size() - 1 - row) - 0.5, 1, 1};
}

QRectF cellOnScreen(const Plot& plot, const QRectF& box)
{
    return QRectF(plot.toPosition(box.topLeft()), plot.toPosition(box.bottomRight()))
        .normalized()
        .adjusted(cellGap / 2, cellGap / 2, -cellGap / 2, -cellGap / 2);
}

void drawCells(QPainter& painter, const Plot& plot, const HeatMap& map)
{
    const std::vector<HeatSpot> spots = spotsOf(map);
    painter.setFont(Theme::font(Theme::Text::Small));
    const QFontMetricsF metrics(painter.font());
    for (size_t row = 0; row < map.rows.size(); ++row) {
        for (size_t column = 0; column < map.columns.size(); ++column) {
            const QRectF place = cellOnScreen(plot, boxOf(map, row, column));
            const auto& cell = map.cells[row * map.columns.size() + column];
            painter.setPen(Qt::NoPen);
            painter.setBrush(cell ? cellColour(*cell, plot.tokens()) : plot.tokens().hover);
            painter.drawRoundedRect(place, 3, 3);
            if (!cell || metrics.horizontalAdvance(cell->label) > place.width() - 2)
                continue;
            const QColor ground = cellColour(*cell, plot.tokens());
            const bool isOnDark = Theme::contrast(ground, Qt::white) > Theme::contrast(ground, Theme::light().text);
            painter.setPen(isOnDark ? QColor(Qt::white) : Theme::light().text);
            painter.drawText(place, Qt::AlignCenter, cell->label);
        }
    }
    if (plot.current() >= 0) {
        const HeatSpot& current = spots[size_t(plot.current())];
        painter.setPen(QPen(plot.tokens().text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cellOnScreen(plot, boxOf(map, current.row, current.column)), 3, 3);
    }
}

void drawNames(QPainter& painter, const Plot& plot, const HeatMap& map)
{
    const QRectF area = plot.plotArea();
    painter.setFont(Theme::font(Theme::Text::Small));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(plot.tokens().muted);
    painter.drawText(QRectF(area.left(), 0, area.width(), Theme::scaled(18)),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, map.columnTitle);
    painter.drawText(QRectF(0, Theme::scaled(20), area.left() - 10, Theme::scaled(18)),
        Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, map.rowTitle);
    painter.setPen(plot.tokens().text);
    for (size_t row = 0; row < map.rows.size(); ++row) {
        const QRectF place = cellOnScreen(plot, boxOf(map, row, 0));
        painter.drawText(QRectF(0, place.top(), area.left() - 10, place.height()),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, map.rows[row]);
    }
    for (size_t column = 0; column < map.columns.size(); ++column) {
        const QRectF place = cellOnScreen(plot, boxOf(map, 0, column));
        const QString name = metrics.elidedText(map.columns[column], Qt::ElideMiddle, place.width() + 2);
        painter.drawText(QRectF(place.left() - 4, area.top() - Theme::scaled(20), place.width() + 8, Theme::scaled(18)),
            Qt::AlignCenter | Qt::TextDontClip, name);
    }
}

} // namespace

std::vector<HeatSpot> spotsOf(const HeatMap& map)
{
    std::vector<HeatSpot> spots;
    for (size_t i = 0; i < map.cells.size(); ++i) {
        if (map.cells[i])
            spots.push_back({i / map.columns.size(), i % map.columns.size()});
    }
    return spots;
}

int heightOfHeatMap(int rows)
{
    return Theme::scaled(44) + Theme::scaled(30) * std::max(rows, 3);
}

std::unique_ptr<Plot> heatMap(const HeatMap& map, const Tokens& tokens)
{
    auto plot = std::make_unique<Plot>(tokens);
    plot->setSummary(map.summary);
    if (map.rows.empty() || map.columns.empty())
        return plot;
    plot->setRange(-0.5, double(map.columns.size()) - 0.5, -0.5, double(map.rows.size()) - 0.5);
    std::vector<Tick> names{{0, map.rowTitle}};
    for (const QString& row : map.rows)
        names.push_back({0, row});
    plot->setMargins(widthOf(names) + 16, 42, 4, 4);
    std::vector<Spot> spots;
    for (const HeatSpot& spot : spotsOf(map)) {
        const HeatCell& cell = *map.cells[spot.row * map.columns.size() + spot.column];
        const QString name = u"%1 × %2"_s.arg(map.rows[spot.row], map.columns[spot.column]);
        const QRectF box = boxOf(map, spot.row, spot.column);
        const QString where
            = u"%1: %2<br>%3: %4"_s.arg(map.rowTitle.toHtmlEscaped(), map.rows[spot.row].toHtmlEscaped(),
                map.columnTitle.toHtmlEscaped(), map.columns[spot.column].toHtmlEscaped());
        spots.push_back({box.center(), u"<b>%1</b><br>%2"_s.arg(cell.note.toHtmlEscaped(), where),
            u"%1: %2"_s.arg(name, cell.note), name, box});
    }
    plot->setSpots(std::move(spots), Plot::Snap::Box);
    plot->drawBelow = [map](QPainter& painter, const Plot& p) { drawNames(painter, p, map); };
    plot->drawAbove = [map](QPainter& painter, const Plot& p) { drawCells(painter, p, map); };
    return plot;
}

} // namespace uptake
