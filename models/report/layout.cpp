// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/layout.h"

#include "models/report/blocks.h"
#include "models/report/printable.h"
#include "models/report/reporttext.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr qsizetype longestName = 300; ///< characters of the document's title
constexpr int firstSectionPage = 2; ///< after the cover and the contents

/// The end of the blocks that stay together with the one at `first`: small print stays with what it explains, a small
/// heading with what follows.
size_t endOfUnit(const std::vector<Block>& blocks, size_t first)
{
    size_t end = first + 1;
    if (std::holds_alternative<Subtitle>(blocks[first]) && end < blocks.size())
        ++end;
    while (end < blocks.size() && std::holds_alternative<Definition>(blocks[end]))
        ++end;
    return end;
}

class Layout
{
public:
    Layout(const ReportContent& content, PaperSize size, Language language)
        : m_content(content)
        , m_size(size == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter)
        , m_locale(localeOf(language))
        , m_paper(m_size, m_widths)
    {
    }

    ReportPages make()
    {
        for (const Section& section : m_content.sections)
            addSection(section);
        ReportPages pages;
        pages.size = m_paper.size();
        pages.title = shortened(printable(u"%1: %2"_s.arg(m_content.title, m_content.subtitle)), longestName);
        pages.pages.push_back(cover());
        pages.pages.push_back(contents());
        std::vector<ReportPage> body = m_paper.take();
        std::move(body.begin(), body.end(), std::back_inserter(pages.pages));
        for (size_t i = 0; i < pages.pages.size(); ++i)
            furnish(pages.pages[i], i, pages.pages.size());
        pages.outline.push_back({ReportText::tr("Contents"), 1, 0});
        pages.outline.insert(pages.outline.end(), m_places.begin(), m_places.end());
        return pages;
    }

private:
    double heightOf(const std::vector<Block>& blocks, size_t first, size_t end) const
    {
        Paper endless(m_size, m_widths, Paper::Height::Endless);
        endless.setChartScale(m_paper.chartScale());
        const double from = endless.y();
        for (size_t i = first; i < end; ++i)
            drawBlock(endless, blocks[i], m_locale);
        return endless.y() - from;
    }

    /// A section begins a page, unless all of it fits under the one before.
    void addSection(const Section& section)
    {
        constexpr double heading = 62;
        constexpr double gap = 34;
        for (const double scale : {1.0, 0.9, 0.8, 0.7, 0.6}) { // one chart on a page of its own is a page too many
            m_paper.setChartScale(scale);
            if (heading + heightOf(section.blocks, 0, section.blocks.size()) <= m_paper.pageRoom())
                break;
            m_paper.setChartScale(1);
        }
        if (m_paper.page() > 0 || !m_paper.isAtTop()) {
            const double height = gap + heading + heightOf(section.blocks, 0, section.blocks.size());
            if (height <= m_paper.room())
                m_paper.space(gap);
            else
                m_paper.newPage();
        }
        m_places.push_back({section.title, m_paper.page() + firstSectionPage, m_paper.y() - 8});
        m_paper.fill({m_paper.left(), m_paper.y(), 26, 3}, ink::accent);
        m_paper.space(12);
        m_paper.paragraph(section.title, Type::Title);
        m_paper.space(12);
        for (size_t first = 0; first < section.blocks.size();) {
            const size_t end = endOfUnit(section.blocks, first);
            const double height = heightOf(section.blocks, first, end);
            if (height <= m_paper.pageRoom())
                m_paper.ensure(height);
            for (; first < end; ++first)
                drawBlock(m_paper, section.blocks[first], m_locale);
        }
    }

    ReportPage cover() const
    {
        Paper paper(m_size, m_widths);
        constexpr double logoHeight = 56;
        paper.logo({paper.left(), 72, 200, logoHeight}, m_content.logo);
        if (m_content.logo.isNull())
            paper.text({paper.left(), 72, paper.width(), 20},
                paper.fitted(m_content.vendor, Type::Subheading, paper.width()), Type::Subheading,
                Qt::AlignLeft | Qt::AlignVCenter, ink::muted);
        paper.fill({0, 0, paper.size().width(), 10}, ink::accent);
        paper.moveTo(paper.size().height() * 0.30);
        if (m_content.isConfidential) {
            const QString mark = ReportText::tr("CONFIDENTIAL");
            const double width = paper.widthOf(mark, Type::Subheading) + 20;
            paper.fill({paper.left(), paper.y(), width, 24}, ink::warning, 3);
            paper.text({paper.left(), paper.y(), width, 24}, mark, Type::Subheading, Qt::AlignCenter, Qt::white);
            paper.space(40);
        }
        paper.fill({paper.left(), paper.y(), 44, 4}, ink::accent);
        paper.space(20);
        paper.paragraph(m_content.title, Type::Display, ink::text, 0, 4);
        paper.space(8);
        paper.paragraph(m_content.subtitle, Type::Heading, ink::muted);
        paper.space(34);
        const auto line = [&](const QString& text, const QColor& color) { paper.paragraph(text, Type::Lead, color); };
        line(m_content.audience, ink::text);
        line(ReportText::tr("Data to %1").arg(m_locale.toString(m_content.asOf, u"d MMMM yyyy"_s)), ink::text);
        if (!m_content.logo.isNull() && !m_content.vendor.isEmpty())
            paper.paragraph(m_content.vendor, Type::Lead, ink::text, 0, 2);
        coverComment(paper);
        return paper.take().front();
    }

