// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clicking.h"
#include "ui/mainwindow.h"
#include "ui/screenshots.h"
#include "ui/settings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/stattile.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// A vendor with two licences (Server, Data Center) and three installations, one of them linked to no licence, over
/// three months.
void writeFleet(const QString& folder)
{
    QDir().mkpath(folder);
    QFile licences(folder + u"/licenses.csv"_s);
    QVERIFY(licences.open(QIODevice::WriteOnly));
    licences.write("addonLicenseId,licenseId,addonKey,addonName,licenseType,maintenanceStartDate,maintenanceEndDate,"
                   "status,hosting,tier,"
                   "company,country,lastUpdated\n"
                   "1,SEN-1,com.example.addon,Example,COMMERCIAL,2026-01-01,2027-01-01,active,Server,100 "
                   "Users,Alder,FR,2026-09-30\n"
                   "2,SEN-2,com.example.addon,Example,COMMERCIAL,2026-01-01,2027-01-01,active,Data Center,500 "
                   "Users,Birch,DE,2026-09-30\n");
    QFile reports(folder + u"/reports.jsonl"_s);
    QVERIFY(reports.open(QIODevice::WriteOnly));
    const auto report = [&](const char* server, int month, int day, const char* version, int users, int pivot,
                            const char* sen) {
        reports.write(
            QStringLiteral(
                R"({"schema":"usage-report/1","serverId":"%1","product":"com.example.addon",)"
                R"("sentAt":"2026-%2-%3T02:00:00Z","hostProduct":"confluence","hostVersion":"8.5.3",)"
                R"("addonVersion":"%4","users":%5,"queriesModifiedLastMonth":1,"features":{"pivot":%6,"chart":3}%7})")
                .arg(QLatin1StringView(server))
                .arg(month, 2, 10, QLatin1Char('0'))
                .arg(day, 2, 10, QLatin1Char('0'))
                .arg(QLatin1StringView(version))
                .arg(users)
                .arg(pivot)
                .arg(*sen ? QStringLiteral(R"(,"supportEntitlementNumber":"%1")").arg(QLatin1StringView(sen))
                          : QString())
                .toUtf8()
            + '\n');
    };
    for (const int month : {7, 8, 9}) {
        report("AAAA-AAAA-AAAA-AAAA", month, 28, month < 9 ? "2.9.0" : "2.10.0", 40, 5, "SEN-1");
        report("BBBB-BBBB-BBBB-BBBB", month, 28, "2.9.0", 200, 0, "SEN-2");
    }
    report("CCCC-CCCC-CCCC-CCCC", 9, 27, "2.10.0", 7, 0, "");
}

