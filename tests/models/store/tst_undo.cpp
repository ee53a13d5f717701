// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factsloader.h"
#include "models/metrics/headcount.h"
#include "models/store/history.h"
#include "models/store/undo.h"
#include "tests/models/import/importing.h"
#include "tests/support/factsfixture.h"

#include <random>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

QByteArray report(const QByteArray& server, const QByteArray& on, int users)
{
    return "{\"serverId\": \"AAAA-AAAA-AAAA-AAA" + server + "\", \"product\": \"com.example\", \"sentAt\": \"" + on
        + "T12:00:00Z\", \"addonVersion\": \"1.0\", \"users\": " + QByteArray::number(users) + "}\n";
}

QByteArray licences(const QByteArrayList& rows)
{
    QByteArray text = "addonLicenseId,status,tier,lastUpdated,appEntitlementNumber\n";
    for (const QByteArray& row : rows)
        text += row + (row.count(',') < 4 ? ",\n" : "\n");
    return text;
}

/// Files that overlap: rows that stand in several, states that follow each other.
const std::vector<std::pair<QString, QByteArray>> files{
    {u"march.csv"_s, licences({"1,active,10 Users,2026-03-01", "2,active,20 Users,2026-02-01", "3,active,40 Users,2026-03-02"})},
    {u"april.csv"_s, licences({"1,active,10 Users,2026-03-01", "2,inactive,20 Users,2026-04-01", "4,active,80 Users,2026-04-02"})},
    {u"may.csv"_s, licences({"1,inactive,10 Users,2026-05-01", "2,active,20 Users,2026-02-01", "4,active,160 Users,2026-05-02"})},
    {u"bridge.csv"_s, licences({"1,active,10 Users,2026-03-10,E-1", ",active,320 Users,2026-03-03,E-2", ",active,640 Users,2026-03-04,E-1"})},
    {u"joining.csv"_s, licences({"4,active,80 Users,2026-04-03,E-2", ",active,5 Users,2026-03-04,E-1", ",active,30 Users,2026-05-03,E-1"})},
    {u"early.jsonl"_s, report("1", "2026-03-10", 1) + report("2", "2026-04-01", 2)},
    {u"late.jsonl"_s, report("2", "2026-04-01", 2) + report("3", "2026-05-10", 4) + report("1", "2026-05-10", 8)},
};

class UndoStore : public ImportStore
{
public:
    BatchId importFile(size_t i) { return valueOf(import({write(files[i].first, files[i].second)})).files.front().batch.value(); }
    void undo(BatchId batch) { EXPECT_VALUE(undoBatches(connection(), {batch}, 7)); }
    void redo(BatchId batch) { EXPECT_VALUE(redoBatches(connection(), {batch})); }
    QString figures()
    {
        NoProgress progress;
        const auto facts = valueOf(loadFacts(connection(), progress));
        QStringList lines{u"%1 products"_s.arg(facts->products().size())};
        for (const QString& date : {u"2026-03-20"_s, u"2026-04-20"_s, u"2026-05-20"_s, u"2026-07-01"_s}) {
            const Headcount count = headcount(Subset(*facts, {}), day(date));
            lines << u"%1 licences %2 capacity %3 installations %4 users"_s.arg(count.activeLicences).arg(count.licensedUsers)
                         .arg(count.reportingInstallations).arg(count.reportedUsers);
        }
        return lines.join(u"; "_s);
    }
};

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsIfTheFileHadNeverCome();
    void keepsARowThatAnotherFileShows();
    void bringsAnUndoneFileBack();
    void countsWhatIsInForceWhateverWasDone_data();
    void countsWhatIsInForceWhateverWasDone();
    void countsARowAsAddedThatOnlyAnUndoneImportHad();
    void letsNoUndoneReportContradict();
    void hidesTheQuarantineOfAnUndoneImport();
    void refusesWhatCannotBeUndone();
};

void TestUndo::countsAsIfTheFileHadNeverCome()
{
    UndoStore store;
    const QString nothing = store.figures();
    std::vector<BatchId> batches;
    for (size_t i = 0; i < files.size(); ++i)
        batches.push_back(store.importFile(i));
    for (const BatchId batch : batches)
        store.undo(batch);
    QCOMPARE(store.figures(), nothing);
}

void TestUndo::keepsARowThatAnotherFileShows()
{
    UndoStore store;
    const BatchId early = store.importFile(5);
    store.importFile(6);
    store.undo(early);
    const auto history = valueOf(installationHistory(store.connection(), u"AAAA-AAAA-AAAA-AAA2"_s));
    QCOMPARE(history.front().reports.size(), 1);
    QVERIFY(history.front().reports.front().path.endsWith(u"late.jsonl"_s)); // and says where it stands now
    QCOMPARE(history.front().reports.front().line, 1);
}

