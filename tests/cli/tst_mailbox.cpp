// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/mailbox/mails.h"
#include "tests/support/dovecot.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace uptake;
using namespace uptake::test;

/// Mailboxes on the command line, as cron uses them: exit statuses, messages, JSON, and where passwords come from.
class TestMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aMailboxIsSetUpAndFetched();
    void theKeyringHoldsThePassword();
    void failuresAreTold();
    void wrongUsageIsToldApart_data();
    void wrongUsageIsToldApart();
    void oneThatFailsDoesNotStopTheOthers();
    void aFetchSpeaksToThatServerOnly();

private:
    Ended ask(const QStringList& arguments) const { return uptake::test::uptake(path(u"uptake.sqlite"_s), arguments); }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList add(const QString& name, const QString& user) const
    {
        return {u"mailbox"_s, u"add"_s, name, u"--server"_s, u"localhost"_s, u"--port"_s, QString::number(m_server->tlsPort()),
            u"--user"_s, user, u"--ca-file"_s, m_server->authority()};
    }

    std::unique_ptr<Dovecot> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMailbox::initTestCase()
{
    m_server = std::make_unique<Dovecot>();
    m_server->deliver(u"me"_s, reportMails(0, 20));
    m_server->deliver(u"broken"_s, {reportMail(1), reportMail(2).replace("Users: 2", "Users: many")});
}

void TestMailbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("UPTAKE_KEYRING_FILE", path(u"keyring"_s).toLocal8Bit());
    qputenv("UPTAKE_MAILBOX_PASSWORD", "secret");
}

void TestMailbox::cleanup()
{
    qunsetenv("UPTAKE_KEYRING_FILE");
    qunsetenv("UPTAKE_MAILBOX_PASSWORD");
}

void TestMailbox::aMailboxIsSetUpAndFetched()
{
    QCOMPARE(ask(add(u"usage"_s, u"me"_s)).status, 0);
    const QJsonObject listed = ask({u"mailbox"_s, u"list"_s, u"--json"_s}).json().array().at(0).toObject();
    QCOMPARE(listed.value("name"_L1).toString(), u"usage"_s);
    QCOMPARE(listed.value("folder"_L1).toString(), u"INBOX"_s);
    QCOMPARE(listed.value("security"_L1).toString(), u"tls"_s);
    QVERIFY(listed.value("lastFetch"_L1).isNull());
    const QJsonObject tried = ask({u"mailbox"_s, u"test"_s, u"usage"_s, u"--json"_s}).json().object();
    QCOMPARE(tried.value("messages"_L1).toInt(), 20);

    const Ended fetched = ask({u"fetch"_s, u"--json"_s});
    QCOMPARE(fetched.status, 0);
    QCOMPARE(fetched.error, QString());
    QCOMPARE(fetched.json()["added"_L1].toInt(), 20);
    const QJsonObject mailbox = fetched.json()["mailboxes"_L1].toArray().at(0).toObject();
    QCOMPARE(mailbox.value("messages"_L1).toInt(), 20);
    QVERIFY(mailbox.value("error"_L1).isNull());
    QCOMPARE(mailbox.value("files"_L1).toArray().at(0)["path"_L1].toString(), u"imaps://localhost/INBOX"_s);
    QVERIFY(ask({u"fetch"_s}).out.contains("usage: 0 new messages"));
    QCOMPARE(ask({u"fetch"_s, u"usage"_s, u"--all"_s, u"--json"_s}).json()["unchanged"_L1].toInt(), 20);
    const auto last = ask({u"mailbox"_s, u"list"_s, u"--json"_s}).json().array().at(0)["lastFetch"_L1];
    QCOMPARE(last["messages"_L1].toInt(), 20);
    QVERIFY(ask({u"mailbox"_s, u"list"_s}).out.contains("20 messages, 0 reports added"));

    QFile database(path(u"uptake.sqlite"_s));
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains("secret"));
    QCOMPARE(ask({u"mailbox"_s, u"remove"_s, u"usage"_s}).status, 0);
    QCOMPARE(ask({u"mailbox"_s, u"list"_s, u"--json"_s}).json().array().size(), 0);
    QCOMPARE(ask({u"imports"_s, u"--json"_s}).json().array().size(), 2); // what was fetched stays
}

void TestMailbox::theKeyringHoldsThePassword()
{
    qunsetenv("UPTAKE_MAILBOX_PASSWORD");
    QVERIFY(write(path(u"password"_s), "secret\n"));
    QCOMPARE(ask(add(u"usage"_s, u"me"_s)).status, 0);
    const Ended without = ask({u"fetch"_s});
    QCOMPARE(without.status, 1);
    QVERIFY2(without.error.contains("usage: there is no password (keep it with uptake mailbox password usage"_L1), qPrintable(without.error));
    QCOMPARE(ask({u"fetch"_s, u"--password-file"_s, path(u"password"_s)}).status, 0);
    QCOMPARE(ask({u"mailbox"_s, u"password"_s, u"usage"_s}).status, 64); // nobody types one
    QCOMPARE(ask({u"mailbox"_s, u"password"_s, u"usage"_s, u"--password-file"_s, path(u"password"_s)}).status, 0);
    QCOMPARE(ask({u"fetch"_s}).status, 0);
    QCOMPARE(ask({u"mailbox"_s, u"remove"_s, u"usage"_s}).status, 0);
    QFile keyring(path(u"keyring"_s));
    QVERIFY(keyring.open(QIODevice::ReadOnly));
    QVERIFY(!keyring.readAll().contains("secret"));
}

