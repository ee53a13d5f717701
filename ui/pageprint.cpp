// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageprint.h"

#include "models/views/tabletext.h"
#include "models/views/wording.h"
#include "ui/charts/chartimage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/stattile.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QTableView>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

struct PagePrintText
{
    Q_DECLARE_TR_FUNCTIONS(PagePrint)
};

constexpr int mostRows = 60; // of a table: paper is for reading, a file holds the rest
constexpr double pictureScale = 2.5; // dots of a chart's picture a pixel: 350 to 420 an inch on usual paper
constexpr double margin = 42; // points

QString paragraph(const QString& text, const QString& style)
{
    return text.isEmpty() ? QString() : u"<p style='%1'>%2</p>"_s.arg(style, text.toHtmlEscaped());
}

QString muted(const QString& text)
{
    return paragraph(text, u"color:%1; margin:2px 0 2px 0"_s.arg(Theme::light().muted.name()));
}

constexpr const char* headingName = "heading";

/// Named as one, so that it is kept with what follows.
QString heading(const QString& text)
{
    return text.isEmpty() ? QString()
                          : u"<p style='font-weight:600; margin:14px 0 2px 0'><a name='%1'>%2</a></p>"_s.arg(
                              QLatin1StringView(headingName), text.toHtmlEscaped());
}

QString tableOf(const QTableView& table)
{
    QList<int> columns;
    const QHeaderView& header = *table.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            columns << column;
    }
    const int rows = table.model()->rowCount();
    return toHtml(*table.model(), columns, mostRows)
        + (rows > mostRows ? muted(
               PagePrintText::tr("The first %1 of %2 rows").arg(wording::count(mostRows), wording::count(rows)))
                           : QString());
}

QStringList textsIn(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().trimmed().isEmpty())
            texts << label->text();
    }
    return texts;
}

QString htmlOf(const Card& card, bool hasChart)
{
    QString tables;
    for (const QTableView* table : card.findChildren<QTableView*>()) {
        if (table->isVisible() && table->model() && table->model()->rowCount() > 0)
            tables += tableOf(*table);
    }
    if (hasChart)
        return tables;
    QString html = heading(card.title()) + muted(card.subtitle());
    if (tables.isEmpty()) {
        for (const QString& text : textsIn(card)) {
            if (text != card.title() && text != card.subtitle() && text != card.footer())
                html += Qt::mightBeRichText(text) ? text : paragraph(text, u"margin:2px 0 2px 0"_s);
        }
    }
    const bool endsInTable = !tables.isEmpty() && card.footer().isEmpty();
    return html + tables + (endsInTable ? u"<p style='margin:0; font-size:6pt'>&nbsp;</p>"_s : muted(card.footer()));
}

/// Its name, number and changes in a line, which has the room for all of them.
QString htmlOf(const StatTile& tile)
{
    QStringList texts{tile.value(), tile.accessibleDescription().replace(u"; "_s, u" · "_s)};
    texts.removeAll(QString());
    return u"<p style='margin:4px 0 4px 0'><b>%1</b>: %2</p>"_s.arg(
        tile.title().toHtmlEscaped(), texts.join(u" · "_s).toHtmlEscaped());
}

std::vector<PrintedPart> partsOf(const QWidget& widget)
{
    std::vector<PrintedPart> parts;
    const auto* card = qobject_cast<const Card*>(&widget);
    if (!card) {
        parts.push_back({QPicture(), {}, htmlOf(static_cast<const StatTile&>(widget))});
        return parts;
    }
    const std::optional<ChartImage> chart = card->chartImage();
    if (chart)
        parts.push_back({strokesOf(*chart), chart->size, {}});
    if (const QString html = htmlOf(*card, chart.has_value()); !html.isEmpty())
        parts.push_back({QPicture(), {}, html});
    return parts;
}

struct Collecting
{
    std::vector<QPointer<QWidget>> widgets; ///< in the order in which one reads
    size_t next = 0;
    std::vector<PrintedPart> parts;
    std::function<void(std::vector<PrintedPart>)> then;
};

