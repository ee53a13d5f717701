// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/import/importing.h"

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

const QByteArray feedbackHeader
    = "addonKey,addonVersion,applicationKey,applicationVersion,hosting,date,feedbackType,reasonKey,reason,message,"
      "fullName,appEntitlementId,appEntitlementNumber\n";
const QByteArray freeTierHeader
    = "day,licenseId,appEntitlementId,entitlementNumber,parentEdition,dateOfEvaluation,parentUnitCount,technicalEmail,"
      "vendorId,addonName,addonKey\n";
const QByteArray longHeader = "date,addonKey,dimension,value,installations,users\n";

QByteArray feedback(const QByteArray& date, const QByteArray& entitlement, const QByteArray& name = {})
{
    return "com.example,2.1,jira,9.4,server," + date + ",uninstall,too-slow,Too slow,\"It was slow,\nso it went\","
        + name + ",7," + entitlement + "\n";
}

QByteArray freeTierDay(
    const QByteArray& day, const QByteArray& entitlement, const QByteArray& units, const QByteArray& mail = {})
{
    return day + ",L-1,7," + entitlement + ",standard,2026-01-05," + units + "," + mail + ",99,Example,com.example\n";
}

ImportOptions ofDimension(const QString& dimension)
{
    ImportOptions result = options();
    result.dimension = dimension;
    return result;
}

ImportOptions keepingContacts()
{
    ImportOptions result = options();
    result.keepContacts = true;
    return result;
}

} // namespace

class TestMarketData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesFeedback();
    void storesDaysOfTheFreeTier();
    void storesALongDistribution();
    void storesAWideDistribution();
    void needsTheDimensionOfAWideDistribution();
    void passesOverARowWithoutCounts();
    void addsNothingWhenAFileComesTwice_data();
    void addsNothingWhenAFileComesTwice();
    void takesARowThatSaysSomethingElseForAnUpdate();
    void quarantinesABadRowWithColumnAndReason_data();
    void quarantinesABadRowWithColumnAndReason();
    void keepsPeopleOnlyWhenAsked_data();
    void keepsPeopleOnlyWhenAsked();
};

void TestMarketData::storesFeedback()
{
    ImportStore store;
    const auto summary = valueOf(store.import(
        {store.write(u"f.csv"_s, feedbackHeader + feedback("2026-03-01", "E-1") + feedback("2026-03-02", "E-2"))}));
    QCOMPARE(summary.files[0].kind, u"feedback"_s);
    QCOMPARE(described(summary.counts), u"2 rows, added 2"_s);
    QCOMPARE(summary.files[0].notes, QStringList());
    QCOMPARE(
        store.rows(
            u"SELECT line, date(feedback_date), feedback_type, reason_key, message, entitlement_number FROM feedback"_s),
        QStringList({u"2|2026-03-01|uninstall|too-slow|It was slow,\nso it went|E-1"_s,
            u"4|2026-03-02|uninstall|too-slow|It was slow,\nso it went|E-2"_s}));
}

void TestMarketData::storesDaysOfTheFreeTier()
{
    ImportStore store;
    const auto summary = valueOf(store.import({store.write(u"f.csv"_s,
        freeTierHeader + freeTierDay("2026-03-01", "E-1", "10") + freeTierDay("2026-03-02", "E-1", "null")
            + freeTierDay("2026-03-02", "E-2", "7"))}));
    QCOMPARE(summary.files[0].kind, u"free-tier"_s);
    QCOMPARE(described(summary.counts), u"3 rows, added 3"_s);
    QCOMPARE(
        store.rows(
            u"SELECT date(day), entitlement_number, parent_edition, parent_units FROM free_tier_days ORDER BY line"_s),
        QStringList({u"2026-03-01|E-1|standard|10"_s, u"2026-03-02|E-1|standard|"_s, u"2026-03-02|E-2|standard|7"_s}));
}

void TestMarketData::storesALongDistribution()
{
    ImportStore store;
    const auto summary = valueOf(store.import({store.write(u"d.csv"_s,
        longHeader
            + "2026-03-01,com.example,addonVersion,2.1,5,50\n2026-03-01,,hosting,server,7,\n2026-03-01,com.other,"
              "hosting,server,9,90\n")}));
    QCOMPARE(summary.files[0].kind, u"versions"_s);
    QCOMPARE(described(summary.counts), u"3 rows, added 3"_s);
    QCOMPARE(
        store.rows(
            u"SELECT key, dimension, value, installations, users FROM distributions JOIN products ON products.id = product_id ORDER BY line"_s),
        QStringList({u"com.example|addonVersion|2.1|5|50"_s, u"com.example|hosting|server|7|"_s,
            u"com.other|hosting|server|9|90"_s}));
}

