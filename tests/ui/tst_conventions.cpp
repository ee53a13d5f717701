// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplefleet.h"
#include "tests/support/clicking.h"
#include "tests/support/openwindow.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/dialog.h"
#include "ui/pages/page.h"
#include "ui/recentimports.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/longtable.h"
#include "ui/widgets/stattile.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace uptake;
using namespace Qt::StringLiterals;

/// What users of a desktop know from other programs, and look for here.
class TestConventions : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl& url) { m_urls << url.toLocalFile(); }

private Q_SLOTS:
    void init();
    void cleanup();
    void findLeadsToWhatThePageHas();
    void copyTakesWhatHasTheKeyboard();
    void findingInATableLeavesTheRowsThatFit();
    void aDialogsTableFindsToo_data();
    void aDialogsTableFindsToo();
    void importedFilesAreOfferedAgain();
    void aFigureLeadsToTheRowsBehindIt_data();
    void aFigureLeadsToTheRowsBehindIt();
    void licencesBehindAFigureAreListed();
    void aVersionInATableLeadsToWhoRunsIt();
    void cardsOfAFeatureLeadToWhoUsesIt_data();
    void cardsOfAFeatureLeadToWhoUsesIt();
    void anExportSaysWhereItIs();
    void anExportThatFailsIsReported();
    void csvIsAsTheTableIsShown();
    void aRightClickOffersWhatTheCardDoes();
    void columnsFillTheirTables();
    void aboutTellsWhatItIsAndWhereItsDataLies();
    void layoutIsResetEverywhere();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void openSettled(const QString& id);
    template <class T> T* find(const QString& name) { return m_open->find<T>(name); }
    void trigger(const QString& name) { find<QAction>(name)->trigger(); }
    QFileDialog* fileDialog() { return (*m_open)->findChild<QFileDialog*>(u"fileDialog"_s); }
    void answer(const QString& path)
    {
        QTRY_VERIFY(fileDialog());
        Q_EMIT fileDialog()->filesSelected({path});
        fileDialog()->reject();
        QTRY_VERIFY(!fileDialog());
    }
    int listed() { return find<LongTable>(u"installations"_s)->model()->rowCount(); }

    std::unique_ptr<OpenWindow> m_open;
    QStringList m_urls;
};

void TestConventions::init()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->importFleet();
    QVERIFY(QTest::qWaitForWindowActive(&**m_open));
}

void TestConventions::cleanup()
{
    m_open.reset();
}

void TestConventions::findLeadsToWhatThePageHas()
{
    (*m_open)->showPage(u"overview"_s);
    trigger(u"findAction"_s);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>(u"addFilter"_s));
    (*m_open)->showPage(u"installations"_s);
    trigger(u"findAction"_s);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>(u"installationFilter"_s));
    (*m_open)->showPage(u"privacy"_s);
    trigger(u"findAction"_s);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>(u"lookUpWhat"_s));
    (*m_open)->showPage(u"features"_s);
    find<DataTable>(u"features"_s)->setFocus();
    trigger(u"findAction"_s);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>(u"featuresFind"_s));
}

void TestConventions::copyTakesWhatHasTheKeyboard()
{
    (*m_open)->showPage(u"features"_s);
    auto* table = find<DataTable>(u"features"_s);
    table->setFocus();
    table->selectRow(1);
    for (const bool byKey : {true, false}) {
        QApplication::clipboard()->clear();
        if (byKey)
            QTest::keyClick((*m_open)->windowHandle(), Qt::Key_C, Qt::ControlModifier);
        else
            trigger(u"copyAction"_s);
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 1); // the header and the row
    }
    find<ChartView>(u"reachChart"_s)->setFocus();
    trigger(u"copyAction"_s);
    QTRY_VERIFY(!QApplication::clipboard()->image().isNull()); // it is drawn on another thread
}

