// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batches.h"
#include "models/store/history.h"
#include "models/store/licences.h"
#include "models/store/reports.h"
#include "tests/support/temporarystore.h"

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

Report reportOf(const std::string& product, qint64 sentAt, qint64 users)
{
    Report report;
    report.serverId = "AAAA-BBBB-CCCC-DDDD";
    report.product = product;
    report.sentAt = sentAt;
    report.addonVersion = "1.0";
    report.users = users;
    return report;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheReportsOfAServerOldestFirst();
    void knowsWhereAReportCameFrom();
    void isEmptyForAnUnknownServer();
    void namesTheCompanyOfAnEntitlement_data();
    void namesTheCompanyOfAnEntitlement();
};

void TestHistory::listsTheReportsOfAServerOldestFirst()
{
    TemporaryStore store;
    Reports reports = valueOf(Reports::open(store.connection()));
    const BatchId batch = valueOf(Batches(store.connection()).begin(u"a.jsonl"_s, u"reports"_s, 1));
    for (const Report& report : {reportOf("com.example", 300, 3), reportOf("com.example", 100, 1),
             reportOf("com.another", 50, 9), reportOf("com.example", 200, 2)})
        valueOf(reports.save(report, batch, 1));
    const auto histories = valueOf(installationHistory(store.connection(), u"AAAA-BBBB-CCCC-DDDD"_s));
    QCOMPARE(histories.size(), 2);
    QCOMPARE(histories[0].product, u"com.another"_s);
    QCOMPARE(histories[1].product, u"com.example"_s);
    QCOMPARE(histories[1].serverId, u"AAAA-BBBB-CCCC-DDDD"_s);
    QStringList users;
    for (const HistoryReport& each : histories[1].reports)
        users << QString::number(each.report.users.value_or(-1));
    QCOMPARE(users, QStringList({u"1"_s, u"2"_s, u"3"_s}));
}

void TestHistory::knowsWhereAReportCameFrom()
{
    TemporaryStore store;
    Reports reports = valueOf(Reports::open(store.connection()));
    valueOf(reports.save(reportOf("com.example", 100, 1),
        valueOf(Batches(store.connection()).begin(u"first.jsonl"_s, u"reports"_s, 1)), 4));
    valueOf(reports.save(reportOf("com.example", 100, 1),
        valueOf(Batches(store.connection()).begin(u"second.jsonl"_s, u"reports"_s, 2)), 9));
    const auto histories = valueOf(installationHistory(store.connection(), u"AAAA-BBBB-CCCC-DDDD"_s));
    QCOMPARE(histories[0].reports.size(), 1);
    QCOMPARE(histories[0].reports[0].path, u"first.jsonl"_s);
    QCOMPARE(histories[0].reports[0].line, 4);
}

void TestHistory::isEmptyForAnUnknownServer()
{
    TemporaryStore store;
    QVERIFY(valueOf(installationHistory(store.connection(), u"AAAA-BBBB-CCCC-DDDD"_s)).isEmpty());
    QVERIFY(valueOf(installationHistory(store.connection(), u"' OR 1 = 1 --"_s)).isEmpty());
}

void TestHistory::namesTheCompanyOfAnEntitlement_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("entitlement");
    QTest::addColumn<QString>("company");
    QTest::newRow("SEN") << u"com.example"_s << u"SEN-1234567"_s << u"Ann Ltd"_s;
    QTest::newRow("SEN without its prefix") << u"com.example"_s << u"1234567"_s << u"Ann Ltd"_s;
    QTest::newRow("addonLicenseId") << u"com.example"_s << u"4711"_s << u"Ann Ltd"_s;
    QTest::newRow("addonLicenseId with SEN-") << u"com.example"_s << u"SEN-4711"_s << u"Ann Ltd"_s;
    QTest::newRow("entitlement number") << u"com.example"_s << u"E-1-2-3-4"_s << u"Ann Ltd"_s;
    QTest::newRow("in lower case") << u"com.example"_s << u" sen-1234567 "_s << u"Ann Ltd"_s;
    QTest::newRow("of another product") << u"com.other"_s << u"SEN-1234567"_s << QString();
    QTest::newRow("unknown") << u"com.example"_s << u"SEN-9"_s << QString();
    QTest::newRow("none") << u"com.example"_s << QString() << QString();
}

void TestHistory::namesTheCompanyOfAnEntitlement()
{
    QFETCH(QString, product);
    QFETCH(QString, entitlement);
    QFETCH(QString, company);
    TemporaryStore store;
    Licence licence;
    licence.addonKey = u"com.example"_s;
    licence.addonLicenseId = u"4711"_s;
    licence.licenseId = u"SEN-1234567"_s;
    licence.appEntitlementNumber = u"E-1-2-3-4"_s;
    licence.company = u"Old Name"_s;
    licence.lastUpdated = 2'460'000;
    Licence renamed = licence;
    renamed.company = u"Ann Ltd"_s;
    renamed.lastUpdated = 2'460'100;
    for (const Licence& each : {renamed, licence}) {
        Licences licences = valueOf(Licences::open(store.connection()));
        const BatchId batch = valueOf(Batches(store.connection()).begin(u"l.csv"_s, u"licenses"_s, 1));
        valueOf(licences.save(each, batch, 2));
        valueOf(licences.finish(batch, each.lastUpdated));
    }
    QCOMPARE(valueOf(companyOfEntitlement(store.connection(), product, entitlement)), company);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
