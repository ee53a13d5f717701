// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factsloader.h"
#include "models/store/accesslog.h"
#include "models/store/decisions.h"
#include "models/store/ledger.h"
#include "models/store/query.h"
#include "models/store/reportrecords.h"
#include "models/store/roles.h"
#include "models/store/undo.h"
#include "tests/support/linkedvendor.h"

using namespace uptake;
using namespace Qt::StringLiterals;

/// Roles of the server, real ones: what readers and importers may do, and what nobody may.
class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aReaderCountsAndHandsOut();
    void aReaderDoesNotImport();
    void anImporterImportsAndUndoes();
    void nobodyEditsTheLedgerOrTheLog_data();
    void nobodyEditsTheLedgerOrTheLog();
    void aStrangerSeesNothing();
    void saysThatARoleIsMissing();
    void saysThatAFileHasNone();

private:
    std::unique_ptr<Connection> as(const QString& role)
    {
        PostgresAddress address = valueOf(PostgresAddress::of(m_vendor->url()));
        address.user = role;
        return valueOf(Connection::open({address.toText()}));
    }
    std::unique_ptr<LinkedVendor> m_vendor;
    NoProgress m_progress;
};

void TestRoles::initTestCase()
{
    for (const auto& role : {"uptake_reader"_L1, "uptake_importer"_L1, "uptake_stranger"_L1}) {
        TestServer::fromEnvironment()->run(u"DROP ROLE IF EXISTS "_s + role);
        TestServer::fromEnvironment()->run(u"CREATE ROLE %1 LOGIN"_s.arg(role));
    }
    m_vendor = std::make_unique<LinkedVendor>();
    EXPECT_VALUE(grantRoles(m_vendor->connection(), {u"uptake_reader"_s}, {u"uptake_importer"_s}));
}

void TestRoles::cleanupTestCase()
{
    m_vendor.reset(); // with the database go its grants
    for (const auto& role : {"uptake_reader"_L1, "uptake_importer"_L1, "uptake_stranger"_L1})
        TestServer::fromEnvironment()->run(u"DROP ROLE "_s + role);
}

void TestRoles::aReaderCountsAndHandsOut()
{
    const auto connection = as(u"uptake_reader"_s);
    const auto facts = loadFacts(*connection, m_progress);
    EXPECT_VALUE(facts);
    QCOMPARE((*facts)->rowCount(), m_vendor->facts()->rowCount());
    EXPECT_VALUE(logAccess(*connection, u"look-up"_s, u"Alder Works"_s, {}, 7));
    auto ledger = valueOf(Ledger::open(*connection));
    LedgerExport added;
    added.path = added.temporaryPath = u"/nowhere/bank.pdf"_s;
    const auto exported = ledger.append(added, {});
    EXPECT_VALUE(exported);
    EXPECT_VALUE(ledger.end(exported->id, true));
    EXPECT_VALUE(recordExport(*connection, {0, 7, u"/nowhere/bank.pdf"_s, 1, "{}", "digest"}));
}

void TestRoles::aReaderDoesNotImport()
{
    const auto connection = as(u"uptake_reader"_s);
    const QString path = m_vendor->write(u"more.jsonl"_s, LinkedVendor::report("DDDD-DDDD-DDDD-DDDD", "2026-07-05", "3.0", 5, "", 2));
    const QStringList before = m_vendor->rows(u"SELECT count(*) FROM reports"_s);
    EXPECT_ERROR(importPaths(*connection, {path}, {}, m_progress), u"you lack the right"_s);
    EXPECT_ERROR(undoBatches(*connection, {BatchId{1}}, 9), u"you lack the right"_s);
    EXPECT_ERROR(decide(*connection, {decision::Write{1, 0, u"note"_s, u"calls back"_s}}, 9), u"you lack the right"_s);
    QCOMPARE(m_vendor->rows(u"SELECT count(*) FROM reports"_s), before);
}

void TestRoles::anImporterImportsAndUndoes()
{
    const auto connection = as(u"uptake_importer"_s);
    const QString path = m_vendor->write(u"more.jsonl"_s, LinkedVendor::report("EEEE-EEEE-EEEE-EEEE", "2026-07-05", "3.0", 5, "", 2));
    const auto imported = importPaths(*connection, {path}, {}, m_progress);
    EXPECT_VALUE(imported);
    QCOMPARE(imported->counts.added, 1);
    const BatchId batch = *imported->files.constFirst().batch;
    EXPECT_VALUE(undoBatches(*connection, {batch}, 9));
    EXPECT_VALUE(redoBatches(*connection, {batch}));
    EXPECT_VALUE(decide(*connection, {decision::Write{1, 0, u"note"_s, u"calls back"_s}}, 9));
}

void TestRoles::nobodyEditsTheLedgerOrTheLog_data()
{
    QTest::addColumn<QString>("role");
    QTest::newRow("reader") << u"uptake_reader"_s;
    QTest::newRow("importer") << u"uptake_importer"_s;
}

void TestRoles::nobodyEditsTheLedgerOrTheLog()
{
    QFETCH(QString, role);
    EXPECT_VALUE(logAccess(m_vendor->connection(), u"look-up"_s, {}, {}, 7));
    const auto connection = as(role);
    for (const auto& table : {"ledger_exports"_L1, "ledger_rows"_L1, "ledger_organisations"_L1, "ledger_endings"_L1, "ledger_identity"_L1, "access_log"_L1}) {
        const QString column = valueOf(columnNames(*connection, table)).constFirst();
        EXPECT_ERROR(execute(*connection, u"UPDATE %1 SET %2 = %2"_s.arg(table, column)), u"you lack the right"_s);
        EXPECT_ERROR(execute(*connection, u"DELETE FROM "_s + table), u"you lack the right"_s);
        EXPECT_ERROR(execute(*connection, u"TRUNCATE "_s + table), u"you lack the right"_s);
        QVERIFY(!execute(*connection, u"ALTER TABLE %1 DISABLE TRIGGER USER"_s.arg(table)));
    }
    EXPECT_ERROR(execute(*connection, u"UPDATE access_log_start SET after_entry = 99"_s), u"you lack the right"_s);
    EXPECT_VALUE(verifyAccessLog(*connection));
}

void TestRoles::aStrangerSeesNothing()
{
    PostgresAddress address = valueOf(PostgresAddress::of(m_vendor->url()));
    address.user = u"uptake_stranger"_s;
    EXPECT_ERROR(Connection::open({address.toText()}), u"you lack the right"_s);
}

void TestRoles::saysThatARoleIsMissing()
{
    const auto granted = grantRoles(m_vendor->connection(), {u"no\"body"_s}, {});
    EXPECT_ERROR(granted, u"no role"_s);
    QVERIFY(granted.error().remedy.contains(u"CREATE ROLE \"no\"\"body\""_s));
}

void TestRoles::saysThatAFileHasNone()
{
    const QTemporaryDir folder;
    EXPECT_ERROR(grantRoles(*valueOf(Connection::open({folder.filePath(u"a.sqlite"_s)})), {u"uptake_reader"_s}, {}), u"a file has no roles"_s);
}

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
