// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/drilldown.h"
#include "tests/support/openwindow.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace uptake;
using namespace Qt::StringLiterals;

/// The main tasks of the pages that count, done in the real window.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        m_open->importFleet();
    }
    void cleanup() { m_open.reset(); }
    void impactAndEffortRankAFeatureAndAreUndone();
    void theLastOfManyEffortsIsKeptThoughTheWindowCloses();
    void theMapAndTheDetailFollowTheChosenFeature();
    void versionsAnswerWhatDroppingSupportCosts();
    void theMatrixFiltersByBothVersions();
    void environmentsFilterByHosting();
    void businessAsksForWhatItNeeds();
    void pagesOfReportsAskForThem();
    void eachChangeHasItsOwnColour();
    void salesAreShownByMonth();
    void helpExplainsEveryPageAndDefinition();
    void everyCardTellsItsFiles();
    void everyChartOverMonthsMarksReleases();
    void aVersionThatWasNeverReleasedIsMarked();
    void chartsOfMoneyLeadToInstallations();
    void chartsOfUpgradesFilterAndLead();
    void barsOfEnvironmentsLeadToThoseBehind();
    void aMonthThatIsNotOverSaysHowFarItHasReported();
    void whatChangedLeadsToWhoCameAndWent();
    void whileADatabaseOpensNothingIsSaidToBeMissing();
    void openingADatabaseCanBeCancelled();

private:
    template <class T> T* find(const QString& name) { return m_open->find<T>(name); }

    std::unique_ptr<OpenWindow> m_open;
};

void TestPages::impactAndEffortRankAFeatureAndAreUndone()
{
    (*m_open)->showPage(u"features"_s);
    m_open->session().featureWanted(u"pivot"_s);
    auto* impact = find<QComboBox>(u"planImpact"_s);
    impact->setCurrentIndex(impact->findData(2.0));
    Q_EMIT impact->activated(impact->currentIndex());
    find<QDoubleSpinBox>(u"planEffort"_s)->setValue(1);
    QVERIFY2(m_open->title(u"planCard"_s).startsWith(u"pivot"), qPrintable(m_open->title(u"planCard"_s)));
    find<QAction>(u"undoAction"_s)->trigger();
    QVERIFY(!m_open->title(u"planCard"_s).startsWith(u"pivot"));
    QCOMPARE(find<QDoubleSpinBox>(u"planEffort"_s)->value(), 0.0);
    find<QAction>(u"redoAction"_s)->trigger();
    m_open->close();
    m_open->open();
    QTRY_COMPARE(m_open->session().plans().size(), 1); // kept in the database
    QCOMPARE(m_open->session().plans().front().effort, std::optional(1.0));
}

void TestPages::theLastOfManyEffortsIsKeptThoughTheWindowCloses()
{
    (*m_open)->showPage(u"features"_s);
    m_open->session().featureWanted(u"pivot"_s);
    for (int effort = 1; effort <= 20; ++effort)
        find<QDoubleSpinBox>(u"planEffort"_s)->setValue(effort);
    m_open->close();
    m_open->open();
    QTRY_COMPARE(m_open->session().plans().size(), 1);
    QCOMPARE(m_open->session().plans().front().effort, std::optional(20.0));
}

void TestPages::theMapAndTheDetailFollowTheChosenFeature()
{
    (*m_open)->showPage(u"features"_s);
    auto* map = find<ChartView>(u"valueMapChart"_s);
    QCOMPARE(map->plot()->spots().size(), size_t(2));
    QTest::keyClick(map, Qt::Key_End);
    QTest::keyClick(map, Qt::Key_Return);
    QVERIFY2(
        m_open->title(u"featureDetailCard"_s).contains(u"pivot"), qPrintable(m_open->title(u"featureDetailCard"_s)));
    QVERIFY(find<QAbstractItemView>(u"featureDetail"_s)->model()->rowCount() >= 4);
}

void TestPages::versionsAnswerWhatDroppingSupportCosts()
{
    (*m_open)->showPage(u"versions"_s);
    find<QWidget>(u"supportSide1"_s)->setFocus();
    QTest::keyClick(find<QWidget>(u"supportSide1"_s), Qt::Key_Space); // add-on
    auto* floor = find<QComboBox>(u"supportFloor"_s);
    QVERIFY(floor->findText(u"2.10"_s) >= 0);
    floor->setCurrentText(u"2.10"_s);
    Q_EMIT floor->activated(floor->currentIndex());
    QCOMPARE(m_open->title(u"supportCard"_s), u"Dropping everything below 2.10 would leave 1 installation behind"_s);
    QVERIFY(find<QLabel>(u"supportAnswer"_s)->text().contains(u"200 users"));
}

