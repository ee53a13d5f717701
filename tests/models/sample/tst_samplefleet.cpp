// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importer.h"
#include "models/sample/samplefleet.h"
#include "tests/support/factsfixture.h"
#include "tests/support/temporarystore.h"

#include <QDir>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

SampleOptions optionsOf(quint32 seed)
{
    return {60, 24, month(u"2026-05"_s), seed};
}

/// Every file of a folder with its bytes.
QMap<QString, QByteArray> filesIn(const QString& folder)
{
    QMap<QString, QByteArray> files;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            files[info.fileName()] = file.readAll();
    }
    return files;
}

} // namespace

class TestSampleFleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheSameBytesTwice();
    void isTheSameFromEveryCompiler();
    void writesOtherBytesForAnotherSeed();
    void canBeImportedWithoutARejectedRow();
    void keepsToItsMonths();
    void saysThatItCannotWrite();
};

void TestSampleFleet::writesTheSameBytesTwice()
{
    const QTemporaryDir folder;
    valueOf(writeSample(folder.filePath(u"a"_s), optionsOf(7)));
    valueOf(writeSample(folder.filePath(u"b"_s), optionsOf(7)));
    const auto files = filesIn(folder.filePath(u"a"_s));
    QCOMPARE(files.keys(),
        QStringList({u"churn.csv"_s, u"licenses.csv"_s, u"releases.csv"_s, u"reports.jsonl"_s, u"transactions.csv"_s}));
    QVERIFY(files == filesIn(folder.filePath(u"b"_s)));
    valueOf(writeSample(folder.filePath(u"a"_s), optionsOf(7))); // over itself
    QVERIFY(files == filesIn(folder.filePath(u"a"_s)));
}

/// Pictures, and tests of what a certain fleet shows, go by what chance drew first.
void TestSampleFleet::isTheSameFromEveryCompiler()
{
    const QTemporaryDir folder;
    valueOf(writeSample(folder.path(), {30, 6, month(u"2026-10"_s), 1}));
    const auto files = filesIn(folder.path());
    QVERIFY(files[u"licenses.csv"_s].split('\n').at(1).contains("\"Harbor Telecom 1 GmbH\""));
    QVERIFY(files[u"reports.jsonl"_s].contains("6DMH-FERJ-MURK-RG1D"));
}

void TestSampleFleet::writesOtherBytesForAnotherSeed()
{
    const QTemporaryDir folder;
    valueOf(writeSample(folder.filePath(u"a"_s), optionsOf(7)));
    valueOf(writeSample(folder.filePath(u"b"_s), optionsOf(8)));
    QVERIFY(
        filesIn(folder.filePath(u"a"_s))[u"reports.jsonl"_s] != filesIn(folder.filePath(u"b"_s))[u"reports.jsonl"_s]);
}

void TestSampleFleet::canBeImportedWithoutARejectedRow()
{
    TemporaryStore store;
    valueOf(writeSample(store.path(u"sample"_s), optionsOf(1)));
    NoProgress progress;
    const auto imported = importPaths(store.connection(), {store.path(u"sample"_s)}, {}, progress);
    EXPECT_VALUE(imported);
    QCOMPARE(imported->files.size(), 5);
    QCOMPARE(imported->passedOver, QStringList());
    QCOMPARE(imported->counts.rejected, 0);
    QCOMPARE(imported->counts.added, imported->counts.rows);
    for (const FileSummary& file : imported->files) {
        QVERIFY2(file.counts.rows > 0, qPrintable(file.path));
        QVERIFY2(file.notes.isEmpty(), qPrintable(file.notes.join(u'\n')));
    }
}

void TestSampleFleet::keepsToItsMonths()
{
    TemporaryStore store;
    valueOf(writeSample(store.path(u"sample"_s), optionsOf(1)));
    NoProgress progress;
    valueOf(importPaths(store.connection(), {store.path(u"sample/reports.jsonl"_s)}, {}, progress));
    const QStringList ends = store.rows(u"SELECT min(id) >> 28, max(id) >> 28 FROM reports"_s)[0].split(u'|');
    QVERIFY(dayOfSeconds(ends[0].toLongLong()) >= day(u"2024-06-01"_s));
    QVERIFY(dayOfSeconds(ends[1].toLongLong()) <= day(u"2026-05-31"_s));
}

void TestSampleFleet::saysThatItCannotWrite()
{
    const TemporaryStore store;
    const QString file = store.write(u"file"_s, "x");
    EXPECT_ERROR(writeSample(file + u"/sample"_s, optionsOf(1)), u"folder"_s);
}

QTEST_GUILESS_MAIN(TestSampleFleet)
#include "tst_samplefleet.moc"
