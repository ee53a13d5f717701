// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/folderwatch.h"
#include "models/import/watchedimport.h"
#include "tests/models/import/importing.h"

#include <QDir>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const QList<FoundFile>& files)
{
    QStringList all;
    for (const FoundFile& file : files)
        all << QFileInfo(file.path).fileName();
    return all;
}

const QByteArray report
    = R"({"serverId":"AAAA-BBBB-CCCC-DDDD","product":"com.example","sentAt":"2026-04-01T02:00:00Z","addonVersion":"2.0"})"
      "\n";

} // namespace

class TestFolderWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsTakenOnceItHasSettled();
    void aFileThatGrowsWaits();
    void aChangedFileIsTakenAgain();
    void whatWasDealtWithStaysSo();
    void passesHiddenAndHalfDoneFilesOver();
    void whatWasImportedIsRememberedWithItsStamp();
    void whatIsNothingIsRememberedToo();
    void aCancelledFileComesAgain();
};

void TestFolderWatch::aFileIsTakenOnceItHasSettled()
{
    FolderWatch watch;
    const FoundFile file{u"/d/a.csv"_s, {10, 1}};
    QVERIFY(watch.look({file}).isEmpty());
    QCOMPARE(names(watch.look({file})), QStringList{u"a.csv"_s});
    QVERIFY(watch.look({file}).isEmpty());
    QVERIFY(watch.look({}).isEmpty());
    QVERIFY(watch.look({file}).isEmpty());
    QVERIFY(watch.look({file}).isEmpty());
}

void TestFolderWatch::aFileThatGrowsWaits()
{
    FolderWatch watch;
    for (qint64 size = 10; size < 15; ++size)
        QVERIFY(watch.look({{u"/d/a.csv"_s, {size, size}}}).isEmpty());
    QCOMPARE(watch.look({{u"/d/a.csv"_s, {14, 14}}}).size(), 1);
}

void TestFolderWatch::aChangedFileIsTakenAgain()
{
    FolderWatch watch;
    watch.look({{u"/d/a.csv"_s, {10, 1}}});
    QCOMPARE(watch.look({{u"/d/a.csv"_s, {10, 1}}}).size(), 1);
    QVERIFY(watch.look({{u"/d/a.csv"_s, {12, 2}}}).isEmpty());
    QCOMPARE(watch.look({{u"/d/a.csv"_s, {12, 2}}}).size(), 1);
}

void TestFolderWatch::whatWasDealtWithStaysSo()
{
    FolderWatch watch({{u"/d/a.csv"_s, {10, 1}}, {u"/d/b.csv"_s, {10, 1}}});
    const QList<FoundFile> files{{u"/d/a.csv"_s, {10, 1}}, {u"/d/b.csv"_s, {11, 1}}};
    watch.look(files);
    QCOMPARE(names(watch.look(files)), QStringList{u"b.csv"_s});
}

void TestFolderWatch::passesHiddenAndHalfDoneFilesOver()
{
    const TemporaryStore store;
    QDir().mkpath(store.path(u"in/sub"_s));
    for (const QString& name :
        {u"in/b.csv"_s, u"in/sub/a.csv"_s, u"in/.hidden.csv"_s, u"in/c.csv.part"_s, u"in/d.crdownload"_s})
        store.write(name, "x");
    store.write(u"in/empty.csv"_s, "");
    QCOMPARE(names(filesToWatch(store.path(u"in"_s))), (QStringList{u"b.csv"_s, u"a.csv"_s}));
    QVERIFY(filesToWatch(store.path(u"nowhere"_s)).isEmpty());
}

void TestFolderWatch::whatWasImportedIsRememberedWithItsStamp()
{
    ImportStore store;
    NoProgress progress;
    const FoundFile file{store.write(u"a.jsonl"_s, report), {7, 9}};
    QCOMPARE(
        described(valueOf(importWatched(store.connection(), file, options(), progress)).counts), u"1 rows, added 1"_s);
    const auto dealtWith = valueOf(WatchedFiles(store.connection()).all());
    QVERIFY(dealtWith.value(file.path) == (FileStamp{7, 9}));
}

void TestFolderWatch::whatIsNothingIsRememberedToo()
{
    ImportStore store;
    NoProgress progress;
    const FoundFile shopping{store.write(u"s.csv"_s, "what,price\nmilk,2\n"), {7, 9}};
    const auto summary = valueOf(importWatched(store.connection(), shopping, options(), progress));
    QVERIFY(summary.files.isEmpty() && summary.passedOver.size() == 1);
    const FoundFile broken{
        store.write(u"t.csv"_s, "transactionLineItemId,addonKey,saleDate\n1,a,2026-01-01\n"), {7, 9}};
    EXPECT_ERROR(importWatched(store.connection(), broken, options(), progress), u"vendorAmount"_s);
    QCOMPARE(valueOf(WatchedFiles(store.connection()).all()).size(), 2);
}

void TestFolderWatch::aCancelledFileComesAgain()
{
    ImportStore store;
    CancelAt progress(1);
    const FoundFile file{store.write(u"a.jsonl"_s, report), {7, 9}};
    QVERIFY(!importWatched(store.connection(), file, options(), progress));
    QVERIFY(valueOf(WatchedFiles(store.connection()).all()).isEmpty());
}

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "tst_folderwatch.moc"
