// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/killing.h"
#include "tests/support/storedfigures.h"
#include "tests/support/temporarystore.h"

#include <QTest>

#include <random>

namespace program = uptake::test;
using namespace Qt::StringLiterals;

/// What happens when the database's place fails: it is locked, damaged, or memory runs out, or the clock jumps. Nothing
/// that was kept is lost, nothing half done stays, and the message says what to do.
class TestStorageFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void waitsForAnotherWriterAndThenSaysSo();
    void survivesDamage();
    void survivesWantOfMemory();
    void survivesClockJumps();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    program::Ended uptake(const QStringList& arguments) const { return program::uptake(path(u"now.db"_s), arguments); }
    QString figures() const { return program::storedFigures(path(u"now.db"_s)); }
    QByteArray headcount() const { return uptake({u"headcount"_s, u"--json"_s}).out; }
    /// What is wrong with the database, by the program's own examination; empty where all is well.
    QString ails() const
    {
        const auto examined = uptake({u"doctor"_s});
        return examined.status == 0 ? QString() : QString::fromUtf8(examined.out) + examined.error;
    }

    QTemporaryDir m_folder;
    QString m_before, m_after; ///< figures without and with what more.jsonl holds
    QByteArray m_headcountBefore, m_headcountAfter; ///< what the program says of them
};