void collectOn(QWidget* page, const std::shared_ptr<Collecting>& collecting)
{
    if (collecting->next == collecting->widgets.size()) {
        collecting->then(std::move(collecting->parts));
        return;
    }
    QTimer::singleShot(0, page, [page, collecting] {
        if (const QWidget* widget = collecting->widgets[collecting->next++]) {
            for (PrintedPart& part : partsOf(*widget))
                collecting->parts.push_back(std::move(part));
        }
        collectOn(page, collecting);
    });
}

Error unprintable()
{
    return Error{PagePrintText::tr("the printer takes nothing"), {},
        PagePrintText::tr("look whether it is there and has paper, or choose another")};
}

/// Which of so many pages are wanted, from 0; the last is one of them.
std::pair<int, int> wanted(const QPrinter& printer, int pages)
{
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1)
        return {0, pages - 1};
    return {
        std::min(printer.fromPage(), pages) - 1, std::min(std::max(printer.toPage(), printer.fromPage()), pages) - 1};
}

/// The whole paper from its upper left corner, in the printer's dots.
QRectF paperOf(const QPrinter& printer)
{
    return printer.pageLayout().fullRectPixels(printer.resolution());
}

bool isInCard(const QWidget& widget)
{
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const Card*>(above))
            return true;
    }
    return false;
}

} // namespace

void collectParts(QWidget* page, std::function<void(std::vector<PrintedPart>)> then)
{
    auto collecting = std::make_shared<Collecting>();
    collecting->then = std::move(then);
    for (QFrame* frame : page->findChildren<QFrame*>()) {
        const bool isPart = qobject_cast<Card*>(frame) || qobject_cast<StatTile*>(frame);
        if (isPart && frame->isVisible() && !isInCard(*frame))
            collecting->widgets.emplace_back(frame);
    }
    const auto place = [page](const QWidget* widget) {
        const QPoint corner = widget->mapTo(page, QPoint());
        return std::pair(corner.y(), page->isRightToLeft() ? -corner.x() : corner.x());
    };
    std::stable_sort(collecting->widgets.begin(), collecting->widgets.end(),
        [&](const auto& a, const auto& b) { return place(a) < place(b); });
    collectOn(page, collecting);
}

void choosePrinter(QWidget* parent, const QString& title, std::optional<QSizeF> points,
    std::function<void(std::shared_ptr<QPrinter>)> then)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    if (points)
        printer->setPageSize(QPageSize(*points, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer->setDocName(title);
    printer->setCreator(u"Uptake"_s);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange
        | QAbstractPrintDialog::PrintCollateCopies);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
        [printer, then = std::move(then)](QPrinter*) { then(printer); });
    dialog->open();
}

namespace {

constexpr double leastScale = 0.7; // of the type of a table

void setUp(QTextDocument& document, const QFont& font, QPrinter& printer)
{
    document.documentLayout()->setPaintDevice(&printer);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
}

/// Text whose tables are set somewhat smaller where that leaves all of their cells in one line.
QString fitted(const QString& html, const QFont& font, QPrinter& printer, double width)
{
    static const QRegularExpression table(
        u"<table width='100%'.*?</table>"_s, QRegularExpression::DotMatchesEverythingOption);
    QString fitting = html;
    qsizetype shift = 0;
    for (auto it = table.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QTextDocument document;
        setUp(document, font, printer);
        document.setHtml(match.captured().replace(u"<table width='100%'"_s, u"<table"_s));
        const double scale = 0.97 * width / document.idealWidth(); // widths of letters do not scale evenly
        if (scale >= 1 || scale < leastScale)
            continue;
        const QString size = u"<table style='font-size:%1pt'"_s.arg(QFontInfo(font).pointSizeF() * scale, 0, 'f', 2);
        fitting.replace(match.capturedStart() + shift, 6, size);
        shift += size.size() - 6;
    }
    return fitting;
}

/// What begins at the foot of a page begins on the next one where no more than its heading would stand here.
void keepHeadings(QTextDocument& document, double pageHeight)
{
    const QAbstractTextDocumentLayout& layout = *document.documentLayout();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const auto first = block.begin();
        if (first.atEnd() || !first.fragment().charFormat().anchorNames().contains(QLatin1StringView(headingName)))
            continue;
        document.pageCount(); // lays out all, after each change: places are asked for
        const QRectF place = layout.blockBoundingRect(block);
        const double left = pageHeight - std::fmod(place.top(), pageHeight);
        if (left < 8 * place.height()) { // a subtitle, titles and a few rows
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(format);
        }
    }
}

