// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batches.h"
#include "models/store/query.h"
#include "tests/support/temporarystore.h"

#include <QDir>
#include <QFileInfo>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// SQLite without Uptake around it: what another program does to a database.
class OtherProgram
{
public:
    explicit OtherProgram(const QString& path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("%s", qPrintable(m_database.lastError().text()));
    }
    ~OtherProgram()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    void run(const QString& sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
    }

private:
    QSqlDatabase m_database;
};

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesADatabaseForItsOwnerAlone();
    void opensAnEmptyFileAsANewDatabase();
    void findsAgainWhatWasStored();
    void refusesWhatIsNoDatabaseOfOurs_data();
    void refusesWhatIsNoDatabaseOfOurs();
    void leavesAForeignFileAsItWas();
    void refusesADatabaseOfAnotherProgram();
    void refusesADatabaseOfANewerUptake();
    void saysThatTheEndIsMissing();
    void saysThatADatabaseIsDamaged();
    void saysThatAnotherProgramIsWriting();
    void readsWhileAnotherProgramWrites();
    void undoesATransactionThatIsNotCommitted();
};

void TestConnection::makesADatabaseForItsOwnerAlone()
{
    const TemporaryStore store;
    const auto rights = QFile::permissions(store.path(u"uptake.sqlite"_s));
    QVERIFY(rights.testFlag(QFile::ReadOwner) && rights.testFlag(QFile::WriteOwner));
    QVERIFY(!(rights
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
            | QFile::ExeOther)));
}

void TestConnection::opensAnEmptyFileAsANewDatabase()
{
    const TemporaryStore folder;
    EXPECT_VALUE(Connection::open({folder.write(u"empty.sqlite"_s, {})}));
}

void TestConnection::findsAgainWhatWasStored()
{
    const TemporaryStore folder;
    const DatabaseUrl url{folder.path(u"other.sqlite"_s)};
    valueOf(Batches(*valueOf(Connection::open(url))).begin(u"a.csv"_s, u"licenses"_s, 5));
    const auto again = valueOf(Connection::open(url));
    QCOMPARE(valueOf(Batches(*again).all()).size(), 1);
}

void TestConnection::refusesWhatIsNoDatabaseOfOurs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("a folder") << u"folder"_s << u"is a folder"_s;
    QTest::newRow("in a folder that is missing") << u"missing/uptake.sqlite"_s << u"folder does not exist"_s;
    QTest::newRow("a text") << u"text.csv"_s << u"not an Uptake database"_s;
    QTest::newRow("SQLite's first bytes and no more") << u"header.sqlite"_s << u"Uptake database"_s;
}

void TestConnection::refusesWhatIsNoDatabaseOfOurs()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    const TemporaryStore folder;
    QVERIFY(QDir(folder.path({})).mkpath(u"folder"_s));
    folder.write(u"text.csv"_s, "addonKey,tier\ncom.example,10 Users\n");
    folder.write(u"header.sqlite"_s, QByteArray("SQLite format 3\0", 16) + QByteArray(600, 'x'));
    const auto opened = Connection::open({folder.path(name)});
    EXPECT_ERROR(opened, words);
    QCOMPARE(opened.error().where, folder.path(name));
    QVERIFY(!opened.error().remedy.isEmpty());
}

void TestConnection::leavesAForeignFileAsItWas()
{
    const TemporaryStore folder;
    const QByteArray text = "addonKey,tier\ncom.example,10 Users\n";
    const QString path = folder.write(u"text.csv"_s, text);
    QVERIFY(!Connection::open({path}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

void TestConnection::refusesADatabaseOfAnotherProgram()
{
    const TemporaryStore folder;
    const QString path = folder.path(u"notes.sqlite"_s);
    OtherProgram(path).run(u"CREATE TABLE notes (text TEXT)"_s);
    EXPECT_ERROR(Connection::open({path}), u"database of another program"_s);
}

void TestConnection::refusesADatabaseOfANewerUptake()
{
    const TemporaryStore store;
    const QString path = store.path(u"newer.sqlite"_s);
    valueOf(Connection::open({path}));
    OtherProgram(path).run(u"PRAGMA user_version = 1000"_s);
    EXPECT_ERROR(Connection::open({path}), u"newer Uptake (schema 1000"_s);
}

void TestConnection::saysThatTheEndIsMissing()
{
    const TemporaryStore folder;
    const QString path = folder.path(u"cut.sqlite"_s);
    valueOf(Connection::open({path}));
    QVERIFY(QFile::resize(path, QFileInfo(path).size() - 4096));
    EXPECT_ERROR(Connection::open({path}), u"the database is damaged"_s);
}

void TestConnection::saysThatADatabaseIsDamaged()
{
    const TemporaryStore folder;
    const QString path = folder.path(u"damaged.sqlite"_s);
    valueOf(Connection::open({path}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100));
    QCOMPARE(file.write(QByteArray(3000, '\x5a')), 3000); // the first page holds the schema
    file.close();
    EXPECT_ERROR(Connection::open({path}), u"damaged"_s);
}

void TestConnection::saysThatAnotherProgramIsWriting()
{
    TemporaryStore store;
    OtherProgram other(store.path(u"uptake.sqlite"_s));
    other.run(u"BEGIN IMMEDIATE"_s);
    valueOf(execute(store.connection(), u"PRAGMA busy_timeout = 50"_s)); // as long as the test may take
    const auto begun = WriteTransaction::begin(store.connection());
    EXPECT_ERROR(begun, u"another program is writing"_s);
    QVERIFY(!begun.error().remedy.isEmpty());
    other.run(u"COMMIT"_s);
    EXPECT_VALUE(WriteTransaction::begin(store.connection()));
}

void TestConnection::readsWhileAnotherProgramWrites()
{
    TemporaryStore store;
    OtherProgram other(store.path(u"uptake.sqlite"_s));
    other.run(u"BEGIN IMMEDIATE"_s);
    other.run(u"INSERT INTO batches (path, kind, imported_at) VALUES ('a', 'reports', 1)"_s);
    const auto reader = Connection::open({store.path(u"uptake.sqlite"_s)});
    EXPECT_VALUE(reader);
    QCOMPARE(valueOf(Batches(**reader).all()).size(), 0);
    other.run(u"COMMIT"_s);
    QCOMPARE(valueOf(Batches(**reader).all()).size(), 1);
}

void TestConnection::undoesATransactionThatIsNotCommitted()
{
    TemporaryStore store;
    Batches batches(store.connection());
    {
        const auto transaction = valueOf(WriteTransaction::begin(store.connection()));
        valueOf(batches.begin(u"a.csv"_s, u"licenses"_s, 5));
    }
    QCOMPARE(valueOf(batches.all()).size(), 0);
    auto transaction = valueOf(WriteTransaction::begin(store.connection()));
    valueOf(batches.begin(u"b.csv"_s, u"licenses"_s, 5));
    EXPECT_VALUE(transaction.commit());
    QCOMPARE(valueOf(batches.all()).size(), 1);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
