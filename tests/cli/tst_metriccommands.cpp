// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace uptake::test;

/// What the commands about features, versions, environments and business accept and refuse. Their figures are tested
/// where they are made.
class TestMetricCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plansAFeature();
    void answersInTextAndJson_data();
    void answersInTextAndJson();
    void tellsTheOrganisationsBehindEachCell();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void explainsWithoutADatabase();
    void worksOnOrdersAlone();
    void aMonthIsComparedAsAmongAll();

private:
    QTemporaryDir m_folder;
    QString m_database;
};

void TestMetricCommands::initTestCase()
{
    m_database = m_folder.filePath(u"uptake.sqlite"_s);
    const QString sample = m_folder.filePath(u"sample"_s);
    QCOMPARE(uptake::test::uptake(m_database, {u"sample"_s, sample}).status, 0);
    QVERIFY(uptake::test::uptake(m_database, {u"import"_s, sample}).status != 1);
}

void TestMetricCommands::plansAFeature()
{
    const QJsonArray features
        = uptake::test::uptake(m_database, {u"features"_s, u"--json"_s}).json()[u"features"_s].toArray();
    QVERIFY(!features.isEmpty());
    const QString name = features[0][u"name"_s].toString();
    QVERIFY(features[0][u"rice"_s].isNull());
    QCOMPARE(uptake::test::uptake(m_database, {u"plan"_s, name, u"--impact"_s, u"2"_s}).status, 0);
    QCOMPARE(
        uptake::test::uptake(m_database, {u"plan"_s, name, u"--effort"_s, u"0.5"_s}).status, 0); // the impact stays
    const QJsonValue planned = uptake::test::uptake(m_database, {u"features"_s, u"--json"_s}).json()[u"features"_s][0];
    const double confidence = 1 - (planned[u"reachHigh"_s].toDouble() - planned[u"reachLow"_s].toDouble());
    QCOMPARE(planned[u"rice"_s][u"value"_s].toDouble(), planned[u"using"_s].toInt() * 2 * confidence / .5);
    QCOMPARE(uptake::test::uptake(m_database, {u"plan"_s, u"--json"_s}).json()[u"plans"_s].toArray().size(), 1);
    QCOMPARE(uptake::test::uptake(m_database, {u"plan"_s, name, u"--clear"_s}).status, 0);
    QVERIFY(
        uptake::test::uptake(m_database, {u"features"_s, u"--json"_s}).json()[u"features"_s][0][u"rice"_s].isNull());
}

void TestMetricCommands::answersInTextAndJson_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("member");
    const QString version = uptake::test::uptake(m_database, {u"versions"_s, u"--json"_s})
                                .json()[u"addon"_s]
                                .toArray()
                                .last()[u"version"_s]
                                .toString();
    QTest::newRow("features") << QStringList{u"features"_s, u"--finite"_s} << u"features"_s;
    QTest::newRow("versions") << QStringList{u"versions"_s, u"--curves"_s, u"--matrix"_s, u"--history"_s}
                              << u"curves"_s;
    QTest::newRow("upgrades") << QStringList{u"upgrades"_s, version} << u"points"_s;
    QTest::newRow("support by host") << QStringList{u"support"_s, u"--host"_s, u"7.13"_s} << u"months"_s;
    QTest::newRow("support by add-on") << QStringList{u"support"_s, u"--addon"_s, version} << u"months"_s;
    QTest::newRow("environments") << QStringList{u"environments"_s} << u"sizes"_s;
    QTest::newRow("silent") << QStringList{u"silent"_s} << u"installations"_s;
    QTest::newRow("business") << QStringList{u"business"_s} << u"months"_s;
}

void TestMetricCommands::answersInTextAndJson()
{
    QFETCH(QStringList, command);
    QFETCH(QString, member);
    const Ended text = uptake::test::uptake(m_database, command);
    QCOMPARE(text.status, 0);
    QVERIFY(!text.out.isEmpty());
    const Ended json = uptake::test::uptake(m_database, command + QStringList{u"--json"_s});
    QCOMPARE(json.status, 0);
    QVERIFY2(json.json()[member].isArray(), json.out.constData());
}

