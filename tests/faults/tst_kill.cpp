// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/killing.h"
#include "tests/support/storedfigures.h"

#include <QTemporaryDir>

namespace program = uptake::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray licences(int count)
{
    QByteArray lines = "addonLicenseId,licenseId,addonKey,status,tier,maintenanceStartDate,lastUpdated\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(1'000'000 + i);
        lines += number + ",SEN-" + number + ",com.example,active,10 Users,2026-01-01,2026-10-01\n";
    }
    return lines;
}

QByteArray mails(int count)
{
    QByteArray mbox;
    for (int i = 0; i < count; ++i) {
        mbox += "From x Thu Oct  1 02:00:07 2026\nSubject: Usage report\nDate: Sat, 10 Oct 2026 12:00:00 "
                "+0000\n\nServer ID: MAIL-AAAA-"
            + QByteArray::number(1000 + i % 9000) + "-AAA" + QByteArray::number(i / 9000)
            + "\nProduct: com.example\nUsers: 5\nAdd-on version: 1.0\n\n";
    }
    return mbox;
}

} // namespace

/// The program is killed (SIGKILL) at random moments: the database holds all of what was under way, or nothing of it.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesAllOrNothing_data();
    void leavesAllOrNothing();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A database as it was before; nothing beside it.
    void restore()
    {
        for (const QString& end : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(path(u"now.db"_s) + end);
        QVERIFY(QFile::copy(path(u"base.db"_s), path(u"now.db"_s)));
    }
    QString figures() const { return program::storedFigures(path(u"now.db"_s)); }

    QTemporaryDir m_folder;
};

void TestKill::initTestCase()
{
    QVERIFY(program::write(path(u"a.jsonl"_s), program::reportLines(0, 3000)));
    QVERIFY(program::write(path(u"b.jsonl"_s), program::reportLines(2000, 9000)));
    QCOMPARE(program::uptake(path(u"base.db"_s), {u"import"_s, path(u"a.jsonl"_s)}).status, 0);
    QVERIFY(program::write(path(u"licences.csv"_s), licences(9000)));
    QVERIFY(program::write(path(u"c.mbox"_s), mails(2500)));
    QVERIFY(program::write(path(u"d.jsonl"_s), program::reportLines(3000, 9000)));
    QCOMPARE(program::run(u"gzip"_s, {path(u"d.jsonl"_s)}).status, 0);
    QVERIFY(program::write(path(u"undone.csv"_s),
        QByteArray(licences(5000)).replace("\n1", "\n2")
            + "x,SEN-x,com.example,active,10 Users,2026-02-30,2026-10-01\n"));
    QVERIFY(program::write(path(u"mended"_s), "x,SEN-x,com.example,active,10 Users,2026-02-28,2026-10-01\n"));
    QCOMPARE(program::uptake(path(u"base.db"_s), {u"import"_s, path(u"undone.csv"_s)}).status, 2);
    QCOMPARE(program::uptake(path(u"base.db"_s), {u"undo"_s, u"2"_s}).status, 0);
    QVERIFY(program::write(
        path(u"bad.csv"_s), licences(0) + "x,SEN-x,com.example,active,10 Users,2026-02-30,2026-10-01\n"));
    QCOMPARE(program::uptake(path(u"base.db"_s), {u"import"_s, path(u"bad.csv"_s)}).status, 2);
    QVERIFY(!QFile::exists(path(u"base.db-wal"_s))); // all is in the one file
}

void TestKill::leavesAllOrNothing_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("import") << QStringList{u"import"_s, path(u"b.jsonl"_s)};
    QTest::newRow("import of CSV") << QStringList{u"import"_s, path(u"licences.csv"_s)};
    QTest::newRow("import of mail") << QStringList{u"import"_s, path(u"c.mbox"_s)};
    QTest::newRow("import of an archive") << QStringList{u"import"_s, path(u"d.jsonl.gz"_s)};
    QTest::newRow("undo") << QStringList{u"undo"_s, u"1"_s};
    QTest::newRow("redo") << QStringList{u"redo"_s, u"2"_s};
    QTest::newRow("mend") << QStringList{u"mend"_s, u"2"_s, path(u"mended"_s)};
}

void TestKill::leavesAllOrNothing()
{
    QFETCH(QStringList, command);
    restore();
    const QString before = figures();
    const qint64 whole = program::timed(path(u"now.db"_s), command);
    QVERIFY(whole >= 0);
    const QString after = figures();
    QVERIFY(before != after);
    const int killed = program::killAtRandom(
        path(u"now.db"_s), command, whole, 16, [&] { restore(); },
        [&] {
            const QString found = figures();
            QVERIFY2(found == before || found == after, qPrintable(found.right(200)));
            const auto examined = program::uptake(path(u"now.db"_s), {u"doctor"_s});
            QVERIFY2(examined.status == 0, examined.out.constData());
            if (found == after)
                return;
            QCOMPARE(program::uptake(path(u"now.db"_s), command).status, 0); // doing it again completes it
            QCOMPARE(figures(), after);
        });
    QCOMPARE(killed, 16);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
