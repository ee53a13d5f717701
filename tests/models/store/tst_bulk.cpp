// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/copying.h"
#include "models/store/postgresbulk.h"
#include "models/store/query.h"
#include "models/store/roles.h"
#include "models/store/savepoint.h"
#include "tests/models/import/importing.h"

using namespace uptake;
using namespace Qt::StringLiterals;

/// Many rows go to a server by COPY: the same rows as one by one, all of them or none.
class TestBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesPlainInsertsOnly_data();
    void copiesPlainInsertsOnly();
    void keepsWhatAnInsertKeeps();
    void copiesAndInsertsInTurn();
    void passesOverWhatIsThere();
    void needsNoRightToTemporaryTables();
    void tellsThatARowIsRefused();
    void sendsNothingThatIsTakenBack();
    void takesBackToASavepoint();
    void saysThatTheConnectionWasLost();
    void saysThatARightIsMissing();
    void importsWhatAFileImports_data();
    void importsWhatAFileImports();

private:
    static qint64 copied(TemporaryStore& store, const QString& table)
    {
        return store.rows(u"SELECT count(*) FROM "_s + table).constFirst().toLongLong();
    }
    static Query bulk(Connection& connection, const QString& sql) { return valueOf(Query::prepare(connection, sql, Run::InBulk)); }
    static const QString terms;
};

const QString TestBulk::terms = u"INSERT INTO terms (id, text) VALUES (?, ?)"_s;

void TestBulk::copiesPlainInsertsOnly_data()
{
    QTest::addColumn<QByteArray>("insert");
    QTest::addColumn<QByteArray>("statements");
    QTest::newRow("a value a column") << QByteArray("INSERT INTO terms (id, text) VALUES ($1, $2)") << QByteArray("COPY terms (id, text) FROM STDIN (FORMAT binary)");
    QTest::newRow("passing over what is there")
        << QByteArray("INSERT INTO terms (id, text) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        << QByteArray("CREATE TEMPORARY TABLE IF NOT EXISTS staged_terms ON COMMIT DROP AS SELECT id, text FROM terms WITH NO DATA; "
                      "COPY staged_terms (id, text) FROM STDIN (FORMAT binary); "
                      "INSERT INTO terms (id, text) SELECT id, text FROM staged_terms ON CONFLICT DO NOTHING; TRUNCATE staged_terms");
    QTest::newRow("a value of its own") << QByteArray("INSERT INTO terms (id, text) VALUES ($1, 'a')") << QByteArray();
    QTest::newRow("another conflict") << QByteArray("INSERT INTO terms (id, text) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET text = 'a'") << QByteArray();
    QTest::newRow("no insert") << QByteArray("UPDATE terms SET text = $1 WHERE id = $2") << QByteArray();
}

void TestBulk::copiesPlainInsertsOnly()
{
    QFETCH(QByteArray, insert);
    QFETCH(QByteArray, statements);
    const auto bulk = PostgresBulk::of(insert);
    QCOMPARE(bulk ? bulk->statements() : QByteArray(), statements);
}