void TestMarketData::storesAWideDistribution()
{
    ImportStore store;
    const QString path = store.write(u"d.csv"_s, "date,1.0,1.1,2.0\n2026-03-01,5,7,\n2026-03-02,4,8,1\n");
    const auto summary = valueOf(store.import({path}, ofDimension(u"addonVersion"_s)));
    QCOMPARE(summary.files[0].kind, u"versions"_s);
    QCOMPARE(described(summary.counts), u"2 rows, added 2"_s);
    QCOMPARE(store.rows(u"SELECT key, date(day), dimension, value, installations FROM distributions "
                        "JOIN products ON products.id = product_id ORDER BY day, value"_s),
        QStringList({u"com.example|2026-03-01|addonVersion|1.0|5"_s, u"com.example|2026-03-01|addonVersion|1.1|7"_s,
            u"com.example|2026-03-02|addonVersion|1.0|4"_s, u"com.example|2026-03-02|addonVersion|1.1|8"_s,
            u"com.example|2026-03-02|addonVersion|2.0|1"_s}));
}

void TestMarketData::needsTheDimensionOfAWideDistribution()
{
    ImportStore store;
    const QString path = store.write(u"d.csv"_s, "date,1.0,1.1\n2026-03-01,5,7\n");
    const QStringList before = store.content();
    EXPECT_ERROR(store.import({path}), u"--dimension"_s);
    ImportOptions noProduct = ofDimension(u"addonVersion"_s);
    noProduct.product.clear();
    EXPECT_ERROR(store.import({path}, noProduct), u"--product"_s);
    QCOMPARE(store.content(), before);
}

void TestMarketData::passesOverARowWithoutCounts()
{
    ImportStore store;
    const QString path = store.write(u"d.csv"_s, "date,1.0,1.1\n2026-03-01,,null\n2026-03-02,4,\n");
    QCOMPARE(described(valueOf(store.import({path}, ofDimension(u"addonVersion"_s))).counts),
        u"2 rows, added 1, skipped 1"_s);
}

void TestMarketData::addsNothingWhenAFileComesTwice_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("feedback") << feedbackHeader + feedback("2026-03-01", "E-1", "Ann")
            + feedback("2026-03-02", "E-2", "RTBF");
    QTest::newRow("free tier") << freeTierHeader + freeTierDay("2026-03-01", "E-1", "10", "ann@example.com")
            + freeTierDay("2026-03-02", "E-1", "");
    QTest::newRow("long distribution") << longHeader
            + "2026-03-01,,addonVersion,2.1,5,50\n2026-03-01,,addonVersion,2.2,5,50\n";
    QTest::newRow("wide distribution") << QByteArray("date,1.0,1.1\n2026-03-01,5,7\n2026-03-02,5,\n");
}

void TestMarketData::addsNothingWhenAFileComesTwice()
{
    QFETCH(QByteArray, text);
    for (const bool keepContacts : {false, true}) {
        ImportStore store;
        ImportOptions how = ofDimension(u"addonVersion"_s);
        how.keepContacts = keepContacts;
        const QString path = store.write(u"a.csv"_s, text);
        const QString tables = u"SELECT (SELECT count(*) FROM feedback) + (SELECT count(*) FROM free_tier_days) "
                               "+ (SELECT count(*) FROM distributions), (SELECT count(*) FROM contacts)"_s;
        QCOMPARE(described(valueOf(store.import({path}, how)).counts), u"2 rows, added 2"_s);
        const QStringList stored = store.rows(tables);
        QCOMPARE(described(valueOf(store.import({path}, how)).counts), u"2 rows, unchanged 2"_s);
        QCOMPARE(described(valueOf(store.import({path, path}, how)).counts), u"4 rows, unchanged 4"_s);
        QCOMPARE(store.rows(tables), stored);
    }
}

void TestMarketData::takesARowThatSaysSomethingElseForAnUpdate()
{
    ImportStore store;
    store.import(u"a.csv"_s, longHeader + "2026-03-01,,addonVersion,2.1,5,50\n2026-03-01,,addonVersion,2.2,5,50\n");
    QCOMPARE(store.import(u"b.csv"_s,
                 longHeader
                     + "2026-03-01,,addonVersion,2.1,6,50\n2026-03-01,,addonVersion,2.2,5,50\n2026-03-02,,addonVersion,"
                       "2.1,6,50\n"),
        u"3 rows, added 1, updated 1, unchanged 1"_s);
}

