// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/exportfiles.h"
#include "models/store/reportrecords.h"
#include "tests/support/expectedmacros.h"
#include "tests/support/killing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

namespace program = uptake::test;
using namespace Qt::StringLiterals;

/// An export is killed (SIGKILL) at random moments: the report is there, in the history and in the ledger, or nowhere.
class TestReportKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesAFileAndItsEntriesOrNone_data();
    void leavesAFileAndItsEntriesOrNone();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString report() const { return path(u"out/report.pdf"_s); }
    /// A database that has handed out one report, or none, and a folder that holds an older file.
    void startAnew(const QString& base)
    {
        for (const QString& name : QDir(m_folder.path()).entryList({u"now.db*"_s}, QDir::Files))
            QVERIFY(QFile::remove(path(name)));
        for (const QString& end : {QString(), u".ledger"_s}) {
            if (QFile::exists(path(base + end)))
                QVERIFY(QFile::copy(path(base + end), path(u"now.db"_s + end)));
        }
        QVERIFY(QDir(path(u"out"_s)).removeRecursively() && QDir().mkpath(path(u"out"_s)));
        QVERIFY(program::write(report(), "an older one"));
    }
    QStringList filesMade() const
    {
        return QDir(path(u"out"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QList<uptake::ReportExport> history() const
    {
        return valueOf(uptake::reportExports(*valueOf(uptake::Connection::open({path(u"now.db"_s)}))));
    }
    /// Looks at what a kill left, after the program was started again; answers whether the report was written.
    bool check(const QStringList& filesOfOne, qsizetype earlier, bool isForTheHouse);

    QTemporaryDir m_folder;
};

void TestReportKill::initTestCase()
{
    QCOMPARE(program::uptake(path(u"new.db"_s), {u"sample"_s, path(u"sample"_s), u"--orgs"_s, u"40"_s, u"--months"_s, u"8"_s}).status, 0);
    QCOMPARE(program::uptake(path(u"new.db"_s), {u"import"_s, path(u"sample"_s)}).status, 0);
    QVERIFY(QFile::copy(path(u"new.db"_s), path(u"used.db"_s)));
    QCOMPARE(program::uptake(path(u"used.db"_s), {u"report"_s, u"--template"_s, u"public"_s, u"--out"_s, path(u"earlier.pdf"_s)}).status, 0);
}

void TestReportKill::leavesAFileAndItsEntriesOrNone_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("the first report") << u"new.db"_s << QStringList{} << QStringList{u"report.pdf"_s};
    QTest::newRow("another, with its figures beside it")
        << u"used.db"_s << QStringList{u"--pdfa"_s} << QStringList{u"report.figures.json"_s, u"report.pdf"_s};
    QTest::newRow("one for the house, of which the ledger knows nothing")
        << u"used.db"_s << QStringList{u"--template"_s, u"internal"_s} << QStringList{u"report.pdf"_s};
}

bool TestReportKill::check(const QStringList& filesOfOne, qsizetype earlier, bool isForTheHouse)
{
    const auto ledger = program::uptake(path(u"now.db"_s), {u"ledger"_s, u"--json"_s});
    const auto doctor = program::uptake(path(u"now.db"_s), {u"doctor"_s});
    [&] { // the macros return
        QVERIFY2(ledger.status == 0, qPrintable(ledger.error));
        QVERIFY(ledger.json()[u"whole"_s].toBool());
        QVERIFY2(doctor.status == 0, doctor.out.constData());
        QCOMPARE(QDir(m_folder.path()).entryList({u"now.db.exporting*"_s, u"now.db.ledger.*"_s}, QDir::Files), QStringList());
    }();
    const QJsonArray exports = ledger.json()[u"exports"_s].toArray();
    const auto inLedger = std::ranges::count_if(exports, [](const QJsonValue& each) { return each[u"written"_s].toBool(); });
    const QList<uptake::ReportExport> kept = history();
    const bool isHandedOut = kept.size() > earlier;
    [&] {
        QCOMPARE(inLedger, isForTheHouse ? earlier : kept.size());
        QFile file(report());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(8), isHandedOut ? QByteArray(filesOfOne.size() > 1 ? "%PDF-1.4" : "%PDF-1.6") : QByteArray("an older"));
        QCOMPARE(filesMade(), isHandedOut ? filesOfOne : QStringList{u"report.pdf"_s});
        if (!isHandedOut)
            return;
        QCOMPARE(kept.first().path, report());
        QCOMPARE(uptake::digestOfFile(report()).toHex(), kept.first().digest.toHex());
        if (isForTheHouse)
            return;
        const auto verified = program::uptake(path(u"now.db"_s), {u"verify"_s, report(), u"--json"_s});
        QVERIFY2(verified.status == 0, verified.out.constData());
        QCOMPARE(verified.json()[u"level"_s].toString(), u"record"_s);
    }();
    return isHandedOut;
}

void TestReportKill::leavesAFileAndItsEntriesOrNone()
{
    QFETCH(QString, base);
    QFETCH(QStringList, options);
    QFETCH(QStringList, files);
    const QStringList command = QStringList{u"report"_s, u"--sections"_s, u"headline,versions"_s, u"--out"_s, report()} + options;
    const qsizetype earlier = base == "used.db"_L1 ? 1 : 0;
    const bool isForTheHouse = options.contains(u"internal"_s);
    startAnew(base);
    const qint64 whole = program::timed(path(u"now.db"_s), command);
    QVERIFY(whole >= 0);
    QVERIFY(check(files, earlier, isForTheHouse));
    int handedOut = 0, times = 0;
    const auto prepare = [&] { startAnew(base); };
    const auto look = [&] {
        handedOut += check(files, earlier, isForTheHouse) ? 1 : 0;
        if (++times % 8 == 0 && !QTest::currentTestFailed()) { // and doing it again hands it out
            QCOMPARE(program::uptake(path(u"now.db"_s), command).status, 0);
            QVERIFY(check(files, earlier, isForTheHouse));
        }
    };
    QCOMPARE(program::killAtRandom(path(u"now.db"_s), command, whole, 6, prepare, look), 6);
    // Few of these fall between the first byte of the file and its place in the ledger.
    const QString sign = path(u"now.db.exporting.lock"_s);
    startAnew(base);
    const int window = program::timedAfter(sign, path(u"now.db"_s), command);
    QVERIFY(window > 0);
    QCOMPARE(program::killAfter(sign, path(u"now.db"_s), command, window, 16, prepare, look), 16);
    qInfo("%d of %d reports were handed out", handedOut, times);
    QVERIFY(handedOut > 0 && handedOut < times);
}

QTEST_GUILESS_MAIN(TestReportKill)
#include "tst_reportkill.moc"
