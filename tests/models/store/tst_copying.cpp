// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/copying.h"
#include "models/store/ledger.h"
#include "models/store/rows.h"
#include "tests/models/import/importing.h"
#include "tests/support/linkedvendor.h"

using namespace uptake;
using namespace Qt::StringLiterals;

/// `uptake copy`: a file to a server and back.
class TestCopying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void comesBackAsItWent();
    void goesOnCountingWhereItStopped();
    void keepsTheSeedsOfTheOther();
    void keepsWhatAServerCan();
    void refusesATargetThatHoldsSomething();
    void refusesItself();
    void refusesAnAlteredLedger();
    void leavesNothingHalfDone();
    void noticesACopyThatDiffers();

private:
    /// An empty database of the server, dropped with the object.
    class EmptyDatabase
    {
    public:
        ~EmptyDatabase() { TestServer::fromEnvironment()->drop(url); }
        const DatabaseUrl url = TestServer::fromEnvironment()->make(TestServer::Content::Nothing);
    };
    DatabaseUrl file(const QString& name) const { return {m_folder->filePath(name)}; }
    /// A vendor with a bit of everything, in a file.
    DatabaseUrl vendor(const QString& name)
    {
        const DatabaseUrl url = file(name);
        const auto connection = valueOf(Connection::open(url));
        LinkedVendor other; // on the server: only its files are wanted here
        ImportOptions options;
        options.keepContacts = true;
        options.now = 1'800'000'000;
        NoProgress progress;
        valueOf(importPaths(*connection,
            {other.path(u"licenses.csv"_s), other.path(u"later.csv"_s), other.path(u"transactions.csv"_s), other.path(u"reports.jsonl"_s)}, options, progress));
        auto ledger = valueOf(Ledger::open(*connection));
        LedgerExport added;
        added.day = 2'461'000;
        added.title = u"For the bank"_s;
        added.path = m_folder->filePath(u"bank.pdf"_s);
        added.temporaryPath = added.path + u".part"_s;
        added.record = "{}";
        const LedgerExport written = valueOf(ledger.append(added, {{u"users"_s, u"2026-06"_s, u"count"_s, 0, 12.5, 12.0, {{ledger.commitmentOf(u"Alder"_s), 100, 0}}}}));
        valueOf(ledger.end(written.id, false));
        valueOf(runOnce(*connection, u"INSERT INTO feature_plans (feature, impact, effort) VALUES (?, ?, ?)"_s, u"chart"_s, 0.1, std::optional<double>()));
        return url;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    NoProgress m_progress;
};