void TestBulk::keepsWhatAnInsertKeeps()
{
    TemporaryStore store;
    auto transaction = valueOf(WriteTransaction::begin(store.connection()));
    auto plan = bulk(store.connection(), u"INSERT INTO feature_plans (feature, impact, effort) VALUES (?, ?, ?)"_s);
    auto contact = bulk(store.connection(), u"INSERT INTO quarantine (batch_id, line, column_name, value, reason, raw, digest, mended_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    EXPECT_VALUE(execute(store.connection(), u"INSERT INTO batches (id, path, kind, imported_at) VALUES (1, 'a', 'reports', 1)"_s));
    const auto give = [&](const auto& run) {
        return run(plan, QString(), 0.1, std::optional<double>()) && run(plan, u"é\0x"_s, -1e300, 5.0)
            && run(contact, qint64(1), std::numeric_limits<qint64>::min(), u"ligne « 1 »"_s, u""_s, u"\t\\N\n"_s, QByteArray("a\0\\b\xff", 5), qint64(7), std::optional<qint64>())
            && run(contact, qint64(1), std::numeric_limits<qint64>::max(), u"x"_s, u"😀"_s, u"y"_s, QByteArray(), qint64(8), std::optional<qint64>(9));
    };
    const auto kept = [&] {
        return TemporaryStore::rows(store.connection().database(), u"SELECT encode(feature::bytea, 'hex'), impact, effort FROM feature_plans ORDER BY 1"_s)
            + TemporaryStore::rows(store.connection().database(), u"SELECT line, column_name, value, reason, encode(raw, 'hex'), digest, mended_by FROM quarantine ORDER BY 1"_s);
    };
    QVERIFY(give([](Query& query, const auto&... values) { return query.run(values...).has_value(); }));
    const QStringList inserted = kept();
    QCOMPARE(inserted.size(), 4);
    EXPECT_VALUE(execute(store.connection(), u"DELETE FROM feature_plans"_s));
    EXPECT_VALUE(execute(store.connection(), u"DELETE FROM quarantine"_s));
    QVERIFY(give([](Query& query, const auto&... values) { return query.send(values...).has_value(); }));
    QVERIFY(store.connection().server()->settle());
    QCOMPARE(kept(), inserted);
}

void TestBulk::copiesAndInsertsInTurn()
{
    TemporaryStore store;
    auto transaction = valueOf(WriteTransaction::begin(store.connection()));
    auto add = bulk(store.connection(), terms);
    auto insert = valueOf(Query::prepare(store.connection(), u"INSERT INTO segments (name, filter) VALUES (?, ?)"_s));
    auto count = valueOf(Query::prepare(store.connection(), u"SELECT count(*) FROM terms"_s));
    for (qint64 id = 1; id <= 20'000; ++id) { // some 800 KB: more than waits at a time
        EXPECT_VALUE(add.send(id, u"the term of the number %1"_s.arg(id)));
        if (id % 3 == 0)
            EXPECT_VALUE(insert.send(u"segment %1"_s.arg(id), u"x"_s)); // in the pipeline
        if (id % 7000 != 0)
            continue;
        EXPECT_VALUE(count.run());
        QVERIFY(valueOf(count.next()));
        QCOMPARE(count.integer(0), id); // who asks sees what was sent
    }
    EXPECT_VALUE(transaction.commit());
    QCOMPARE(copied(store, u"terms"_s), 20'000);
    QCOMPARE(copied(store, u"segments"_s), 6666);
}

void TestBulk::passesOverWhatIsThere()
{
    TemporaryStore store;
    const QString sql = u"INSERT OR IGNORE INTO terms (id, text) VALUES (?, ?)"_s;
    for (const qint64 most : {700, 20'000, 20'000}) {
        auto transaction = valueOf(WriteTransaction::begin(store.connection()));
        auto add = bulk(store.connection(), sql);
        for (qint64 id = 1; id <= most; ++id)
            EXPECT_VALUE(add.send(id, u"the term of the number %1"_s.arg(id)));
        EXPECT_VALUE(transaction.commit());
        QCOMPARE(copied(store, u"terms"_s), most);
        QCOMPARE(store.rows(u"SELECT count(*) FROM pg_class WHERE relname = 'staged_terms'"_s), QStringList{u"0"_s});
    }
}

void TestBulk::needsNoRightToTemporaryTables()
{
    TestServer& server = *TestServer::fromEnvironment();
    server.run(u"DROP ROLE IF EXISTS uptake_staging"_s);
    server.run(u"CREATE ROLE uptake_staging LOGIN"_s);
    {
        TemporaryStore store;
        EXPECT_VALUE(grantRoles(store.connection(), {}, {u"uptake_staging"_s}));
        PostgresAddress address = valueOf(PostgresAddress::of(store.url()));
        server.run(u"REVOKE TEMPORARY ON DATABASE %1 FROM PUBLIC"_s.arg(address.database));
        address.user = u"uptake_staging"_s;
        const auto connection = valueOf(Connection::open({address.toText()}));
        QVERIFY(!execute(*connection, u"CREATE TEMPORARY TABLE t (a bigint)"_s));
        auto transaction = valueOf(WriteTransaction::begin(*connection));
        auto add = bulk(*connection, u"INSERT OR IGNORE INTO terms (id, text) VALUES (?, ?)"_s);
        for (qint64 id = 0; id < 1000; ++id)
            EXPECT_VALUE(add.send(id / 2, u"term %1"_s.arg(id / 2)));
        EXPECT_VALUE(transaction.commit());
        QCOMPARE(copied(store, u"terms"_s), 500);
    }
    server.run(u"DROP ROLE uptake_staging"_s);
}

void TestBulk::tellsThatARowIsRefused()
{
    TemporaryStore store;
    for (const qint64 doubled : {3, 19'000}) { // with the last rows, and long before
        auto transaction = valueOf(WriteTransaction::begin(store.connection()));
        auto add = bulk(store.connection(), terms);
        Expected<void> sent;
        for (qint64 id = 1; sent && id <= 20'000; ++id)
            sent = add.send(id > doubled ? id - 1 : id, u"the term of the number %1"_s.arg(id));
        const auto outcome = sent ? transaction.commit() : sent;
        EXPECT_ERROR(outcome, u"duplicate key"_s);
    }
    QCOMPARE(copied(store, u"terms"_s), 0);
    auto transaction = valueOf(WriteTransaction::begin(store.connection()));
    auto add = bulk(store.connection(), terms);
    EXPECT_VALUE(add.send(qint64(1), u"fine"_s));
    EXPECT_VALUE(transaction.commit());
    QCOMPARE(copied(store, u"terms"_s), 1);
}

void TestBulk::sendsNothingThatIsTakenBack()
{
    TemporaryStore store;
    for (const qint64 rows : {1, 20'000}) {
        const auto transaction = valueOf(WriteTransaction::begin(store.connection()));
        auto add = bulk(store.connection(), terms);
        for (qint64 id = 1; id <= rows; ++id)
            EXPECT_VALUE(add.send(id, u"the term of the number %1"_s.arg(id)));
    }
    QCOMPARE(copied(store, u"terms"_s), 0);
}

void TestBulk::takesBackToASavepoint()
{
    TemporaryStore store;
    auto transaction = valueOf(WriteTransaction::begin(store.connection()));
    auto add = bulk(store.connection(), terms);
    EXPECT_VALUE(add.send(qint64(1), u"before"_s));
    {
        const auto savepoint = valueOf(Savepoint::begin(store.connection()));
        EXPECT_VALUE(add.send(qint64(2), u"within"_s));
    }
    EXPECT_VALUE(add.send(qint64(3), u"after"_s));
    EXPECT_VALUE(transaction.commit());
    QCOMPARE(store.rows(u"SELECT text FROM terms ORDER BY id"_s), QStringList({u"before"_s, u"after"_s}));
}

void TestBulk::saysThatTheConnectionWasLost()
{
    TemporaryStore store;
    for (const bool isIdle : {true, false}) {
        const auto connection = valueOf(Connection::open(store.url()));
        auto transaction = valueOf(WriteTransaction::begin(*connection));
        auto add = bulk(*connection, terms);
        Expected<void> sent;
        for (qint64 id = 1; sent && id <= 200'000; ++id) {
            if (id == (isIdle ? 1 : 20'000))
                TestServer::fromEnvironment()->cutWriter(store.url());
            sent = add.send(id, u"the term of the number %1"_s.arg(id));
        }
        EXPECT_ERROR(sent, u"the connection to the server was lost"_s);
        QVERIFY(sent.error().remedy.contains(u"nothing was half done"_s));
        QVERIFY(!transaction.commit());
    }
    QCOMPARE(copied(store, u"terms"_s), 0);
}

void TestBulk::saysThatARightIsMissing()
{
    TestServer& server = *TestServer::fromEnvironment();
    server.run(u"DROP ROLE IF EXISTS uptake_looking"_s);
    server.run(u"CREATE ROLE uptake_looking LOGIN"_s);
    {
        TemporaryStore store;
        EXPECT_VALUE(grantRoles(store.connection(), {u"uptake_looking"_s}, {}));
        PostgresAddress address = valueOf(PostgresAddress::of(store.url()));
        address.user = u"uptake_looking"_s;
        const auto connection = valueOf(Connection::open({address.toText()}));
        auto transaction = valueOf(WriteTransaction::begin(*connection));
        auto add = bulk(*connection, terms);
        EXPECT_VALUE(add.send(qint64(1), u"term"_s));
        EXPECT_ERROR(transaction.commit(), u"you lack the right"_s);
    }
    server.run(u"DROP ROLE uptake_looking"_s);
}

namespace {

/// Reports of `installations` over some months; `change` tells each of them its users.
template <class Users> QByteArray reports(int from, int to, int months, Users users)
{
    QByteArray lines;
    for (int i = from; i < to; ++i) {
        for (int month = 1; month <= months; ++month) {
            const QString told = users(i, month);
            lines += u"{\"schema\":\"usage-report/1\",\"serverId\":\"%1-AAAA-AAAA-AAAA\",\"product\":\"com.example.%2\",\"sentAt\":\"2026-%3-05T02:00:%4Z\",\"addonVersion\":\"2.%5\"%6,"
                     "\"features\":{\"chart\":1,\"feature %5\":2}}\n"_s.arg(i, 4, 10, QLatin1Char('0')).arg(i % 3).arg(month, 2, 10, QLatin1Char('0')).arg(i % 60, 2, 10, QLatin1Char('0'))
                         .arg((i + month) % 17).arg(told.isEmpty() ? told : u",\"users\":"_s + told).toUtf8();
        }
    }
    return lines;
}

} // namespace

void TestBulk::importsWhatAFileImports_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const auto same = [](int i, int month) { return QString::number(i + month); };
    QTest::newRow("nothing known") << reports(0, 1500, 4, same) << reports(1500, 1501, 1, same);
    QTest::newRow("all known") << reports(0, 1500, 4, same) << reports(0, 1500, 4, same);
    QTest::newRow("half known, twice in a file") << reports(0, 1000, 3, same) << reports(500, 1500, 4, same) + reports(600, 900, 4, same);
    QTest::newRow("more told, less told, contradicted, in a file too")
        << reports(0, 900, 3, [](int i, int) { return i % 3 == 0 ? QString() : QString::number(i); })
        << reports(0, 900, 3, [](int i, int) { return i % 3 == 1 ? QString() : QString::number(i % 3 == 2 && i % 2 ? i + 1 : i); })
            + reports(0, 1200, 4, [](int i, int month) { return month == 4 ? QString() : QString::number(i + month / 3); })
            + reports(0, 1200, 4, [](int i, int) { return QString::number(i); });
}

void TestBulk::importsWhatAFileImports()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    ImportStore onServer;
    const auto inFile = valueOf(Connection::open({onServer.path(u"file.sqlite"_s)}));
    NoProgress progress;
    for (const QByteArray& bytes : {first, second}) {
        const QString path = onServer.write(bytes == first ? u"first.jsonl"_s : u"second.jsonl"_s, bytes);
        const auto there = valueOf(onServer.import({path}));
        const auto here = valueOf(importPaths(*inFile, {path}, options(), progress));
        QCOMPARE(described(there.counts), described(here.counts));
    }
    QStringList there = valueOf(tableDigests(onServer.connection()));
    QStringList here = valueOf(tableDigests(*inFile));
    for (QStringList* digests : {&there, &here}) {
        for (const auto& own : {"access_log"_L1, "ledger_identity"_L1, "tombstone_salt"_L1}) // each database has its own
            digests->removeIf([&](const QString& line) { return line.startsWith(own); });
    }
    QCOMPARE(there, here);
}

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
