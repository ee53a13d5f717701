// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/paper.h"

#include "models/report/printable.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr qsizetype longestLine = 1000; ///< characters: more fit on no paper
constexpr int measuredPixels = 1000; ///< at this size advances are as good as exact

/// Latin letters and their punctuation, which one font has: a space is as wide between any of them.
bool isLatin(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return c.unicode() < 0x250 || (c.unicode() >= 0x2010 && c.unicode() < 0x2027); });
}

/// A last line of one word takes another one from the line before.
void leaveNoWordAlone(std::vector<QString>& lines)
{
    if (lines.size() < 2 || lines.back().contains(u' '))
        return;
    QString& before = lines[lines.size() - 2];
    const qsizetype cut = before.lastIndexOf(u' ');
    if (before.count(u' ') < 3 || lines.back().isEmpty())
        return;
    lines.back() = before.mid(cut + 1) + u' ' + lines.back();
    before.truncate(cut);
}

} // namespace

double TextWidths::widthOf(const QString& text, Type type)
{
    QHash<QString, double>& known = m_known[type];
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    return *known.insert(text, measure(text, type));
}

double TextWidths::measure(const QString& text, Type type)
{
    const std::pair face(type, shapingOf(text));
    auto metrics = m_metrics.find(face);
    if (metrics == m_metrics.end()) {
        QFont font = fontOf(type, face.second);
        font.setPixelSize(measuredPixels);
        metrics = m_metrics.emplace(face, QFontMetricsF(font)).first;
    }
    return metrics->second.horizontalAdvance(text) * fontOf(type).pointSizeF() / measuredPixels;
}

Paper::Paper(QPageSize::PageSizeId size, std::shared_ptr<TextWidths> widths, Height height)
    : m_widths(std::move(widths))
    , m_size(QPageSize::size(size, QPageSize::Point))
    , m_bottom(height == Height::Page ? m_size.height() - bottomMargin : std::numeric_limits<double>::max())
{
}

void Paper::newPage()
{
    m_pages.emplace_back();
    m_y = topMargin;
}

void Paper::ensure(double height)
{
    if (m_y + height > m_bottom && !isAtTop())
        newPage();
}

std::vector<QString> Paper::lines(const QString& text, Type type, double width, size_t most) const
{
    // What Latin words measure one by one is a line's width but for the kerning at its spaces, and words come again:
    // the line itself is measured only where that may decide.
    constexpr double kerning = 0.05;
    const auto fits = [&, canAdd = isLatin(text)](const QString& line, double words) {
        if (canAdd && std::abs(words - width) > width * kerning)
            return words < width;
        return widthOf(line, type) <= width;
    };
    std::vector<QString> lines;
    for (const QString& part : printable(text).split(u'\n')) {
        QString line;
        double words = 0;
        for (const QString& word : part.split(u' ', Qt::SkipEmptyParts)) {
            const double own = widthOf(word, type);
            const double sum = words + widthOf(u" "_s, type) + own;
            if (const QString longer = line + u' ' + word; !line.isEmpty() && fits(longer, sum)) {
                line = longer;
                words = sum;
                continue;
            }
            if (!line.isEmpty())
                lines.push_back(line);
            line = word;
            words = own;
        }
        lines.push_back(line); // empty between paragraphs
    }
    while (!lines.empty() && lines.back().isEmpty())
        lines.pop_back();
    leaveNoWordAlone(lines);
    if (lines.size() > most) {
        lines.resize(most);
        lines.back() += u'…';
    }
    for (QString& line : lines)
        line = fitted(line, type, width); // a word by itself may be too long
    return lines;
}

QString Paper::fitted(const QString& text, Type type, double width) const
{
    const QString whole = shortened(printable(text), longestLine);
    if (widthOf(whole, type) <= width)
        return whole;
    qsizetype fits = 0, tooLong = whole.size();
    while (fits + 1 < tooLong) {
        const qsizetype middle = (fits + tooLong) / 2;
        (widthOf(shortened(whole, middle), type) <= width ? fits : tooLong) = middle;
    }
    return shortened(whole, fits);
}

double Paper::heightOf(const QString& text, Type type, double width) const
{
    return double(lines(text, type, width).size()) * lineHeightOf(type);
}

void Paper::paragraph(const QString& text, Type type, const QColor& color, double indent, size_t most)
{
    const double height = lineHeightOf(type);
    const std::vector<QString> all = lines(text, type, width() - indent, most);
    if (all.size() <= 3)
        ensure(height * double(all.size()));
    for (size_t i = 0; i < all.size(); ++i) {
        const bool isFirst = i == 0;
        const bool isLastButOne = i + 2 == all.size();
        ensure(isFirst || isLastButOne ? 2 * height : height); // no line alone at a page's foot or head
        this->text(
            {margin + indent, m_y, width() - indent, height}, all[i], type, Qt::AlignLeft | Qt::AlignVCenter, color);
        m_y += height;
    }
}

void Paper::text(const QRectF& box, const QString& text, Type type, Qt::Alignment alignment, const QColor& color)
{
    if (!text.isEmpty())
        m_pages.back().items.emplace_back(DrawnText{box, printable(text), type, alignment, color});
}

void Paper::fill(const QRectF& box, const QColor& color, double radius)
{
    m_pages.back().items.emplace_back(DrawnBox{box, color, radius});
}

void Paper::line(const QPointF& from, const QPointF& to, const QColor& color, double thickness)
{
    m_pages.back().items.emplace_back(DrawnLine{from, to, color, thickness});
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

void Paper::logo(const QRectF& box, const Logo& logo)
{
    if (!logo.isNull())
        m_pages.back().items.emplace_back(DrawnLogo{box, logo});
}

void Paper::link(const QRectF& box, int page, double top)
{
    m_pages.back().links.push_back({box, page, top});
}

} // namespace uptake
