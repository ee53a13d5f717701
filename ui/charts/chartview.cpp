// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace uptake {

ChartView::ChartView(const QString& name, QWidget* parent)
    : QChartView(parent)
{
    setObjectName(name);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("background: transparent"));
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setAcceptDrops(false); // the window takes what is dropped
    viewport()->setAcceptDrops(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

ChartView::~ChartView() = default;

void ChartView::setMaker(PlotMaker maker)
{
    m_maker = std::move(maker);
    rebuild();
}

void ChartView::rebuild()
{
    if (!m_maker)
        return;
    m_drawnDark = Theme::tokens().isDark;
    const std::unique_ptr<QChart> old(chart());
    m_plot = m_maker(Theme::tokens()).release();
    setChart(m_plot);
    setAccessibleName(m_plot->summary());
}

void ChartView::showSpot(int spot, Tell how)
{
    if (!m_plot)
        return;
    m_plot->setCurrent(spot);
    if (spot < 0) {
        QToolTip::hideText();
        setCursor(Qt::ArrowCursor);
        return;
    }
    const Spot& shown = m_plot->spots()[size_t(spot)];
    const QPoint at = mapFromScene(m_plot->mapToScene(m_plot->toPosition(shown.value)));
    QToolTip::showText(mapToGlobal(how == Tell::Keyboard ? at : at + QPoint(4, 8)), shown.text, this);
    setAccessibleDescription(shown.plain);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_plot)
        showSpot(m_plot->spotAt(m_plot->mapFromScene(mapToScene(event->pos()))), Tell::Mouse);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (!m_plot || event->button() != Qt::LeftButton)
        return;
    if (const int spot = m_plot->spotAt(m_plot->mapFromScene(mapToScene(event->pos()))); spot >= 0)
        Q_EMIT spotActivated(spot);
}

void ChartView::leaveEvent(QEvent* event)
{
    showSpot(-1, Tell::Mouse);
    QChartView::leaveEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    showSpot(-1, Tell::Keyboard);
    QChartView::focusOutEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int last = m_plot ? int(m_plot->spots().size()) - 1 : -1;
    const int current = m_plot ? m_plot->current() : -1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        showSpot(current < 0 ? last : std::max(0, current - 1), Tell::Keyboard);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        showSpot(std::min(last, current + 1), Tell::Keyboard);
        break;
    case Qt::Key_Home:
        showSpot(std::min(last, 0), Tell::Keyboard);
        break;
    case Qt::Key_End:
        showSpot(last, Tell::Keyboard);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current >= 0)
            Q_EMIT spotActivated(current);
        break;
    default:
        event->ignore();
    }
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_plot && m_drawnDark != Theme::tokens().isDark)
        rebuild();
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
} // the page scrolls

} // namespace uptake