void TestUndo::bringsAnUndoneFileBack()
{
    UndoStore store;
    store.importFile(0);
    const BatchId batch = store.importFile(1);
    const QString before = store.figures();
    store.undo(batch);
    QVERIFY(store.figures() != before);
    store.redo(batch);
    QCOMPARE(store.figures(), before);
}

void TestUndo::countsWhatIsInForceWhateverWasDone_data()
{
    QTest::addColumn<int>("seed");
    const int seeds = TestServer::fromEnvironment() ? 5 : 30; // a server takes its time, and the figures are the same code
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestUndo::countsWhatIsInForceWhateverWasDone()
{
    QFETCH(int, seed);
    std::mt19937 random{unsigned(seed)};
    UndoStore store;
    struct Imported
    {
        size_t file;
        BatchId batch;
        bool counts;
    };
    std::vector<Imported> all;
    QStringList steps;
    for (int step = 0; step < 12; ++step) {
        if (all.empty() || random() % 2 == 0) {
            const size_t file = random() % files.size();
            all.push_back({file, store.importFile(file), true});
            steps << u"import "_s + files[file].first;
        } else {
            Imported& chosen = all[random() % all.size()];
            chosen.counts ? store.undo(chosen.batch) : store.redo(chosen.batch);
            steps << (chosen.counts ? u"undo "_s : u"redo "_s) + QString::number(raw(chosen.batch));
            chosen.counts = !chosen.counts;
        }
        UndoStore fresh;
        for (size_t file = 0; file < files.size(); ++file) {
            if (std::any_of(all.begin(), all.end(), [file](const Imported& each) { return each.counts && each.file == file; }))
                fresh.importFile(file);
        }
        const QString expected = fresh.figures();
        const QString found = store.figures();
        QVERIFY2(found == expected, qPrintable(steps.join(u", "_s) + u":\n"_s + found + u"\ninstead of\n"_s + expected));
    }
}

void TestUndo::countsARowAsAddedThatOnlyAnUndoneImportHad()
{
    UndoStore store;
    store.undo(store.importFile(0));
    const auto again = valueOf(store.import({store.path(files[0].first)}));
    QCOMPARE(described(again.counts), u"3 rows, added 3"_s);
    QCOMPARE(store.rows(u"SELECT added, unchanged FROM batches ORDER BY id DESC LIMIT 1"_s), QStringList{u"3|0"_s});
}

void TestUndo::letsNoUndoneReportContradict()
{
    UndoStore store;
    const auto wrong = valueOf(store.import({store.write(u"wrong.jsonl"_s, report("1", "2026-03-10", 99))}));
    store.undo(*wrong.files.front().batch);
    QCOMPARE(store.import(u"right.jsonl"_s, report("1", "2026-03-10", 5)), u"1 rows, added 1"_s);
    QVERIFY2(store.figures().contains(u"1 installations 5 users"_s), qPrintable(store.figures()));
}

void TestUndo::hidesTheQuarantineOfAnUndoneImport()
{
    UndoStore store;
    const QByteArray text = licences({"1,active,10 Users,2026-13-01"});
    const auto bad = valueOf(store.import({store.write(u"bad.csv"_s, text)}));
    Batches batches(store.connection());
    QCOMPARE(valueOf(batches.quarantined()).size(), 1);
    QCOMPARE(valueOf(batches.quarantineSize()), 1);
    store.undo(*bad.files.front().batch);
    QCOMPARE(valueOf(batches.quarantined()).size(), 0);
    QCOMPARE(valueOf(batches.quarantineSize()), 0);
    store.import(u"bad.csv"_s, text);
    QCOMPARE(valueOf(batches.quarantined()).size(), 1);
}

void TestUndo::refusesWhatCannotBeUndone()
{
    UndoStore store;
    const BatchId batch = store.importFile(0);
    QVERIFY(!redoBatches(store.connection(), {batch}));
    QVERIFY(!undoBatches(store.connection(), {batch, BatchId{99}}, 7));
    store.undo(batch);
    const auto twice = undoBatches(store.connection(), {batch}, 8);
    QVERIFY(!twice);
    QVERIFY2(twice.error().toString().contains(u"undone already"_s), qPrintable(twice.error().toString()));
    QCOMPARE(store.rows(u"SELECT undone_at FROM batches"_s), QStringList{u"7"_s});
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