void drop(MainWindow& window, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensOnAnEmptyDatabaseWithoutADialog();
    void anImportFillsThePages();
    void theFilterChangesTheFigures();
    void aPeriodCutsTheMonths();
    void theKeyboardSwitchesPages();
    void everyActionIsInAMenuWithItsKeys();
    void aDroppedFolderIsPreviewedAndImported();
    void aFailedImportShowsTheBanner();
    void aCancelledImportIsNoFailure();
    void aCardExplainsItselfAndShowsItsTable();
    void aCardExports();
    void choosingAFeatureShowsItsTrend();
    void fullVersionsOnDemand();
    void anImportIsUndoneAndRedone();
    void chosenImportsAreTakenBack();
    void quarantineIsListed();
    void sampleDataStaysApart();
    void opensWhereItWasClosed();
    void screenshotsOfEveryPage();

private:
    template <class T> T* find(const QString& name)
    {
        T* found = m_window->findChild<T*>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    bool isEmptyStateShown()
    {
        const auto states = find<QWidget>(m_window->currentPage() + u"Page"_s)->findChildren<QWidget*>(u"emptyState"_s);
        return std::ranges::any_of(states, &QWidget::isVisible);
    }
    QString tile(const QString& name) { return find<StatTile>(name)->value(); }
    void import(const QStringList& paths);
    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString m_fleet;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qRegisterMetaType<uptake::Error>();
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
    m_fleet = m_folder->filePath(u"fleet"_s);
    writeFleet(m_fleet);
    open();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestMainWindow::open()
{
    m_window = std::make_unique<MainWindow>(DatabaseUrl{m_folder->filePath(u"uptake.sqlite"_s)});
    m_window->show();
    QTRY_VERIFY(m_window->session().isLoaded() && m_window->hasAllPages());
}

void TestMainWindow::import(const QStringList& paths)
{
    QSignalSpy ended(&m_window->session(), &Session::importEnded);
    m_window->session().importPaths(paths);
    QTRY_COMPARE(ended.size(), 1);
    QTRY_VERIFY(!m_window->session().isLoading());
}

void TestMainWindow::opensOnAnEmptyDatabaseWithoutADialog()
{
    QCOMPARE(m_window->currentPage(), u"overview"_s);
    QTRY_VERIFY(isEmptyStateShown());
    m_window->showPage(u"features"_s);
    QVERIFY(isEmptyStateShown());
    m_window->showPage(u"versions"_s);
    QVERIFY(isEmptyStateShown());
    QVERIFY(!find<Banner>(u"banner"_s)->isVisible());
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    QCOMPARE(find<QLabel>(u"freshnessLine"_s)->text(), u"No data yet"_s);
}

void TestMainWindow::anImportFillsThePages()
{
    import({m_fleet});
    QTRY_COMPARE(tile(u"activeLicences"_s), u"2"_s);
    QCOMPARE(tile(u"licensedUsers"_s), u"600"_s);
    QCOMPARE(tile(u"reportingInstallations"_s), u"3"_s);
    QCOMPARE(tile(u"reportedUsers"_s), u"247"_s);
    QVERIFY(!isEmptyStateShown());
    QCOMPARE(find<QLabel>(u"freshnessLine"_s)->text(),
        u"Licences to 30 Sept 2026 · reports to 28 Sept 2026: 3 sent a report in September, 2 the month before"_s);
    m_window->showPage(u"features"_s);
    QCOMPARE(find<QAbstractItemView>(u"features"_s)->model()->rowCount(), 2);
    m_window->showPage(u"versions"_s);
    QCOMPARE(find<QAbstractItemView>(u"addonVersions"_s)->model()->index(0, 0).data().toString(), u"2.10"_s);
    QCOMPARE(find<Card>(u"versionStackCard"_s)->title().simplified(), u"67 % of installations run 2.10 or newer"_s);
    m_window->showPage(u"imports"_s);
    QCOMPARE(find<QAbstractItemView>(u"batches"_s)->model()->rowCount(), 2);
    QVERIFY(find<Card>(u"lastImportCard"_s)->title().contains(u"9 added"));
}

void TestMainWindow::theFilterChangesTheFigures()
{
    import({m_fleet});
    QTRY_COMPARE(tile(u"reportedUsers"_s), u"247"_s);
    Selection server;
    server.hostings = {u"Server"_s};
    m_window->session().setSelection(server);
    QCOMPARE(tile(u"reportedUsers"_s), u"40"_s);
    QCOMPARE(tile(u"activeLicences"_s), u"1"_s);
    QVERIFY(find<Card>(u"estimateCard"_s)->footer().contains(u"Hosting: Server"));
    click(find<QToolButton>(u"hostingChipRemove"_s));
    QCOMPARE(tile(u"reportedUsers"_s), u"247"_s);
    QCOMPARE(m_window->session().view().selection, Selection{});
    QVERIFY(!find<QToolButton>(u"clearFilters"_s)->isVisible());
}

void TestMainWindow::aPeriodCutsTheMonths()
{
    import({m_fleet});
    Selection period;
    period.from = monthFromText(u"2026-08"_s);
    period.to = monthFromText(u"2026-08"_s);
    m_window->session().setSelection(period);
    QCOMPARE(tile(u"reportingInstallations"_s), u"2"_s);
    click(find<QToolButton>(u"clearFilters"_s));
    QCOMPARE(tile(u"reportingInstallations"_s), u"3"_s);
}

void TestMainWindow::theKeyboardSwitchesPages()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const QStringList pages = m_window->pageIds();
    for (const int i : {3, 1, 2, 0}) {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), pages[i]);
        QVERIFY(find<QToolButton>(u"nav-"_s + pages[i])->isChecked());
    }
}

void TestMainWindow::everyActionIsInAMenuWithItsKeys()
{
    const auto keys = [this](const QString& name) { return find<QAction>(name)->shortcut().toString(); };
    QCOMPARE(keys(u"importAction"_s), u"Ctrl+O"_s);
    QCOMPARE(keys(u"exportAction"_s), u"Ctrl+E"_s);
    QCOMPARE(keys(u"quitAction"_s), u"Ctrl+Q"_s);
    QCOMPARE(keys(u"page-overview"_s), u"Ctrl+1"_s);
    for (const QAction* menu : m_window->menuBar()->actions())
        QVERIFY2(menu->text().contains(u'&'), qPrintable(menu->text()));
}

void TestMainWindow::aDroppedFolderIsPreviewedAndImported()
{
    QSignalSpy ended(&m_window->session(), &Session::importEnded);
    drop(*m_window, {m_fleet});
    find<QPushButton>(u"previewImport"_s)->click(); // without waiting for the preview
    QTRY_COMPARE(ended.size(), 1);
    QTRY_COMPARE(tile(u"activeLicences"_s), u"2"_s);
}

