// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/paper.h"

#include <QFontMetricsF>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Face
{
    double size;
    double lineHeight;
    QFont::Weight weight;
};

Face faceOf(Type type)
{
    switch (type) {
    case Type::Title:
        return {28, 34, QFont::Bold};
    case Type::Heading:
        return {17, 22, QFont::DemiBold};
    case Type::Subheading:
        return {10.5, 14, QFont::DemiBold};
    case Type::Body:
        return {10, 15, QFont::Normal};
    case Type::Small:
        return {8, 11, QFont::Normal};
    case Type::Figure:
        return {22, 26, QFont::DemiBold};
    case Type::Label:
        break;
    }
    return {8, 10, QFont::Medium};
}

} // namespace

Paper::Paper(QPdfWriter& writer)
    : m_writer(writer)
    , m_painter(&writer)
    , m_unit(writer.resolution() / 72.0)
{
    const QRectF page(QPointF(0, 0), m_writer.pageLayout().fullRectPoints().size());
    m_width = page.width() - 2 * m_margin;
    m_bottom = page.height() - 64;
    m_y = m_margin;
}

QFont Paper::font(Type type) const
{
    const Face face = faceOf(type);
    QFont font;
    font.setFamilies({u"Inter"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(face.size);
    font.setWeight(face.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QRectF Paper::device(const QRectF& box) const
{
    return {box.topLeft() * m_unit, box.size() * m_unit};
}

void Paper::drawFooter()
{
    const QRectF line(m_margin, m_bottom + 24, m_width, 12);
    this->line({m_margin, m_bottom + 18}, {m_margin + m_width, m_bottom + 18}, ink::rule, 0.5);
    text(line, m_footer, Type::Small, Qt::AlignLeft | Qt::AlignVCenter, ink::muted);
    text(line, QString::number(m_page), Type::Small, Qt::AlignRight | Qt::AlignVCenter, ink::muted);
}

void Paper::newPage()
{
    m_writer.newPage();
    ++m_page;
    m_y = m_margin;
    drawFooter();
}

void Paper::ensure(double height)
{
    if (m_page == 1 && m_y == m_margin)
        drawFooter();
    if (m_y + height > m_bottom && m_y > m_margin)
        newPage();
}

double Paper::lineHeight(Type type)
{
    return faceOf(type).lineHeight;
}

double Paper::widthOf(const QString& text, Type type) const
{
    return QFontMetricsF(font(type), &m_writer).horizontalAdvance(text) / m_unit;
}

namespace {

/// The words of a text in lines no wider than `width`; `measure` tells the width of a piece.
template<class Measure> QStringList wrapped(const QString& text, double width, Measure measure)
{
    QStringList lines;
    QString line;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (line.isEmpty() || measure(longer) <= width) {
            line = longer;
            continue;
        }
        lines << line;
        line = word;
    }
    if (!line.isEmpty())
        lines << line;
    return lines;
}

} // namespace

double Paper::heightOf(const QString& text, Type type, double width) const
{
    return double(wrapped(text, width, [&](const QString& piece) { return widthOf(piece, type); }).size()) * lineHeight(type);
}

void Paper::paragraph(const QString& text, Type type, const QColor& color)
{
    const QStringList lines = wrapped(text, m_width, [&](const QString& piece) { return widthOf(piece, type); });
    ensure(lineHeight(type) * double(std::min<qsizetype>(lines.size(), 3)));
    for (const QString& line : lines) {
        ensure(lineHeight(type));
        this->text({m_margin, m_y, m_width, lineHeight(type)}, line, type, Qt::AlignLeft | Qt::AlignVCenter, color);
        m_y += lineHeight(type);
    }
}

void Paper::text(const QRectF& box, const QString& text, Type type, Qt::Alignment alignment, const QColor& color)
{
    m_painter.setFont(font(type));
    m_painter.setPen(color);
    m_painter.drawText(device(box), int(alignment) | Qt::TextDontClip | Qt::TextSingleLine, text);
}

void Paper::fill(const QRectF& box, const QColor& color, double radius)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawRoundedRect(device(box), radius * m_unit, radius * m_unit);
}

void Paper::line(const QPointF& from, const QPointF& to, const QColor& color, double thickness)
{
    m_painter.setPen(QPen(color, thickness * m_unit, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(device(from), device(to));
}

void Paper::hatch(const QRectF& box, const QColor& color)
{
    constexpr double step = 4;
    for (double offset = step; offset < box.width() + box.height(); offset += step) {
        const QPointF from(box.left() + std::min(offset, box.width()), box.top() + std::max(0.0, offset - box.width()));
        const QPointF to(box.left() + std::max(0.0, offset - box.height()), box.top() + std::min(offset, box.height()));
        line(from, to, color, 0.4);
    }
}

} // namespace uptake
