// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batches.h"
#include "models/store/migrations.h"
#include "models/store/query.h"
#include "tests/support/temporarystore.h"

#include <QRegularExpression>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// A database of today's schema with one batch in it, and the name of the copy that a further migration saves.
class OlderStore : public TemporaryStore
{
public:
    OlderStore() { valueOf(Batches(connection()).begin(u"a.csv"_s, u"licenses"_s, 5)); }
    QStringList migrationsWith(const QByteArray& next) const { return migrations() << write(u"next.sql"_s, next); }
    QStringList migrations() const { return ownMigrations(isOnServer() ? Dialect::Postgres : Dialect::Sqlite); }
    QString copy() const { return path(u"uptake.sqlite.before-schema-%1"_s.arg(ownMigrations().size() + 1)); }
    int version() { return rows(isOnServer() ? u"SELECT version FROM schema_version"_s : u"PRAGMA user_version"_s)[0].toInt(); }
};

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsANewDatabaseToTheNewestSchema();
    void knowsItsOwnMigrationsInOrder();
    void carriesOverWhatANinthSchemaHolds();
    void addsWhatIsNewAndKeepsWhatWasThere();
    void savesACopyOfTheOlderDatabase();
    void leavesTheOlderSchemaWhenAMigrationFails_data();
    void leavesTheOlderSchemaWhenAMigrationFails();
    void migratesOnce();
    void refusesADatabaseOfANewerSchema();
};

void TestMigrations::bringsANewDatabaseToTheNewestSchema()
{
    ON_FILES_ONLY();
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

void TestMigrations::carriesOverWhatANinthSchemaHolds()
{
    ON_FILES_ONLY();
    const QTemporaryDir folder;
    const DatabaseUrl url{folder.filePath(u"old.sqlite"_s)};
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(url.path);
        QVERIFY(database.open());
        const auto run = [&](const QString& sql) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text() + sql));
        };
        for (const QString& migration : ownMigrations().mid(0, 9)) {
            QFile file(migration);
            QVERIFY(file.open(QIODevice::ReadOnly));
            static const QRegularExpression comment(u" *--[^\n]*"_s);
            for (const QString& statement : QString::fromUtf8(file.readAll()).remove(comment).split(u";\n"_s, Qt::SkipEmptyParts)) {
                if (!statement.trimmed().isEmpty())
                    run(statement);
            }
        }
        run(u"PRAGMA user_version = 9"_s);
        run(u"PRAGMA application_id = %1"_s.arg(0x55707461));
        run(u"INSERT INTO batches (id, path, kind, imported_at) VALUES (1, 'a.csv', 'licenses', 5), (2, 'b.csv', 'licenses', 6)"_s);
        run(u"INSERT INTO products (id, key) VALUES (1, 'com.example')"_s);
        run(u"INSERT INTO organisations (id, key, company, country) VALUES (7, 'acme|de', 'Acme', 'DE'), (8, 'bolt|us', 'Bolt', 'US')"_s);
        run(u"INSERT INTO notes (organisation_id, kind, text, made_at) VALUES (7, 'note', 'calls back', 5)"_s);
        for (const auto& [id, last] : {std::pair(1, 2), std::pair(2, 1)}) {
            run(u"INSERT INTO licence_states VALUES (%1, %1, 1, 1, %1, 1, %2, 7, 'A-%1', '', '', '', '', '', 'active', '', '', '', '', NULL, NULL, NULL, '')"_s
                    .arg(id).arg(last));
        }
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    const auto connection = Connection::open(url);
    EXPECT_VALUE(connection);
    const auto rows = [&](const QString& sql) { return TemporaryStore::rows((*connection)->database(), sql); };
    QCOMPARE(rows(u"SELECT id, key, company, country FROM organisations"_s), QStringList({u"7|acme|de|Acme|DE"_s, u"8|bolt|us|Bolt|US"_s}));
    QCOMPARE(rows(u"SELECT text, company FROM notes JOIN organisations o ON o.id = organisation_id"_s), QStringList{u"calls back|Acme"_s});
    QCOMPARE(rows(u"SELECT id, addon_license_id, status, organisation_id FROM licence_states"_s), QStringList({u"1|A-1|active|7"_s, u"2|A-2|active|7"_s}));
    QCOMPARE(rows(u"SELECT * FROM licence_spans"_s), QStringList{u"1|1|2"_s});
    QCOMPARE(rows(u"PRAGMA foreign_key_check"_s), QStringList());
    QCOMPARE(rows(u"PRAGMA foreign_keys"_s), QStringList{u"1"_s});
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
    ON_FILES_ONLY();
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
    const auto older = migrate(store.connection(), store.migrations());
    EXPECT_ERROR(older, u"newer Uptake"_s);
    QVERIFY(!older.error().remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
