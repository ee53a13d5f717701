// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pages.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPageSize>

#include <algorithm>
#include <limits>
#include <map>
#include <memory>

namespace uptake {

/// How wide texts are. Measuring is most of what a layout costs, and a section is measured several times until it fits its
/// pages: the papers of one report share what they know.
class TextWidths
{
public:
    double widthOf(const QString& text, Type type);

private:
    double measure(const QString& text, Type type);

    std::map<std::pair<Type, Shaping>, QFontMetricsF> m_metrics;
    std::map<Type, QHash<QString, double>> m_known;
};

/// Paper to lay a report out on, from top to bottom. Begins a page when the next thing does not fit.
class Paper
{
public:
    static constexpr size_t anyNumber = std::numeric_limits<size_t>::max(); ///< of lines
    enum class Height { Page, Endless }; ///< Endless: one page of any height, to measure on

    Paper(QPageSize::PageSizeId size, std::shared_ptr<TextWidths> widths, Height height = Height::Page);

    double width() const { return m_size.width() - 2 * margin; } ///< between the margins
    double left() const { return margin; }
    double right() const { return m_size.width() - margin; }
    double top() const { return topMargin; }
    double y() const { return m_y; }
    double bottom() const { return m_bottom; }
    double room() const { return m_bottom - m_y; } ///< left on this page
    double pageRoom() const { return m_bottom - topMargin; } ///< of a whole page
    bool isAtTop() const { return m_y <= topMargin; }
    int page() const { return int(m_pages.size()) - 1; } ///< from 0
    QSizeF size() const { return m_size; }

    /// How high charts over months are drawn, of their usual height: lower where that saves a page. Rows of bars and
    /// tables give way less: their letters stay as they are.
    double chartScale() const { return m_chartScale; }
    double rowScale() const { return std::max(0.82, m_chartScale); }
    void setChartScale(double scale) { m_chartScale = scale; }

    void ensure(double height); ///< a new page unless `height` fits on this one
    void newPage();
    void space(double height) { m_y += height; } ///< below nothing, at the head of a page, too
    void moveTo(double y) { m_y = y; }

    /// Writes text from y() on, wrapped; moves below it. A paragraph that does not fit goes on to the next page, with
    /// two lines at least on either side. What is longer than `most` lines is cut with an ellipsis.
    void paragraph(const QString& text, Type type, const QColor& color = ink::text, double indent = 0,
        size_t most = anyNumber);
    std::vector<QString> lines(const QString& text, Type type, double width, size_t most = anyNumber) const;
    double heightOf(const QString& text, Type type, double width) const; ///< that the wrapped text takes
    double widthOf(const QString& text, Type type) const { return m_widths->widthOf(text, type); }
    QString fitted(const QString& text, Type type, double width) const; ///< cut with an ellipsis where it is too long

    void text(
        const QRectF& box, const QString& text, Type type, Qt::Alignment alignment, const QColor& color = ink::text);
    void fill(const QRectF& box, const QColor& color, double radius = 0);
    void line(const QPointF& from, const QPointF& to, const QColor& color, double thickness);
    void hatch(const QRectF& box, const QColor& color); ///< diagonal lines: what is not told by colour alone
    void logo(const QRectF& box, const Logo& logo);
    void link(const QRectF& box, int page, double top);

    std::vector<ReportPage> take() { return std::move(m_pages); }

    static constexpr double margin = 64;
    static constexpr double topMargin = 76;
    static constexpr double bottomMargin = 78;

private:
    std::shared_ptr<TextWidths> m_widths;
    QSizeF m_size;
    double m_bottom;
    double m_y = topMargin;
    double m_chartScale = 1;
    std::vector<ReportPage> m_pages{1};
};

} // namespace uptake