void TestPages::theMatrixFiltersByBothVersions()
{
    (*m_open)->showPage(u"versions"_s);
    auto* matrix = find<ChartView>(u"matrixChart"_s);
    QTest::keyClick(matrix, Qt::Key_Home);
    QTest::keyClick(matrix, Qt::Key_Return);
    QCOMPARE(m_open->session().selection().hostVersions, QStringList{u"8.5"_s});
    QCOMPARE(m_open->session().selection().addonVersions, QStringList{u"2.10"_s});
}

void TestPages::environmentsFilterByHosting()
{
    (*m_open)->showPage(u"environments"_s);
    auto* hosting = find<ChartView>(u"hostingChart"_s);
    QCOMPARE(hosting->plot()->spots().size(), size_t(3));
    QTest::keyClick(hosting, Qt::Key_Home);
    const QString name = hosting->plot()->spots().front().name;
    QTest::keyClick(hosting, Qt::Key_Return);
    QCOMPARE(m_open->session().selection().hostings, QStringList{name});
    QVERIFY(m_open->title(u"sizesCard"_s).contains(u"users"));
}

void TestPages::businessAsksForWhatItNeeds()
{
    (*m_open)->showPage(u"business"_s);
    QVERIFY(m_open->title(u"customersCard"_s).size() > 10);
    QCOMPARE(m_open->title(u"salesCard"_s), u"No whole month of sales yet"_s);
}

/// Where licences alone were imported, what reports would tell is no row of empty boxes.
void TestPages::pagesOfReportsAskForThem()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->write(u"licenses.csv"_s,
        "addonLicenseId,licenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier,"
        "company,country\n"
        "1,SEN-1,com.example.addon,COMMERCIAL,2026-01-01,2027-01-01,active,Server,100 Users,Alder,FR\n");
    m_open->import(u"licenses.csv"_s);
    const auto asked = [this] {
        QStringList sentences;
        for (const QLabel* label : (*m_open)->findChildren<QLabel*>(u"emptyText"_s)) {
            if (label->isVisible())
                sentences << label->text();
        }
        return sentences.join(u' ');
    };
    for (const QString& page : {u"features"_s, u"versions"_s, u"environments"_s, u"installations"_s}) {
        (*m_open)->showPage(page);
        QVERIFY2(asked().startsWith(u"Import usage reports to see"), qPrintable(page + asked()));
    }
    m_open->importReports({FleetReport{}});
    for (const QString& page : {u"features"_s, u"versions"_s, u"environments"_s, u"installations"_s}) {
        (*m_open)->showPage(page);
        QCOMPARE(asked(), QString());
    }
}

/// Fewer than the month before, more than the year before: the second is no fall.
void TestPages::eachChangeHasItsOwnColour()
{
    m_open = std::make_unique<OpenWindow>();
    QList<FleetReport> reports;
    const auto send = [&reports](const QString& day, int installations) {
        for (int i = 0; i < installations; ++i)
            reports << FleetReport{.server = QString(4, QChar(u'A' + i)) + u"-AAAA-AAAA-AAAA"_s, .sentAt = day};
    };
    send(u"2025-07-28"_s, 1);
    send(u"2026-06-20"_s, 3); // for 35 days: one of them is not heard of at the end of July
    send(u"2026-07-28"_s, 2);
    send(u"2026-08-28"_s, 2);
    m_open->importReports(reports);
    const auto change = [this](int line) { return find<QLabel>(u"reportingInstallationsChange%1"_s.arg(line)); };
    QTRY_VERIFY2(change(0)->text().contains(u"▼"), qPrintable(change(0)->text()));
    QVERIFY2(change(1)->text().contains(u"▲"), qPrintable(change(1)->text()));
    QCOMPARE(change(0)->property("role").toString(), u"negative"_s);
    QCOMPARE(change(1)->property("role").toString(), u"positive"_s);
}

