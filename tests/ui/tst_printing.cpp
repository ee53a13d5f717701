// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "models/sample/samplefleet.h"
#include "models/views/tablemodel.h"
#include "models/views/tabletext.h"
#include "tests/support/clicking.h"
#include "tests/support/openwindow.h"
#include "tests/support/program.h"
#include "ui/pageprint.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/reportpreview.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace uptake;
using namespace Qt::StringLiterals;

/// What comes out of the printer: of reports the very pages that their file has, and of every other page one that is marked as internal.
class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aPageIsMarkedAsInternal_data();
    void aPageIsMarkedAsInternal();
    void chartsArePrintedInLightColours();
    void nothingIsPrintedOfAnEmptyPage();
    void aCancelledPrintLeavesAllAsItIs();
    void aPrintThatIsStoppedLeavesNoFile();
    void aReportIsPrintedAsItsFileIs();
    void aReportThatThePrinterRefusesIsKept();
    void aTableBecomesHtml();
    void cellsAreNotBrokenWhereSmallerTypeHoldsThem();
    void aHeadingStandsWithWhatFollows();

private:
    void openReports();
    QPrintDialog* dialog() { return (*m_open)->findChild<QPrintDialog*>(u"printDialog"_s); }
    /// By the keys, into a file, as who has no printer prints.
    void print(const QString& path)
    {
        QVERIFY(QTest::qWaitForWindowActive(&**m_open));
        QTest::keyClick((*m_open)->windowHandle(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        auto* printers = dialog()->findChild<QComboBox*>(u"printers"_s);
        QVERIFY(printers);
        printers->setCurrentIndex(printers->count() - 1);
        auto* file = dialog()->findChild<QLineEdit*>(u"filename"_s);
        QVERIFY(file);
        file->setText(path);
        dialog()->accept();
        QTRY_VERIFY(!dialog());
    }
    static QString textOf(const QString& pdf) { return QString::fromUtf8(test::run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).out); }
    /// The text of these parts, printed.
    static QString printed(const QStringList& parts)
    {
        QTemporaryDir folder;
        PrintedPage page{u"Page"_s, {}, Theme::font(Theme::Text::Base), {}};
        for (const QString& html : parts)
            page.parts.push_back({QPicture(), QSize(), html});
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(folder.filePath(u"page.pdf"_s));
        NoProgress progress;
        return printPage(page, printer, progress) ? textOf(printer.outputFileName()) : QString();
    }
    QString banner(const QString& name) { return m_open->find<Banner>(name)->text(); }

    std::unique_ptr<OpenWindow> m_open;
};

void TestPrinting::cleanup()
{
    m_open.reset();
    installLanguage(Language::English);
    Theme::set(ThemeMode::System);
}

void TestPrinting::aPageIsMarkedAsInternal_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("banner");
    const QString english = u"INTERNAL: these figures are not protected"_s;
    QTest::newRow("overview") << Language::English << u"overview"_s << english << u"Reporting installations: 3"_s << u"The page was printed."_s;
    QTest::newRow("a table") << Language::English << u"features"_s << english << u"pivot"_s << u"The page was printed."_s;
    QTest::newRow("the list") << Language::English << u"installations"_s << english << u"BBBB-BBBB-BBBB-BBBB"_s << u"The page was printed."_s;
    QTest::newRow("in French") << Language::French << u"overview"_s << u"INTERNE"_s << u"3"_s << u"La page est imprimée."_s;
}