/// No more organisations than installations, and somebody behind every figure above 0.
void TestMetricCommands::tellsTheOrganisationsBehindEachCell()
{
    int cells = 0;
    const auto check = [&cells](const QJsonValue& organisations, const QJsonValue& installations) {
        ++cells;
        QVERIFY2(organisations.isDouble() && installations.isDouble(), "a figure is missing");
        QVERIFY(organisations.toInteger() <= installations.toInteger());
        QCOMPARE(organisations.toInteger() > 0, installations.toInteger() > 0);
    };
    const QJsonValue features = uptake::test::uptake(m_database, {u"features"_s, u"--json"_s}).json()[u"features"_s];
    for (const QJsonValue& feature : features.toArray()) {
        const QJsonValue behind = feature[u"organisations"_s];
        for (const QString& which : {u"exposed"_s, u"using"_s, u"started"_s, u"stopped"_s})
            check(behind[which], feature[which]);
    }
    const QJsonDocument versions
        = uptake::test::uptake(m_database, {u"versions"_s, u"--curves"_s, u"--matrix"_s, u"--json"_s}).json();
    check(versions[u"reportingOrganisations"_s], versions[u"reportingInstallations"_s]);
    for (const QString& side : {u"addon"_s, u"host"_s}) {
        for (const QJsonValue& share : versions[side].toArray()) {
            check(share[u"organisations"_s], share[u"installations"_s]);
            check(share[u"atLeastOrganisations"_s], share[u"atLeast"_s]);
        }
    }
    for (const QJsonValue& curve : versions[u"curves"_s].toArray()) {
        for (const QJsonValue& point : curve[u"points"_s].toArray()) {
            check(point[u"reportingOrganisations"_s], point[u"reporting"_s]);
            check(point[u"atLeastOrganisations"_s], point[u"atLeast"_s]);
        }
    }
    const QJsonValue matrix = versions[u"matrix"_s];
    for (int host = 0; host < matrix[u"hosts"_s].toArray().size(); ++host) {
        for (int addon = 0; addon < matrix[u"addons"_s].toArray().size(); ++addon)
            check(matrix[u"organisations"_s][host][addon], matrix[u"installations"_s][host][addon]);
    }
    const QString newest = versions[u"addon"_s][0][u"version"_s].toString();
    const QJsonDocument upgrades = uptake::test::uptake(m_database, {u"upgrades"_s, newest, u"--json"_s}).json();
    for (const QJsonValue& point : upgrades[u"points"_s].toArray()) {
        for (const QString& which : {u"atRisk"_s, u"events"_s, u"censored"_s})
            check(point[u"organisations"_s][which], point[which]);
    }
    QCOMPARE_GT(cells, 100);
}

void TestMetricCommands::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("no floor") << QStringList{u"support"_s} << 64 << u"--host V"_s;
    QTest::newRow("two floors") << QStringList{u"support"_s, u"--host"_s, u"7"_s, u"--addon"_s, u"2"_s} << 64
                                << u"--host V"_s;
    QTest::newRow("no version") << QStringList{u"support"_s, u"--host"_s, u"new"_s} << 64 << u"no version"_s;
    QTest::newRow("unknown version") << QStringList{u"upgrades"_s, u"99.9"_s} << 1 << u"99.9"_s;
    QTest::newRow("no number") << QStringList{u"plan"_s, u"pivot"_s, u"--impact"_s, u"much"_s} << 64 << u"much"_s;
    QTest::newRow("no effort") << QStringList{u"plan"_s, u"pivot"_s, u"--effort"_s, u"0"_s} << 64 << u"effort"_s;
    QTest::newRow("plan of nothing") << QStringList{u"plan"_s, u"--impact"_s, u"1"_s} << 64 << u"plan FEATURE"_s;
    QTest::newRow("unknown feature") << QStringList{u"feature"_s, u"no.such"_s} << 1 << u"no.such"_s;
    QTest::newRow("unknown term") << QStringList{u"explain"_s, u"gibberish"_s} << 64 << u"uptake explain"_s;
    QTest::newRow("unknown month") << QStringList{u"environments"_s, u"--month"_s, u"May"_s} << 64 << u"YYYY-MM"_s;
    QTest::newRow("unknown product") << QStringList{u"business"_s, u"--product"_s, u"com.no"_s} << 1 << u"com.no"_s;
}

