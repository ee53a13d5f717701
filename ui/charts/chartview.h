// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"

#include <QtCharts/QChartView>

namespace uptake {

/// Shows a plot, in the colours of the theme in force: values on hover and by arrow keys, a sentence for screen
/// readers.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(const QString& name, QWidget* parent = nullptr);
    ~ChartView() override;

    void setMaker(PlotMaker maker); ///< draws anew
    const PlotMaker& maker() const { return m_maker; }
    const Plot* plot() const { return m_plot; }
    QSize sizeHint() const override { return {420, 200}; }

Q_SIGNALS:
    void spotActivated(int spot); ///< clicked, or Enter pressed on it

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    enum class Tell { Mouse, Keyboard };
    void rebuild();
    void showSpot(int spot, Tell how);

    PlotMaker m_maker;
    Plot* m_plot = nullptr; // owned by the view, as Qt Charts wants it
    bool m_drawnDark = false;
};

} // namespace uptake
