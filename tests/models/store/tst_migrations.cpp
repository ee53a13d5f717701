// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batches.h"
#include "models/store/migrations.h"
#include "models/store/query.h"
#include "tests/support/temporarystore.h"

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// A database of today's schema with one batch in it, and the name of the copy that a further migration saves.
class OlderStore : public TemporaryStore
{
public:
    OlderStore() { valueOf(Batches(connection()).begin(u"a.csv"_s, u"licenses"_s, 5)); }
    QStringList migrationsWith(const QByteArray& next) const { return ownMigrations() << write(u"next.sql"_s, next); }
    QString copy() const { return path(u"uptake.sqlite.before-schema-%1"_s.arg(ownMigrations().size() + 1)); }
    int version() { return rows(u"PRAGMA user_version"_s)[0].toInt(); }
};

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsANewDatabaseToTheNewestSchema();
    void knowsItsOwnMigrationsInOrder();
    void addsWhatIsNewAndKeepsWhatWasThere();
    void savesACopyOfTheOlderDatabase();
    void leavesTheOlderSchemaWhenAMigrationFails_data();
    void leavesTheOlderSchemaWhenAMigrationFails();
    void migratesOnce();
    void refusesADatabaseOfANewerSchema();
};

void TestMigrations::bringsANewDatabaseToTheNewestSchema()
{
    TemporaryStore store;
    QCOMPARE(store.rows(u"PRAGMA user_version"_s), QStringList{QString::number(ownMigrations().size())});
    QCOMPARE(store.rows(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    QCOMPARE(store.rows(u"PRAGMA foreign_key_check"_s), QStringList());
    QVERIFY(!QFile::exists(store.path(u"uptake.sqlite.before-schema-1"_s)));
}

void TestMigrations::knowsItsOwnMigrationsInOrder()
{
    const QStringList migrations = ownMigrations();
    QVERIFY(!migrations.isEmpty());
    for (qsizetype i = 0; i < migrations.size(); ++i)
        QVERIFY2(migrations[i].contains(u"/%1_"_s.arg(i + 1, 4, 10, QLatin1Char('0'))), qPrintable(migrations[i]));
}

void TestMigrations::addsWhatIsNewAndKeepsWhatWasThere()
{
    OlderStore store;
    const int before = store.version();
    EXPECT_VALUE(migrate(store.connection(),
        store.migrationsWith("-- A column\nALTER TABLE batches ADD COLUMN note TEXT; -- new\n\nCREATE TABLE later (\n  "
                             "  id INTEGER -- the id\n);\n")));
    QCOMPARE(store.version(), before + 1);
    QCOMPARE(store.rows(u"SELECT path, note FROM batches"_s), QStringList{u"a.csv|"_s});
    QCOMPARE(store.rows(u"SELECT count(*) FROM later"_s), QStringList{u"0"_s});
}

void TestMigrations::savesACopyOfTheOlderDatabase()
{
    OlderStore store;
    EXPECT_VALUE(migrate(store.connection(), store.migrationsWith("DELETE FROM batches;\n")));
    QCOMPARE(store.rows(u"SELECT count(*) FROM batches"_s), QStringList{u"0"_s});
    const auto copy = Connection::open({store.copy()});
    EXPECT_VALUE(copy);
    QCOMPARE(valueOf(Batches(**copy).all()).size(), 1);
    QVERIFY(!(QFile::permissions(store.copy()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestMigrations::leavesTheOlderSchemaWhenAMigrationFails_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("its first statement") << QByteArray("CREATE TABLE batches (id INTEGER);\n");
    QTest::newRow("its last statement") << QByteArray(
        "CREATE TABLE later (id INTEGER);\nDELETE FROM batches;\nINSERT INTO nowhere VALUES (1);\n");
}

void TestMigrations::leavesTheOlderSchemaWhenAMigrationFails()
{
    QFETCH(QByteArray, next);
    OlderStore store;
    const int before = store.version();
    const QStringList content = store.content();
    QVERIFY(!migrate(store.connection(), store.migrationsWith(next)));
    QCOMPARE(store.version(), before);
    QCOMPARE(store.content(), content);
}

void TestMigrations::migratesOnce()
{
    OlderStore store;
    const QStringList migrations
        = store.migrationsWith("INSERT INTO batches (path, kind, imported_at) VALUES ('b', 'reports', 1);\n");
    EXPECT_VALUE(migrate(store.connection(), migrations));
    EXPECT_VALUE(migrate(store.connection(), migrations));
    QCOMPARE(store.rows(u"SELECT count(*) FROM batches"_s), QStringList{u"2"_s});
}

void TestMigrations::refusesADatabaseOfANewerSchema()
{
    OlderStore store;
    EXPECT_VALUE(migrate(store.connection(), store.migrationsWith("CREATE TABLE later (id INTEGER);\n")));
    const auto older = migrate(store.connection(), ownMigrations());
    EXPECT_ERROR(older, u"newer Uptake"_s);
    QVERIFY(!older.error().remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