void TestMetricCommands::refusesWhatMakesNoSense()
{
    QFETCH(QStringList, command);
    QFETCH(int, status);
    QFETCH(QString, words);
    const Ended ended = uptake::test::uptake(m_database, command);
    QCOMPARE(ended.status, status);
    QVERIFY2(ended.error.startsWith(u"uptake: "_s) && ended.error.contains(words), qPrintable(ended.error));
    QVERIFY(ended.out.isEmpty());
}

void TestMetricCommands::explainsWithoutADatabase()
{
    const QString nowhere = m_folder.filePath(u"nothing.sqlite"_s);
    const Ended text = uptake::test::uptake(nowhere, {u"explain"_s, u"time"_s, u"to"_s, u"upgrade"_s});
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.contains("Kaplan-Meier"));
    QCOMPARE_GT(uptake::test::uptake(nowhere, {u"explain"_s, u"--json"_s}).json()[u"terms"_s].toArray().size(), 30);
    QVERIFY(!QFile::exists(nowhere));
}

void TestMetricCommands::worksOnOrdersAlone()
{
    const QString database = m_folder.filePath(u"orders.sqlite"_s);
    const QString file = m_folder.filePath(u"transactions.csv"_s);
    QVERIFY(write(file,
        "transactionId,transactionLineItemId,addonKey,licenseId,saleDate,saleType,vendorAmount,hosting\nT1,I1,com."
        "example,SEN-1,2026-05-10,New,12.34,Server\n"));
    QCOMPARE(uptake::test::uptake(database, {u"import"_s, file}).status, 0);
    const QJsonValue month = uptake::test::uptake(database, {u"business"_s, u"--json"_s}).json()[u"months"_s][0];
    QCOMPARE(month[u"salesTotalCents"_s].toInt(), 1234);
    QVERIFY(month[u"customers"_s].isNull()); // no licence is known: not 0
    const Ended features = uptake::test::uptake(database, {u"features"_s});
    QCOMPARE(features.status, 1);
    QVERIFY2(features.error.contains(u"no usage report"_s), qPrintable(features.error));
}

void TestMetricCommands::aMonthIsComparedAsAmongAll()
{
    const QString database = m_folder.filePath(u"fleet.sqlite"_s);
    const QString files = m_folder.filePath(u"compared"_s);
    QCOMPARE(
        uptake::test::uptake(database, {u"sample"_s, files, u"--orgs"_s, u"30"_s, u"--months"_s, u"6"_s}).status, 0);
    QCOMPARE(uptake::test::uptake(database, {u"import"_s, files}).status, 0);
    const QJsonArray all = uptake::test::uptake(database, {u"business"_s, u"--json"_s}).json()[u"months"_s].toArray();
    QVERIFY(all.size() > 3);
    const QJsonValue among = all[all.size() - 2];
    const QJsonArray alone
        = uptake::test::uptake(database, {u"business"_s, u"--month"_s, among[u"month"_s].toString(), u"--json"_s})
              .json()[u"months"_s]
              .toArray();
    QCOMPARE(alone.size(), 1);
    QVERIFY(!among[u"customersChange"_s][u"previous"_s].isNull());
    for (const QString& change : {u"customersChange"_s, u"salesChange"_s})
        QCOMPARE(alone[0][change], among[change]);
}

QTEST_GUILESS_MAIN(TestMetricCommands)
#include "tst_metriccommands.moc"
