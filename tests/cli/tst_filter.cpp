// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace uptake::test;

namespace {

const QByteArray licences
    = "addonLicenseId,licenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier,"
      "company,country,lastUpdated\n"
      "1,SEN-1,com.example.addon,COMMERCIAL,2026-01-01,2027-01-01,active,Server,10 Users,Ann,FR,2026-05-01\n"
      "2,SEN-2,com.example.addon,COMMERCIAL,2026-01-01,2027-01-01,active,Data Center,500 Users,Bob,DE,2026-05-01\n"
      "3,SEN-3,com.example.addon,ACADEMIC,2026-01-01,2027-01-01,active,Data Center,50 Users,Cyd,FR,2026-05-01\n";

QByteArray report(
    const QByteArray& server, const QByteArray& sentAt, const QByteArray& version, int users, const QByteArray& more)
{
    return R"({"serverId":")" + server + R"(","product":"com.example.addon","sentAt":")" + sentAt
        + R"(","addonVersion":")" + version + R"(","users":)" + QByteArray::number(users) + more + "}\n";
}

const QByteArray reports = report("AAAA-AAAA-AAAA-AAAA", "2026-05-02T02:00:00Z", "2.12.1", 5,
                               R"(,"supportEntitlementNumber":"SEN-1","features":{"pivot":3})")
    + report("BBBB-BBBB-BBBB-BBBB", "2026-05-03T02:00:00Z", "2.13.0", 200,
        R"(,"supportEntitlementNumber":"SEN-2","features":{"pivot":0})")
    + report("CCCC-CCCC-CCCC-CCCC", "2026-05-04T02:00:00Z", "2.13.0", 30, R"(,"features":{"pivot":1})");

} // namespace

/// What --filter keeps, in every command that counts.
class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cutsTheHeadcount_data();
    void cutsTheHeadcount();
    void cutsFeaturesAndVersions();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void isSavedUnderAName();

private:
    Ended ask(const QStringList& arguments)
    {
        return uptake::test::uptake(m_folder.filePath(u"uptake.sqlite"_s), arguments);
    }

    QTemporaryDir m_folder;
};

void TestFilter::initTestCase()
{
    QVERIFY(
        write(m_folder.filePath(u"licenses.csv"_s), licences) && write(m_folder.filePath(u"reports.jsonl"_s), reports));
    const Ended imported
        = ask({u"import"_s, m_folder.filePath(u"licenses.csv"_s), m_folder.filePath(u"reports.jsonl"_s)});
    QVERIFY2(imported.status == 0, qPrintable(imported.error));
}

void TestFilter::cutsTheHeadcount_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<int>>("figures"); // licences, licensed users, installations, users
    using L = QList<int>;
    QTest::newRow("hosting") << u"hosting=Data Center"_s << L{2, 550, 1, 200};
    QTest::newRow("two conditions") << u"hosting=Data Center;country=FR,DE;licence-type=COMMERCIAL"_s
                                    << L{1, 500, 1, 200};
    QTest::newRow("no licence") << u"country=-"_s << L{0, 0, 1, 30};
    QTest::newRow("tier") << u"tier=1-10,50 users"_s << L{2, 60, 1, 5};
    QTest::newRow("version") << u"addon-version=2.13"_s << L{1, 500, 2, 230};
    QTest::newRow("feature") << u"feature=pivot"_s << L{1, 10, 2, 35};
    QTest::newRow("organisation") << u"organisation=Cyd"_s << L{1, 50, 0, 0};
}

void TestFilter::cutsTheHeadcount()
{
    QFETCH(QString, filter);
    QFETCH(QList<int>, figures);
    const Ended ended = ask({u"headcount"_s, u"--filter"_s, filter, u"--json"_s});
    QVERIFY2(ended.status == 0, qPrintable(ended.error));
    const QJsonObject count = ended.json().object();
    const QList<int> found{count[u"activeLicences"_s].toInt(), count[u"licensedUsers"_s].toInt(),
        count[u"reportingInstallations"_s].toInt(), count[u"reportedUsers"_s].toInt()};
    QCOMPARE(found, figures);
}

void TestFilter::cutsFeaturesAndVersions()
{
    const QStringList filter{u"--json"_s, u"--filter"_s, u"hosting=Data Center,-"_s};
    const QJsonObject features = ask(QStringList{u"features"_s} + filter).json().object();
    QCOMPARE(features[u"reportingInstallations"_s].toInt(), 2);
    QCOMPARE(features[u"features"_s].toArray().first().toObject()[u"using"_s].toInt(), 1);
    const QJsonObject versions = ask(QStringList{u"versions"_s} + filter).json().object();
    QCOMPARE(versions[u"addon"_s].toArray().size(), 1);
    QCOMPARE(versions[u"addon"_s].toArray().first().toObject()[u"installations"_s].toInt(), 2);
}

void TestFilter::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("message");
    QTest::newRow("no such name") << u"colour=red"_s << u"nothing can be filtered by \"colour\""_s;
    QTest::newRow("no such value") << u"hosting=Datacenter"_s << u"known: Data Center, Server, -"_s;
}

void TestFilter::tellsWhatIsWrong()
{
    QFETCH(QString, filter);
    QFETCH(QString, message);
    for (const QString& command : {u"headcount"_s, u"features"_s, u"versions"_s}) {
        const Ended ended = ask({command, u"--filter"_s, filter});
        QCOMPARE(ended.status, 64);
        QVERIFY2(ended.error.contains(message), qPrintable(ended.error));
        QVERIFY(ended.out.isEmpty());
    }
}

void TestFilter::isSavedUnderAName()
{
    const auto saved = [](const Ended& ended) { return ended.json().object().value(u"segments"_s).toArray(); };
    const Ended first = ask({u"segments"_s, u"--save"_s, u"France"_s, u"--filter"_s, u"country=FR"_s, u"--json"_s});
    QVERIFY2(first.status == 0, qPrintable(first.error));
    QCOMPARE(saved(first), (QJsonArray{QJsonObject{{u"name"_s, u"France"_s}, {u"filter"_s, u"country=FR"_s}}}));
    QCOMPARE(saved(ask({u"segments"_s, u"--json"_s})).size(), 1);
    QVERIFY(ask({u"segments"_s, u"--save"_s, u"Nothing"_s}).status != 0);
    QVERIFY(ask({u"segments"_s, u"--delete"_s, u"Nothing"_s}).status != 0);
    QCOMPARE(saved(ask({u"segments"_s, u"--delete"_s, u"France"_s, u"--json"_s})).size(), 0);
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