void TestPrinting::aPageIsMarkedAsInternal()
{
    QFETCH(Language, language);
    QFETCH(QString, page);
    QFETCH(QString, mark);
    QFETCH(QString, says);
    installLanguage(language);
    m_open = std::make_unique<OpenWindow>();
    m_open->importFleet();
    (*m_open)->showPage(page);
    QTest::qWait(50);
    const QString path = m_open->path(u"page.pdf"_s);
    print(path);
    QFETCH(QString, banner);
    QTRY_COMPARE_WITH_TIMEOUT(this->banner(u"banner"_s), banner, 30'000);
    const QString text = textOf(path);
    QVERIFY2(text.contains(says), qPrintable(text));
    if (page == u"overview"_s) // in full, where the window has no room for it
        QVERIFY2(text.contains(QRegularExpression(u"▲ \\+.* \\(.*%\\)"_s)), qPrintable(text));
    QVERIFY2(!text.contains(u"<p"_s), qPrintable(text));
    const QStringList sheets = text.split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(!sheets.isEmpty());
    for (const QString& sheet : sheets)
        QVERIFY2(sheet.contains(mark), qPrintable(sheet));
}

void TestPrinting::chartsArePrintedInLightColours()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->importFleet();
    Theme::set(ThemeMode::Dark);
    (*m_open)->showPage(u"versions"_s);
    QTest::qWait(50);
    const QString path = m_open->path(u"page.pdf"_s);
    print(path);
    QTRY_COMPARE_WITH_TIMEOUT(banner(u"banner"_s), u"The page was printed."_s, 30'000);
    const QString picture = m_open->path(u"sheet"_s);
    QCOMPARE(test::run(u"pdftoppm"_s, {u"-r"_s, u"50"_s, u"-png"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-singlefile"_s, path, picture}).status, 0);
    const QImage sheet(picture + u".png"_s);
    QVERIFY(!sheet.isNull());
    qint64 dark = 0;
    qint64 coloured = 0;
    for (int y = 0; y < sheet.height(); ++y) {
        for (int x = 0; x < sheet.width(); ++x) {
            const QColor colour = sheet.pixelColor(x, y);
            dark += colour.lightness() < 60;
            coloured += colour.hsvSaturation() > 100;
        }
    }
    QCOMPARE_LT(dark, qint64(sheet.width()) * sheet.height() / 20);
    QCOMPARE_GT(coloured, qint64(sheet.width()) * sheet.height() / 200); // there is a chart
}

void TestPrinting::nothingIsPrintedOfAnEmptyPage()
{
    m_open = std::make_unique<OpenWindow>();
    (*m_open)->showPage(u"features"_s);
    const QString path = m_open->path(u"page.pdf"_s);
    print(path);
    QTRY_COMPARE(banner(u"banner"_s), u"There is nothing to print on this page yet."_s);
    QVERIFY(!QFile::exists(path));
}

void TestPrinting::aCancelledPrintLeavesAllAsItIs()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->importFleet();
    m_open->find<QAction>(u"printAction"_s)->trigger();
    QTRY_VERIFY(dialog());
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_open->find<Banner>(u"banner"_s)->isVisible());
}

void TestPrinting::aPrintThatIsStoppedLeavesNoFile()
{
    /// Stops at the second part.
    class Stopping final : public Progress
    {
    public:
        bool report(qint64 done, qint64) override { return done < 1; }
    } stopping;
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFileName(folder.filePath(u"page.pdf"_s));
    const PrintedPage page{u"Overview"_s, {}, QFont(), {{QPicture(), QSize(), u"one"_s}, {QPicture(), QSize(), u"two"_s}}};
    const auto printed = printPage(page, printer, stopping);
    QVERIFY(!printed && printed.error().kind == Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(printer.outputFileName()));
}

/// The page of reports of a sample fleet, with a report to hand out.
void TestPrinting::openReports()
{
    m_open = std::make_unique<OpenWindow>();
    SampleOptions options;
    options.last = *monthFromText(u"2026-10"_s);
    QVERIFY(QDir().mkpath(m_open->path(u"sample"_s)));
    QVERIFY(writeSample(m_open->path(u"sample"_s), options));
    m_open->import(u"sample"_s);
    (*m_open)->showPage(u"reports"_s);
    const auto* preview = m_open->find<ReportPreview>(u"reportPreview"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_open->find<QPushButton>(u"exportReport"_s)->isEnabled() && preview->isPainted(), 60'000);
}

void TestPrinting::aReportIsPrintedAsItsFileIs()
{
    openReports();
    const auto* preview = m_open->find<ReportPreview>(u"reportPreview"_s);
    const QAbstractItemModel& history = *m_open->find<DataTable>(u"reportExports"_s)->model();
    QCOMPARE(history.rowCount(), 0);
    const QString path = m_open->path(u"paper.pdf"_s);
    print(path);
    QTRY_COMPARE_WITH_TIMEOUT(history.rowCount(), 1, 60'000); // it is handed out
    const QString told = banner(u"reportBanner"_s);
    const QString begin = u"The report was printed. What was handed out is kept in "_s;
    QVERIFY2(told.startsWith(begin), qPrintable(told));
    const QString kept = told.mid(begin.size());
    QVERIFY2(QFile::exists(kept), qPrintable(kept));
    const QString text = textOf(path);
    QCOMPARE(text.count(u'\f'), preview->pageCount());
    QCOMPARE(text.simplified(), textOf(kept).simplified());
    QVERIFY(!text.contains(u"INTERNAL"_s));
    QVERIFY(QFile::remove(kept));
}

void TestPrinting::aReportThatThePrinterRefusesIsKept()
{
    openReports();
    const QAbstractItemModel& history = *m_open->find<DataTable>(u"reportExports"_s)->model();
    QVERIFY(QDir().mkpath(m_open->path(u"gone"_s)));
    print(m_open->path(u"gone/paper.pdf"_s));
    QVERIFY(QDir(m_open->path(u"gone"_s)).removeRecursively()); // while the report is made
    QTRY_COMPARE_WITH_TIMEOUT(history.rowCount(), 1, 60'000); // the ledger knows of it
    const QString told = banner(u"reportBanner"_s);
    const auto kept = QRegularExpression(u"is kept in (.+\\.pdf): print that file"_s).match(told);
    QVERIFY2(kept.hasMatch(), qPrintable(told));
    QVERIFY2(QFile::remove(kept.captured(1)), qPrintable(told));
}

void TestPrinting::aTableBecomesHtml()
{
    TableModel<int> model({{u"<b>"_s, [](const int& row) { return u"a & %1"_s.arg(row); }, {}},
        {u"n"_s, [](const int& row) { return QString::number(row); }, [](const int& row) { return QVariant(row); }, CellKind::Number}});
    model.setRows({1, 2, 3});
    const QString html = toHtml(model, {1, 0}, 2);
    QVERIFY2(html.contains(u"<tr><th align='right'>n</th><th align='left'>&lt;b&gt;</th></tr>"_s), qPrintable(html));
    QVERIFY2(html.contains(u"<tr><td align='right'>2</td><td align='left'>a &amp; 2</td></tr>"_s), qPrintable(html));
    QVERIFY(!html.contains(u"<td align='right'>3</td>"_s));
}

void TestPrinting::cellsAreNotBrokenWhereSmallerTypeHoldsThem()
{
    QString html = u"<table width='100%' cellpadding='3' cellspacing='0'>"_s;
    for (int row = 0; row < 3; ++row)
        html += u"<tr>"_s + u"<td align='left'>SV98-7W99-JPEY-HUM%1</td>"_s.arg(row).repeated(5) + u"</tr>"_s;
    const QString text = printed({html + u"</table>"_s, html + u"</table>"_s});
    QCOMPARE(text.count(u"SV98-7W99-JPEY-HUM"_s), 30);
    const QString words = u"as many words as no type holds that one could read "_s.repeated(3);
    QCOMPARE(printed({html + u"<tr><td align='left'>%1</td></tr></table>"_s.arg(words)})
                 .simplified()
                 .count(u"as many words"_s),
        3);
}

/// Wherever on a sheet it comes to stand.
void TestPrinting::aHeadingStandsWithWhatFollows()
{
    const QString card = u"<p style='font-weight:600; margin:14px 0 2px 0'><a name='heading'>Heading %1.</a></p><p "
                         u"style='margin:2px 0 2px 0'>Subtitle</p>"
                         "<table width='100%'><tr><td>Titles</td></tr><tr><td>Row %1.</td></tr></table>"_s;
    QStringList parts;
    for (int i = 0; i < 60; ++i)
        parts << u"<p>Words</p>"_s.repeated(i % 5) + card.arg(i);
    const QStringList sheets = printed(parts).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(sheets.size() > 4);
    for (int i = 0; i < 60; ++i) {
        for (const QString& sheet : sheets)
            QCOMPARE(sheet.contains(u"Heading %1."_s.arg(i)), sheet.contains(u"Row %1."_s.arg(i)));
    }
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