void TestConventions::findingInATableLeavesTheRowsThatFit()
{
    (*m_open)->showPage(u"features"_s);
    auto* table = find<DataTable>(u"features"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    table->find();
    auto* line = find<QLineEdit>(u"featuresFind"_s);
    QTest::keyClicks(line, u"CHA"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"chart"_s);
    QTest::keyClicks(line, u" nowhere"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(!line->isVisible());
    QCOMPARE(QApplication::focusWidget(), table);
}

void TestConventions::aDialogsTableFindsToo_data()
{
    QTest::addColumn<QString>("focused");
    QTest::newRow("from the table") << u"dialogTable"_s;
    QTest::newRow("from a button") << u"copyAll"_s;
}

/// By key, as the desktop sends it: the window behind has a shortcut of the same keys.
void TestConventions::aDialogsTableFindsToo()
{
    QFETCH(QString, focused);
    find<Card>(u"reportingCard"_s)->showTable();
    auto* dialog = find<QDialog>(u"tableDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    find<QWidget>(focused)->setFocus();
    QTest::keyClick(dialog->windowHandle(), Qt::Key_F, Qt::ControlModifier);
    auto* line = find<QLineEdit>(u"dialogTableFind"_s);
    QVERIFY(line->isVisible());
    QCOMPARE(QApplication::focusWidget(), line);
    QTest::keyClicks(line, u"sept"_s);
    QCOMPARE(dialog->findChild<DataTable*>()->model()->rowCount(), 1);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Escape); // ends the finding, not the dialog
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->findChild<DataTable*>()->model()->rowCount(), 3);
}

void TestConventions::importedFilesAreOfferedAgain()
{
    QVERIFY(!find<QMenu>(u"recentMenu"_s)->isEnabled());
    const QString path = m_open->path(u"licenses.csv"_s);
    (*m_open)->previewImport({path});
    auto* dialog = find<QDialog>(u"previewDialog"_s);
    QSignalSpy ended(&m_open->session(), &Session::importEnded);
    dialog->findChild<QPushButton*>(u"previewImport"_s)->click();
    QTRY_COMPARE(ended.size(), 1);
    QTRY_VERIFY(!m_open->session().isLoading());
    QCOMPARE(recentImports(), QStringList{path});
    QTRY_VERIFY(!(*m_open)->findChild<QDialog*>(u"previewDialog"_s));
    m_open->open(); // kept between runs
    auto* action = find<QAction>(u"recentImport"_s);
    QCOMPARE(action->text(), path);
    action->trigger();
    QVERIFY(find<QDialog>(u"previewDialog"_s)->isVisible());
    trigger(u"clearRecentAction"_s);
    QVERIFY(recentImports().isEmpty());
    QVERIFY(!find<QMenu>(u"recentMenu"_s)->isEnabled());
}

void TestConventions::aFigureLeadsToTheRowsBehindIt_data()
{
    QTest::addColumn<QString>("tile");
    QTest::addColumn<int>("installations");
    QTest::newRow("reporting") << u"reportingInstallations"_s << 3;
    QTest::newRow("their users") << u"reportedUsers"_s << 3;
    QTest::newRow("in use") << u"activeUsers"_s << 3;
}

void TestConventions::aFigureLeadsToTheRowsBehindIt()
{
    QFETCH(QString, tile);
    QFETCH(int, installations);
    QTest::keyClick(find<StatTile>(tile), Qt::Key_Return);
    find<QPushButton>(u"definitionRows"_s)->click();
    QCOMPARE((*m_open)->currentPage(), u"installations"_s);
    QTRY_COMPARE(listed(), installations);
    QVERIFY(find<QPushButton>(u"showAllInstallations"_s)->isVisible());
}

void TestConventions::licencesBehindAFigureAreListed()
{
    QTest::keyClick(find<StatTile>(u"activeLicences"_s), Qt::Key_Return);
    find<QPushButton>(u"definitionRows"_s)->click();
    const auto* table = find<QDialog>(u"tableDialog"_s)->findChild<DataTable*>();
    QCOMPARE(QString::number(table->model()->rowCount()), find<StatTile>(u"activeLicences"_s)->value());
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"SEN-1"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"Alder (FR)"_s);
}

void TestConventions::aVersionInATableLeadsToWhoRunsIt()
{
    (*m_open)->showPage(u"versions"_s);
    auto* table = find<DataTable>(u"addonVersions"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"2.10"_s);
    Q_EMIT table->doubleClicked(table->model()->index(0, 0));
    QCOMPARE((*m_open)->currentPage(), u"installations"_s);
    QTRY_COMPARE(listed(), 2);
}

