// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batches.h"
#include "models/store/history.h"
#include "models/store/reports.h"
#include "tests/support/temporarystore.h"

#include <numeric>
#include <random>

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
    void keepsTheSameReportWhicheverCameFirst();
    void saysWhichOfTwoItKeeps();
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
    const auto* conflict = std::get_if<Conflict>(&saved);
    QCOMPARE(std::holds_alternative<Conflict>(again), conflict && conflict->kept == Conflict::Kept::Stored);
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

void TestReports::keepsTheSameReportWhicheverCameFirst()
{
    std::mt19937 random(11);
    const auto below = [&random](quint32 limit) { return qint64(random() % limit); };
    TemporaryStore store;
    Reports reports = valueOf(Reports::open(store.connection()));
    const BatchId batch = valueOf(Batches(store.connection()).begin(u"a.jsonl"_s, u"reports"_s, 1));
    for (int round = 0; round < 200; ++round) {
        std::vector<Report> variants;
        for (int i = 0; i < 5; ++i) {
            variants.push_back(with([&](Report& report) {
                report.users = below(3) == 0 ? std::nullopt : std::optional(below(3));
                report.tables = below(2) == 0 ? std::nullopt : std::optional(below(2));
                report.hostVersion = below(2) == 0 ? "" : "7." + std::to_string(below(2));
                report.features.resize(size_t(below(3)));
                if (!report.features.empty())
                    report.features.front().count = below(2);
            }));
        }
        QString kept;
        for (int order = 0; order < 4; ++order) {
            const QString server = u"AAAA-BBBB-%1-%2"_s.arg(1000 + round).arg(1000 + order);
            for (Report& variant : variants) {
                variant.serverId = server.toStdString();
                valueOf(reports.save(variant, batch, 1));
            }
            const Report stays = valueOf(installationHistory(store.connection(), server)).front().reports.front().report;
            const QString told = u"%1 %2 %3 %4"_s.arg(stays.users.value_or(-1)).arg(stays.tables.value_or(-1)).arg(QString::fromStdString(stays.hostVersion)).arg(
                std::accumulate(stays.features.begin(), stays.features.end(), QString(), [](const QString& text, const FeatureUse& use) {
                    return text + QString::fromStdString(use.name) + u'=' + QString::number(use.count) + u' ';
                }));
            if (order == 0)
                kept = told;
            QCOMPARE(told, kept);
            std::shuffle(variants.begin(), variants.end(), random);
        }
    }
}

void TestReports::saysWhichOfTwoItKeeps()
{
    TemporaryStore store;
    Reports reports = valueOf(Reports::open(store.connection()));
    const BatchId first = valueOf(Batches(store.connection()).begin(u"a.jsonl"_s, u"reports"_s, 1));
    const BatchId then = valueOf(Batches(store.connection()).begin(u"b.jsonl"_s, u"reports"_s, 1));
    valueOf(reports.save(stored(), first, 1));
    const auto fewer = valueOf(reports.save(with([](Report& report) { report.users = 9; }), then, 2));
    QCOMPARE(std::get<Conflict>(fewer).kept, Conflict::Kept::Stored);
    QCOMPARE(store.rows(u"SELECT users, batch_id, line FROM reports"_s), QStringList{u"10|1|1"_s});
    const auto more = valueOf(reports.save(with([](Report& report) { report.users = 100; }), then, 3));
    QCOMPARE(std::get<Conflict>(more).kept, Conflict::Kept::New);
    QCOMPARE(std::get<Conflict>(more).line, 1);
    QCOMPARE(std::get<Conflict>(more).batch, first);
    QCOMPARE(store.rows(u"SELECT users, batch_id, line FROM reports"_s), QStringList{u"100|2|3"_s});
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