void TestPages::salesAreShownByMonth()
{
    m_open->write(u"transactions.csv"_s,
        "saleDate,transactionId,transactionLineItemId,addonLicenseId,licenseId,addonKey,addonName,licenseType,hosting,"
        "tier,saleType,purchasePrice,"
        "vendorAmount,maintenanceStartDate,maintenanceEndDate,company,country,lastUpdated\n"
        "2026-07-05,T1,T1-1,1,SEN-1,com.example.addon,Example,COMMERCIAL,Server,100 "
        "Users,New,100.00,75.00,2026-07-05,2027-07-04,Alder,FR,2026-09-30\n"
        "2026-08-06,T2,T2-1,2,SEN-2,com.example.addon,Example,COMMERCIAL,Data Center,500 "
        "Users,New,400.00,300.00,2026-08-06,2027-08-05,Birch,DE,2026-09-30\n"
        "2026-08-09,T3,T3-1,1,SEN-1,com.example.addon,Example,COMMERCIAL,Server,100 "
        "Users,Renewal,50.00,40.00,2027-07-05,2028-07-04,Alder,FR,2026-09-30\n");
    m_open->import(u"transactions.csv"_s);
    (*m_open)->showPage(u"business"_s);
    QVERIFY2(!m_open->title(u"salesCard"_s).startsWith(u"No whole"), qPrintable(m_open->title(u"salesCard"_s)));
    QCOMPARE_GE(find<ChartView>(u"salesChart"_s)->plot()->spots().size(), size_t(2));
    QVERIFY(find<Card>(u"salesCard"_s)->csvTo(m_open->path(u"sales.csv"_s)).write());
    QFile csv(m_open->path(u"sales.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll(), "Month,Sale type,Sales,Order lines\r\nJul 2026,New,75,1\r\nAug 2026,New,300,1\r\nAug 2026,Renewal,40,1\r\n"_ba);
    QVERIFY(find<Card>(u"renewalsCard"_s)->csvTo(m_open->path(u"renewals.csv"_s)).write());
    QFile renewals(m_open->path(u"renewals.csv"_s));
    QVERIFY(renewals.open(QIODevice::ReadOnly));
    QVERIFY(renewals.readLine().contains("Renewed,Still to come,Renewal rate"));
}

void TestPages::helpExplainsEveryPageAndDefinition()
{
    for (const QString& topic : (*m_open)->pageIds() + QStringList{u"start"_s, u"filters"_s, u"charts"_s, u"keys"_s})
        QVERIFY2(helpText(topic).startsWith(u"# "), qPrintable(topic));
    for (const Term term : allTerms())
        QVERIFY2(
            helpText(u"definitions"_s).contains(definitionOf(term).section(u'\n', 0, 0)), qPrintable(titleOf(term)));
    (*m_open)->showPage(u"versions"_s);
    find<QAction>(u"helpAction"_s)->trigger();
    auto* help = find<HelpDialog>(u"helpDialog"_s);
    QCOMPARE(help->topic(), u"versions"_s);
    QVERIFY(help->findChild<QTextBrowser*>(u"helpText"_s)->toPlainText().contains(u"Kaplan-Meier"));
}

void TestPages::everyCardTellsItsFiles()
{
    auto* card = find<Card>(u"estimateCard"_s);
    Q_EMIT card->sourcesRequested(Term::EstimatedUsers);
    const auto* table = find<QDialog>(u"tableDialog"_s)->findChild<QAbstractItemView*>(u"dialogTable"_s);
    QCOMPARE(table->model()->rowCount(), 2); // licences and reports
}

/// Of each product, where several are shown.
void TestPages::everyChartOverMonthsMarksReleases()
{
    m_open->importReports({{.server = u"DDDD-DDDD-DDDD-DDDD"_s,
                               .sentAt = u"2026-08-27"_s,
                               .version = u"1.4.0"_s,
                               .product = u"com.example.other"_s},
        {.server = u"DDDD-DDDD-DDDD-DDDD"_s,
            .sentAt = u"2026-09-27"_s,
            .version = u"1.5.0"_s,
            .product = u"com.example.other"_s}});
    salesAreShownByMonth();
    for (const QString& page : {u"overview"_s, u"features"_s, u"versions"_s, u"business"_s}) {
        (*m_open)->showPage(page);
        for (const ChartView* chart : (*m_open)->findChildren<ChartView*>()) {
            if (!chart->isVisible() || !chart->plot()->hasTimeAxis() || chart->plot()->spots().empty())
                continue;
            QVERIFY2(!chart->plot()->markers.empty(), qPrintable(page + chart->objectName()));
            const QString label = chart->plot()->markers.front().label;
            QVERIFY2(label.contains(u' '), qPrintable(label)); // "Example 2.9"
        }
    }
    Selection one;
    one.products = {u"com.example.other"_s};
    m_open->session().setSelection(one);
    (*m_open)->showPage(u"overview"_s);
    const auto& markers = find<ChartView>(u"reportingChart"_s)->plot()->markers;
    QCOMPARE(markers.size(), size_t(2));
    QCOMPARE(markers.back().label, u"1.5"_s);
}

/// One report of "99.0" is no new release: the table says that no releases file knows it.
void TestPages::aVersionThatWasNeverReleasedIsMarked()
{
    m_open->importReports({{.server = u"DDDD-DDDD-DDDD-DDDD"_s, .sentAt = u"2026-09-27"_s, .version = u"99.0.0"_s}});
    (*m_open)->showPage(u"versions"_s);
    const auto* table = find<QAbstractItemView>(u"addonVersions"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"99.0"_s); // no releases file says otherwise
    m_open->write(u"releases.csv"_s,
        "addonKey,version,releaseDate\ncom.example.addon,2.9.0,2026-06-01\ncom.example.addon,2.10.0,2026-08-01\n");
    m_open->import(u"releases.csv"_s);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"99.0 (in no releases file)"_s);
    QCOMPARE(table->model()->index(1, 0).data().toString(), u"2.10"_s);
}

void TestPages::chartsOfMoneyLeadToInstallations()
{
    salesAreShownByMonth();
    auto* sales = find<ChartView>(u"salesChart"_s);
    QSignalSpy wanted(&m_open->session(), &Session::installationsWanted);
    QTest::keyClick(sales, Qt::Key_Home);
    QTest::keyClick(sales, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 1);
    const auto set = wanted.front().front().value<InstallationSet>();
    QCOMPARE(set.title, u"Sales in July 2026"_s);
    QCOMPARE(set.installations.size(), size_t(1)); // Alder's, who bought then
    QCOMPARE((*m_open)->currentPage(), u"installations"_s);
}

void TestPages::chartsOfUpgradesFilterAndLead()
{
    (*m_open)->showPage(u"versions"_s);
    auto* support = find<ChartView>(u"supportChart"_s);
    QTest::keyClick(support, Qt::Key_Home);
    QTest::keyClick(support, Qt::Key_Return);
    QVERIFY(m_open->session().selection().to == Month(std::chrono::year(2026) / 7));
    m_open->session().setSelection({});
    auto* adoption = find<ChartView>(u"adoptionChart"_s);
    QSignalSpy wanted(&m_open->session(), &Session::installationsWanted);
    QTest::keyClick(adoption, Qt::Key_Home);
    QTest::keyClick(adoption, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<InstallationSet>().installations.size(), size_t(2)); // at 2.10 in September
}

/// A driver leads to those that use it; what the chart does not name filters by all of it, and leads to all of it.
void TestPages::barsOfEnvironmentsLeadToThoseBehind()
{
    QByteArray reports;
    for (int i = 0; i < 16; ++i) // as many host versions; two of them on each of the first
        for (int copy = 0; copy < (i < 12 ? 2 : 1); ++copy)
            reports += QByteArray(R"({"schema":"usage-report/1","serverId":")") + QByteArray(4, char('A' + i)) + "-"
                + QByteArray(4, char('A' + copy)) + R"(-ZZZZ-ZZZZ","product":"com.example.addon",)"
                + R"("sentAt":"2026-09-28T02:00:00Z","hostProduct":"confluence","hostVersion":"7.)" + QByteArray::number(i)
                + R"(.0","addonVersion":"2.10.0","users":5,"connections":[{"driver":")" + (i < 3 ? "oracle" : "h2")
                + R"(","mode":"read","count":1}]})" + "\n";
    m_open->write(u"more.jsonl"_s, reports);
    m_open->import(u"more.jsonl"_s);
    (*m_open)->showPage(u"environments"_s);
    QSignalSpy wanted(&m_open->session(), &Session::installationsWanted);
    const auto behind = [&wanted] { return wanted.back().front().value<InstallationSet>().installations.size(); };
    auto* drivers = find<ChartView>(u"driversChart"_s);
    QTest::keyClick(drivers, Qt::Key_End);
    QTest::keyClick(drivers, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(behind(), size_t(6)); // oracle
    (*m_open)->showPage(u"environments"_s);
    auto* hosts = find<ChartView>(u"hostVersionChart"_s);
    QCOMPARE(hosts->plot()->spots().size(), size_t(13));
    QVERIFY2(hosts->plot()->spots().back().plain.contains(u"Other (5)"), qPrintable(hosts->plot()->spots().back().plain));
    QTest::keyClick(hosts, Qt::Key_End);
    QTest::keyClick(hosts, Qt::Key_Return, Qt::ShiftModifier);
    const size_t others = behind();
    (*m_open)->showPage(u"environments"_s);
    QTest::keyClick(hosts, Qt::Key_Return);
    QCOMPARE(m_open->session().selection().hostVersions.size(), 5);
    const auto kept = recordsWhere(*m_open->session().view().subset, Month(std::chrono::year(2026) / 9), [](Row) { return true; });
    QCOMPARE(others, size_t(6));
    QCOMPARE(kept.size(), others);
}