    void coverComment(Paper& paper) const
    {
        if (m_content.comment.isEmpty())
            return;
        constexpr double inset = 16;
        constexpr double label = 20;
        constexpr double gap = 24;
        const double width = paper.width() - 2 * inset;
        const double bottom = paper.size().height() - Paper::bottomMargin;
        const double room = bottom - paper.y() - gap - label - 2 * inset;
        const std::vector<QString> lines
            = paper.lines(m_content.comment, Type::Body, width, size_t(std::max(1.0, room / lineHeightOf(Type::Body))));
        const double height = label + 2 * inset + double(lines.size()) * lineHeightOf(Type::Body);
        double y = bottom - height;
        paper.fill({paper.left(), y, paper.width(), height}, ink::panel, 4);
        y += inset;
        paper.text({paper.left() + inset, y, width, 12},
            paper.fitted(m_content.vendor.isEmpty() ? ReportText::tr("From the vendor")
                                                    : ReportText::tr("From %1").arg(m_content.vendor),
                Type::Label, width),
            Type::Label, Qt::AlignLeft | Qt::AlignVCenter, ink::muted);
        y += label;
        for (const QString& text : lines) {
            paper.text({paper.left() + inset, y, width, lineHeightOf(Type::Body)}, text, Type::Body,
                Qt::AlignLeft | Qt::AlignVCenter);
            y += lineHeightOf(Type::Body);
        }
    }

    ReportPage contents() const
    {
        Paper paper(m_size, m_widths);
        constexpr double row = 26;
        paper.fill({paper.left(), paper.y(), 26, 3}, ink::accent);
        paper.space(12);
        paper.paragraph(ReportText::tr("Contents"), Type::Title);
        paper.space(14);
        for (const PagePlace& place : m_places) {
            const QRectF box(paper.left(), paper.y(), paper.width(), row);
            paper.text(box, place.title, Type::Lead, Qt::AlignLeft | Qt::AlignVCenter);
            paper.text(box, QString::number(place.page + 1), Type::Lead, Qt::AlignRight | Qt::AlignVCenter, ink::muted);
            paper.line(box.bottomLeft(), box.bottomRight(), ink::rule, 0.5);
            paper.link(box, place.page, place.top);
            paper.space(row);
        }
        paper.space(44);
        paper.paragraph(ReportText::tr("About this report"), Type::Subheading);
        paper.space(8);
        constexpr double labels = 150;
        for (const AboutLine& line : m_content.about) {
            const std::vector<QString> lines = paper.lines(line.text, Type::Body, paper.width() - labels, 4);
            paper.line({paper.left(), paper.y()}, {paper.right(), paper.y()}, ink::rule, 0.4);
            paper.space(4);
            paper.text({paper.left(), paper.y(), labels, lineHeightOf(Type::Body)}, line.label, Type::Body,
                Qt::AlignLeft | Qt::AlignVCenter, ink::muted);
            for (const QString& text : lines) {
                paper.text({paper.left() + labels, paper.y(), paper.width() - labels, lineHeightOf(Type::Body)}, text,
                    Type::Body, Qt::AlignLeft | Qt::AlignVCenter);
                paper.space(lineHeightOf(Type::Body));
            }
            paper.space(4);
        }
        return paper.take().front();
    }

    /// Header and footer; the cover has only what must stand on every page.
    void furnish(ReportPage& page, size_t position, size_t count) const
    {
        Paper paper(m_size, m_widths);
        const double foot = paper.size().height() - 46;
        const QRectF footer(paper.left(), foot, paper.width(), 12);
        const auto add = [&](const QRectF& box, const QString& text, Qt::Alignment alignment, const QColor& color) {
            paper.text(box, text, Type::Label, alignment | Qt::AlignVCenter, color);
        };
        paper.line({paper.left(), foot - 8}, {paper.right(), foot - 8}, ink::rule, 0.5);
        add(footer, m_content.footer, Qt::AlignLeft, ink::muted);
        add(footer, ReportText::tr("%1 of %2").arg(position + 1).arg(count), Qt::AlignRight, ink::muted);
        constexpr double roomForDate = 110;
        const QRectF header(paper.left(), 40, paper.width(), 12);
        if (position > 0) {
            add(header, paper.fitted(m_content.title, Type::Label, header.width() - roomForDate), Qt::AlignLeft,
                ink::muted);
            add(header,
                m_content.isConfidential ? ReportText::tr("CONFIDENTIAL")
                                         : m_locale.toString(m_content.asOf, u"d MMMM yyyy"_s),
                Qt::AlignRight, m_content.isConfidential ? ink::warning : ink::muted);
        }
        std::vector<Drawn> items = paper.take().front().items;
        page.items.insert(
            page.items.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
    }

    const ReportContent& m_content;
    QPageSize::PageSizeId m_size;
    QLocale m_locale;
    std::shared_ptr<TextWidths> m_widths = std::make_shared<TextWidths>();
    Paper m_paper;
    std::vector<PagePlace> m_places;
};

} // namespace

ReportPages layOut(const ReportContent& content, PaperSize paper, Language language)
{
    const LanguageScope scope(language);
    return Layout(content, paper, language).make();
}

} // namespace uptake
