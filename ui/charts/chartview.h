// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"

#include <QTimer>
#include <QtCharts/QChartView>

class QToolButton;

namespace uptake {

/// Shows a plot, in the colours of the theme in force: values on hover and by arrow keys, its spots to screen readers.
/// A click or Enter chooses a spot, a double click or Shift+Enter opens it; a menu offers both. A time axis is zoomed
/// by Ctrl and the wheel (by the wheel alone while the chart has the focus), + and -, and shown whole by 0 or Escape.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(const QString& name, QWidget* parent = nullptr);
    ~ChartView() override;

    void setMaker(PlotMaker maker); ///< draws anew, soon or when it is looked at
    const PlotMaker& maker() const { return m_maker; }
    PlotMaker shownMaker() const; ///< draws what is shown: the part of the time axis that was zoomed to
    /// What a click on a spot does, for the menu: "&Choose %1"; else it filters.
    void setActivation(const QString& text) { m_activation = text; }
    const Plot* plot() const { return drawn(); }
    int drawing() const { return m_drawing; } ///< which plot this is: each new one has a greater number
    QRect placeOf(int spot) const; ///< in this widget
    QSize sizeHint() const override { return {420, 200}; }

Q_SIGNALS:
    void spotActivated(int spot); ///< clicked, or Enter pressed on it
    void spotOpened(int spot); ///< double-clicked, or Shift+Enter pressed on it
    void menuOpening(QMenu* menu); ///< a right click: who shows the chart adds what can be done with it

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Tell { Mouse, Keyboard };
    Plot* drawn() const;
    void drawSoon();
    void rebuild();
    void showSpot(int spot, Tell how);
    int spotAt(QPoint position) const;
    bool moveByKey(int key);
    void zoom(double factor, double around);
    void resetZoom();
    void showReset();

    PlotMaker m_maker;
    QString m_activation;
    Plot* m_plot = nullptr; // owned by the view, as Qt Charts wants it
    QToolButton* m_reset;
    QTimer m_click; ///< runs while a click may still become a double click
    int m_clicked = -1;
    int m_drawing = 0;
    bool m_isStale = false; ///< the maker is newer than the plot
    bool m_drawnDark = false;
    bool m_showsFocus = false;
};

} // namespace uptake