void TestPages::aMonthThatIsNotOverSaysHowFarItHasReported()
{
    m_open->importReports({{.sentAt = u"2026-10-02"_s, .entitlement = u"SEN-1"_s}});
    for (const auto& [page, chart] : {std::pair(u"features"_s, u"reachTrendChart"_s), std::pair(u"versions"_s, u"supportChart"_s),
             std::pair(u"versions"_s, u"versionStack"_s)}) {
        (*m_open)->showPage(page);
        const auto& spots = find<ChartView>(chart)->plot()->spots();
        const auto tells = [](const Spot& spot) { return spot.text.contains(u"1 of 3 reported so far"); };
        QVERIFY2(std::any_of(spots.begin(), spots.end(), tells), qPrintable(chart + spots.back().text));
    }
}

void TestPages::whileADatabaseOpensNothingIsSaidToBeMissing()
{
    m_open.reset();
    const QTemporaryDir folder;
    MainWindow window(DatabaseUrl{folder.filePath(u"empty.sqlite"_s)});
    window.show();
    QVERIFY(!window.session().isLoaded());
    const auto emptyTexts = [&window] {
        const auto labels = window.findChildren<QLabel*>(u"emptyText"_s);
        return std::count_if(labels.begin(), labels.end(), [](const QLabel* label) { return label->isVisible(); });
    };
    QCOMPARE(emptyTexts(), 0);
    QTRY_VERIFY(window.session().isLoaded());
    QTRY_COMPARE(emptyTexts(), 1);
}

