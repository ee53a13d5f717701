// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/directlabels.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace uptake {

namespace {

/// From the plot to the text, with the swatch between.
double gap()
{
    return Theme::scaled(14);
}

double lineHeight()
{
    return Theme::scaled(17);
}

QFont strongFont()
{
    QFont font = Theme::font(Theme::Text::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void drawMark(QPainter& painter, QPointF at, double usualRadius, int shape)
{
    const double radius = Theme::scaled(usualRadius * 10) / 10.0;
    switch (shape % 4) {
    case 0:
        painter.drawEllipse(at, radius, radius);
        break;
    case 1:
        painter.drawRect(QRectF(at.x() - radius * 0.9, at.y() - radius * 0.9, radius * 1.8, radius * 1.8));
        break;
    case 2:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - radius * 1.25}, {at.x() + radius * 1.25, at.y()},
            {at.x(), at.y() + radius * 1.25}, {at.x() - radius * 1.25, at.y()}});
        break;
    default:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - radius * 1.15}, {at.x() + radius * 1.15, at.y() + radius * 0.9},
            {at.x() - radius * 1.15, at.y() + radius * 0.9}});
    }
}

double widthOf(const std::vector<Tick>& ticks)
{
    const QFontMetricsF metrics(Theme::font(Theme::Text::Small));
    double widest = 0;
    for (const Tick& tick : ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    return widest;
}

double widthOf(const std::vector<DirectLabel>& labels)
{
    const QFontMetricsF metrics(Theme::font(Theme::Text::Small));
    const QFontMetricsF strong(strongFont());
    double widest = 0;
    for (const DirectLabel& label : labels)
        widest = std::max(
            widest, gap() + strong.horizontalAdvance(label.strong) + 6 + metrics.horizontalAdvance(label.name));
    return widest;
}

void drawDirectLabels(QPainter& painter, const Plot& plot, const std::vector<DirectLabel>& labels)
{
    std::vector<DirectLabel> sorted = labels;
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const DirectLabel& a, const DirectLabel& b) { return a.y > b.y; });
    const QRectF area = plot.plotArea();
    const size_t fitting = size_t(std::max(1.0, (area.height() + 20) / lineHeight()));
    if (sorted.size() > fitting)
        sorted.resize(fitting);
    std::vector<double> ys;
    for (const DirectLabel& label : sorted)
        ys.push_back(plot.toPosition({0, label.y}).y());
    for (size_t i = 1; i < ys.size(); ++i)
        ys[i] = std::max(ys[i], ys[i - 1] + lineHeight());
    double lowest = area.bottom() + 4;
    for (size_t i = ys.size(); i-- > 0; lowest = ys[i] - lineHeight())
        ys[i] = std::min(ys[i], lowest);
    const QFont strong = strongFont();
    const QFontMetricsF metrics(strong);
    const bool isAlone
        = sorted.size() == 1 && sorted.front().name.isEmpty(); // it can be no other line's, and the line has its mark
    for (size_t i = 0; i < sorted.size(); ++i) {
        const double left = area.right() + 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(sorted[i].colour);
        const double half = Theme::scaled(8) / 2.0; // of the swatch, which is as large as the text
        if (!isAlone && sorted[i].shape < 0)
            painter.drawRoundedRect(QRectF(left, ys[i] - half, 2 * half, 2 * half), 2, 2);
        else if (!isAlone)
            drawMark(painter, {left + half, ys[i]}, 4, sorted[i].shape);
        painter.setFont(strong);
        painter.setPen(plot.tokens().text);
        const QRectF row(left + (isAlone ? 4 : gap() - 2), ys[i] - 10, 400, 20);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, sorted[i].strong);
        painter.setFont(Theme::font(Theme::Text::Small));
        painter.setPen(plot.tokens().muted);
        painter.drawText(row.translated(metrics.horizontalAdvance(sorted[i].strong) + 6, 0),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, sorted[i].name);
    }
}

} // namespace uptake