void TestCopying::comesBackAsItWent()
{
    const DatabaseUrl first = vendor(u"first.sqlite"_s);
    const EmptyDatabase server;
    const DatabaseUrl last = file(u"last.sqlite"_s);
    const CopySummary out = valueOf(copyDatabase(first, server.url, m_progress));
    QVERIFY(out.rows > 20 && out.tables > 30);
    QCOMPARE(valueOf(copyDatabase(server.url, last, m_progress)).rows, out.rows);
    const QStringList digests = valueOf(tableDigests(*valueOf(Connection::open(first))));
    QCOMPARE(valueOf(tableDigests(*valueOf(Connection::open(server.url)))), digests);
    QCOMPARE(valueOf(tableDigests(*valueOf(Connection::open(last)))), digests);
    QVERIFY(!valueOf(Ledger::open(*valueOf(Connection::open(last)))).fault());
    QVERIFY(!(QFile::permissions(last.path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestCopying::goesOnCountingWhereItStopped()
{
    const DatabaseUrl first = vendor(u"first.sqlite"_s);
    const EmptyDatabase server;
    valueOf(copyDatabase(first, server.url, m_progress));
    QFile more(m_folder->filePath(u"more.jsonl"_s));
    QVERIFY(more.open(QIODevice::WriteOnly));
    more.write(LinkedVendor::report("CCCC-CCCC-CCCC-CCCC", "2026-07-05", "3.0", 5, "", 2));
    more.close();
    for (const DatabaseUrl& url : {first, server.url}) {
        const auto connection = valueOf(Connection::open(url));
        valueOf(importPaths(*connection, {more.fileName()}, options(), m_progress));
        QCOMPARE(TemporaryStore::rows(connection->database(), u"SELECT max(id) FROM batches"_s), QStringList{u"5"_s});
        EXPECT_ERROR(execute(*connection, u"DELETE FROM ledger_identity"_s), u"the ledger cannot be changed"_s);
    }
}

void TestCopying::keepsTheSeedsOfTheOther()
{
    const DatabaseUrl first = vendor(u"first.sqlite"_s);
    const DatabaseUrl second = file(u"second.sqlite"_s);
    valueOf(copyDatabase(first, second, m_progress)); // a file to a file goes too
    const auto connection = valueOf(Connection::open(second));
    EXPECT_ERROR(execute(*connection, u"DELETE FROM ledger_identity"_s), u"the ledger cannot be changed"_s);
    QCOMPARE(valueOf(tableDigests(*connection)), valueOf(tableDigests(*valueOf(Connection::open(first)))));
}

void TestCopying::keepsWhatAServerCan()
{
    const DatabaseUrl first = file(u"first.sqlite"_s);
    valueOf(runOnce(*valueOf(Connection::open(first)), u"INSERT INTO terms (text) VALUES (?)"_s, QString(u"a"_s + QChar(u'\0') + u"b"_s)));
    const EmptyDatabase server;
    valueOf(copyDatabase(first, server.url, m_progress));
    QCOMPARE(valueOf(firstText(*valueOf(Connection::open(server.url)), u"SELECT text FROM terms"_s)), u"a\uFFFDb"_s);
}

void TestCopying::refusesATargetThatHoldsSomething()
{
    const DatabaseUrl first = vendor(u"first.sqlite"_s);
    TemporaryStore store;
    store.rows(u"INSERT INTO terms (text) VALUES ('here already')"_s);
    const QStringList before = valueOf(tableDigests(store.connection()));
    EXPECT_ERROR(copyDatabase(first, store.url(), m_progress), u"not empty"_s);
    QCOMPARE(valueOf(tableDigests(store.connection())), before);
}

void TestCopying::refusesItself()
{
    const DatabaseUrl first = vendor(u"first.sqlite"_s);
    EXPECT_ERROR(copyDatabase(first, first, m_progress), u"into itself"_s);
    EXPECT_ERROR(copyDatabase(file(u"nowhere.sqlite"_s), file(u"other.sqlite"_s), m_progress), u"no such database"_s);
    QVERIFY(!QFile::exists(file(u"nowhere.sqlite"_s).path) && !QFile::exists(file(u"other.sqlite"_s).path));
}

void TestCopying::refusesAnAlteredLedger()
{
    const DatabaseUrl first = vendor(u"first.sqlite"_s);
    {
        const auto connection = valueOf(Connection::open(first));
        valueOf(execute(*connection, u"DROP TRIGGER ledger_exports_stay"_s));
        valueOf(execute(*connection, u"UPDATE ledger_exports SET title = 'For nobody'"_s));
    }
    const DatabaseUrl second = file(u"second.sqlite"_s);
    EXPECT_ERROR(copyDatabase(first, second, m_progress), u"altered"_s);
    QVERIFY(!QFile::exists(second.path));
}

void TestCopying::leavesNothingHalfDone()
{
    const DatabaseUrl first = vendor(u"first.sqlite"_s);
    CancelAt now(1);
    const EmptyDatabase server;
    const auto cancelledCopy = copyDatabase(first, server.url, now);
    QVERIFY(!cancelledCopy);
    QCOMPARE(cancelledCopy.error().kind, Error::Kind::Cancelled);
    const auto connection = valueOf(Connection::open(server.url));
    QCOMPARE(TemporaryStore::rows(connection->database(), u"SELECT count(*) FROM batches"_s), QStringList{u"0"_s});
    const DatabaseUrl second = file(u"second.sqlite"_s);
    CancelAt again(1);
    QVERIFY(!copyDatabase(first, second, again));
    QVERIFY(!QFile::exists(second.path));
}

void TestCopying::noticesACopyThatDiffers()
{
    const DatabaseUrl first = vendor(u"first.sqlite"_s);
    const EmptyDatabase server;
    const auto to = valueOf(Connection::open(server.url));
    valueOf(execute(*to, u"CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.line = NEW.line + 1; RETURN NEW; END $$"_s));
    valueOf(execute(*to, u"CREATE TRIGGER spoils BEFORE INSERT ON reports FOR EACH ROW EXECUTE FUNCTION spoil()"_s));
    const auto from = valueOf(Connection::open(first));
    EXPECT_ERROR(copyRows(*from, *to, m_progress), u"copy of the table reports is not what was copied"_s);
    QCOMPARE(TemporaryStore::rows(to->database(), u"SELECT count(*) FROM batches"_s), QStringList{u"0"_s});
}

QTEST_GUILESS_MAIN(TestCopying)
#include "tst_copying.moc"