void TestPages::whatChangedLeadsToWhoCameAndWent()
{
    m_open->importReports({{.server = u"DDDD-DDDD-DDDD-DDDD"_s, .sentAt = u"2026-08-28"_s}});
    QSignalSpy wanted(&m_open->session(), &Session::installationsWanted);
    const auto choose = [&](const QString& text) {
        (*m_open)->showPage(u"overview"_s);
        for (QAction* action : find<Card>(u"changesCard"_s)->menu()->actions()) {
            if (action->text().remove(u'&') == text)
                action->trigger();
        }
        const auto set = wanted.empty() ? InstallationSet() : wanted.takeFirst().front().value<InstallationSet>();
        QStringList servers{set.title};
        for (const InstallationId id : set.installations)
            servers << set.facts->installations()[raw(id)].serverId;
        return servers;
    };
    QCOMPARE(choose(u"Installations that began to report"_s),
        (QStringList{u"Reporting in September 2026, not in August 2026"_s, u"CCCC-CCCC-CCCC-CCCC"_s}));
    QCOMPARE(choose(u"Installations that stopped"_s),
        (QStringList{u"Reporting in August 2026, not in September 2026"_s, u"DDDD-DDDD-DDDD-DDDD"_s}));
}

void TestPages::openingADatabaseCanBeCancelled()
{
    m_open->close();
    MainWindow window(DatabaseUrl{m_open->path(u"uptake.sqlite"_s)});
    window.findChild<QWidget*>(window.currentPage() + u"Page"_s)->findChild<QPushButton*>(u"cancelOpening"_s)->click(); // before it can be opened
    window.show();
    QTRY_VERIFY(window.session().isLoaded());
    QVERIFY(window.session().view().facts->isEmpty());
    const QString told = window.findChild<Banner*>(u"banner"_s)->text();
    QVERIFY2(told.contains(u"Opening the database was cancelled"_s), qPrintable(told));
    window.session().reload();
    QTRY_VERIFY(!window.session().view().facts->isEmpty());
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
