// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "models/store/undo.h"
#include "tests/support/linkedvendor.h"
#include "tests/support/factstext.h"

#include <QProcess>

using namespace uptake;
using namespace Qt::StringLiterals;

/// On a server the reports of each month are a table of their own, here or on another server.
class TestReportMonths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachReportStandsInItsMonth();
    void oddDatesHaveAPlaceToo();
    void aNewMonthHoldsNoReaderUp();
    void aMonthStandsOnAnotherServer();

private:
    static QStringList places(LinkedVendor& vendor)
    {
        return vendor.rows(u"SELECT tableoid::regclass::text, count(*) FROM reports GROUP BY 1 ORDER BY 1"_s);
    }
    static ImportSummary importLine(LinkedVendor& vendor, const char* server, const char* day)
    {
        vendor.write(u"line.jsonl"_s, LinkedVendor::report(server, day, "3.0", 7, "", 2));
        return vendor.import({u"line.jsonl"_s});
    }
};

void TestReportMonths::eachReportStandsInItsMonth()
{
    LinkedVendor vendor;
    QCOMPARE(places(vendor), QStringList({u"reports_2026_03|1"_s, u"reports_2026_05|1"_s, u"reports_2026_06|1"_s}));
    importLine(vendor, "CCCC-CCCC-CCCC-CCCC", "2026-06-30");
    importLine(vendor, "CCCC-CCCC-CCCC-CCCC", "2026-07-01");
    QCOMPARE(places(vendor), QStringList({u"reports_2026_03|1"_s, u"reports_2026_05|1"_s, u"reports_2026_06|2"_s, u"reports_2026_07|1"_s}));
}

void TestReportMonths::oddDatesHaveAPlaceToo()
{
    LinkedVendor vendor;
    vendor.rows(u"INSERT INTO reports SELECT (day << 28) + 1, 1, 1, 1, 1, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, '', '' FROM (VALUES (86400::bigint), (4102444800)) v (day)"_s);
    QVERIFY(places(vendor).contains(u"reports_early|1"_s));
    QVERIFY(places(vendor).contains(u"reports_late|1"_s));
}

void TestReportMonths::aNewMonthHoldsNoReaderUp()
{
    LinkedVendor vendor;
    const auto reader = valueOf(Connection::open(vendor.url()));
    auto reading = valueOf(ReadTransaction::begin(*reader));
    QCOMPARE(TemporaryStore::rows(reader->database(), u"SELECT count(*) FROM reports"_s), QStringList{u"3"_s});
    {
        auto writing = valueOf(WriteTransaction::begin(vendor.connection()));
        valueOf(execute(vendor.connection(), u"SELECT make_month(%1)"_s.arg(qint64(1'790'000'000) << 28)));
        valueOf(execute(*reader, u"SET LOCAL lock_timeout = '2s'"_s));
        QCOMPARE(TemporaryStore::rows(reader->database(), u"SELECT count(*) FROM reports"_s), QStringList{u"3"_s});
        EXPECT_VALUE(writing.commit());
    }
    QCOMPARE(TemporaryStore::rows(reader->database(), u"SELECT count(*) FROM reports"_s), QStringList{u"3"_s});
    EXPECT_VALUE(reading.end());
}

void TestReportMonths::aMonthStandsOnAnotherServer()
{
    const QTemporaryDir folder;
    const QString script = QStringLiteral(SOURCE_DIR "/tests/postgresql/server");
    QCOMPARE(QProcess::execute(script, {u"start"_s, folder.path()}), 0);
    QFile address(folder.filePath(u"url"_s));
    QVERIFY(address.open(QIODevice::ReadOnly));
    const PostgresAddress other = valueOf(PostgresAddress::of({QString::fromUtf8(address.readAll()).trimmed()}));
    {
        LinkedVendor vendor;
        const QStringList before = textOf(*vendor.facts());
        const std::unique_ptr<PGconn, decltype(&PQfinish)> far(
            PQconnectdb(u"host=%1 port=%2 user=%3 dbname=%4"_s.arg(other.host).arg(other.port).arg(other.user, other.database).toUtf8().constData()), &PQfinish);
        const std::unique_ptr<PGresult, decltype(&PQclear)> made(
            PQexec(far.get(), "CREATE TABLE reports_2026_03 (id bigint PRIMARY KEY, installation_id bigint NOT NULL, batch_id bigint NOT NULL, line bigint NOT NULL, "
                              "addon_version bigint NOT NULL, host_product bigint, host_version bigint, entitlement bigint, users bigint, datasources bigint, "
                              "administrators bigint, queries bigint, tables bigint, queries_modified bigint, connections bytea NOT NULL, features bytea NOT NULL)"), &PQclear);
        QVERIFY2(PQresultStatus(made.get()) == PGRES_COMMAND_OK, PQerrorMessage(far.get()));
        const QString range = vendor.rows(u"SELECT pg_get_expr(relpartbound, oid) FROM pg_class WHERE relname = 'reports_2026_03'"_s).constFirst();
        for (const QString& sql : {u"CREATE EXTENSION postgres_fdw SCHEMA public"_s,
                 u"CREATE SERVER other FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '%1', port '%2', dbname '%3')"_s.arg(other.host).arg(other.port).arg(other.database),
                 u"CREATE USER MAPPING FOR CURRENT_USER SERVER other OPTIONS (user '%1')"_s.arg(other.user), u"ALTER TABLE reports DETACH PARTITION reports_2026_03"_s,
                 u"ALTER TABLE reports_2026_03 RENAME TO moving"_s,
                 u"CREATE FOREIGN TABLE reports_2026_03 PARTITION OF reports %1 SERVER other OPTIONS (schema_name 'public')"_s.arg(range),
                 u"INSERT INTO reports SELECT * FROM moving"_s, u"DROP TABLE moving"_s})
            EXPECT_VALUE(execute(vendor.connection(), sql));
        QCOMPARE(vendor.rows(u"SELECT count(*) FROM reports_2026_03"_s), QStringList{u"1"_s});
        QCOMPARE(textOf(*vendor.facts()), before);
        QCOMPARE(vendor.import({u"reports.jsonl"_s}).counts.unchanged, 3); // known there, too
        const ImportSummary added = importLine(vendor, "CCCC-CCCC-CCCC-CCCC", "2026-03-09");
        QCOMPARE(added.counts.added, 1);
        QCOMPARE(vendor.rows(u"SELECT count(*) FROM reports_2026_03"_s), QStringList{u"2"_s});
        EXPECT_VALUE(undoBatches(vendor.connection(), {*added.files.constFirst().batch, BatchId{4}}, 9));
        EXPECT_VALUE(redoBatches(vendor.connection(), {BatchId{4}}));
        QCOMPARE(textOf(*vendor.facts()), before);
    }
    QCOMPARE(QProcess::execute(script, {u"stop"_s, folder.path()}), 0);
}

QTEST_GUILESS_MAIN(TestReportMonths)
#include "tst_reportmonths.moc"
