// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/accesslog.h"
#include "models/store/batches.h"
#include "models/store/postgreserror.h"
#include "models/store/query.h"
#include "tests/support/temporarystore.h"

using namespace uptake;
using namespace Qt::StringLiterals;

/// Databases on a PostgreSQL server: their addresses, and what goes wrong, in words.
class TestServerStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void keepsAPasswordOutOfAnAddress();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void placesAreNumbered_data();
    void placesAreNumbered();
    void saysThatAPasswordIsWrong();
    void saysThatADatabaseIsMissing();
    void refusesAnotherEncoding();
    void saysThatTheServerIsDown();
    void trustsACertificateThatItKnows();
    void saysThatACertificateIsNotTrusted();
    void saysThatARightIsMissing();
    void saysThatTheConnectionWasLost();
    void waitsItsTurn();
    void commitsNothingAfterAFailure();
    void tellsALaterFailureOfWhatWasSent();
    void readsInPortions();
    void keepsNumbersTextsAndBytes();

private:
    static TestServer& server() { return *TestServer::fromEnvironment(); }
    static DatabaseUrl as(const DatabaseUrl& url, const QString& user, const QString& password = {})
    {
        PostgresAddress address = valueOf(PostgresAddress::of(url));
        address.user = user;
        return {address.toText(), password};
    }
    /// A role of the server that goes when it goes.
    class Role
    {
    public:
        Role(const QString& name, const QString& options)
            : m_name(name)
        {
            server().run(u"DROP ROLE IF EXISTS "_s + name);
            server().run(u"CREATE ROLE %1 LOGIN %2"_s.arg(name, options));
        }
        ~Role() { server().run(u"DROP ROLE "_s + m_name); }
        Role(const Role&) = delete;
        Role& operator=(const Role&) = delete;

    private:
        QString m_name;
    };
    static QString certificate() { return QFileInfo(qEnvironmentVariable("UPTAKE_TEST_POSTGRESQL")).path() + u"/server.crt"_s; }
};

void TestServerStore::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts");
    QTest::newRow("all") << u"postgresql://anna@db.example:5433/uptake?sslmode=verify-full"_s << u"anna db.example 5433 uptake sslmode=verify-full"_s;
    QTest::newRow("few") << u"postgresql://db.example/uptake"_s << u" db.example 0 uptake "_s;
    QTest::newRow("escaped") << u"postgresql://anna%40work@db.example/my%20base"_s << u"anna@work db.example 0 my base "_s;
    QTest::newRow("a socket") << u"postgresql:///uptake?host=/run/postgresql&port=5434"_s << u" /run/postgresql 5434 uptake "_s;
    QTest::newRow("IPv6") << u"postgresql://anna@[::1]:5433/uptake"_s << u"anna ::1 5433 uptake "_s;
}

void TestServerStore::readsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, parts);
    const PostgresAddress address = valueOf(PostgresAddress::of({text}));
    QStringList options;
    for (auto option = address.options.cbegin(); option != address.options.cend(); ++option)
        options << option.key() + u'=' + option.value();
    QCOMPARE(u"%1 %2 %3 %4 %5"_s.arg(address.user, address.host).arg(address.port).arg(address.database, options.join(u' ')), parts);
    QVERIFY(valueOf(PostgresAddress::of({address.toText()})) == address);
}

void TestServerStore::keepsAPasswordOutOfAnAddress()
{
    const DatabaseUrl url = DatabaseUrl::of(u"postgresql://anna:s3cret%2F@db.example/uptake"_s);
    QCOMPARE(url.path, u"postgresql://anna@db.example/uptake"_s);
    QCOMPARE(url.password, u"s3cret/"_s);
    QVERIFY(url.isServer());
    QVERIFY(!DatabaseUrl::of(u"/home/anna/postgresql.sqlite"_s).isServer());
}

void TestServerStore::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no database") << u"postgresql://anna@db.example"_s;
    QTest::newRow("a port that is none") << u"postgresql://anna@db.example:port/uptake"_s;
    QTest::newRow("a password as option") << u"postgresql://anna@db.example/uptake?password=x"_s;
}

void TestServerStore::refusesWhatIsNoAddress()
{
    QFETCH(QString, text);
    const auto opened = Connection::open({text});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Usage);
    QVERIFY(opened.error().remedy.contains(u"postgresql://"_s));
}

void TestServerStore::placesAreNumbered_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QByteArray>("postgres");
    QTest::newRow("in order") << u"SELECT a FROM b WHERE c = ? AND d = ?"_s << QByteArray("SELECT a FROM b WHERE c = $1 AND d = $2");
    QTest::newRow("by number") << u"SELECT ?2, ?1, ?"_s << QByteArray("SELECT $2, $1, $3");
    QTest::newRow("not in texts") << u"SELECT '?' || ?, \"?\""_s << QByteArray("SELECT '?' || $1, \"?\"");
    QTest::newRow("ignoring what is there") << u"INSERT OR IGNORE INTO a VALUES (?)"_s << QByteArray("INSERT INTO a VALUES ($1) ON CONFLICT DO NOTHING");
}