void TestMainWindow::aFailedImportShowsTheBanner()
{
    import({m_folder->filePath(u"missing.csv"_s)});
    auto* banner = find<Banner>(u"banner"_s);
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"missing.csv"), qPrintable(banner->text()));
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    click(find<QToolButton>(u"bannerClose"_s));
    QVERIFY(!banner->isVisible());
}

void TestMainWindow::aCancelledImportIsNoFailure()
{
    QSignalSpy failed(&m_window->session(), &Session::failed);
    QSignalSpy ended(&m_window->session(), &Session::importEnded);
    QSignalSpy finished(&m_window->session(), &Session::importFinished);
    m_window->session().importPaths({m_fleet});
    m_window->session().cancel();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(failed.size(), 0);
    QVERIFY(!m_window->session().isImporting());
    if (finished.isEmpty()) // cancelled in time: the database is as it was
        QVERIFY(m_window->session().view().facts->isEmpty());
}

void TestMainWindow::aCardExplainsItselfAndShowsItsTable()
{
    import({m_fleet});
    auto* card = find<Card>(u"reportingCard"_s);
    card->showDefinition();
    auto* definition = card->findChild<QDialog*>(u"definitionDialog"_s);
    QVERIFY(definition && definition->isVisible());
    QVERIFY(!definition->isModal());
    QVERIFY(definition->findChild<QLabel*>(u"definitionText"_s)->text().contains(u"35 days"));
    definition->close();
    card->showTable();
    auto* table = card->findChild<QDialog*>(u"tableDialog"_s);
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->findChild<QAbstractItemView*>(u"dialogTable"_s)->model()->rowCount(), 3);
    QTest::keyClick(find<StatTile>(u"activeUsers"_s), Qt::Key_Return);
    QVERIFY(find<StatTile>(u"activeUsers"_s)->findChild<QDialog*>(u"definitionDialog"_s));
}

