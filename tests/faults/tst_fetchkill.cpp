// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/mailbox/mails.h"
#include "tests/support/dovecot.h"
#include "tests/support/killing.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace uptake;
using namespace uptake::test;

/// A fetch is killed (SIGKILL) at random moments: the database holds all of what had come, or nothing of it, and the next fetch completes it.
class TestFetchKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAllOrNothing();
};

void TestFetchKill::leavesAllOrNothing()
{
    constexpr int mails = 3000;
    Dovecot server;
    server.deliver(u"me"_s, reportMails(0, mails));
    const QTemporaryDir folder;
    const QString base = folder.filePath(u"base.db"_s);
    const QString now = folder.filePath(u"now.db"_s);
    qputenv("UPTAKE_MAILBOX_PASSWORD", "secret");
    qputenv("TMPDIR", folder.path().toLocal8Bit());
    QCOMPARE(uptake::test::uptake(base, {u"mailbox"_s, u"add"_s, u"usage"_s, u"--server"_s, u"localhost"_s, u"--port"_s,
                                            QString::number(server.tlsPort()), u"--user"_s, u"me"_s, u"--ca-file"_s, server.authority()})
                 .status,
        0);
    const auto prepare = [&] {
        for (const QString& end : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(now + end);
        QVERIFY(QFile::copy(base, now));
    };
    const auto reports = [&] {
        qint64 rows = 0;
        for (const QJsonValue& batch : uptake::test::uptake(now, {u"imports"_s, u"--json"_s}).json().array())
            rows += batch["added"_L1].toInt();
        return rows;
    };
    const QStringList fetch{u"fetch"_s};
    prepare();
    const qint64 whole = timed(now, fetch);
    QVERIFY(whole >= 0);
    QCOMPARE(reports(), mails);
    const QByteArray after = uptake::test::uptake(now, {u"versions"_s, u"--json"_s}).out;
    const int killed = killAtRandom(now, fetch, whole, 6, prepare, [&] {
        const qint64 found = reports();
        QVERIFY2(found == 0 || found == mails, qPrintable(QString::number(found)));
        QCOMPARE(uptake::test::uptake(now, {u"doctor"_s}).status, 0);
        QCOMPARE(uptake::test::uptake(now, fetch).status, 0);
        QCOMPARE(reports(), mails);
        QCOMPARE(uptake::test::uptake(now, {u"versions"_s, u"--json"_s}).out, after);
    });
    QCOMPARE(killed, 6);
    QVERIFY(QDir(folder.path()).entryList({u"uptake-mail*"_s}).isEmpty()); // no mail stays on the disk
    QCOMPARE(server.state(u"me"_s).count("uid:"), mails);
}

QTEST_GUILESS_MAIN(TestFetchKill)
#include "tst_fetchkill.moc"