/// Prints nothing more; what a file has of it goes.
Failure stopped(QPainter& painter, QPrinter& printer)
{
    printer.abort();
    painter.end();
    if (!printer.outputFileName().isEmpty())
        QFile::remove(printer.outputFileName());
    return cancelled();
}

} // namespace

Expected<void> printPage(const PrintedPage& page, QPrinter& printer, Progress& progress)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return Failure(unprintable());
    const double unit = printer.resolution() / 72.0; // dots a point
    const QRectF paper = paperOf(printer);
    const QRectF room = paper.adjusted(margin * unit, (margin + 20) * unit, -margin * unit, -(margin + 14) * unit);
    QTextDocument document;
    QFont font = page.font;
    font.setStyleStrategy(
        QFont::PreferNoShaping); // Inter draws signs in shapes that whoever copies the text would lose
    setUp(document, font, printer);
    const int width = int(room.width() / unit * 96 / 72); // what the document takes for pixels are 96 an inch
    QString html = paragraph(page.title, u"font-size:16pt; font-weight:600; margin:0 0 2px 0"_s) + muted(page.about);
    for (size_t part = 0; part < page.parts.size(); ++part) {
        if (!progress.report(qint64(part), qint64(page.parts.size())))
            return stopped(painter, printer);
        const PrintedPart& each = page.parts[part];
        html += fitted(each.html, font, printer, room.width());
        if (each.size.isEmpty())
            continue;
        const QUrl name(u"chart:%1"_s.arg(part));
        QImage picture = toImage(each.strokes, each.size, pictureScale);
        picture.setDevicePixelRatio(1);
        document.addResource(QTextDocument::ImageResource, name, picture);
        html += u"<p style='margin:10px 0 0 0'><img src='%1' width='%2' height='%3'></p>"_s.arg(name.toString())
                    .arg(width)
                    .arg(width * each.size.height() / each.size.width());
    }
    document.setHtml(html);
    document.setPageSize(room.size());
    keepHeadings(document, room.height());
    const auto [first, last] = wanted(printer, document.pageCount());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Theme::light().text);
    for (int number = first; number <= last; ++number) {
        if (!progress.report(number - first, last - first + 1))
            return stopped(painter, printer);
        if (number > first && !printer.newPage())
            return Failure(unprintable());
        painter.setRenderHints(
            QPainter::Antialiasing | QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
        painter.setFont(font);
        painter.setPen(ink::warning);
        const QRectF edge = room.adjusted(0, -20 * unit, 0, 14 * unit);
        painter.drawText(edge, Qt::AlignTop | Qt::AlignHCenter,
            PagePrintText::tr("INTERNAL: these figures are not protected and stay in the house"));
        painter.setPen(ink::muted);
        painter.drawText(edge, Qt::AlignBottom | Qt::AlignRight,
            PagePrintText::tr("Page %1 of %2").arg(number + 1).arg(document.pageCount()));
        painter.save();
        painter.translate(room.left(), room.top() - number * room.height());
        context.clip = QRectF(0, number * room.height(), room.width(), room.height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }
    return painter.end() ? Expected<void>() : Failure(unprintable());
}

Expected<void> printReport(const ReportPages& pages, QPrinter& printer, Progress& progress)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return Failure(unprintable());
    const double unit = printer.resolution() / 72.0;
    const QRectF paper = paperOf(printer);
    const QSizeF page = pages.size * unit;
    const double scale = std::min({1.0, paper.width() / page.width(), paper.height() / page.height()});
    const auto [first, last] = wanted(printer, int(pages.pages.size()));
    for (int number = first; number <= last; ++number) {
        if (!progress.report(number - first, last - first + 1))
            return stopped(painter, printer);
        if (number > first && !printer.newPage())
            return Failure(unprintable());
        painter.save();
        painter.translate((paper.width() - page.width() * scale) / 2, (paper.height() - page.height() * scale) / 2);
        painter.scale(scale, scale);
        paintPage(painter, pages.pages[size_t(number)], unit);
        painter.restore();
    }
    return painter.end() ? Expected<void>() : Failure(unprintable());
}

} // namespace uptake
