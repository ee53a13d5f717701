// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/blocks.h"

#include "models/report/reportcharts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr double blockGap = 16;

/// Draws one block after the other.
struct BlockDrawer
{
    Paper& paper;
    const QLocale& locale;

    void operator()(const Paragraph& block) const
    {
        paper.paragraph(block.sentence.text(), block.isNote ? Type::Note : Type::Body);
        paper.space(block.isNote ? 5 : 7);
    }

    void operator()(const Lead& block) const
    {
        paper.paragraph(block.sentence.text(), Type::Lead);
        paper.space(16);
    }

    void operator()(const Subtitle& block) const
    {
        paper.space(4);
        paper.paragraph(block.text, Type::Subheading);
        paper.space(1);
    }

    void operator()(const Definition& block) const
    {
        paper.paragraph(block.text, Type::Small, ink::muted);
        paper.space(18);
    }

    void operator()(const Notice& block) const
    {
        constexpr double inset = 14;
        const double width = paper.width() - 2 * inset - 4;
        const std::vector<QString> lines = paper.lines(block.text, Type::Body, width);
        const double height = double(lines.size()) * lineHeightOf(Type::Body) + 2 * inset;
        paper.ensure(height);
        paper.fill({paper.left(), paper.y(), paper.width(), height}, ink::panel, 3);
        paper.fill({paper.left(), paper.y(), 3, height}, ink::other);
        double y = paper.y() + inset;
        for (const QString& line : lines) {
            paper.text({paper.left() + inset + 4, y, width, lineHeightOf(Type::Body)}, line, Type::Body,
                Qt::AlignLeft | Qt::AlignVCenter, ink::muted);
            y += lineHeightOf(Type::Body);
        }
        paper.space(height + blockGap);
    }

    void operator()(const Tiles& block) const
    {
        constexpr double gap = 10;
        constexpr double height = 96;
        paper.ensure(height);
        const double width = (paper.width() - gap * double(block.tiles.size() - 1)) / double(block.tiles.size());
        double x = paper.left();
        for (const Tile& tile : block.tiles) {
            drawTile({x, paper.y(), width, height}, tile);
            x += width + gap;
        }
        paper.space(height + 10);
    }

    void drawTile(const QRectF& box, const Tile& tile) const
    {
        paper.fill(box, ink::panel, 4);
        paper.fill({box.left(), box.top() + 13, 2.5, 12}, ink::accent);
        const QRectF inner = box.adjusted(12, 12, -8, -10);
        const auto line = [&](double y, const QString& text, Type type, const QColor& color) {
            paper.text({inner.left(), inner.top() + y, inner.width(), lineHeightOf(type)},
                paper.fitted(text, type, inner.width()), type, Qt::AlignLeft | Qt::AlignVCenter, color);
        };
        line(1, tile.label, Type::Label, ink::muted);
        const QString text = tile.value.text(locale);
        const bool isEarlier
            = !tile.value.earlierPeriod().isEmpty(); // its date stands below: both have no room in a line
        const QString value = isEarlier ? text.section(u" ("_s, 0, 0) : text;
        line(16, value, Type::Figure, ink::text);
        std::vector<QString> details = tile.value.isWithheld()
            ? std::vector<QString>()
            : paper.lines(tile.detail.text(), Type::Label, inner.width());
        if (isEarlier)
            details.insert(details.begin(), text.mid(value.size()).trimmed());
        details.resize(std::min<size_t>(details.size(), tile.change ? 2 : 3));
        double y = 46;
        for (const QString& detail : details) {
            line(y, detail, Type::Label, ink::muted);
            y += lineHeightOf(Type::Label);
        }
        if (tile.change)
            line(71, tile.change->text(), Type::Label, ink::accent);
    }

    void operator()(const ShareBars& block) const { drawShareBars(paper, block, locale); }
    void operator()(const CategoryBars& block) const { drawCategoryBars(paper, block, locale); }
    void operator()(const MonthColumns& block) const { drawMonthColumns(paper, block, locale); }
    void operator()(const MonthStacks& block) const { drawMonthStacks(paper, block, locale); }

    void operator()(const ReportTable& table) const
    {
        const double rowHeight = 16.5 * paper.rowScale();
        const auto columns = double(table.header.size());
        const double firstWidth = paper.width() * 0.34;
        const double width = (paper.width() - firstWidth) / std::max(1.0, columns - 1);
        const auto cell = [&](qsizetype column) {
            return column == 0
                ? QRectF(paper.left(), paper.y(), firstWidth, rowHeight)
                : QRectF(paper.left() + firstWidth + width * double(column - 1), paper.y(), width, rowHeight);
        };
        const auto write = [&](qsizetype column, const QString& text, Type type, const QColor& color) {
            paper.text(cell(column), paper.fitted(text, type, cell(column).width() - 4), type,
                (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, color);
        };
        const auto header = [&] {
            for (qsizetype column = 0; column < table.header.size(); ++column)
                write(column, table.header[column], Type::Label, ink::muted);
            paper.space(rowHeight);
            paper.line({paper.left(), paper.y()}, {paper.right(), paper.y()}, ink::muted, 0.7);
        };
        paper.ensure(rowHeight * std::min(double(table.rows.size()) + 1, 6.0));
        header();
        for (const auto& row : table.rows) {
            if (rowHeight > paper.room()) {
                paper.newPage();
                header();
            }
            for (size_t column = 0; column < row.size(); ++column) {
                const auto* figure = std::get_if<Published>(&row[column]);
                write(qsizetype(column), figure ? figure->text(locale) : std::get<QString>(row[column]), Type::Small,
                    figure && figure->isWithheld() ? ink::muted : ink::text);
            }
            paper.space(rowHeight);
            paper.line({paper.left(), paper.y()}, {paper.right(), paper.y()}, ink::rule, 0.4);
        }
        paper.space(8);
    }
};

} // namespace

void drawBlock(Paper& paper, const Block& block, const QLocale& locale)
{
    std::visit(BlockDrawer{paper, locale}, block);
}

} // namespace uptake
