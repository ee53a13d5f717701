// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresaddress.h"
#include "tests/support/program.h"
#include "tests/support/testserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace uptake::test;

/// The program with a database on a server, as a person at a terminal or cron uses it.
class TestServerCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void answersWhatAFileAnswers_data();
    void answersWhatAFileAnswers();
    void copiesBackAndForth();
    void handsOutAReport();
    void backsUpIntoAFile();
    void isWell();
    void takesThePasswordFromTheKeyring();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    static uptake::TestServer& server() { return *uptake::TestServer::fromEnvironment(); }
    /// How many connections the database has had.
    qint64 sessions() const
    {
        const uptake::ConnectionWords words = uptake::connectionWords({server().address().toText()});
        const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectdbParams(words.keys.data(), words.values.data(), 0), &PQfinish);
        const QByteArray sql = "SELECT sessions FROM pg_stat_database WHERE datname = '" + uptake::valueOf(uptake::PostgresAddress::of(m_url)).database.toUtf8() + '\'';
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection.get(), sql), &PQclear);
        return QByteArray(PQgetvalue(result.get(), 0, 0)).toLongLong();
    }
    QTemporaryDir m_folder;
    QString m_file;
    uptake::DatabaseUrl m_url;
};

void TestServerCommands::initTestCase()
{
    m_file = m_folder.filePath(u"uptake.sqlite"_s);
    m_url = server().make(uptake::TestServer::Content::Nothing);
    const QString sample = m_folder.filePath(u"sample"_s);
    QCOMPARE(uptake::test::uptake(m_file, {u"sample"_s, sample, u"--orgs"_s, u"160"_s, u"--months"_s, u"18"_s}).status, 0);
    for (const QString& database : {m_file, m_url.path}) {
        const Ended imported = uptake::test::uptake(database, {u"import"_s, sample});
        QVERIFY2(imported.status == 0 || imported.status == 2, qPrintable(imported.error));
    }
}

void TestServerCommands::cleanupTestCase()
{
    server().drop(m_url); // and with it what the role may do there
    server().run(u"DROP ROLE IF EXISTS uptake_kept"_s);
}

void TestServerCommands::answersWhatAFileAnswers_data()
{
    QTest::addColumn<QStringList>("command");
    for (const auto& command : {"headcount"_L1, "features"_L1, "versions"_L1, "environments"_L1, "business"_L1, "installations"_L1, "suggestions"_L1, "silent"_L1})
        QTest::newRow(command.data()) << QStringList{command, u"--json"_s};
    QTest::newRow("known on a day") << QStringList{u"versions"_s, u"--known-on"_s, u"2099-01-01"_s, u"--json"_s};
}

void TestServerCommands::answersWhatAFileAnswers()
{
    QFETCH(QStringList, command);
    const Ended inFile = uptake::test::uptake(m_file, command);
    const Ended onServer = uptake::test::uptake(m_url.path, command);
    QVERIFY2(inFile.status == 0 && onServer.status == 0, qPrintable(inFile.error + onServer.error));
    QCOMPARE(onServer.out, inFile.out);
}

void TestServerCommands::copiesBackAndForth()
{
    const uptake::DatabaseUrl other = server().make(uptake::TestServer::Content::Nothing);
    const QString back = m_folder.filePath(u"back.sqlite"_s);
    const Ended out = uptake::test::uptake(m_file, {u"copy"_s, u"--from"_s, m_file, u"--to"_s, other.path, u"--json"_s});
    QVERIFY2(out.status == 0, qPrintable(out.error));
    QVERIFY(out.json()[u"rows"_s].toInt() > 1000);
    QCOMPARE(uptake::test::uptake(m_file, {u"copy"_s, u"--from"_s, other.path, u"--to"_s, back}).status, 0);
    QCOMPARE(uptake::test::uptake(back, {u"features"_s, u"--json"_s}).out, uptake::test::uptake(m_file, {u"features"_s, u"--json"_s}).out);
    QCOMPARE(uptake::test::uptake(m_file, {u"copy"_s, u"--from"_s, m_file, u"--to"_s, back}).status, 1); // not empty any more
    QCOMPARE(uptake::test::uptake(m_file, {u"copy"_s, u"--from"_s, m_file}).status, 64);
    server().drop(other);
}

