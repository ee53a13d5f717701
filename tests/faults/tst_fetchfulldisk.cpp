// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/mailbox/mails.h"
#include "tests/support/dovecot.h"
#include "tests/support/program.h"

#include <QJsonArray>

#include <sched.h>
#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace uptake;
using namespace uptake::test;

/// A fetch whose disk is full: a file system of a few KiB, for the mails on their way, for the database, for both. It says so, what it keeps is
/// whole, and with room again the next fetch brings the rest.
class TestFetchFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysSoAndGoesOnLater_data();
    void saysSoAndGoesOnLater();

private:
    static constexpr int mails = 1500;
    /// A file system in memory of so many KiB, seen by this process and its children alone.
    class SmallDisk
    {
    public:
        SmallDisk(QString path, int kib)
            : m_path(QFile::encodeName(path))
        {
            QDir().mkpath(path);
            m_isMounted = ::mount("none", m_path.constData(), "tmpfs", 0, "size=" + QByteArray::number(kib) + "k") == 0;
        }
        ~SmallDisk()
        {
            if (m_isMounted)
                ::umount2(m_path.constData(), MNT_DETACH);
        }
        SmallDisk(const SmallDisk&) = delete;
        SmallDisk& operator=(const SmallDisk&) = delete;
        bool isMounted() const { return m_isMounted; }
        bool enlarge() const { return ::mount("none", m_path.constData(), "tmpfs", MS_REMOUNT, "size=200m") == 0; }

    private:
        QByteArray m_path;
        bool m_isMounted = false;
    };
    static Ended fetch(const QString& database, const QString& spool)
    {
        qputenv("TMPDIR", QFile::encodeName(spool));
        return uptake::test::uptake(database, {u"fetch"_s});
    }
    static qint64 reportsIn(const QString& database)
    {
        qint64 rows = 0;
        for (const QJsonValue& batch : uptake::test::uptake(database, {u"imports"_s, u"--json"_s}).json().array())
            rows += batch["added"_L1].toInt();
        return rows;
    }

    Dovecot m_server;
    QTemporaryDir m_folder;
    QString m_base; ///< a database that knows the mailbox
    QByteArray m_whole; ///< what is counted once all has come
};

void TestFetchFullDisk::initTestCase()
{
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 || !SmallDisk(m_folder.filePath(u"try"_s), 64).isMounted()) {
        if (qEnvironmentVariableIsSet("UPTAKE_NO_SKIP"))
            QFAIL("no file system can be mounted here");
        QSKIP("no file system can be mounted here: a full disk is not tried");
    }
    QList<QByteArray> delivered = reportMails(0, mails);
    for (QByteArray& mail : delivered)
        mail += QByteArray(1000, '-') + "\r\n"; // so that they are 2 MB
    m_server.deliver(u"me"_s, delivered);
    qputenv("UPTAKE_MAILBOX_PASSWORD", "secret");
    m_base = m_folder.filePath(u"base.db"_s);
    QCOMPARE(uptake::test::uptake(m_base, {u"mailbox"_s, u"add"_s, u"usage"_s, u"--server"_s, u"localhost"_s, u"--port"_s, QString::number(m_server.tlsPort()), u"--user"_s, u"me"_s,
                                              u"--ca-file"_s, m_server.authority()})
                 .status,
        0);
    const QString whole = m_folder.filePath(u"whole.db"_s);
    QVERIFY(QFile::copy(m_base, whole));
    QCOMPARE(fetch(whole, m_folder.path()).status, 0);
    QCOMPARE(reportsIn(whole), mails);
    m_whole = uptake::test::uptake(whole, {u"versions"_s, u"--json"_s}).out;
}

void TestFetchFullDisk::saysSoAndGoesOnLater_data()
{
    QTest::addColumn<QString>("full"); // what lies on the small disk
    QTest::addColumn<int>("room"); // KiB, beside the database
    QTest::addColumn<QString>("words");
    for (const int room : {0, 4, 100, 900})
        QTest::addRow("mails, %d KiB", room) << u"mails"_s << room << u"mails that come cannot be kept"_s;
    for (const int room : {4, 40, 150})
        QTest::addRow("database, %d KiB", room) << u"database"_s << room << u"disk is full"_s;
    for (const int room : {40, 1200})
        QTest::addRow("both, %d KiB", room) << u"both"_s << room << QString();
}

void TestFetchFullDisk::saysSoAndGoesOnLater()
{
    QFETCH(QString, full);
    QFETCH(int, room);
    QFETCH(QString, words);
    const QString place = m_folder.filePath(u"small"_s);
    const bool holdsDatabase = full != "mails"_L1;
    const QString database = holdsDatabase ? place + u"/now.db"_s : m_folder.filePath(u"now.db"_s);
    const QString spool = full != "database"_L1 ? place : m_folder.path();
    const SmallDisk disk(place, std::max(room + (holdsDatabase ? int(QFileInfo(m_base).size() / 1024) : 0), 4)); // 0 would be no limit
    QVERIFY(disk.isMounted());
    for (const QString& end : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(database + end);
    QVERIFY(QFile::copy(m_base, database));
    const QByteArray before = m_server.state(u"me"_s);

    const Ended ended = fetch(database, spool);
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.error.contains(words) && ended.error.contains(u"(free some space"_s), qPrintable(ended.error));
    QVERIFY(disk.enlarge());
    const qint64 kept = reportsIn(database);
    QVERIFY2(kept >= 0 && kept < mails, qPrintable(QString::number(kept)));
    QCOMPARE(uptake::test::uptake(database, {u"doctor"_s}).status, 0);

    const Ended again = fetch(database, spool);
    QVERIFY2(again.status == 0, qPrintable(again.error));
    // What was missing, and what had come before one with a smaller number: the server answers several questions at a time.
    const qint64 fetched = again.out.mid(again.out.indexOf(": ") + 2).split(' ').constFirst().toLongLong();
    QVERIFY2(fetched >= mails - kept && fetched <= mails - kept + 500, qPrintable(u"%1 kept, then %2"_s.arg(kept).arg(QString::fromUtf8(again.out))));
    QCOMPARE(reportsIn(database), mails);
    QCOMPARE(uptake::test::uptake(database, {u"versions"_s, u"--json"_s}).out, m_whole);
    QVERIFY(QDir(spool).entryList({u"uptake-mail*"_s}).isEmpty());
    QCOMPARE(m_server.state(u"me"_s), before);
}

QTEST_GUILESS_MAIN(TestFetchFullDisk)
#include "tst_fetchfulldisk.moc"
