// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factsloader.h"
#include "models/store/query.h"
#include "models/store/reportmonths.h"
#include "models/store/roles.h"
#include "models/store/undo.h"
#include "tests/models/import/importing.h"
#include "tests/support/factstext.h"

#include <QProcess>

#include <functional>

using namespace uptake;
using namespace Qt::StringLiterals;

/// Facts are read from a server over several connections, a month each: the answer is that of one.
class TestMonthsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void coversEveryIdOnce();
    void saysWhatOneConnectionSays_data();
    void saysWhatOneConnectionSays();
    void readsOverSeveralConnections();
    void seesOneStateWhileAnotherImports();
    void doesWithTheConnectionsThereAre();
    void endsWithAnErrorOfOne();
    void isCancelled();

private:
    static constexpr qint64 never = std::numeric_limits<qint64>::max();
    static QByteArray reports(int installations, int months)
    {
        QByteArray lines;
        for (int month = 0; month < months; ++month) {
            for (int i = 0; i < installations; ++i) {
                lines += u"{\"serverId\":\"%1-AAAA-AAAA-AAAA\",\"product\":\"com.example.%2\",\"sentAt\":\"20%3-%4-05T02:00:%5Z\",\"addonVersion\":\"2.%6\",\"hostVersion\":\"7.%7\",\"users\":%8,"
                         "\"connections\":[{\"driver\":\"mysql\",\"mode\":\"read-only\",\"count\":%7}],\"features\":{\"chart\":%7,\"feature %6\":2}}\n"_s
                             .arg(i, 4, 10, QLatin1Char('0')).arg(i % 3).arg(24 + month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0')).arg(i % 60, 2, 10, QLatin1Char('0'))
                             .arg((i + month) % 17).arg((i * month) % 5).arg(i * 7 + month).toUtf8();
            }
        }
        return lines;
    }
    std::shared_ptr<const Facts> load(qint64 inParallelFrom, Progress& progress)
    {
        return valueOf(loadFacts(m_store->connection(), progress, {.cachedFrom = never, .inParallelFrom = inParallelFrom}));
    }
    QStringList serial()
    {
        NoProgress progress;
        return textOf(*load(never, progress));
    }
    QStringList parallel()
    {
        NoProgress progress;
        return textOf(*load(0, progress));
    }
    /// Calls a function each time that work tells how far it is.
    class Listening final : public Progress
    {
    public:
        explicit Listening(std::function<bool(qint64)> told)
            : m_told(std::move(told))
        {
        }
        bool report(qint64 done, qint64) override { return m_told(done); }

    private:
        std::function<bool(qint64)> m_told;
    };
    int connections(Connection& watcher)
    {
        return TemporaryStore::rows(watcher.database(), u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"_s).constFirst().toInt();
    }
    std::unique_ptr<ImportStore> m_store; ///< as imported, for every function that only reads
    bool m_isChanged = false; ///< by this function
};

void TestMonthsReader::init()
{
    m_isChanged = false;
    if (m_store)
        return;
    m_store = std::make_unique<ImportStore>();
    (void)valueOf(m_store->import({m_store->write(u"reports.jsonl"_s, reports(700, 30))}));
}

void TestMonthsReader::cleanup()
{
    if (m_isChanged)
        m_store.reset();
}

void TestMonthsReader::coversEveryIdOnce()
{
    const auto ranges = valueOf(reportRanges(m_store->connection()));
    QCOMPARE_GE(ranges.size(), size_t(32)); // thirty months, what is earlier and what is later
    QVERIFY(ranges.back().first < 0 && ranges.front().end == std::numeric_limits<qint64>::max());
    for (size_t i = 1; i < ranges.size(); ++i)
        QCOMPARE(ranges[i].end, ranges[i - 1].first);
}

void TestMonthsReader::saysWhatOneConnectionSays_data()
{
    QTest::addColumn<bool>("isUndone");
    QTest::addColumn<std::optional<Day>>("knownOn");
    QTest::newRow("all") << false << std::optional<Day>();
    QTest::newRow("an import undone") << true << std::optional<Day>();
    QTest::newRow("as known on a day") << true << std::optional(dayOfSeconds(1'790'000'000));
}

void TestMonthsReader::saysWhatOneConnectionSays()
{
    QFETCH(bool, isUndone);
    QFETCH(std::optional<Day>, knownOn);
    m_isChanged = isUndone;
    if (isUndone) {
        const auto more = valueOf(m_store->import({m_store->write(u"more.jsonl"_s, reports(900, 2))}));
        EXPECT_VALUE(undoBatches(m_store->connection(), {*more.files.constFirst().batch}, 1'795'000'000));
    }
    NoProgress progress;
    const auto one = valueOf(loadFacts(m_store->connection(), progress, {.knownOn = knownOn, .cachedFrom = never, .inParallelFrom = never}));
    const auto many = valueOf(loadFacts(m_store->connection(), progress, {.knownOn = knownOn, .cachedFrom = never, .inParallelFrom = 0}));
    QCOMPARE(one->rowCount(), size_t(700 * 30 + (knownOn ? 400 : 0)));
    QCOMPARE(textOf(*many), textOf(*one));
    // In the same order too.
    for (Row row = 0; row < one->rowCount(); ++row) {
        QCOMPARE(many->sentAt(row), one->sentAt(row));
        QCOMPARE(many->installation(row), one->installation(row));
    }
}

void TestMonthsReader::readsOverSeveralConnections()
{
    const auto watcher = valueOf(Connection::open(m_store->url()));
    int most = 0;
    Listening watching([&](qint64) {
        most = std::max(most, connections(*watcher));
        return true;
    });
    for (int attempt = 0; attempt < 50 && most < 3; ++attempt) // on a busy machine the first may have read all before the next one came
        (void)load(0, watching);
    QCOMPARE_GE(most, 3);
    most = 0;
    (void)load(never, watching);
    QCOMPARE(most, 1);
}

void TestMonthsReader::seesOneStateWhileAnotherImports()
{
    m_isChanged = true;
    const QStringList before = serial();
    const QString path = m_store->write(u"more.jsonl"_s, reports(1000, 31));
    QProcess importing;
    bool hasImported = false;
    Listening disturbed([&](qint64 done) {
        if (done > 0 || hasImported)
            return true;
        hasImported = true; // after the snapshot was taken, before any reader has begun
        importing.start(QCoreApplication::applicationFilePath(), {u"--import"_s, m_store->url().path, path});
        return importing.waitForFinished(120'000) && importing.exitCode() == 0;
    });
    const auto facts = load(0, disturbed);
    QVERIFY(hasImported);
    QCOMPARE(textOf(*facts), before);
    NoProgress progress;
    QCOMPARE(load(0, progress)->rowCount(), size_t(1000 * 31));
    QCOMPARE(parallel(), serial());

    // And while the other one writes all the time.
    importing.start(QCoreApplication::applicationFilePath(), {u"--import"_s, m_store->url().path, m_store->write(u"last.jsonl"_s, reports(1100, 32))});
    QVERIFY(importing.waitForStarted());
    for (bool isOver = false; !isOver;) {
        isOver = importing.state() == QProcess::NotRunning || importing.waitForFinished(1);
        const size_t rows = load(0, progress)->rowCount();
        QVERIFY2(rows == 1000 * 31 || rows == 1100 * 32, qPrintable(QString::number(rows)));
    }
    QCOMPARE(importing.exitCode(), 0);
    QCOMPARE(load(0, progress)->rowCount(), size_t(1100 * 32));
}

void TestMonthsReader::doesWithTheConnectionsThereAre()
{
    const QStringList all = serial();
    const QString database = valueOf(PostgresAddress::of(m_store->url())).database;
    TestServer& server = *TestServer::fromEnvironment();
    server.run(u"DROP ROLE IF EXISTS uptake_few"_s);
    for (const int limit : {1, 2}) {
        server.run(u"CREATE ROLE uptake_few LOGIN CONNECTION LIMIT %1 IN ROLE pg_read_all_data"_s.arg(limit));
        {
            PostgresAddress address = valueOf(PostgresAddress::of(m_store->url()));
            address.user = u"uptake_few"_s;
            const auto connection = valueOf(Connection::open({address.toText()}));
            QCOMPARE(Connection::open({address.toText()}).has_value(), limit == 2);
            NoProgress progress;
            QCOMPARE(textOf(*valueOf(loadFacts(*connection, progress, {.cachedFrom = never, .inParallelFrom = 0}))), all);
        }
        server.run(u"DROP ROLE uptake_few"_s);
    }
}

void TestMonthsReader::endsWithAnErrorOfOne()
{
    TestServer& server = *TestServer::fromEnvironment();
    server.run(u"DROP ROLE IF EXISTS uptake_reading"_s);
    server.run(u"CREATE ROLE uptake_reading LOGIN"_s);
    EXPECT_VALUE(grantRoles(m_store->connection(), {u"uptake_reading"_s}, {}));
    {
        PostgresAddress address = valueOf(PostgresAddress::of(m_store->url()));
        address.user = u"uptake_reading"_s;
        const auto connection = valueOf(Connection::open({address.toText()}));
        Listening disturbed([&](qint64) { // before any reader has begun
            return execute(m_store->connection(), u"REVOKE SELECT ON reports FROM uptake_reading"_s).has_value();
        });
        EXPECT_ERROR(loadFacts(*connection, disturbed, {.cachedFrom = never, .inParallelFrom = 0}), u"you lack the right"_s);
        QTRY_COMPARE(connections(m_store->connection()), 1);
    }
    // A reader whose connection ends while it reads: the answer is whole, or there is none.
    const auto watcher = valueOf(Connection::open(m_store->url()));
    Listening cutting([&](qint64 done) {
        if (done > 0 && done < 5000)
            (void)TemporaryStore::rows(watcher->database(), u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
                                                            "AND query LIKE 'FETCH%' AND backend_start = (SELECT max(backend_start) FROM pg_stat_activity WHERE datname = current_database())"_s);
        return true;
    });
    const auto facts = loadFacts(m_store->connection(), cutting, {.cachedFrom = never, .inParallelFrom = 0});
    if (facts)
        QCOMPARE((*facts)->rowCount(), size_t(700 * 30));
    else
        QVERIFY2(facts.error().what.contains(u"connection to the server was lost"_s), qPrintable(facts.error().toString()));
    m_store.reset();
    server.run(u"DROP ROLE uptake_reading"_s);
}

void TestMonthsReader::isCancelled()
{
    const auto watcher = valueOf(Connection::open(m_store->url()));
    for (const qint64 at : {0, 1, 8000}) {
        Listening stopping([&](qint64 done) { return done < at; });
        const auto facts = loadFacts(m_store->connection(), stopping, {.cachedFrom = never, .inParallelFrom = 0});
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, Error::Kind::Cancelled);
        QTRY_COMPARE(connections(*watcher), 1); // all the others are gone
    }
    QCOMPARE(parallel(), serial()); // the connection is as before
}

namespace {

int import(const QStringList& arguments)
{
    NoProgress progress;
    const auto connection = Connection::open({arguments.constFirst()});
    const auto imported = connection ? importPaths(**connection, arguments.mid(1), options(), progress) : Failure(connection.error());
    return imported ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--import"_L1)
        return import(arguments.mid(2));
    TestMonthsReader test;
    return QTest::qExec(&test, arguments);
}

#include "tst_monthsreader.moc"