void TestMailbox::failuresAreTold()
{
    const auto fails = [this](const QStringList& arguments, const QString& words) {
        const Ended ended = ask(arguments);
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.error.startsWith("uptake: "_L1) && ended.error.contains(words), qPrintable(ended.error));
        QVERIFY2(ended.error.trimmed().endsWith(u')'), qPrintable(ended.error)); // what to do
    };
    fails({u"fetch"_s}, u"no mailbox is set up"_s);
    fails({u"fetch"_s, u"usage"_s}, u"there is no mailbox \"usage\""_s);
    QCOMPARE(ask(add(u"usage"_s, u"me"_s)).status, 0);
    qputenv("UPTAKE_MAILBOX_PASSWORD", "guess");
    fails({u"fetch"_s}, u"usage: the server refuses the user name or the password"_s);
    qputenv("UPTAKE_MAILBOX_PASSWORD", "secret");
    QCOMPARE(ask({u"mailbox"_s, u"add"_s, u"usage"_s, u"--folder"_s, u"Reports"_s}).status, 0); // the rest stays
    fails({u"fetch"_s}, u"the folder \"Reports\" cannot be opened"_s);
    fails({u"mailbox"_s, u"test"_s, u"usage"_s}, u"choose one that the server has: INBOX"_s);
    QVERIFY(ask({u"mailbox"_s, u"list"_s}).out.contains("cannot be opened"));
    QCOMPARE(ask({u"imports"_s, u"--json"_s}).json().array().size(), 0);
}

void TestMailbox::wrongUsageIsToldApart_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString server = u"--server"_s;
    QTest::newRow("no action") << QStringList{u"mailbox"_s, u"usage"_s};
    QTest::newRow("no name") << QStringList{u"mailbox"_s, u"add"_s};
    QTest::newRow("no server") << QStringList{u"mailbox"_s, u"add"_s, u"usage"_s, u"--user"_s, u"me"_s};
    QTest::newRow("no user") << QStringList{u"mailbox"_s, u"add"_s, u"usage"_s, server, u"localhost"_s};
    QTest::newRow("without encryption") << QStringList{u"mailbox"_s, u"add"_s, u"usage"_s, server, u"localhost"_s, u"--user"_s, u"me"_s, u"--security"_s, u"none"_s};
    QTest::newRow("port") << QStringList{u"mailbox"_s, u"add"_s, u"usage"_s, server, u"localhost"_s, u"--user"_s, u"me"_s, u"--port"_s, u"imaps"_s};
    QTest::newRow("schedule") << QStringList{u"mailbox"_s, u"add"_s, u"usage"_s, server, u"localhost"_s, u"--user"_s, u"me"_s, u"--schedule"_s, u"yearly"_s};
}

void TestMailbox::wrongUsageIsToldApart()
{
    QFETCH(QStringList, arguments);
    const Ended ended = ask(arguments);
    QCOMPARE(ended.status, 64);
    QVERIFY2(ended.error.startsWith("uptake: "_L1), qPrintable(ended.error));
    QCOMPARE(ask({u"mailbox"_s, u"list"_s, u"--json"_s}).json().array().size(), 0);
}

void TestMailbox::oneThatFailsDoesNotStopTheOthers()
{
    QCOMPARE(ask(add(u"a"_s, u"me"_s) + QStringList{u"--folder"_s, u"Nowhere"_s}).status, 0);
    QCOMPARE(ask(add(u"b"_s, u"broken"_s)).status, 0);
    const Ended both = ask({u"fetch"_s, u"--json"_s});
    QCOMPARE(both.status, 1);
    QCOMPARE(both.json()["added"_L1].toInt(), 1);
    QVERIFY(both.json()["mailboxes"_L1].toArray().at(0)["error"_L1].toString().contains("Nowhere"_L1));
    QCOMPARE(ask({u"fetch"_s, u"b"_s, u"--all"_s}).status, 2);
    QVERIFY2(both.error.contains("imaps://localhost/INBOX:2: Users: "_L1), qPrintable(both.error));
}

void TestMailbox::aFetchSpeaksToThatServerOnly()
{
    const QStringList watch{u"-f"_s, u"-qq"_s, u"-o"_s, path(u"calls"_s), u"-e"_s, u"trace=connect,sendto,sendmsg"_s};
    if (run(u"strace"_s, watch + QStringList{u"true"_s}).status != 0) {
        if (qEnvironmentVariableIsSet("UPTAKE_NO_SKIP"))
            QFAIL("system calls cannot be watched here");
        QSKIP("system calls cannot be watched here");
    }
    QCOMPARE(ask(add(u"usage"_s, u"me"_s)).status, 0);
    qputenv("ALL_PROXY", "http://192.0.2.1:1080"); // which is not asked
    const Ended fetched = run(u"strace"_s, watch + QStringList{QStringLiteral(UPTAKE_PROGRAM), u"--db"_s, path(u"uptake.sqlite"_s), u"fetch"_s});
    qunsetenv("ALL_PROXY");
    QVERIFY2(fetched.status == 0, qPrintable(fetched.error));
    QFile calls(path(u"calls"_s));
    QVERIFY(calls.open(QIODevice::ReadOnly));
    int toServer = 0;
    for (const QByteArray& line : calls.readAll().split('\n')) {
        if (!line.contains("AF_INET"))
            continue;
        QVERIFY2(line.contains("inet_addr(\"127.0.0.1\")") || line.contains("\"::1\""), line.constData());
        toServer += line.contains("htons(" + QByteArray::number(m_server->tlsPort()) + ")") ? 1 : 0;
    }
    QVERIFY(toServer > 0);
}

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
