// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batches.h"
#include "models/store/history.h"
#include "models/store/reports.h"
#include "tests/support/temporarystore.h"

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// What the store has in every test here.
Report stored()
{
    Report report;
    report.serverId = "AAAA-BBBB-CCCC-DDDD";
    report.product = "com.example";
    report.sentAt = 1'790'820'007;
    report.addonVersion = "2.1";
    report.users = 10;
    report.features = {{"export", 0}, {"pivot", 3}};
    report.connections = {{"h2", "read-only", 1}};
    return report;
}

/// `stored()` changed by `change`.
template <class Change> Report with(Change change)
{
    Report report = stored();
    change(report);
    return report;
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatBecameOfAReport_data();
    void saysWhatBecameOfAReport();
    void namesTheReportThatIsContradicted();
    void keepsTheStoredReportInAConflict();
    void readsBackWhatItSaved();
    void tellsReportsApartByWhoAndWhen();
    void remembersInANewImport();
};

void TestReports::saysWhatBecameOfAReport_data()
{
    QTest::addColumn<Report>("second");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("the same") << stored() << u"unchanged"_s;
    QTest::newRow("features in another order")
        << with([](Report& report) { std::swap(report.features[0], report.features[1]); }) << u"unchanged"_s;
    QTest::newRow("a feature named twice") << with([](Report& report) {
        report.features.push_back({"pivot", 3});
    }) << u"unchanged"_s;
    QTest::newRow("no users") << with([](Report& report) { report.users.reset(); }) << u"unchanged"_s;
    QTest::newRow("a feature less") << with([](Report& report) { report.features.pop_back(); }) << u"unchanged"_s;
    QTest::newRow("no connections") << with([](Report& report) { report.connections.clear(); }) << u"unchanged"_s;
    QTest::newRow("its tables too") << with([](Report& report) { report.tables = 0; }) << u"updated"_s;
    QTest::newRow("its host too") << with([](Report& report) { report.hostVersion = "7.19"; }) << u"updated"_s;
    QTest::newRow("a feature more") << with([](Report& report) {
        report.features.push_back({"forms", 1});
    }) << u"updated"_s;
    QTest::newRow("other users") << with([](Report& report) { report.users = 11; }) << u"conflict"_s;
    QTest::newRow("another version") << with([](Report& report) { report.addonVersion = "2.2"; }) << u"conflict"_s;
    QTest::newRow("another count of a feature")
        << with([](Report& report) { report.features[1].count = 4; }) << u"conflict"_s;
    QTest::newRow("another mode") << with([](Report& report) { report.connections[0].mode = "read-write"; })
                                  << u"conflict"_s;
    QTest::newRow("more here, less there") << with([](Report& report) {
        report.users.reset();
        report.tables = 1;
    }) << u"conflict"_s;
    QTest::newRow("a second later") << with([](Report& report) { ++report.sentAt; }) << u"added"_s;
    QTest::newRow("another server") << with([](Report& report) { report.serverId = "AAAA-BBBB-CCCC-EEEE"; })
                                    << u"added"_s;
    QTest::newRow("another product") << with([](Report& report) { report.product = "com.other"; }) << u"added"_s;
}

void TestReports::saysWhatBecameOfAReport()
{
    QFETCH(Report, second);
    QFETCH(QString, outcome);
    TemporaryStore store;
    Reports reports = valueOf(Reports::open(store.connection()));
    const BatchId first = valueOf(Batches(store.connection()).begin(u"a.jsonl"_s, u"reports"_s, 1));
    const BatchId then = valueOf(Batches(store.connection()).begin(u"b.jsonl"_s, u"reports"_s, 2));
    valueOf(reports.save(stored(), first, 1));
    const auto saved = valueOf(reports.save(second, then, 1));
    const QStringList names{u"added"_s, u"updated"_s, u"unchanged"_s, u"skipped"_s};
    const auto* result = std::get_if<SaveResult>(&saved);
    QCOMPARE(result ? names[int(result->saved)] : u"conflict"_s, outcome);
    const auto again = valueOf(reports.save(second, then, 1));
    QCOMPARE(std::holds_alternative<Conflict>(again), outcome == u"conflict"_s);
    if (const auto* repeated = std::get_if<SaveResult>(&again))
        QCOMPARE(names[int(repeated->saved)], u"unchanged"_s);
}

void TestReports::namesTheReportThatIsContradicted()
{
    TemporaryStore store;
    Reports reports = valueOf(Reports::open(store.connection()));
    valueOf(reports.save(stored(), valueOf(Batches(store.connection()).begin(u"a.jsonl"_s, u"reports"_s, 1)), 17));
    const auto saved = valueOf(reports.save(with([](Report& report) { report.users = 0; }),
        valueOf(Batches(store.connection()).begin(u"b.jsonl"_s, u"reports"_s, 2)), 1));
    QCOMPARE(std::get<Conflict>(saved).with, u"a.jsonl:17"_s);
}

void TestReports::keepsTheStoredReportInAConflict()
{
    TemporaryStore store;
    Reports reports = valueOf(Reports::open(store.connection()));
    const BatchId batch = valueOf(Batches(store.connection()).begin(u"a.jsonl"_s, u"reports"_s, 1));
    valueOf(reports.save(stored(), batch, 1));
    valueOf(reports.save(with([](Report& report) { report.users = 0; }), batch, 2));
    QCOMPARE(store.rows(u"SELECT users, line FROM reports"_s), QStringList{u"10|1"_s});
}

void TestReports::readsBackWhatItSaved()
{
    Report report = stored();
    report.hostProduct = "confluence";
    report.hostVersion = "7.19.4";
    report.entitlement = "SEN-1";
    report.administrators = 0;
    report.queriesModified = largestCount;
    report.connections = {{"h2", "", 0}, {"postgresql", "read-only", 300}};
    TemporaryStore store;
    Reports reports = valueOf(Reports::open(store.connection()));
    valueOf(reports.save(report, valueOf(Batches(store.connection()).begin(u"a.jsonl"_s, u"reports"_s, 1)), 1));
    const auto history = valueOf(installationHistory(store.connection(), u"AAAA-BBBB-CCCC-DDDD"_s));
    QCOMPARE(history.size(), 1);
    Report read = history[0].reports[0].report;
    read.serverId = report.serverId; // stand above the reports
    read.product = report.product;
    std::sort(read.connections.begin(), read.connections.end());
    std::sort(read.features.begin(), read.features.end());
    QVERIFY(read == report);
}

void TestReports::tellsReportsApartByWhoAndWhen()
{
    QVERIFY(reportId(1, 0) > reportId(0, (1U << installationBits) - 1));
    QCOMPARE(sentAtOf(reportId(1'790'820'007, 12345)), 1'790'820'007);
    QVERIFY(reportId((qint64(1) << 34) - 1, (1U << installationBits) - 1) > 0);
}

void TestReports::remembersInANewImport()
{
    TemporaryStore store;
    const BatchId batch = valueOf(Batches(store.connection()).begin(u"a.jsonl"_s, u"reports"_s, 1));
    {
        Reports reports = valueOf(Reports::open(store.connection()));
        valueOf(reports.save(stored(), batch, 1));
    }
    Reports reports = valueOf(Reports::open(store.connection()));
    const auto saved = valueOf(reports.save(stored(), batch, 1));
    QVERIFY(std::get<SaveResult>(saved).saved == Saved::Unchanged);
    QCOMPARE(store.rows(u"SELECT count(*) FROM installations"_s), QStringList{u"1"_s});
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
