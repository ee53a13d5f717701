// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace uptake::test;

/// Figures that are withheld because of what earlier reports told: the vendor learns which reports, their readers do not.
class TestEarlierReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesThemInWords();
    void namesThemInJson();
    void namesNoneInAFile();

private:
    Ended report(const QString& name, const QStringList& options) const
    {
        return uptake::test::uptake(m_database, QStringList{u"report"_s, u"--out"_s, m_folder.filePath(name)} + options);
    }

    QTemporaryDir m_folder;
    QString m_database = m_folder.filePath(u"uptake.sqlite"_s);
};

/// Forty customers in France and four in Germany: all of them, less those in France, are too few.
void TestEarlierReports::initTestCase()
{
    QByteArray licences
        = "addonLicenseId,licenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier,company,country,lastUpdated\n";
    QByteArray reports;
    for (int i = 0; i < 44; ++i) {
        const QByteArray number = QByteArray::number(1000 + i);
        licences += "400" + number + ",SEN-500" + number + ",com.example,COMMERCIAL,2026-01-01,2027-01-01,active,Server,50 Users,Company " + number
            + (i < 40 ? ",FR" : ",DE") + ",2026-03-01\n";
        for (const char* month : {"04", "05"})
            reports += "{\"serverId\":\"AAAA-AAAA-" + number + "-AAAA\",\"product\":\"com.example\",\"sentAt\":\"2026-" + month
                + "-30T02:00:00Z\",\"addonVersion\":\"2.9\",\"users\":30,\"features\":{\"a\":" + QByteArray::number(i % 2)
                + "},\"supportEntitlementNumber\":\"SEN-500" + number + "\"}\n";
    }
    QVERIFY(write(m_folder.filePath(u"licenses.csv"_s), licences) && write(m_folder.filePath(u"reports.jsonl"_s), reports));
    QCOMPARE(uptake::test::uptake(m_database, {u"import"_s, m_folder.filePath(u"licenses.csv"_s), m_folder.filePath(u"reports.jsonl"_s)}).status, 0);
    const Ended first = report(u"first.pdf"_s, {u"--title"_s, u"Canary"_s, u"--as-of"_s, u"2026-05-31"_s});
    QCOMPARE(first.status, 0);
    QVERIFY(!first.out.contains("earlier report"));
}

void TestEarlierReports::namesThemInWords()
{
    const Ended second = report(u"second.pdf"_s, {u"--filter"_s, u"country=FR"_s, u"--as-of"_s, u"2026-05-31"_s});
    QCOMPARE(second.status, 0);
    QVERIFY2(second.out.contains("  licensed users, 2026-05-31: Its difference from another figure would tell too much of one organisation. "
                                 "This earlier report has a part in it: \"Canary\" (no. 1, "),
        second.out.constData());
}

void TestEarlierReports::namesThemInJson()
{
    const Ended third = report(u"third.pdf"_s, {u"--filter"_s, u"country=FR"_s, u"--as-of"_s, u"2026-05-31"_s, u"--template"_s, u"public"_s, u"--json"_s});
    QCOMPARE(third.status, 0);
    const QJsonArray exports = uptake::test::uptake(m_database, {u"ledger"_s, u"--json"_s}).json()[u"exports"_s].toArray();
    int named = 0;
    for (const QJsonValue& figure : third.json()[u"protected"_s].toArray()) {
        QVERIFY(!figure[u"why"_s].toString().isEmpty() && !figure[u"done"_s].toString().isEmpty());
        for (const QJsonValue& earlier : figure[u"earlierReports"_s].toArray()) {
            const QJsonValue known = exports[earlier[u"number"_s].toInt() - 1];
            QCOMPARE(earlier[u"title"_s], known[u"title"_s]);
            QCOMPARE(earlier[u"day"_s], known[u"day"_s]);
            named += earlier[u"title"_s] == u"Canary"_s ? 1 : 0;
        }
    }
    QVERIFY(named > 0);
}

void TestEarlierReports::namesNoneInAFile()
{
    for (const QString& name : {u"second.pdf"_s, u"third.pdf"_s}) {
        const QString path = m_folder.filePath(name);
        QVERIFY(!run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s}).out.contains("Canary"));
        QVERIFY(!run(u"pdftotext"_s, {path, u"-"_s}).out.contains("Canary"));
    }
    QVERIFY(run(u"pdftotext"_s, {m_folder.filePath(u"first.pdf"_s), u"-"_s}).out.contains("Canary"));
}

QTEST_GUILESS_MAIN(TestEarlierReports)
#include "tst_earlierreports.moc"
