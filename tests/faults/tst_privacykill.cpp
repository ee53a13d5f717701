// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/killing.h"

#include <QDir>
#include <QTemporaryDir>

#include <functional>

namespace program = uptake::test;
using namespace Qt::StringLiterals;

/// Erasing, backing up and restoring are killed (SIGKILL) at random moments: all is done, or nothing.
class TestPrivacyKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void erasing();
    void backingUp();
    void restoring();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void startAnew()
    {
        for (const QString& name : QDir(m_folder.path()).entryList({u"now.db*"_s}, QDir::Files))
            QVERIFY(QFile::remove(path(name)));
        QVERIFY(QFile::copy(path(u"base.db"_s), path(u"now.db"_s)));
    }
    QByteArray figures() { return program::uptake(path(u"now.db"_s), {u"headcount"_s, u"--json"_s}).out; }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Does any file of the database hold the word?
    bool holds(const QByteArray& word)
    {
        for (const QString& name : QDir(m_folder.path()).entryList({u"now.db*"_s}, QDir::Files)) {
            if (bytesOf(path(name)).contains(word))
                return true;
        }
        return false;
    }
    void kill(const QStringList& command, qint64 whole, int times, const std::function<void()>& check)
    {
        QVERIFY(whole >= 0);
        QCOMPARE(program::killAtRandom(
                     path(u"now.db"_s), command, whole, times, [this] { startAnew(); }, check),
            times);
    }
    qint64 timed(const QStringList& command) { return program::timed(path(u"now.db"_s), command); }

    QTemporaryDir m_folder;
    const QString m_server = u"AAAA-AAAA-1003-AAAA"_s;
};

void TestPrivacyKill::initTestCase()
{
    QVERIFY(program::write(path(u"a.jsonl"_s), program::reportLines(0, 6000)));
    QCOMPARE(program::uptake(path(u"base.db"_s), {u"import"_s, path(u"a.jsonl"_s)}).status, 0);
    qputenv("UPTAKE_PASSPHRASE", "open sesame");
    QCOMPARE(program::uptake(path(u"base.db"_s), {u"backup"_s, path(u"earlier.backup"_s)}).status, 0);
}

void TestPrivacyKill::erasing()
{
    const QStringList command{u"privacy"_s, u"erase"_s, m_server};
    startAnew();
    QVERIFY(holds(m_server.toUtf8()));
    const QByteArray before = figures();
    const qint64 whole = timed(command);
    const QByteArray after = figures();
    QVERIFY(before != after);
    int done = 0;
    kill(command, whole, 30, [&] {
        const QByteArray found = figures(); // opens the database, and so finishes what was begun
        QVERIFY2(found == before || found == after, found.constData());
        QCOMPARE(holds(m_server.toUtf8()), found == before);
        const auto doctor = program::uptake(path(u"now.db"_s), {u"doctor"_s, u"--repair"_s});
        QVERIFY2(doctor.status == 0, qPrintable(QString::fromUtf8(doctor.out) + doctor.error));
        done += found == after ? 1 : 0;
    });
    qInfo("%d of the erasures were done", done);
}

void TestPrivacyKill::backingUp()
{
    startAnew();
    const QString file = path(u"it.backup"_s);
    const qint64 whole = timed({u"backup"_s, file});
    const QByteArray earlier = bytesOf(path(u"earlier.backup"_s));
    QFile::remove(file);
    QVERIFY(QFile::copy(path(u"earlier.backup"_s), file));
    kill({u"backup"_s, file}, whole, 12, [&] {
        if (bytesOf(file) != earlier) { // then it must be a whole one
            const auto restored = program::uptake(path(u"now.db"_s), {u"restore"_s, file});
            QVERIFY2(restored.status == 0, qPrintable(restored.error));
            QVERIFY(QFile::remove(file) && QFile::copy(path(u"earlier.backup"_s), file));
        }
        QVERIFY(program::uptake(path(u"now.db"_s), {u"doctor"_s, u"--repair"_s}).status == 0);
        QVERIFY(!QFile::exists(path(u"now.db.backup-copy"_s))); // nothing unencrypted is left behind
    });
}

void TestPrivacyKill::restoring()
{
    startAnew();
    const QStringList command{u"restore"_s, path(u"earlier.backup"_s)};
    const qint64 whole = timed(command);
    const QByteArray is = figures();
    kill(command, whole, 12, [&] {
        QCOMPARE(figures(), is);
        QVERIFY(program::uptake(path(u"now.db"_s), {u"doctor"_s, u"--repair"_s}).status == 0);
    });
}

QTEST_GUILESS_MAIN(TestPrivacyKill)
#include "tst_privacykill.moc"
