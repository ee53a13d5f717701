// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "models/store/tables.h"
#include "tests/support/temporarystore.h"

#include <QRegularExpression>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// A database on the server, and one in a file.
class BothStores
{
public:
    BothStores()
        : m_url(TestServer::fromEnvironment()->make())
        , server(valueOf(Connection::open(m_url)))
        , file(valueOf(Connection::open({m_folder.filePath(u"uptake.sqlite"_s)})))
    {
    }
    ~BothStores()
    {
        server.reset();
        TestServer::fromEnvironment()->drop(m_url);
    }
    BothStores(const BothStores&) = delete;
    BothStores& operator=(const BothStores&) = delete;
    QStringList onServer(const QString& sql) { return TemporaryStore::rows(server->database(), sql); }
    QStringList inFile(const QString& sql) { return TemporaryStore::rows(file->database(), sql); }

private:
    QTemporaryDir m_folder;
    DatabaseUrl m_url;

public:
    std::unique_ptr<Connection> server;
    std::unique_ptr<Connection> file;
};

} // namespace

/// A server's schema is one file, a SQLite file's the sum of all migrations: they must be the same.
class TestSchemas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveTheSameTablesAndColumns();
    void haveTheSameObligatoryColumns();
    void haveTheSameReferences();
    void haveTheSameUniqueKeys();
    void guardTheSameTables();
    void beginWithTheSameRows();
};

void TestSchemas::haveTheSameTablesAndColumns()
{
    BothStores both;
    const auto onServer = valueOf(storedTables(*both.server));
    const auto inFile = valueOf(storedTables(*both.file));
    QVERIFY(inFile.size() > 30);
    for (qsizetype i = 0; i < std::min(onServer.size(), inFile.size()); ++i) {
        QCOMPARE(onServer[i].name, inFile[i].name);
        QCOMPARE(onServer[i].columnNames(), inFile[i].columnNames());
        QVERIFY2(onServer[i].columns == inFile[i].columns, qPrintable(onServer[i].name));
    }
    QCOMPARE(onServer.size(), inFile.size());
}

void TestSchemas::haveTheSameObligatoryColumns()
{
    BothStores both;
    const QStringList onServer = both.onServer(
        u"SELECT table_name, column_name FROM information_schema.columns c WHERE table_schema = 'uptake' AND is_nullable = 'NO' AND table_name <> 'schema_version' "
        "AND table_name NOT LIKE 'reports\\_%' ORDER BY table_name COLLATE \"C\", column_name COLLATE \"C\""_s);
    // A primary key is obligatory, whether SQLite says so or not.
    const QStringList inFile = both.inFile(u"SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' "
                                           "AND (c.\"notnull\" = 1 OR c.pk > 0) ORDER BY 1, 2"_s);
    QCOMPARE(onServer, inFile);
}

void TestSchemas::haveTheSameReferences()
{
    BothStores both;
    const QStringList onServer = both.onServer(
        u"SELECT a.relname, attname, b.relname FROM pg_constraint JOIN pg_class a ON a.oid = conrelid JOIN pg_class b ON b.oid = confrelid "
        "JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE contype = 'f' AND conparentid = 0 AND a.relnamespace = 'uptake'::regnamespace "
        "ORDER BY a.relname COLLATE \"C\", attname COLLATE \"C\""_s);
    const QStringList inFile = both.inFile(
        u"SELECT m.name, f.\"from\", f.\"table\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND m.name <> 'reports' ORDER BY 1, 2"_s);
    QVERIFY(inFile.size() > 10);
    QCOMPARE(onServer, inFile); // but for reports, whose partitions may stand on another server
}

void TestSchemas::haveTheSameUniqueKeys()
{
    BothStores both;
    QStringList onServer = both.onServer(u"SELECT t.relname, pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class t ON t.oid = indrelid "
                                         "WHERE indisunique AND NOT indisprimary AND t.relnamespace = 'uptake'::regnamespace"_s);
    for (QString& key : onServer) { // "terms|CREATE UNIQUE INDEX ... USING btree (md5(text))": of long texts a digest is unique
        const QString condition = key.section(u" WHERE "_s, 1);
        key = key.section(u'|', 0, 0) + u' ' + key.section(u" USING btree ("_s, 1).section(u" WHERE "_s, 0, 0).chopped(1);
        key.replace(QRegularExpression(u"md5\\((\\w+)\\)"_s), u"\\1"_s);
        key += condition.isEmpty() ? QString() : u" where"_s;
    }
    QStringList inFile = both.inFile(
        u"SELECT m.name || ' ' || (SELECT group_concat(name, ', ') FROM pragma_index_info(i.name)) || CASE WHEN i.partial THEN ' where' ELSE '' END "
        "FROM sqlite_master m, pragma_index_list(m.name) i WHERE m.type = 'table' AND i.\"unique\" AND i.origin <> 'pk'"_s);
    onServer.sort();
    inFile.sort();
    QVERIFY(inFile.size() > 10);
    QCOMPARE(onServer, inFile);
}

void TestSchemas::guardTheSameTables()
{
    BothStores both;
    const QStringList inFile = both.inFile(u"SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger' ORDER BY 1"_s);
    QCOMPARE(both.onServer(u"SELECT DISTINCT relname::text COLLATE \"C\" FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid WHERE NOT tgisinternal ORDER BY 1"_s), inFile);
    for (const auto& [store, change] : {std::pair(both.server.get(), u"the ledger cannot be changed"_s), std::pair(both.file.get(), u"the ledger cannot be changed"_s)}) {
        for (const QString& sql : {u"UPDATE ledger_identity SET salt = ''"_s, u"DELETE FROM ledger_identity"_s})
            EXPECT_ERROR(execute(*store, sql), change);
        EXPECT_VALUE(execute(*store, u"INSERT INTO access_log (at, action, subject, detail, seal) VALUES (1, 'look-up', '', '', '')"_s));
        EXPECT_ERROR(execute(*store, u"UPDATE access_log SET at = 2"_s), u"the log of accesses cannot be changed"_s);
        EXPECT_ERROR(execute(*store, u"DELETE FROM access_log"_s), u"the log of accesses cannot be changed"_s);
        EXPECT_VALUE(execute(*store, u"UPDATE access_log_start SET after_entry = 1"_s));
        EXPECT_VALUE(execute(*store, u"DELETE FROM access_log"_s));
    }
    EXPECT_ERROR(execute(*both.server, u"TRUNCATE ledger_rows"_s), u"nothing of ledger_rows can be taken out"_s);
}

void TestSchemas::beginWithTheSameRows()
{
    BothStores both;
    const auto counts = [](Connection& connection) {
        QStringList rows;
        for (const StoredTable& table : valueOf(storedTables(connection)))
            rows << u"%1 %2"_s.arg(table.name).arg(table.rows);
        return rows;
    };
    QCOMPARE(counts(*both.server), counts(*both.file));
    const QString lengths = u"SELECT length(ledger), length(salt) FROM ledger_identity"_s;
    QCOMPARE(both.onServer(lengths), both.inFile(lengths));
    QCOMPARE(both.onServer(u"SELECT length(salt) FROM tombstone_salt"_s), QStringList{u"32"_s});
}

QTEST_GUILESS_MAIN(TestSchemas)
#include "tst_schemas.moc"