void TestMarketData::quarantinesABadRowWithColumnAndReason_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    const QByteArray goodFeedback = feedback("2026-03-01", "E-1");
    QTest::newRow("feedback, a bad date")
        << feedbackHeader << feedback("soon", "E-1") << goodFeedback << u"date"_s << u"soon"_s << u"no date"_s;
    QTest::newRow("feedback, no date") << feedbackHeader << feedback("", "E-1") << goodFeedback << u"date"_s
                                       << QString() << u"has no date"_s;
    const QByteArray goodDay = freeTierDay("2026-03-01", "E-1", "10");
    QTest::newRow("free tier, a bad day") << freeTierHeader << freeTierDay("2026-02-30", "E-1", "10") << goodDay
                                          << u"day"_s << u"2026-02-30"_s << u"no date"_s;
    QTest::newRow("free tier, a bad count") << freeTierHeader << freeTierDay("2026-03-02", "E-1", "-3") << goodDay
                                            << u"parentUnitCount"_s << u"-3"_s << u"no count"_s;
    QTest::newRow("free tier, no licence") << freeTierHeader << freeTierDay("2026-03-02", "", "3").replace("L-1", "NA")
                                           << goodDay << u"licenseId"_s << QString() << u"names the licence"_s;
    const QByteArray goodLong = "2026-03-01,,addonVersion,2.1,5,50\n";
    QTest::newRow("long, a bad count") << longHeader << QByteArray("2026-03-01,,addonVersion,2.0,many,50\n") << goodLong
                                       << u"installations"_s << u"many"_s << u"no count"_s;
    QTest::newRow("long, no count") << longHeader << QByteArray("2026-03-01,,addonVersion,2.0,,50\n") << goodLong
                                    << u"installations"_s << QString() << u"has no count"_s;
    QTest::newRow("long, no value") << longHeader << QByteArray("2026-03-01,,addonVersion,,5,50\n") << goodLong
                                    << u"value"_s << QString() << u"no value"_s;
    const QByteArray wideHeader = "date,1.0,1.1\n";
    QTest::newRow("wide, a bad count") << wideHeader << QByteArray("2026-03-01,5,7.5\n")
                                       << QByteArray("2026-03-02,5,7\n") << u"1.1"_s << u"7.5"_s << u"no count"_s;
    QTest::newRow("wide, a bad date") << wideHeader << QByteArray("March,5,7\n") << QByteArray("2026-03-02,5,7\n")
                                      << u"date"_s << u"March"_s << u"no date"_s;
    QTest::newRow("wide, too many fields") << wideHeader << QByteArray("2026-03-01,5,7,9\n")
                                           << QByteArray("2026-03-02,5,7\n") << QString() << QString() << u"4 fields"_s;
}

void TestMarketData::quarantinesABadRowWithColumnAndReason()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, bad);
    QFETCH(QByteArray, good);
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, reason);
    ImportStore store;
    const auto summary
        = valueOf(store.import({store.write(u"a.csv"_s, header + bad + good)}, ofDimension(u"addonVersion"_s)));
    QCOMPARE(described(summary.counts), u"2 rows, added 1, rejected 1"_s);
    const auto rows = valueOf(Batches(store.connection()).quarantined());
    QCOMPARE(rows.size(), 1);
    const Rejection& rejection = rows[0].rejection;
    QCOMPARE(rejection.line, 2);
    QCOMPARE(rejection.column, column);
    QCOMPARE(rejection.value, value);
    QVERIFY2(rejection.reason.contains(reason), qPrintable(rejection.reason));
    QCOMPARE(rejection.raw, bad.chopped(1));
}

void TestMarketData::keepsPeopleOnlyWhenAsked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("feedback") << feedbackHeader + feedback("2026-03-01", "E-1", "Ann")
            + feedback("2026-03-02", "E-2", "RTBF") + feedback("2026-03-03", "E-3", "rtbf")
                              << QStringList{u"feedback|user|Ann|"_s};
    const QByteArray first = freeTierHeader + freeTierDay("2026-03-01", "E-1", "10", "ann@example.com");
    const QByteArray last = freeTierDay("2026-03-03", "E-1", "10");
    QTest::newRow("free tier") << first + freeTierDay("2026-03-02", "E-1", "10") + last
                               << QStringList{u"free_tier_days|technical||ann@example.com"_s};
    QTest::newRow("free tier, forgotten") << first + freeTierDay("2026-03-02", "E-1", "10", "RTBF") + last << QStringList();
}

void TestMarketData::keepsPeopleOnlyWhenAsked()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, kept);
    const QString people = u"SELECT kind, role, name, email FROM contacts"_s;
    ImportStore careful;
    QCOMPARE(careful.import(u"a.csv"_s, text), u"3 rows, added 3"_s);
    QCOMPARE(careful.rows(people), QStringList());
    QCOMPARE(described(valueOf(careful.import({careful.path(u"a.csv"_s)}, keepingContacts())).counts), u"3 rows, unchanged 3"_s);
    QCOMPARE(careful.rows(people), kept);
    ImportStore keeping;
    QCOMPARE(described(valueOf(keeping.import({keeping.write(u"a.csv"_s, text)}, keepingContacts())).counts),
        u"3 rows, added 3"_s);
    QCOMPARE(keeping.rows(people), kept);
}

QTEST_GUILESS_MAIN(TestMarketData)
#include "tst_marketdata.moc"