void TestServerStore::placesAreNumbered()
{
    QFETCH(QString, sql);
    QTEST(postgresSql(sql), "postgres");
}

void TestServerStore::saysThatAPasswordIsWrong()
{
    TemporaryStore store;
    const Role role(u"cautious"_s, u"PASSWORD 'right' IN ROLE asked"_s); // see tests/postgresql/server
    for (const auto& [password, words] : {std::pair(u"wrong"_s, u"does not accept this user or password"_s), std::pair(QString(), u"asks for a password"_s)}) {
        const auto opened = Connection::open(as(store.url(), u"cautious"_s, password));
        EXPECT_ERROR(opened, words);
        QCOMPARE(opened.error().kind, Error::Kind::Password);
        QVERIFY(!opened.error().remedy.isEmpty());
        QVERIFY(!opened.error().toString().contains(u"wrong"_s));
    }
    EXPECT_VALUE(tryConnection(as(store.url(), u"cautious"_s, u"right"_s)));
}

void TestServerStore::saysThatADatabaseIsMissing()
{
    PostgresAddress address = server().address();
    address.database = u"nowhere"_s;
    EXPECT_ERROR(Connection::open({address.toText()}), u"no such database"_s);
}

void TestServerStore::refusesAnotherEncoding()
{
    server().run(u"CREATE DATABASE uptake_latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0"_s);
    PostgresAddress address = server().address();
    address.database = u"uptake_latin"_s;
    EXPECT_ERROR(Connection::open({address.toText()}), u"as LATIN1, not as UTF-8"_s);
    server().run(u"DROP DATABASE uptake_latin"_s);
}

void TestServerStore::saysThatTheServerIsDown()
{
    EXPECT_ERROR(Connection::open({u"postgresql://anna@127.0.0.1:1/uptake"_s}), u"the server cannot be reached"_s);
    EXPECT_ERROR(tryConnection({u"postgresql://anna@127.0.0.1:1/uptake"_s}), u"the server cannot be reached"_s);
}

