// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartaccessible.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPause = 250; // ms that a click waits for its second half
constexpr double zoomStep = 0.8;

} // namespace

ChartView::ChartView(const QString& name, QWidget* parent)
    : QChartView(parent)
    , m_reset(new QToolButton(this))
{
    ChartAccessible::install();
    setObjectName(name);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(u"QGraphicsView { background: transparent; }"_s);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setAcceptDrops(false); // the window takes what is dropped
    viewport()->setAcceptDrops(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reset->setObjectName(name + u"Reset"_s);
    m_reset->setText(tr("Whole period"));
    m_reset->setToolTip(tr("Show the whole period again (0)"));
    m_reset->setProperty("role", u"outline"_s);
    m_reset->setFocusPolicy(Qt::TabFocus);
    m_reset->hide();
    m_click.setSingleShot(true);
    connect(m_reset, &QToolButton::clicked, this, &ChartView::resetZoom);
    connect(&m_click, &QTimer::timeout, this, [this] { Q_EMIT spotActivated(m_clicked); });
}

ChartView::~ChartView() = default;

void ChartView::setMaker(PlotMaker maker)
{
    m_maker = std::move(maker);
    drawSoon();
}

/// Each chart in a moment of its own: all charts of a page at once would keep the window from answering.
void ChartView::drawSoon()
{
    m_isStale = true;
    m_click.stop();
    ++m_drawing;
    QMetaObject::invokeMethod(
        this, [this] { drawn(); }, Qt::QueuedConnection);
}

/// What the maker draws, drawn now if it was not yet.
Plot* ChartView::drawn() const
{
    if (m_isStale)
        const_cast<ChartView*>(this)->rebuild();
    return m_plot;
}

PlotMaker ChartView::shownMaker() const
{
    const Plot* plot = drawn();
    if (!plot || !plot->isZoomed())
        return m_maker;
    return [maker = m_maker, range = plot->shownRange()](const Tokens& tokens) {
        std::unique_ptr<Plot> zoomed = maker(tokens);
        zoomed->zoomTo(range.first, range.second);
        return zoomed;
    };
}

void ChartView::rebuild()
{
    m_isStale = false;
    if (!m_maker)
        return;
    m_drawnDark = Theme::tokens().isDark;
    m_click.stop();
    ++m_drawing;
    const std::unique_ptr<QChart> old(chart());
    m_plot = m_maker(Theme::tokens()).release();
    setChart(m_plot);
    setAccessibleName(m_plot->summary());
    showReset();
}

QRect ChartView::placeOf(int spot) const
{
    const Spot& shown = drawn()->spots()[size_t(spot)];
    const auto place = [this](QPointF value) { return mapFromScene(drawn()->mapToScene(drawn()->toPosition(value))); };
    if (shown.box)
        return QRect(place(shown.box->topLeft()), place(shown.box->bottomRight())).normalized();
    return {place(shown.value) - QPoint(6, 6), QSize(12, 12)};
}

int ChartView::spotAt(QPoint position) const
{
    return drawn() ? drawn()->spotAt(drawn()->mapFromScene(mapToScene(position))) : -1;
}

void ChartView::showSpot(int spot, Tell how)
{
    if (!drawn())
        return;
    drawn()->setCurrent(spot);
    if (spot < 0) {
        QToolTip::hideText();
        setCursor(Qt::ArrowCursor);
        return;
    }
    const Spot& shown = drawn()->spots()[size_t(spot)];
    const bool leadsOn = isSignalConnected(QMetaMethod::fromSignal(&ChartView::spotActivated));
    setCursor(leadsOn && !shown.name.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QPoint at = placeOf(spot).center();
    QToolTip::showText(mapToGlobal(how == Tell::Keyboard ? at : at + QPoint(4, 8)), shown.text, this);
    setAccessibleDescription(shown.plain);
    if (how == Tell::Keyboard) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(spot);
        QAccessible::updateAccessibility(&event);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    showSpot(spotAt(event->pos()), Tell::Mouse);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_clicked = spotAt(event->pos());
    if (m_clicked < 0)
        return;
    if (isSignalConnected(QMetaMethod::fromSignal(&ChartView::spotOpened)))
        m_click.start(std::min(longestPause, QApplication::doubleClickInterval()));
    else
        Q_EMIT spotActivated(m_clicked);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_click.stop();
    if (const int spot = spotAt(event->pos()); spot >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT spotOpened(spot);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    const int spot
        = event->reason() == QContextMenuEvent::Keyboard && drawn() ? drawn()->current() : spotAt(event->pos());
    auto* menu = new QMenu(this);
    menu->setObjectName(u"spotMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (spot >= 0 && !drawn()->spots()[size_t(spot)].name.isEmpty()) {
        const QString name = QString(drawn()->spots()[size_t(spot)].name).replace(u'&', u"&&"_s);
        if (isSignalConnected(QMetaMethod::fromSignal(&ChartView::spotActivated)))
            menu->addAction((m_activation.isEmpty() ? tr("&Filter by %1") : m_activation).arg(name), this,
                [this, spot] { Q_EMIT spotActivated(spot); });
        if (isSignalConnected(QMetaMethod::fromSignal(&ChartView::spotOpened)))
            menu->addAction(tr("&Installations behind %1…").arg(name), this, [this, spot] { Q_EMIT spotOpened(spot); });
    }
    if (drawn() && drawn()->isZoomed())
        menu->addAction(tr("&Whole period"), this, &ChartView::resetZoom);
    Q_EMIT menuOpening(menu);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(event->globalPos());
}

void ChartView::leaveEvent(QEvent* event)
{
    showSpot(-1, Tell::Mouse);
    QChartView::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    viewport()->update();
    QChartView::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    m_showsFocus = false;
    if (event->reason() != Qt::PopupFocusReason)
        showSpot(-1, Tell::Keyboard);
    viewport()->update();
    QChartView::focusOutEvent(event);
}

bool ChartView::moveByKey(int key)
{
    const int last = drawn() ? int(drawn()->spots().size()) - 1 : -1;
    const int current = drawn() ? drawn()->current() : -1;
    const auto move = [&](Plot::Step step, int first) {
        if (last >= 0)
            showSpot(current < 0 ? first : drawn()->neighbour(current, step), Tell::Keyboard);
    };
    switch (key) {
    case Qt::Key_Left:
        move(Plot::Step::Left, last);
        return true;
    case Qt::Key_Right:
        move(Plot::Step::Right, last);
        return true;
    case Qt::Key_Up:
        move(Plot::Step::Up, last);
        return true;
    case Qt::Key_Down:
        move(Plot::Step::Down, 0);
        return true;
    case Qt::Key_Home:
        showSpot(std::min(last, 0), Tell::Keyboard);
        return true;
    case Qt::Key_End:
        showSpot(last, Tell::Keyboard);
        return true;
    default:
        return false;
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int current = drawn() ? drawn()->current() : -1;
    const int key = event->key();
    const bool zooms = drawn() && drawn()->hasTimeAxis();
    if (!(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && moveByKey(key))
        return;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current >= 0) {
        if (event->modifiers() & Qt::ShiftModifier)
            Q_EMIT spotOpened(current);
        else
            Q_EMIT spotActivated(current);
    } else if (zooms && (key == Qt::Key_Plus || key == Qt::Key_Minus)) {
        const auto [low, high] = drawn()->shownRange();
        const double around = current >= 0 ? drawn()->spots()[size_t(current)].value.x() : (low + high) / 2;
        zoom(key == Qt::Key_Plus ? zoomStep : 1 / zoomStep, around);
    } else if (zooms && drawn()->isZoomed() && (key == Qt::Key_0 || key == Qt::Key_Escape)) {
        resetZoom();
    } else {
        event->ignore();
    }
}

void ChartView::zoom(double factor, double around)
{
    const auto [low, high] = drawn()->shownRange();
    drawn()->zoomTo(around - (around - low) * factor, around + (high - around) * factor);
    showReset();
}

void ChartView::resetZoom()
{
    drawn()->resetZoom();
    showReset();
}

void ChartView::showReset()
{
    m_reset->setVisible(m_plot && m_plot->isZoomed());
    m_reset->adjustSize();
    m_reset->move(width() - m_reset->width() - 2, 2);
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_plot && m_drawnDark != Theme::tokens().isDark)
        drawSoon();
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    const bool wantsZoom = hasFocus() || (event->modifiers() & Qt::ControlModifier);
    if (!drawn() || !drawn()->hasTimeAxis() || !wantsZoom || event->angleDelta().y() == 0) {
        event->ignore(); // the page scrolls
        return;
    }
    const QPointF at = drawn()->mapFromScene(mapToScene(event->position().toPoint()));
    zoom(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep, drawn()->toValue(at).x());
    event->accept();
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    showReset();
}

void ChartView::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    if (!m_showsFocus)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::tokens().accent, 2));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace uptake
