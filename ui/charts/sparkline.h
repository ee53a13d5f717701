// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace uptake {

/// A trend without axes. A missing value is a gap; a last value of a month that is not over is a hollow point.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    enum class Last { Whole, Partial };

    explicit Sparkline(QWidget* parent = nullptr);
    void setValues(std::vector<std::optional<double>> values, Last last);
    QSize sizeHint() const override { return {120, 36}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::optional<double>> m_values;
    Last m_last = Last::Whole;
};

} // namespace uptake