void TestMainWindow::aCardExports()
{
    import({m_fleet});
    auto* card = find<Card>(u"reportingCard"_s);
    QStringList names;
    for (const QAction* action : card->menu()->actions())
        names << action->objectName();
    for (const QString& name :
        {u"copyImage"_s, u"exportPng"_s, u"exportSvg"_s, u"exportCsv"_s, u"showTable"_s, u"showDefinition"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    QVERIFY(card->pngTo(m_folder->filePath(u"a.png"_s)).write());
    QVERIFY(card->svgTo(m_folder->filePath(u"a.svg"_s)).write());
    QVERIFY(card->csvTo(m_folder->filePath(u"a.csv"_s)).write());
    QFile csv(m_folder->filePath(u"a.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count('\n'), 4);
    card->copyImage();
    QTRY_VERIFY(!QApplication::clipboard()->image().isNull());
}

void TestMainWindow::choosingAFeatureShowsItsTrend()
{
    import({m_fleet});
    m_window->showPage(u"features"_s);
    auto* table = find<QAbstractItemView>(u"features"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"chart"_s);
    const QModelIndex pivot = table->model()->index(1, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(pivot).center());
    QVERIFY2(find<Card>(u"reachTrendCard"_s)->title().startsWith(u"pivot"),
        qPrintable(find<Card>(u"reachTrendCard"_s)->title()));
}

void TestMainWindow::fullVersionsOnDemand()
{
    import({m_fleet});
    m_window->showPage(u"versions"_s);
    click(find<QToolButton>(u"versionDetail1"_s));
    QCOMPARE(find<QAbstractItemView>(u"addonVersions"_s)->model()->index(0, 0).data().toString(), u"2.10.0"_s);
}

void TestMainWindow::anImportIsUndoneAndRedone()
{
    auto* undo = find<QAction>(u"undoAction"_s);
    auto* redo = find<QAction>(u"redoAction"_s);
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    import({m_fleet});
    QTRY_COMPARE(tile(u"activeLicences"_s), u"2"_s);
    QVERIFY2(undo->text().contains(u"2 files"_s), qPrintable(undo->text()));
    undo->trigger();
    QTRY_VERIFY(m_window->session().view().facts->isEmpty());
    QVERIFY(!undo->isEnabled() && redo->isEnabled());
    redo->trigger();
    QTRY_VERIFY(!m_window->session().view().facts->isEmpty());
    QCOMPARE(tile(u"activeLicences"_s), u"2"_s);
    QVERIFY(undo->isEnabled() && !redo->isEnabled());
}

void TestMainWindow::chosenImportsAreTakenBack()
{
    import({m_fleet});
    m_window->showPage(u"imports"_s);
    auto* table = find<QAbstractItemView>(u"batches"_s);
    auto* takeBack = find<QPushButton>(u"undoBatches"_s);
    auto* bringBack = find<QPushButton>(u"redoBatches"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(!takeBack->isEnabled() && !bringBack->isVisible());
    table->selectAll();
    takeBack->click();
    QTRY_VERIFY(m_window->session().view().facts->isEmpty());
    QCOMPARE(find<Card>(u"historyCard"_s)->title(), u"Every import has been taken back"_s);
    table->selectAll();
    QVERIFY(bringBack->isVisible() && !takeBack->isEnabled());
    find<QAction>(u"undoAction"_s)->trigger(); // undoes the taking back
    QTRY_VERIFY(!m_window->session().view().facts->isEmpty());
}

void TestMainWindow::quarantineIsListed()
{
    QFile reports(m_fleet + u"/reports.jsonl"_s);
    QVERIFY(reports.open(QIODevice::Append));
    reports.write(
        R"({"schema":"usage-report/1","serverId":"not an id","product":"com.example.addon","sentAt":"2026-09-27T02:00:00Z",)"
        R"("addonVersion":"2.10.0","users":1})"
        "\n");
    reports.close();
    import({m_fleet});
    m_window->showPage(u"imports"_s);
    const auto* model = find<QAbstractItemView>(u"quarantine"_s)->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"reports.jsonl"_s);
    QCOMPARE(model->index(0, 1).data().toString(), u"8"_s);
    QVERIFY(find<Banner>(u"banner"_s)->text().contains(u"quarantine"));
    auto* table = find<QAbstractItemView>(u"quarantine"_s);
    auto* mend = find<QPushButton>(u"mendRow"_s);
    QVERIFY(!mend->isEnabled());
    table->setCurrentIndex(model->index(0, 0));
    mend->click();
    auto* text = find<QPlainTextEdit>(u"mendText"_s);
    auto* import = find<QPushButton>(u"mendImport"_s);
    import->click(); // as it is: still wrong, and the dialog says so
    QTRY_VERIFY(find<QLabel>(u"mendWrong"_s)->text().startsWith(u"Not yet"));
    text->setPlainText(text->toPlainText().replace(u"not an id"_s, u"DDDD-DDDD-DDDD-DDDD"_s));
    import->click();
    QTRY_COMPARE(model->rowCount(), 0);
    QTRY_VERIFY(!m_window->findChild<QDialog*>(u"mendDialog"_s));
}

void TestMainWindow::sampleDataStaysApart()
{
    QSignalSpy ended(&m_window->session(), &Session::importEnded);
    const QList<QAbstractButton*> offers = m_window->findChildren<QAbstractButton*>(u"emptySample"_s); // one a page
    const auto seen = [](const QAbstractButton* offer) { return offer->isVisible(); };
    QTRY_VERIFY(std::any_of(offers.begin(), offers.end(), seen));
    click(*std::find_if(offers.begin(), offers.end(), seen));
    QVERIFY(m_window->session().isSample());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30000);
    QTRY_VERIFY(!m_window->session().view().facts->isEmpty());
    QVERIFY(find<Banner>(u"sampleBanner"_s)->isVisible());
    click(find<QAbstractButton>(u"sampleBannerButton"_s));
    QVERIFY(!m_window->session().isSample());
    QTRY_VERIFY(m_window->session().view().facts->isEmpty());
    QVERIFY(!find<Banner>(u"sampleBanner"_s)->isVisible());
}

void TestMainWindow::opensWhereItWasClosed()
{
    import({m_fleet});
    Selection server;
    server.hostings = {u"Server"_s};
    server.from = monthFromText(u"2026-08"_s);
    m_window->session().setSelection(server);
    m_window->showPage(u"versions"_s);
    m_window->close();
    open();
    QCOMPARE(m_window->currentPage(), u"versions"_s);
    QCOMPARE(m_window->session().view().selection, server);
}

void TestMainWindow::screenshotsOfEveryPage()
{
    import({m_fleet});
    const QString shots = m_folder->filePath(u"shots"_s);
    QCOMPARE(saveScreenshots(shots, *m_window, m_window->pageIds()), 0);
    QCOMPARE(QDir(shots).entryList({u"*.png"_s}).size(), 4 * m_window->pageIds().size());
    const QImage overview(shots + u"/overview-dark-1280x800.png"_s);
    QCOMPARE(overview.size(), QSize(1280, 800));
    QSet<QRgb> colours;
    for (int x = 0; x < overview.width(); ++x)
        colours.insert(overview.pixel(x, overview.height() / 2));
    QVERIFY(colours.size() > 8); // the page is drawn, not its ground alone
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
