// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/reportjson.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

const QByteArray needed
    = R"("serverId": "B8XU-91QO-FN3Y-ETQ2", "product": "com.example", "sentAt": "2026-10-01T02:00:07Z", "addonVersion": "2.12.1")";
constexpr qint64 sentAt = 1790820007; // 2026-10-01T02:00:07Z

std::variant<Report, Rejection> readJson(const QByteArray& json)
{
    return ReportJson().read({json.constData(), size_t(json.size())});
}

std::variant<Report, Rejection> readWith(const QByteArray& more)
{
    return readJson("{" + needed + (more.isEmpty() ? "" : ", ") + more + "}");
}

/// "report", or "column|value" of the rejection.
QString outcome(const std::variant<Report, Rejection>& read)
{
    const auto* rejection = std::get_if<Rejection>(&read);
    return rejection ? rejection->column + u'|' + rejection->value : u"report"_s;
}

} // namespace

class TestReportJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDocumentedReport();
    void needsNoMoreThanFourFields();
    void namesTheFieldThatIsMissing_data();
    void namesTheFieldThatIsMissing();
    void readsCounts_data();
    void readsCounts();
    void rejectsWhatIsNoCount_data();
    void rejectsWhatIsNoCount();
    void tellsAbsentFromZero();
    void rejectsWhatIsNoReport_data();
    void rejectsWhatIsNoReport();
    void rejectsAFieldOfTheWrongKind_data();
    void rejectsAFieldOfTheWrongKind();
    void takesTheMailsDateWhereTheReportHasNone();
    void readsOneReportAfterTheOther();
};

void TestReportJson::readsTheDocumentedReport()
{
    const auto read = readJson(
        R"({"schema": "usage-report/1", "serverId": "b8xu-91qo-fn3y-etq2", "product": "com.playsql.playsql-plugin",
        "sentAt": "2026-10-01T02:00:07Z", "hostProduct": "confluence", "hostVersion": "7.19.4",
        "addonVersion": "2.12.1", "users": 840, "datasources": 3, "administrators": 4, "queries": 57, "tables": 12,
        "queriesModifiedLastMonth": 9, "supportEntitlementNumber": "SEN-1234567",
        "connections": [{"driver": "postgresql", "mode": "read-only", "count": 2}],
        "features": {"query.chart": 12, "table.history": 0}})");
    const Report expected{"B8XU-91QO-FN3Y-ETQ2", "com.playsql.playsql-plugin", sentAt, "confluence", "7.19.4", "2.12.1",
        "SEN-1234567", 840, 3, 4, 57, 12, 9, {{"postgresql", "read-only", 2}},
        {{"query.chart", 12}, {"table.history", 0}}};
    QCOMPARE(outcome(read), u"report"_s);
    QVERIFY(std::get<Report>(read) == expected);
}

void TestReportJson::needsNoMoreThanFourFields()
{
    const auto read = readWith({});
    QCOMPARE(outcome(read), u"report"_s);
    QVERIFY(!std::get<Report>(read).users);
    QVERIFY(std::get<Report>(read).features.empty());
}

void TestReportJson::namesTheFieldThatIsMissing_data()
{
    QTest::addColumn<QByteArray>("pair");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<QString>("outcomeOf");
    for (const QByteArray& pair : needed.split(',')) {
        const QByteArray name = pair.trimmed().mid(1, pair.trimmed().indexOf('"', 1) - 1);
        QTest::newRow(name.constData()) << pair << QByteArray(" \"x\": 1") << QString::fromLatin1(name) + u'|';
        QTest::newRow((name + " is null").constData())
            << pair << QByteArray(" \"" + name + "\": null") << QString::fromLatin1(name) + u'|';
    }
    QTest::newRow("addonVersion is empty") << QByteArray("\"2.12.1\"") << QByteArray("\" \"") << u"addonVersion|"_s;
}

void TestReportJson::namesTheFieldThatIsMissing()
{
    QFETCH(QByteArray, pair);
    QFETCH(QByteArray, instead);
    QFETCH(QString, outcomeOf);
    const QString found = outcome(readJson("{" + QByteArray(needed).replace(pair, instead) + "}"));
    if (outcomeOf == u"serverId|"_s) // null is told as it stands
        QVERIFY2(found.startsWith(outcomeOf), qPrintable(found));
    else
        QCOMPARE(found, outcomeOf);
}

void TestReportJson::readsCounts_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("users");
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("a count") << QByteArray("840") << qint64(840);
    QTest::newRow("written as 840.0") << QByteArray("840.0") << qint64(840);
    QTest::newRow("written as 8.4e2") << QByteArray("8.4e2") << qint64(840);
    QTest::newRow("the largest") << QByteArray::number(largestCount) << largestCount;
    QTest::newRow("null is absent") << QByteArray("null") << qint64(-1);
}

void TestReportJson::readsCounts()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, users);
    const auto read = readWith("\"users\": " + value);
    QCOMPARE(outcome(read), u"report"_s);
    QCOMPARE(std::get<Report>(read).users.value_or(-1), users);
}

