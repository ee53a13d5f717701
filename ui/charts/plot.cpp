// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include <QGraphicsLayout>
#include <QGraphicsSceneResizeEvent>
#include <QPainter>
#include <QtCharts/QAbstractSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>

namespace uptake {

using namespace Qt::StringLiterals;

/// A sheet over or under the series of a plot.
class Plot::Sheet final : public QGraphicsItem
{
public:
    enum class Place { Below, Above };
    Sheet(Plot& plot, Place place)
        : QGraphicsItem(&plot)
        , m_plot(plot)
        , m_place(place)
    {
        setZValue(place == Place::Below ? 1 : 100); // QChart draws its series between 4 and 10
        setAcceptedMouseButtons(Qt::NoButton);
    }
    void resize(const QRectF& rect)
    {
        prepareGeometryChange();
        m_rect = rect;
    }
    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        if (m_place == Place::Below)
            m_plot.paintBelow(*painter);
        else
            m_plot.paintAbove(*painter);
    }

private:
    Plot& m_plot;
    Place m_place;
    QRectF m_rect;
};

Plot::Plot(const Tokens& tokens)
    : m_tokens(tokens)
{
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setDropShadowEnabled(false);
    legend()->hide();
    QChart::setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    m_below = std::make_unique<Sheet>(*this, Sheet::Place::Below);
    m_above = std::make_unique<Sheet>(*this, Sheet::Place::Above);
}

Plot::~Plot() = default;

void Plot::setRange(double xLow, double xHigh, double yLow, double yHigh)
{
    m_xLow = xLow;
    m_xHigh = xHigh;
    m_fullLow = xLow;
    m_fullHigh = xHigh;
    m_yLow = yLow;
    m_yHigh = yHigh;
}

void Plot::addPart(std::unique_ptr<QAbstractSeries> series)
{
    if (axes().isEmpty()) {
        const auto add = [this](double low, double high, Qt::Alignment where) {
            auto* axis = new QValueAxis(this);
            axis->setRange(low, high);
            axis->setVisible(false); // the sheets draw labels and grid
            addAxis(axis, where);
        };
        add(m_xLow, m_xHigh, Qt::AlignBottom);
        add(m_yLow, m_yHigh, Qt::AlignLeft);
    }
    QAbstractSeries* part = series.release(); // the chart's from now on
    addSeries(part);
    for (QAbstractAxis* axis : axes())
        part->attachAxis(axis);
}

void Plot::setMargins(double left, double top, double right, double bottom)
{
    m_margins = {left, double(Theme::scaled(top)), right, double(Theme::scaled(bottom))}; // the widths come measured
    layoutPlot();
}

void Plot::setSpots(std::vector<Spot> spots, Snap snap)
{
    m_spots = std::move(spots);
    m_snap = snap;
}

void Plot::layoutPlot()
{
    setPlotArea(QRectF({}, size()).marginsRemoved(m_margins));
    m_below->resize(QRectF({}, size()));
    m_above->resize(QRectF({}, size()));
}

void Plot::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    layoutPlot();
}

QPointF Plot::toPosition(QPointF value) const
{
    const QRectF area = plotArea();
    return {area.left() + (value.x() - m_xLow) / (m_xHigh - m_xLow) * area.width(),
        area.bottom() - (value.y() - m_yLow) / (m_yHigh - m_yLow) * area.height()};
}

QPointF Plot::toValue(QPointF position) const
{
    const QRectF area = plotArea();
    return {m_xLow + (position.x() - area.left()) / area.width() * (m_xHigh - m_xLow),
        m_yLow + (area.bottom() - position.y()) / area.height() * (m_yHigh - m_yLow)};
}

int Plot::spotAt(QPointF position) const
{
    if (!plotArea().adjusted(-12, -12, 12, 12).contains(position) && m_snap != Snap::RowOfBars)
        return -1;
    if (m_snap == Snap::Box) {
        const QPointF at = toValue(position);
        const auto holds = [at](const Spot& spot) { return spot.box && spot.box->normalized().contains(at); };
        const auto found = std::find_if(m_spots.begin(), m_spots.end(), holds);
        return found == m_spots.end() ? -1 : int(found - m_spots.begin());
    }
    int found = -1;
    double best = std::numeric_limits<double>::max();
    for (size_t i = 0; i < m_spots.size(); ++i) {
        const QPointF away = toPosition(m_spots[i].value) - position;
        const double distance = m_snap == Snap::Column ? std::abs(away.x())
            : m_snap == Snap::RowOfBars                ? std::abs(away.y())
                                                       : std::hypot(away.x(), away.y());
        if (distance < best) {
            best = distance;
            found = int(i);
        }
    }
    return found;
}

/// By the order of the spots; where they fill boxes, to the nearest in the direction of the key.
int Plot::neighbour(int spot, Step step) const
{
    const int last = int(m_spots.size()) - 1;
    const bool isForward = step == Step::Right || step == Step::Down;
    if (m_snap != Snap::Box)
        return std::clamp(spot + (isForward ? 1 : -1), std::min(0, last), last);
    const bool isSideways = step == Step::Left || step == Step::Right;
    const double sign = step == Step::Right || step == Step::Up ? 1 : -1;
    const QPointF from = m_spots[size_t(spot)].value;
    int found = spot;
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i <= last; ++i) {
        const QPointF away = (m_spots[size_t(i)].value - from) * sign;
        const double along = isSideways ? away.x() : away.y();
        const double across = std::abs(isSideways ? away.y() : away.x());
        if (along <= 1e-9 || (!isSideways && across > 1e-9))
            continue;
        const double distance = along * 1000 + across; // the next column first, then the nearest in it
        if (distance < best) {
            best = distance;
            found = i;
        }
    }
    return found;
}