void TestServerStore::trustsACertificateThatItKnows()
{
    TemporaryStore store;
    PostgresAddress address = valueOf(PostgresAddress::of(store.url()));
    address.options = {{u"sslmode"_s, u"verify-full"_s}, {u"sslrootcert"_s, certificate()}};
    const auto opened = Connection::open({address.toText()});
    EXPECT_VALUE(opened);
    QCOMPARE(TemporaryStore::rows((*opened)->database(), u"SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s), QStringList{u"true"_s});
}

void TestServerStore::saysThatACertificateIsNotTrusted()
{
    TemporaryStore store;
    PostgresAddress address = valueOf(PostgresAddress::of(store.url()));
    address.options = {{u"sslmode"_s, u"verify-full"_s}, {u"sslrootcert"_s, QFileInfo(certificate()).path() + u"/other.crt"_s}};
    EXPECT_ERROR(Connection::open({address.toText()}), u"certificate is not trusted"_s);
    address.options[u"sslrootcert"_s] = u"/nowhere/root.crt"_s;
    EXPECT_ERROR(Connection::open({address.toText()}), u"no file of trusted authorities"_s);
}

void TestServerStore::saysThatARightIsMissing()
{
    TemporaryStore store;
    const Role role(u"stranger"_s, {});
    EXPECT_ERROR(Connection::open(as(store.url(), u"stranger"_s)), u"you lack the right"_s);
}

void TestServerStore::saysThatTheConnectionWasLost()
{
    TemporaryStore store;
    {
        const auto connection = valueOf(Connection::open(store.url()));
        auto transaction = valueOf(WriteTransaction::begin(*connection));
        valueOf(Batches(*connection).begin(u"a.csv"_s, u"licenses"_s, 5));
        server().cutWriter(store.url());
        const auto after = Batches(*connection).begin(u"b.csv"_s, u"licenses"_s, 5);
        EXPECT_ERROR(after, u"the connection to the server was lost"_s);
        QVERIFY(after.error().remedy.contains(u"nothing was half done"_s));
        QVERIFY(!transaction.commit());
    }
    QCOMPARE(valueOf(Batches(store.connection()).all()).size(), 0);
}

void TestServerStore::waitsItsTurn()
{
    TemporaryStore store;
    const auto other = valueOf(Connection::open(store.url()));
    auto first = std::make_optional(valueOf(WriteTransaction::begin(*other)));
    class Patience final : public Progress
    {
    public:
        explicit Patience(std::optional<WriteTransaction>& first)
            : m_first(first)
        {
        }
        bool report(qint64, qint64) override
        {
            m_first.reset(); // a second later the other one is done
            return true;
        }

    private:
        std::optional<WriteTransaction>& m_first;
    } patience(first);
    EXPECT_VALUE(execute(store.connection(), u"SET lock_timeout = 50"_s));
    const auto busy = execute(store.connection(), u"SELECT pg_advisory_lock(%1)"_s.arg(0x55707461));
    EXPECT_ERROR(busy, u"another program is writing"_s);
    QCOMPARE(busy.error().kind, Error::Kind::Busy);
    EXPECT_VALUE(WriteTransaction::begin(store.connection(), patience));
}

void TestServerStore::commitsNothingAfterAFailure()
{
    TemporaryStore store;
    auto transaction = valueOf(WriteTransaction::begin(store.connection()));
    valueOf(Batches(store.connection()).begin(u"a.csv"_s, u"licenses"_s, 5));
    QVERIFY(!execute(store.connection(), u"INSERT INTO nowhere VALUES (1)"_s));
    QVERIFY(!transaction.commit());
}

void TestServerStore::tellsALaterFailureOfWhatWasSent()
{
    TemporaryStore store;
    {
        auto transaction = valueOf(WriteTransaction::begin(store.connection()));
        auto insert = valueOf(Query::prepare(store.connection(), u"INSERT INTO terms (id, text) VALUES (?, ?)"_s));
        for (const qint64 id : {1, 2, 2, 3})
            EXPECT_VALUE(insert.send(id, u"term %1"_s.arg(id)));
        EXPECT_ERROR(transaction.commit(), u"duplicate key"_s);
    }
    QCOMPARE(store.rows(u"SELECT count(*) FROM terms"_s), QStringList{u"0"_s});
    { // nobody looks at the outcome: the transaction goes all the same
        const auto left = valueOf(WriteTransaction::begin(store.connection()));
        auto insert = valueOf(Query::prepare(store.connection(), u"INSERT INTO terms (id, text) VALUES (?, ?)"_s));
        for (const qint64 id : {1, 1})
            EXPECT_VALUE(insert.send(id, u"term"_s));
    }
    auto transaction = valueOf(WriteTransaction::begin(store.connection()));
    auto insert = valueOf(Query::prepare(store.connection(), u"INSERT INTO terms (id, text) VALUES (?, ?)"_s));
    for (qint64 id = 1; id <= 2500; ++id)
        EXPECT_VALUE(insert.send(id, u"term %1"_s.arg(id)));
    EXPECT_VALUE(transaction.commit());
    QCOMPARE(store.rows(u"SELECT count(*) FROM terms"_s), QStringList{u"2500"_s});
}

void TestServerStore::readsInPortions()
{
    TemporaryStore store;
    store.rows(u"INSERT INTO terms (id, text) SELECT i, 'term ' || i FROM generate_series(1, 40000) i"_s);
    auto transaction = valueOf(ReadTransaction::begin(store.connection()));
    auto query = valueOf(Query::prepare(store.connection(), u"SELECT id, text FROM terms WHERE id > ? ORDER BY id"_s, Run::ByPortions));
    for (int time = 0; time < 2; ++time) {
        EXPECT_VALUE(query.run(qint64(7232))); // what follows is two portions
        qint64 last = 7232;
        while (valueOf(query.next())) {
            QCOMPARE(query.integer(0), ++last);
            QCOMPARE(query.text(1), u"term %1"_s.arg(last));
        }
        QCOMPARE(last, 40000);
    }
}

void TestServerStore::keepsNumbersTextsAndBytes()
{
    TemporaryStore store;
    auto query = valueOf(Query::prepare(store.connection(), u"SELECT CAST(? AS BIGINT), CAST(? AS TEXT), CAST(? AS BYTEA), CAST(? AS BIGINT), CAST(? AS DOUBLE PRECISION), "
                                                            "(SELECT sum(n) FROM (VALUES (9000000000000000000), (-9000000000001234567)) AS v (n)), 1 = 1"_s));
    for (int time = 0; time < 3; ++time) { // run at once, then prepared
        EXPECT_VALUE(query.run(std::numeric_limits<qint64>::min(), QString(u"é"_s + QChar(u'\0') + u"x"_s), QByteArray("a\0b", 3), std::optional<qint64>(), 0.1));
        QVERIFY(valueOf(query.next()));
        QCOMPARE(query.integer(0), std::numeric_limits<qint64>::min());
        QCOMPARE(query.text(1), u"é\uFFFDx"_s); // no text of a server holds a zero
        QCOMPARE(QByteArray(query.bytes(2).data(), qsizetype(query.bytes(2).size())), QByteArray("a\0b", 3));
        QVERIFY(query.isNull(3));
        QCOMPARE(query.real(4), 0.1);
        QCOMPARE(query.integer(5), -1'234'567);
        QCOMPARE(query.text(6), u"1"_s);
        QVERIFY(!valueOf(query.next()));
    }
}

QTEST_GUILESS_MAIN(TestServerStore)
#include "tst_server.moc"
