// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportwriter.h"

#include "models/report/reportcharts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double sectionGap = 18;

/// Draws one block after the other.
struct BlockDrawer
{
    Paper& paper;
    const QLocale& locale;

    void operator()(const Paragraph& block) const
    {
        paper.paragraph(block.sentence.text(), Type::Body);
        paper.space(9);
    }

    void operator()(const Definition& block) const
    {
        paper.space(2);
        paper.paragraph(block.text, Type::Small, ink::muted);
        paper.space(8);
    }

    void operator()(const Tiles& block) const
    {
        constexpr double height = 78;
        constexpr double gap = 10;
        paper.ensure(height + sectionGap);
        const double width = (paper.width() - gap * double(block.tiles.size() - 1)) / double(block.tiles.size());
        double x = paper.left();
        for (const Tile& tile : block.tiles) {
            const QRectF box(x, paper.y(), width, height);
            paper.fill(box, ink::panel, 5);
            paper.fill({box.left(), box.top() + 10, 2.5, 14}, ink::accent, 1);
            const QRectF inner = box.adjusted(11, 9, -6, -9);
            paper.text({inner.left(), inner.top(), inner.width(), 14}, tile.label, Type::Label, Qt::AlignLeft | Qt::AlignVCenter, ink::muted);
            paper.text({inner.left(), inner.top() + 17, inner.width(), 26}, tile.value.text(locale), Type::Figure, Qt::AlignLeft | Qt::AlignVCenter);
            drawDetail(inner, tile.detail.text());
            x += width + gap;
        }
        paper.space(height + sectionGap);
    }

    /// The line under a figure, over two lines where it is too long for one.
    void drawDetail(const QRectF& inner, const QString& detail) const
    {
        QString first = detail;
        QString second;
        while (paper.widthOf(first, Type::Label) > inner.width() && first.contains(u' ')) {
            const qsizetype cut = first.lastIndexOf(u' ');
            second = first.mid(cut + 1) + (second.isEmpty() ? QString() : u' ' + second);
            first.truncate(cut);
        }
        paper.text({inner.left(), inner.top() + 43, inner.width(), 10}, first, Type::Label, Qt::AlignLeft | Qt::AlignVCenter, ink::muted);
        paper.text({inner.left(), inner.top() + 53, inner.width(), 10}, second, Type::Label, Qt::AlignLeft | Qt::AlignVCenter, ink::muted);
    }

    void operator()(const ShareBars& block) const { drawShareBars(paper, block, locale); }
    void operator()(const MonthColumns& block) const { drawMonthColumns(paper, block, locale); }
    void operator()(const MonthStacks& block) const { drawMonthStacks(paper, block, locale); }

    void operator()(const ReportTable& table) const
    {
        constexpr double rowHeight = 17;
        const auto columns = double(table.header.size());
        const double firstWidth = paper.width() * 0.34;
        const double width = (paper.width() - firstWidth) / std::max(1.0, columns - 1);
        const auto cell = [&](qsizetype column) {
            return column == 0 ? QRectF(paper.left(), paper.y(), firstWidth, rowHeight) : QRectF(paper.left() + firstWidth + width * double(column - 1), paper.y(), width, rowHeight);
        };
        const auto header = [&] {
            for (qsizetype column = 0; column < table.header.size(); ++column)
                paper.text(cell(column), table.header[column], Type::Label, (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, ink::muted);
            paper.space(rowHeight);
            paper.line({paper.left(), paper.y()}, {paper.left() + paper.width(), paper.y()}, ink::muted, 0.6);
        };
        paper.ensure(rowHeight * std::min(double(table.rows.size()) + 1, 6.0));
        header();
        for (const auto& row : table.rows) {
            if (paper.y() + rowHeight > paper.bottom()) {
                paper.newPage();
                header();
            }
            for (size_t column = 0; column < row.size(); ++column) {
                const auto* figure = std::get_if<Published>(&row[column]);
                const QString text = figure ? figure->text(locale) : std::get<QString>(row[column]);
                paper.text(cell(qsizetype(column)), text, Type::Small, (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            }
            paper.space(rowHeight);
            paper.line({paper.left(), paper.y()}, {paper.left() + paper.width(), paper.y()}, ink::rule, 0.4);
        }
        paper.space(12);
    }
};

void drawCover(Paper& paper, const ReportContent& content, const QLocale& locale)
{
    paper.ensure(120);
    paper.fill({paper.left(), paper.y(), 36, 3}, ink::accent);
    paper.space(16);
    paper.paragraph(content.title, Type::Title);
    paper.space(2);
    paper.paragraph(content.subtitle, Type::Heading, ink::muted);
    paper.space(6);
    paper.paragraph(Text::tr("%1 \u00b7 data to %2").arg(content.audience, locale.toString(content.asOf, u"d MMMM yyyy"_s)), Type::Body, ink::muted);
    paper.space(20);
}

Failure cannotWrite(const QSaveFile& file, const QString& path)
{
    return Failure(Error{Text::tr("the report cannot be written: %1").arg(file.errorString()), path, Text::tr("name a file in a folder that you may write to")});
}

} // namespace

Expected<void> writeReport(const ReportContent& content, const QLocale& locale, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file, path);
    {
        QPdfWriter writer(&file);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(1200);
        writer.setTitle(u"%1: %2"_s.arg(content.title, content.subtitle));
        writer.setCreator(u"Uptake"_s);
        Paper paper(writer);
        paper.setFooter(content.footer);
        drawCover(paper, content, locale);
        bool isFirst = true;
        for (const Section& section : content.sections) {
            if (!isFirst)
                paper.newPage();
            isFirst = false;
            paper.paragraph(section.title, Type::Heading);
            paper.space(10);
            for (const Block& block : section.blocks)
                std::visit(BlockDrawer{paper, locale}, block);
        }
    }
    if (!file.commit())
        return cannotWrite(file, path);
    return {};
}

Expected<void> exportReport(const ReportTemplate& design, const ReportInput& input, const QString& path)
{
    const auto content = reportContent(design, input);
    if (!content)
        return Failure(content.error());
    return writeReport(*content, input.locale, path);
}

} // namespace uptake