void Plot::zoomTo(double xLow, double xHigh)
{
    const double least = std::min(3.0, m_fullHigh - m_fullLow);
    const double width = std::clamp(xHigh - xLow, least, m_fullHigh - m_fullLow);
    m_xLow = std::clamp((xLow + xHigh - width) / 2, m_fullLow, m_fullHigh - width);
    m_xHigh = m_xLow + width;
    for (QAbstractAxis* axis : axes(Qt::Horizontal))
        axis->setRange(m_xLow, m_xHigh);
    m_above->update();
    m_below->update();
}

bool Plot::isZoomed() const
{
    return m_xHigh - m_xLow < m_fullHigh - m_fullLow - 1e-9;
}

void Plot::setCurrent(int spot)
{
    if (spot == m_current)
        return;
    m_current = spot;
    m_above->update();
    m_below->update();
}

void Plot::paintBelow(QPainter& painter) const
{
    const QRectF area = plotArea();
    painter.setFont(Theme::font(Theme::Text::Small));
    const QPen gridPen(m_tokens.grid, 1);
    for (const Tick& tick : yTicks) {
        const double y = std::round(toPosition({m_xLow, tick.value}).y()) + 0.5;
        if (!hasVerticalGrid) {
            painter.setPen(gridPen);
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        }
        painter.setPen(m_tokens.muted);
        painter.drawText(
            QRectF(0, y - 10, area.left() - 10, 20), Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, tick.label);
    }
    if (hasVerticalGrid) {
        painter.setPen(gridPen);
        for (const Tick& tick : xTicks) {
            const double x = std::round(toPosition({tick.value, m_yLow}).x()) + 0.5;
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        }
    }
    paintXLabels(painter);
    if (drawBelow)
        drawBelow(painter, *this);
    painter.setFont(Theme::font(Theme::Text::Small));
    paintMarkers(painter);
}

void Plot::paintXLabels(QPainter& painter) const
{
    if (xTicks.empty())
        return;
    const QFontMetricsF metrics(painter.font());
    double widest = 0;
    for (const Tick& tick : xTicks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    const QRectF area = plotArea();
    int step = 1;
    if (monthLabels == MonthLabels::Yes && xTicks.size() > 1) {
        const double apart = std::abs(toPosition({xTicks[1].value, 0}).x() - toPosition({xTicks[0].value, 0}).x());
        const int steps[] = {1, 2, 3, 6, 12, 24, 36, 60};
        const auto fits = [&](int s) { return s * apart >= widest + 20; };
        const auto* found = std::find_if(std::begin(steps), std::end(steps), fits);
        step = found == std::end(steps) ? 120 : *found;
    }
    painter.setPen(m_tokens.muted);
    double free = std::numeric_limits<double>::max(); // what is left of the label drawn last
    const int newest = int(xTicks.size()) - 1;
    for (int i = newest; i >= 0; i -= step) { // counted from the newest month, which is always named
        const double x = toPosition({xTicks[size_t(i)].value, 0}).x();
        if (x < area.left() - 1 || x > area.right() + 1)
            continue;
        const double width = metrics.horizontalAdvance(xTicks[size_t(i)].label) + 2;
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, size().width() - width));
        if (left + width > free)
            continue;
        free = left - 4;
        painter.drawText(QRectF(left, area.bottom() + Theme::scaled(6), width, 20),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, xTicks[size_t(i)].label);
    }
}

void Plot::paintMarkers(QPainter& painter) const
{
    const QRectF area = plotArea();
    const QFontMetricsF metrics(painter.font());
    QColor line = m_tokens.muted;
    line.setAlphaF(0.55f);
    double free = -1e9;
    for (const Marker& marker : markers) {
        const double x = toPosition({marker.value, 0}).x();
        if (x < area.left() - 1 || x > area.right() + 1)
            continue;
        painter.setPen(QPen(line, 1, Qt::DotLine));
        painter.drawLine(QPointF(x, area.top() - 5), QPointF(x, area.bottom()));
        const double width = metrics.horizontalAdvance(marker.label);
        const double left = std::clamp(x - width / 2, 2.0, std::max(2.0, size().width() - width - 2));
        if (left < free)
            continue;
        free = left + width + 6;
        painter.setPen(m_tokens.muted);
        painter.drawText(QRectF(left - 2, area.top() - Theme::scaled(22), width + 4, Theme::scaled(16)),
            Qt::AlignCenter | Qt::TextDontClip, marker.label);
    }
}

void Plot::paintAbove(QPainter& painter) const
{
    painter.setFont(Theme::font(Theme::Text::Small));
    if (drawData) {
        painter.save();
        if (isZoomed())
            painter.setClipRect(plotArea().adjusted(0, -8, 0, 8));
        drawData(painter, *this);
        painter.restore();
    }
    if (drawAbove)
        drawAbove(painter, *this);
}

} // namespace uptake