void TestStorageFaults::initTestCase()
{
    QVERIFY(program::write(path(u"first.jsonl"_s), program::reportLines(0, 3000)));
    QVERIFY(program::write(path(u"more.jsonl"_s), program::reportLines(9000, 30'000)));
    QCOMPARE(program::uptake(path(u"base.db"_s), {u"import"_s, path(u"first.jsonl"_s)}).status, 0);
    QVERIFY(QFile::copy(path(u"base.db"_s), path(u"now.db"_s)));
    m_before = figures();
    m_headcountBefore = headcount();
    QCOMPARE(uptake({u"import"_s, path(u"more.jsonl"_s)}).status, 0);
    m_after = figures();
    m_headcountAfter = headcount();
    QVERIFY(m_before != m_after && m_headcountBefore != m_headcountAfter);
}

void TestStorageFaults::init()
{
    for (const QString& name : QDir(m_folder.path()).entryList({u"now.db*"_s}))
        QFile::remove(path(name));
    QVERIFY(QFile::copy(path(u"base.db"_s), path(u"now.db"_s)));
}

void TestStorageFaults::waitsForAnotherWriterAndThenSaysSo()
{
    {
        const auto connection = uptake::valueOf(uptake::Connection::open({path(u"now.db"_s)}));
        QSqlQuery other(connection->database());
        QVERIFY(other.exec(u"BEGIN IMMEDIATE"_s));
        const auto refused = uptake({u"import"_s, path(u"more.jsonl"_s)});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.error.contains("another program is writing"_L1) && refused.error.contains("try again"_L1),
            qPrintable(refused.error));
        QCOMPARE(figures(), m_before); // reading goes on meanwhile
        QCOMPARE(headcount(), m_headcountBefore);
    }
    QCOMPARE(ails(), QString());
    QCOMPARE(uptake({u"import"_s, path(u"more.jsonl"_s)}).status, 0);
    QCOMPARE(figures(), m_after);
}

/// A page of the file is overwritten: every command ends in an orderly way, and the original files make a whole
/// database again.
void TestStorageFaults::survivesDamage()
{
    QFile base(path(u"base.db"_s));
    QVERIFY(base.open(QIODevice::ReadOnly));
    const QByteArray whole = base.readAll();
    constexpr int page = 4096;
    std::mt19937 random{5};
    int told = 0;
    for (int round = 0; round < 12; ++round) {
        init();
        QByteArray damaged = whole;
        const auto at = qsizetype(random() % quint32(whole.size() / page)) * page;
        for (qsizetype i = at; i < std::min(at + page, damaged.size()); ++i)
            damaged[i] = char(random());
        QVERIFY(program::write(path(u"now.db"_s), damaged));
        for (const QStringList& command :
            {QStringList{u"headcount"_s}, {u"imports"_s}, {u"import"_s, path(u"first.jsonl"_s)}, {u"undo"_s, u"1"_s}}) {
            const auto ended = uptake(command);
            QVERIFY2(
                ended.status >= 0, qPrintable(u"page %1, %2: it crashed"_s.arg(at / page).arg(command.constFirst())));
            if (ended.status == 1) {
                ++told;
                QVERIFY2(ended.error.contains("now.db"_L1) && ended.error.contains(u'('), qPrintable(ended.error));
            }
        }
    }
    QVERIFY(told > 0);
    QCOMPARE(program::uptake(path(u"new.db"_s), {u"import"_s, path(u"first.jsonl"_s)}).status, 0);
    QCOMPARE(program::uptake(path(u"new.db"_s), {u"headcount"_s, u"--json"_s}).out, m_headcountBefore);
}

void TestStorageFaults::survivesWantOfMemory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("A sanitizer's own memory leaves no room for a limit.");
#endif
    // Without fonts: a run cut short while it reads them would leave a poor cache to all others.
    QVERIFY(program::write(path(u"no-fonts.conf"_s), "<fontconfig></fontconfig>"));
    const auto within = [this](int kibibytes, const QStringList& arguments) {
        const QString limited
            = u"export FONTCONFIG_FILE=\"%1\"; ulimit -v %2; exec \"$0\" \"$@\""_s.arg(path(u"no-fonts.conf"_s))
                  .arg(kibibytes);
        return program::run(u"sh"_s, QStringList{u"-c"_s, limited, QStringLiteral(UPTAKE_PROGRAM)} + arguments);
    };
    int tooFew = 60'000, kibibytes = 4'000'000; // of which the second are enough to start
    while (kibibytes - tooFew > 2000) {
        const int middle = (tooFew + kibibytes) / 2;
        (within(middle, {u"--version"_s}).status == 0 ? kibibytes : tooFew) = middle;
    }
    int refused = 0;
    for (bool isDone = false; !isDone && kibibytes < 4'000'000; kibibytes += 1500) {
        init();
        const auto ended = within(kibibytes, {u"--db"_s, path(u"now.db"_s), u"import"_s, path(u"more.jsonl"_s)});
        QCOMPARE(ails(), QString());
        isDone = ended.status == 0;
        refused += ended.status == 1 && ended.error.contains("not enough memory"_L1);
        const QString found = figures();
        QVERIFY2(found == m_after || (!isDone && found == m_before),
            qPrintable(u"%1 KiB: %2"_s.arg(kibibytes).arg(ended.error)));
        QCOMPARE(uptake({u"import"_s, path(u"more.jsonl"_s)}).status, 0);
        QCOMPARE(figures(), m_after);
    }
    QVERIFY(refused > 0); // in words, not by a crash
}

/// The machine's clock is wrong, and set right between two imports: figures hang on the dates in the files alone, and
/// imports keep their order.
void TestStorageFaults::survivesClockJumps()
{
    const auto at = [&](const QString& time, const QStringList& arguments) {
        return program::run(
            u"faketime"_s, QStringList{time, QStringLiteral(UPTAKE_PROGRAM), u"--db"_s, path(u"now.db"_s)} + arguments);
    };
    QCOMPARE(at(u"2041-01-01 00:00:00"_s, {u"import"_s, path(u"more.jsonl"_s)}).status, 0);
    QCOMPARE(figures(), m_after);
    QCOMPARE(at(u"1999-12-31 23:59:59"_s, {u"headcount"_s, u"--json"_s}).out, m_headcountAfter);
    QCOMPARE(at(u"1999-12-31 23:59:59"_s, {u"undo"_s, u"2"_s}).status, 0);
    QCOMPARE(figures(), m_before);
    QCOMPARE(at(u"2001-06-01 12:00:00"_s, {u"redo"_s, u"2"_s}).status, 0);
    QCOMPARE(figures(), m_after);
    QVERIFY2(ails().contains("dated 2041"_L1), qPrintable(ails())); // which is all that is wrong
    QCOMPARE(ails().count(u'\n'), 2);
}

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storagefaults.moc"
