// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace uptake {

Sparkline::Sparkline(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(36);
}

void Sparkline::setValues(std::vector<std::optional<double>> values, Last last)
{
    m_values = std::move(values);
    m_last = last;
    update();
}

void Sparkline::paintEvent(QPaintEvent*)
{
    if (m_values.size() < 2)
        return;
    double low = 1e300;
    double high = -1e300;
    for (const auto& value : m_values) {
        if (value) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    }
    if (high < low)
        return;
    low = std::min(low, high - std::max(1.0, 0.2 * high)); // a small wobble must not look like a mountain
    const QRectF area = QRectF(rect()).adjusted(1, 5, -5, -3);
    const auto at = [&](size_t i) {
        return QPointF(area.left() + double(i) / double(m_values.size() - 1) * area.width(),
            area.bottom() - (*m_values[i] - low) / (high - low) * area.height());
    };
    const Tokens& tokens = Theme::tokens();
    const QColor colour = tokens.categories.front();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const size_t drawn = m_last == Last::Partial ? m_values.size() - 1 : m_values.size();
    QPainterPath line;
    QPainterPath ground;
    for (size_t i = 0; i < drawn; ++i) {
        if (!m_values[i])
            continue;
        const bool starts = i == 0 || !m_values[i - 1];
        const bool ends = i + 1 == drawn || !m_values[i + 1];
        if (starts) {
            line.moveTo(at(i));
            ground.moveTo(at(i).x(), area.bottom() + 2);
            ground.lineTo(at(i));
        } else {
            line.lineTo(at(i));
            ground.lineTo(at(i));
        }
        if (ends)
            ground.lineTo(at(i).x(), area.bottom() + 2);
    }
    QLinearGradient fill(0, area.top(), 0, area.bottom());
    QColor shade = colour;
    shade.setAlphaF(0.18f);
    fill.setColorAt(0, shade);
    shade.setAlphaF(0.0f);
    fill.setColorAt(1, shade);
    painter.fillPath(ground, fill);
    painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    if (!m_values.back())
        return;
    const QPointF end = at(m_values.size() - 1);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(m_last == Last::Partial ? tokens.surface : colour);
    painter.drawEllipse(end, 3, 3);
}

} // namespace uptake
