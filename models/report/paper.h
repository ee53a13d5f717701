// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>

namespace uptake {

/// The type of a report, in points.
enum class Type { Title, Heading, Subheading, Body, Small, Figure, Label };

/// The colours of paper: dark on white, readable in print and for the colour-blind.
namespace ink {
const QColor text(0x1a, 0x23, 0x32);
const QColor muted(0x57, 0x63, 0x75);
const QColor rule(0xd5, 0xdb, 0xe3);
const QColor panel(0xf4, 0xf6, 0xf9);
const QColor accent(0x1f, 0x5f, 0xb4);
const QColor light(0x9c, 0xbf, 0xe8);
const QColor other(0xb8, 0xc0, 0xcb);
} // namespace ink

/// Pages of a PDF to draw on, measured in points (1/72 inch). Begins a page when the next thing does not fit.
class Paper
{
public:
    explicit Paper(QPdfWriter& writer);

    void setFooter(const QString& left) { m_footer = left; }
    double width() const { return m_width; } ///< between the margins
    double left() const { return m_margin; }
    double y() const { return m_y; }
    double bottom() const { return m_bottom; }
    int page() const { return m_page; }

    void ensure(double height); ///< a new page unless `height` fits on this one
    void newPage();
    void space(double height) { m_y += height; }

    /// Writes text from y() on over the width, wrapped; moves below it. A paragraph longer than the page goes on to the next.
    void paragraph(const QString& text, Type type, const QColor& color = ink::text);
    /// Height that a wrapped text takes over `width`.
    double heightOf(const QString& text, Type type, double width) const;
    double widthOf(const QString& text, Type type) const;
    static double lineHeight(Type type);

    void text(const QRectF& box, const QString& text, Type type, Qt::Alignment alignment, const QColor& color = ink::text);
    void fill(const QRectF& box, const QColor& color, double radius = 0);
    void line(const QPointF& from, const QPointF& to, const QColor& color, double thickness);
    void hatch(const QRectF& box, const QColor& color); ///< diagonal lines: what is not told by colour alone

private:
    QRectF device(const QRectF& box) const;
    QPointF device(const QPointF& point) const { return point * m_unit; }
    QFont font(Type type) const;
    void drawFooter();

    QPdfWriter& m_writer;
    QPainter m_painter;
    double m_unit; ///< device pixels a point
    double m_margin = 56;
    double m_width = 0;
    double m_y = 0;
    double m_bottom = 0;
    int m_page = 1;
    QString m_footer;
};

} // namespace uptake