void TestConventions::cardsOfAFeatureLeadToWhoUsesIt_data()
{
    QTest::addColumn<QString>("card");
    for (const char* card : {"featureDetailCard", "reachTrendCard", "planCard"})
        QTest::newRow(card) << QString::fromLatin1(card);
}

void TestConventions::cardsOfAFeatureLeadToWhoUsesIt()
{
    QFETCH(QString, card);
    openSettled(u"features"_s);
    m_open->session().featureWanted(u"pivot"_s);
    QTRY_VERIFY2(
        m_open->title(u"featureDetailCard"_s).contains(u"pivot"), qPrintable(m_open->title(u"featureDetailCard"_s)));
    const QList<QAction*> actions = find<Card>(card)->menu()->actions();
    const auto rows = std::find_if(
        actions.begin(), actions.end(), [](const QAction* action) { return action->objectName() == "showRows"_L1; });
    QVERIFY(rows != actions.end());
    (*rows)->trigger();
    QCOMPARE((*m_open)->currentPage(), u"installations"_s);
    QTRY_COMPARE(listed(), 1);
}

void TestConventions::anExportSaysWhereItIs()
{
    (*m_open)->showPage(u"features"_s);
    for (QAction* action : find<Card>(u"featuresCard"_s)->menu()->actions()) {
        if (action->objectName() == u"exportCsv")
            action->trigger();
    }
    QTRY_VERIFY(fileDialog());
    QVERIFY2(fileDialog()->selectedFiles().value(0).endsWith(u"Uptake-features-in-a-month-2026-09.csv"),
        qPrintable(fileDialog()->selectedFiles().value(0)));
    const QString path = m_open->path(u"out.csv"_s);
    answer(path);
    Selection until;
    until.to = *monthFromText(u"2026-08"_s);
    m_open->session().setSelection(until);
    (*m_open)->showPage(u"installations"_s);
    Q_EMIT find<LongTable>(u"installations"_s)->exportRequested();
    QTRY_VERIFY(fileDialog());
    QVERIFY2(fileDialog()->selectedFiles().value(0).endsWith(u"Uptake-installations-2026-08.csv"), qPrintable(fileDialog()->selectedFiles().value(0)));
    answer(path);
    auto* banner = find<Banner>(u"banner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(path), qPrintable(banner->text()));
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    click(find<QPushButton>(u"bannerButton"_s));
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_urls, QStringList{QFileInfo(path).absolutePath()});
}

void TestConventions::anExportThatFailsIsReported()
{
    auto* card = find<Card>(u"reportingCard"_s);
    card->write(card->csvTo(m_open->path(u"no/such/folder/out.csv"_s)));
    auto* banner = find<Banner>(u"banner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"What to do"), qPrintable(banner->text()));
}

void TestConventions::csvIsAsTheTableIsShown()
{
    (*m_open)->showPage(u"versions"_s);
    auto* table = find<DataTable>(u"addonVersions"_s);
    table->sortByColumn(0, Qt::AscendingOrder);
    for (int column = 1; column < table->model()->columnCount(); ++column)
        table->setColumnHidden(column, true);
    QCOMPARE(table->shownCsv(), u"Version\r\n2.9\r\n2.10\r\n"_s);
}

void TestConventions::aRightClickOffersWhatTheCardDoes()
{
    const auto offers = [&](QWidget* widget, QPoint at) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
        QApplication::sendEvent(widget, &event);
        QStringList texts;
        if (QWidget* popup = QApplication::activePopupWidget()) {
            for (const QAction* action : popup->actions())
                texts << action->text().remove(u'&');
            popup->close();
        }
        return texts;
    };
    (*m_open)->showPage(u"features"_s);
    QCoreApplication::processEvents();
    auto* chart = find<ChartView>(u"reachChart"_s);
    const QStringList ofChart = offers(chart->viewport(), {3, 3});
    QVERIFY2(ofChart.contains(u"Copy image"_s) && ofChart.contains(u"Show as table"_s), qPrintable(ofChart.join(u", "_s)));
    for (const char* table : {"features", "plans", "featureDetail"}) {
        auto* view = find<DataTable>(QString::fromLatin1(table));
        const QStringList ofTable = offers(view->viewport(), {3, 3});
        QVERIFY2(ofTable.contains(u"Copy"_s) && ofTable.contains(u"Export CSV…"_s), table);
    }
}