void TestServerCommands::handsOutAReport()
{
    const QString pdf = m_folder.filePath(u"bank.pdf"_s);
    const Ended written = uptake::test::uptake(m_url.path, {u"report"_s, u"--template"_s, u"bank"_s, u"--out"_s, pdf});
    QVERIFY2(written.status == 0, qPrintable(written.error));
    const Ended verified = uptake::test::uptake(m_url.path, {u"verify"_s, pdf});
    QVERIFY2(verified.status == 0, qPrintable(verified.error + QString::fromUtf8(verified.out)));
}

void TestServerCommands::backsUpIntoAFile()
{
    qputenv("UPTAKE_PASSPHRASE", "open sesame");
    const QString backup = m_folder.filePath(u"server.backup"_s);
    const QString restored = m_folder.filePath(u"restored.sqlite"_s);
    QCOMPARE(uptake::test::uptake(m_url.path, {u"backup"_s, backup}).status, 0);
    QCOMPARE(uptake::test::uptake(restored, {u"restore"_s, backup}).status, 0);
    QCOMPARE(uptake::test::uptake(restored, {u"features"_s, u"--json"_s}).out, uptake::test::uptake(m_url.path, {u"features"_s, u"--json"_s}).out);
    const Ended refused = uptake::test::uptake(m_url.path, {u"restore"_s, backup});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.error.contains(u"uptake copy"_s));
}

void TestServerCommands::isWell()
{
    const Ended well = uptake::test::uptake(m_url.path, {u"doctor"_s, u"--json"_s});
    for (const QJsonValue& finding : well.json()[u"findings"_s].toArray())
        QVERIFY2(finding[u"what"_s].toString().contains(u"font"_s), qPrintable(finding[u"what"_s].toString()));
}

void TestServerCommands::takesThePasswordFromTheKeyring()
{
    const QString keyring = m_folder.filePath(u"keyring.json"_s);
    qputenv("UPTAKE_KEYRING_FILE", QFile::encodeName(keyring));
    server().run(u"DROP ROLE IF EXISTS uptake_kept"_s);
    server().run(u"CREATE ROLE uptake_kept LOGIN PASSWORD 's3cret' IN ROLE asked"_s);
    QCOMPARE(uptake::test::uptake(m_url.path, {u"roles"_s, u"--reader"_s, u"uptake_kept"_s}).status, 0);
    uptake::PostgresAddress address = uptake::valueOf(uptake::PostgresAddress::of(m_url));
    address.user = u"uptake_kept"_s;
    const Ended without = uptake::test::uptake(address.toText(), {u"headcount"_s});
    QCOMPARE(without.status, 1);
    QVERIFY(without.error.contains(u"password"_s));
    QVERIFY(write(keyring, QJsonDocument(QJsonObject{{uptake::passwordService(), QJsonObject{{uptake::accountOf({address.toText()}), u"s3cret"_s}}}}).toJson()));
    QVERIFY(QFile::setPermissions(keyring, QFile::ReadOwner | QFile::WriteOwner));
    const Ended with = uptake::test::uptake(address.toText(), {u"headcount"_s});
    QVERIFY2(with.status == 0, qPrintable(with.error));
    QVERIFY(!with.out.contains("s3cret"));
    const qint64 before = sessions();
    QCOMPARE(uptake::test::uptake(address.toText(), {u"headcount"_s}).status, 0);
    QTRY_COMPARE(sessions(), before + 1); // the server counts one that has ended
    QCOMPARE(uptake::test::uptake(address.toText(), {u"import"_s, m_folder.filePath(u"sample"_s)}).status, 1); // a reader
    qunsetenv("UPTAKE_KEYRING_FILE");
}

void TestServerCommands::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("server down") << u"postgresql://anna@127.0.0.1:1/uptake"_s << 1 << u"the server cannot be reached"_s;
    QTest::newRow("no database") << u"postgresql://anna@127.0.0.1"_s << 64 << u"names no database"_s;
}

void TestServerCommands::saysWhatIsWrong()
{
    QFETCH(QString, database);
    QFETCH(int, status);
    QFETCH(QString, words);
    const Ended ended = uptake::test::uptake(database, {u"headcount"_s});
    QCOMPARE(ended.status, status);
    QVERIFY2(ended.error.contains(words), qPrintable(ended.error));
}

QTEST_GUILESS_MAIN(TestServerCommands)
#include "tst_servercommands.moc"
