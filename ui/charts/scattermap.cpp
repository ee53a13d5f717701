// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scattermap.h"

#include "ui/charts/directlabels.h"

#include <QPainter>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr double radius = 5;

const QColor& pointColour(const Tokens& tokens, int kind)
{
    return tokens.categories[size_t(kind) % tokens.categories.size()];
}

void drawCross(QPainter& painter, const Plot& plot, const ScatterMap& map)
{
    const QRectF area = plot.plotArea();
    const QPointF middle = plot.toPosition({map.xMiddle, map.yMiddle});
    QColor line = plot.tokens().muted;
    line.setAlphaF(0.6f);
    painter.setPen(QPen(line, 1, Qt::DashLine));
    painter.drawLine(QPointF(middle.x(), area.top()), QPointF(middle.x(), area.bottom()));
    painter.drawLine(QPointF(area.left(), middle.y()), QPointF(area.right(), middle.y()));
    painter.setFont(Theme::font(Theme::Text::Small));
    painter.setPen(plot.tokens().muted);
    const QRectF room = area.adjusted(8, 5, -8, -5);
    const QFontMetricsF metrics(painter.font());
    const auto corner = [&](Qt::Alignment where,
                            const QString& text) { // beside the line: its name alone where there is little room
        const double width = (where & Qt::AlignLeft) ? middle.x() - room.left() - 4 : room.right() - middle.x() - 4;
        const QString name = metrics.horizontalAdvance(text) <= width ? text : text.section(u':', 0, 0).trimmed();
        painter.drawText(room, int(where), metrics.elidedText(name, Qt::ElideRight, width));
    };
    corner(Qt::AlignLeft | Qt::AlignTop, map.upperLeft);
    corner(Qt::AlignRight | Qt::AlignTop, map.upperRight);
    corner(Qt::AlignLeft | Qt::AlignBottom, map.lowerLeft);
    corner(Qt::AlignRight | Qt::AlignBottom, map.lowerRight);
    painter.drawText(QRectF(area.left(), area.bottom() + Theme::scaled(26), area.width(), Theme::scaled(18)),
        Qt::AlignCenter | Qt::TextDontClip, map.xTitle);
    painter.save();
    painter.translate(10, area.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-area.height() / 2, -10, area.height(), Theme::scaled(18)),
        Qt::AlignCenter | Qt::TextDontClip, map.yTitle);
    painter.restore();
}

/// The name of a point beside it, on the first side where it covers no other name or point.
void drawName(QPainter& painter, const Plot& plot, const QString& name, QPointF at, std::vector<QRectF>& taken)
{
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(name) + 2, metrics.height());
    const double side = Theme::scaled(9);
    const double above = Theme::scaled(8);
    const QPointF places[]
        = {{at.x() + side, at.y() - size.height() / 2}, {at.x() - side - size.width(), at.y() - size.height() / 2},
            {at.x() - size.width() / 2, at.y() - above - size.height()}, {at.x() - size.width() / 2, at.y() + above}};
    for (const QPointF& place : places) {
        const QRectF box(place, size);
        const auto covers = [&](const QRectF& other) { return other.intersects(box); };
        if (!plot.plotArea().contains(box) || std::any_of(taken.begin(), taken.end(), covers))
            continue;
        taken.push_back(box);
        painter.drawText(box, Qt::AlignCenter, name);
        return;
    }
}

void drawPoints(QPainter& painter, const Plot& plot, const ScatterMap& map)
{
    std::vector<QRectF> taken;
    const auto at = [&](const ScatterPoint& point) { return plot.toPosition({point.x, point.y}); };
    for (size_t i = 0; i < map.points.size(); ++i) {
        const ScatterPoint& point = map.points[i];
        const bool isMarked = int(i) == plot.current() || int(i) == map.selected;
        painter.setPen(QPen(isMarked ? plot.tokens().text : plot.tokens().surface, isMarked ? 2 : 1.5));
        painter.setBrush(pointColour(plot.tokens(), point.kind));
        drawMark(painter, at(point), isMarked ? radius + 1.5 : radius, point.kind);
        const double reach = Theme::scaled(radius);
        taken.push_back(QRectF(at(point) - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)));
    }
    painter.setFont(Theme::font(Theme::Text::Small));
    painter.setPen(plot.tokens().text);
    for (const ScatterPoint& point : map.points)
        drawName(painter, plot, point.name, at(point), taken);
}

} // namespace

std::unique_ptr<Plot> scatterMap(const ScatterMap& map, const Tokens& tokens)
{
    auto plot = std::make_unique<Plot>(tokens);
    plot->setSummary(map.summary);
    if (map.points.empty() || map.xTicks.empty() || map.yTicks.empty())
        return plot;
    plot->xTicks = map.xTicks;
    plot->yTicks = map.yTicks;
    const double width = map.xTicks.back().value - map.xTicks.front().value;
    const double height = map.yTicks.back().value - map.yTicks.front().value;
    plot->setRange(map.xTicks.front().value - width * 0.02, map.xTicks.back().value + width * 0.02,
        map.yTicks.front().value - height * 0.06, map.yTicks.back().value + height * 0.06);
    plot->setMargins(widthOf(map.yTicks) + 16 + Theme::scaled(18), 8, 20, 48);
    std::vector<Spot> spots;
    for (const ScatterPoint& point : map.points) {
        const QString kind = size_t(point.kind) < map.kinds.size() ? map.kinds[size_t(point.kind)] : QString();
        const QString note = QString(point.note).replace(u"\n"_s, u"; "_s);
        spots.push_back({{point.x, point.y},
            u"<b>%1</b> · %2<br>%3"_s.arg(point.name.toHtmlEscaped(), kind.toHtmlEscaped(),
                point.note.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s)),
            u"%1: %2; %3"_s.arg(point.name, kind, note), point.name});
    }
    plot->setSpots(std::move(spots), Plot::Snap::Nearest);
    plot->drawBelow = [map](QPainter& painter, const Plot& p) { drawCross(painter, p, map); };
    plot->drawAbove = [map](QPainter& painter, const Plot& p) { drawPoints(painter, p, map); };
    return plot;
}

} // namespace uptake