/// Opens a page, and waits until it shows what it has counted.
void TestConventions::openSettled(const QString& id)
{
    (*m_open)->showPage(id);
    const QList<Page*> pages = (*m_open)->findChildren<Page*>();
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(pages.begin(), pages.end(),
                                 [](const Page* page) { return !page->isVisible() || page->isSettled(); }),
        30'000);
}

/// Neither a bar to scroll where all columns fit, nor an edge that the card's buttons do not share.
void TestConventions::columnsFillTheirTables()
{
    SampleOptions options;
    options.last = *monthFromText(u"2026-10"_s);
    QVERIFY(QDir().mkpath(m_open->path(u"sample"_s)));
    QVERIFY(writeSample(m_open->path(u"sample"_s), options));
    m_open->import(u"sample"_s);
    int filled = 0;
    for (const QString& id : (*m_open)->pageIds()) {
        openSettled(id);
        QTest::qWait(20);
        for (const DataTable* table : (*m_open)->findChildren<DataTable*>()) {
            if (!table->isVisible())
                continue;
            const QString what = u"%1: %2 of %3"_s.arg(table->objectName()).arg(table->horizontalHeader()->length()).arg(table->viewport()->width());
            QVERIFY2(table->horizontalHeader()->length() == table->viewport()->width(), qPrintable(what));
            ++filled;
        }
    }
    QCOMPARE_GE(filled, 8);
    (*m_open)->showPage(u"installations"_s); // whose list scrolls: the page does not as well
    QTest::qWait(20);
    const auto* page = find<QWidget>(u"installationsPage"_s)->findChild<QScrollArea*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(page);
    QTRY_COMPARE(page->verticalScrollBar()->maximum(), 0);
}

void TestConventions::aboutTellsWhatItIsAndWhereItsDataLies()
{
    trigger(u"aboutAction"_s);
    QCOMPARE(find<QLabel>(u"aboutVersion"_s)->text(), QStringLiteral(UPTAKE_VERSION));
    QCOMPARE(find<QLabel>(u"aboutQt"_s)->text(), QString::fromLatin1(qVersion()));
    QCOMPARE(find<QLabel>(u"aboutDatabase"_s)->text(), m_open->path(u"uptake.sqlite"_s));
}

void TestConventions::layoutIsResetEverywhere()
{
    (*m_open)->showPage(u"installations"_s);
    auto* table = find<LongTable>(u"installations"_s);
    const QList<int> before = table->shownColumns();
    table->setColumnHidden(before.constLast(), true);
    table->horizontalHeader()->moveSection(0, 2);
    QVERIFY(table->shownColumns() != before);
    trigger(u"resetLayoutAction"_s);
    QCOMPARE(table->shownColumns(), before);
    m_open->open();
    QCOMPARE(find<LongTable>(u"installations"_s)->shownColumns(), before);
}

void TestConventions::nothingIsCutOff_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

/// Words stand whole, and inside the window, whichever side a language begins on.
void TestConventions::nothingIsCutOff()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    m_open->open();
    for (const QString& id : (*m_open)->pageIds()) {
        openSettled(id);
        QCoreApplication::processEvents();
        for (const QWidget* widget : (*m_open)->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool hasWords = (label && !label->wordWrap() && !label->text().isEmpty())
                || (button && !button->text().isEmpty() && button->toolTip() != button->text());
            if (!widget->isVisible() || !hasWords || qobject_cast<const ElidedLabel*>(widget))
                continue;
            const QRect place(widget->mapTo(&**m_open, QPoint(0, 0)), widget->size());
            const QString what = u"%1: %2 \"%3\""_s.arg(id, widget->objectName(), label ? label->text() : button->text());
            QVERIFY2(place.left() >= 0 && place.right() < (*m_open)->width(), qPrintable(what));
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(what));
            QVERIFY2(!label || widget->width() >= widget->sizeHint().width(), qPrintable(what));
        }
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestConventions)
#include "tst_conventions.moc"