void TestReportJson::rejectsWhatIsNoCount_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char* value : {"-1", "-0.5", "12.5", "1e300", "1000000000001", "18446744073709551615",
             "9223372036854775808", "\"840\"", "true", "[840]", "{}"})
        QTest::newRow(value) << QByteArray(value);
}

void TestReportJson::rejectsWhatIsNoCount()
{
    QFETCH(QByteArray, value);
    const QString users = outcome(readWith("\"users\": " + value));
    QVERIFY2(users.startsWith(u"users|"_s), qPrintable(users));
    const QString feature = outcome(readWith("\"features\": {\"pivot\": " + value + "}"));
    QVERIFY2(feature.startsWith(u"features.pivot|"_s), qPrintable(feature));
}

void TestReportJson::tellsAbsentFromZero()
{
    const auto report
        = std::get<Report>(readWith(R"("users": 0, "tables": null, "features": {"pivot": 0, "export": null})"));
    QCOMPARE(report.users, std::optional<qint64>(0));
    QVERIFY(!report.tables);
    QVERIFY(report.features == std::vector<FeatureUse>({{"pivot", 0}}));
}

void TestReportJson::rejectsWhatIsNoReport_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("cut") << QByteArray("{" + needed);
    QTest::newRow("a list") << QByteArray("[{" + needed + "}]");
    QTest::newRow("a number") << QByteArray("12");
    QTest::newRow("two objects") << QByteArray("{" + needed + "}{" + needed + "}");
    QTest::newRow("no UTF-8") << QByteArray("{" + needed + ", \"hostVersion\": \"\xff\"}");
}

void TestReportJson::rejectsWhatIsNoReport()
{
    QFETCH(QByteArray, json);
    const auto read = readJson(json);
    QCOMPARE(outcome(read), u"|"_s);
    QVERIFY(!std::get<Rejection>(read).reason.isEmpty());
}

void TestReportJson::rejectsAFieldOfTheWrongKind_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("outcomeOf");
    const auto with
        = [](const QByteArray& from, const QByteArray& to) { return "{" + QByteArray(needed).replace(from, to) + "}"; };
    QTest::newRow("server ID too short") << with("B8XU-91QO-FN3Y-ETQ2", "B8XU-91QO-FN3Y")
                                         << u"serverId|\"B8XU-91QO-FN3Y\""_s;
    QTest::newRow("server ID a number") << with("\"B8XU-91QO-FN3Y-ETQ2\"", "12") << u"serverId|12"_s;
    QTest::newRow("a time that is none") << with("2026-10-01T02:00:07Z", "yesterday") << u"sentAt|\"yesterday\""_s;
    QTest::newRow("a day without a time") << with("2026-10-01T02:00:07Z", "2026-10-01") << u"sentAt|\"2026-10-01\""_s;
    QTest::newRow("a time before 1970") << with("2026-10-01T02:00:07Z", "1969-12-31T23:59:59Z")
                                        << u"sentAt|1969-12-31T23:59:59Z"_s;
    QTest::newRow("product a list") << with("\"com.example\"", "[]") << u"product|[]"_s;
    QTest::newRow("features a list") << QByteArray("{" + needed + ", \"features\": [1]}") << u"features|[1]"_s;
    QTest::newRow("connections an object")
        << QByteArray("{" + needed + ", \"connections\": {}}") << u"connections|{}"_s;
    QTest::newRow("a connection without a driver")
        << QByteArray("{" + needed + ", \"connections\": [{\"count\":1}]}") << u"connections.driver|{\"count\":1}"_s;
    QTest::newRow("a connection below zero")
        << QByteArray("{" + needed + R"(, "connections": [{"driver": "h2", "count": -1}]})")
        << u"connections.count|-1"_s;
}

void TestReportJson::rejectsAFieldOfTheWrongKind()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, outcomeOf);
    QCOMPARE(outcome(readJson(json)), outcomeOf);
}

void TestReportJson::takesTheMailsDateWhereTheReportHasNone()
{
    ReportJson json;
    const QByteArray without = "{" + QByteArray(needed).replace("\"sentAt\": \"2026-10-01T02:00:07Z\", ", "") + "}";
    QCOMPARE(std::get<Report>(json.read({without.constData(), size_t(without.size())}, 1000)).sentAt, 1000);
    const QByteArray with = "{" + needed + "}";
    QCOMPARE(std::get<Report>(json.read({with.constData(), size_t(with.size())}, 1000)).sentAt, sentAt);
}

void TestReportJson::readsOneReportAfterTheOther()
{
    ReportJson json;
    const QByteArray good = "{" + needed + R"(, "users": 5, "features": {"pivot": 1}})";
    const QByteArray small = "{" + needed + "}";
    QCOMPARE(std::get<Report>(json.read({good.constData(), size_t(good.size())})).users, std::optional<qint64>(5));
    QVERIFY(std::holds_alternative<Rejection>(json.read("{")));
    const Report second = std::get<Report>(json.read({small.constData(), size_t(small.size())}));
    QVERIFY(!second.users && second.features.empty());
}

QTEST_GUILESS_MAIN(TestReportJson)
#include "tst_reportjson.moc"
