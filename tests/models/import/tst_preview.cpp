// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/preview.h"
#include "tests/models/import/importing.h"

#include <QDir>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

const QByteArray licences
    = "addonLicenseId,addonKey,licenseType,status,tier,company,country,lastUpdated,"
      "technicalContactName,technicalContactEmail,shoeSize\n"
      "1,com.example,COMMERCIAL,active,10 Users,Alder,FR,2026-01-05,Ann Oak,ann@alder.example,41\n"
      "2,com.example,COMMERCIAL,active,50 Users,Birch,DE,2026-03-09,RTBF,RTBF,38\n"
      "3,com.example,COMMERCIAL,active,50 Users,Cedar,DE,soon,Joe Ash,joe@cedar.example,44\n";
const QByteArray events = "addonKey,licenseId,eventDate\ncom.example,SEN-1,2026-02-01\ncom.example,SEN-2,2026-02-09\n";

QByteArray report(int number, const QByteArray& day)
{
    return "{\"serverId\":\"AAAA-BBBB-CCCC-" + QByteArray::number(1000 + number)
        + "\",\"product\":\"com.example\",\"sentAt\":\"" + day + "T02:00:00Z\",\"addonVersion\":\"2.0\",\"users\":7}\n";
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatTheImportThenDoes_data();
    void countsWhatTheImportThenDoes();
    void changesNothing();
    void showsPeriodFirstRowsAndRejections();
    void showsNoPeople();
    void asksWhatAFileDoesNotSay();
    void aBrokenFileDoesNotHinderTheOthers();
    void whatFailsCountsForNoOtherFile();
    void readsASampleOfALargeFile();
    void isCancelledAtAnyTime();
};

void TestPreview::countsWhatTheImportThenDoes_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QByteArrayList>("contents");
    QByteArray reports;
    for (int i = 0; i < 3000; ++i)
        reports += report(i % 1000, i < 2000 ? "2026-04-01" : "2026-05-01");
    QTest::newRow("licences") << QStringList{u"a.csv"_s} << QByteArrayList{licences};
    QTest::newRow("the same file twice") << QStringList{u"a.csv"_s, u"b.csv"_s} << QByteArrayList{licences, licences};
    QTest::newRow("reports") << QStringList{u"a.jsonl"_s} << QByteArrayList{reports + "{\"serverId\": 4}\n"};
    QTest::newRow("events") << QStringList{u"churn.csv"_s, u"renewal.csv"_s} << QByteArrayList{events, events};
    QTest::newRow("a mailbox")
        << QStringList{u"a.mbox"_s}
        << QByteArrayList{
               "From a@b Thu Jan  1 00:00:00 2026\nSubject: Hello\nDate: Thu, 1 Jan 2026 00:00:00 +0000\n\nNo report.\n"
               "From a@b Thu Jan  1 00:00:00 2026\nDate: Thu, 1 Jan 2026 00:00:00 +0000\n\nServer ID: "
               "AAAA-BBBB-CCCC-DDDD\n"
               "Product: com.example\nAdd-on version: 2.0\nUsers: 5\n"};
}

void TestPreview::countsWhatTheImportThenDoes()
{
    QFETCH(QStringList, names);
    QFETCH(QByteArrayList, contents);
    ImportStore store;
    store.import(u"before.csv"_s, QByteArray(licences).replace("50 Users", "25 Users"));
    QStringList paths;
    for (qsizetype i = 0; i < names.size(); ++i)
        paths << store.write(names[i], contents[i]);
    NoProgress progress;
    for (const char* round : {"new", "known"}) {
        const auto preview = valueOf(previewPaths(store.connection(), paths, options(), progress));
        const auto summary = valueOf(store.import(paths));
        QCOMPARE(described(preview.counts), described(summary.counts));
        for (qsizetype i = 0; i < paths.size(); ++i) {
            QVERIFY2(preview.files[i].counts == summary.files[i].counts, round);
            QCOMPARE(preview.files[i].notes, summary.files[i].notes);
            QCOMPARE(preview.files[i].rejections.size(), summary.files[i].rejections.size());
        }
    }
}

void TestPreview::changesNothing()
{
    ImportStore store;
    store.import(u"before.csv"_s, licences);
    const QStringList before = store.content();
    const QString path = store.write(
        u"licenses.csv"_s, QByteArray(licences).replace("Alder", "Larch") + "9,com.example,COMMERCIAL,active,,,,,,,\n");
    NoProgress progress;
    QCOMPARE(valueOf(previewPaths(store.connection(), {path}, options(), progress)).counts.updated, 1);
    QCOMPARE(store.content(), before);
    QCOMPARE(store.import(u"licenses.csv"_s,
                 "addonLicenseId,addonKey,licenseType,status,tier\n10,com.example,COMMERCIAL,active,\n"),
        u"1 rows, added 1"_s);
}

void TestPreview::showsPeriodFirstRowsAndRejections()
{
    ImportStore store;
    NoProgress progress;
    const auto preview
        = valueOf(previewPaths(store.connection(), {store.write(u"l.csv"_s, licences)}, options(), progress))
              .files.constFirst();
    QCOMPARE(preview.file.reason, u"its header has licenseType, tier, status"_s);
    QCOMPARE(preview.glimpse.from, dayFromText("2026-01-05"));
    QCOMPARE(preview.glimpse.to, dayFromText("2026-03-09"));
    QCOMPARE(preview.glimpse.snapshot, dayFromText("2026-03-09"));
    QCOMPARE(preview.glimpse.firstRows.size(), 3);
    QCOMPARE(preview.rejections.constFirst().line, 4);
    QCOMPARE(preview.rejections.constFirst().column, u"lastUpdated"_s);
    QCOMPARE(preview.notes, QStringList{u"columns that were ignored: shoeSize"_s});
}

void TestPreview::showsNoPeople()
{
    ImportStore store;
    NoProgress progress;
    const QString path = store.write(u"l.csv"_s, licences);
    const auto shown = [&](const ImportOptions& how) {
        QString all;
        const auto preview = valueOf(previewPaths(store.connection(), {path}, how, progress)).files.constFirst();
        all += preview.glimpse.columns.join(u' ');
        for (const QStringList& row : preview.glimpse.firstRows)
            all += row.join(u' ');
        for (const Rejection& rejection : preview.rejections)
            all += rejection.value + QString::fromUtf8(rejection.raw);
        return all;
    };
    for (const QString& person : {u"Ann"_s, u"Joe"_s, u"@"_s, u"technicalContact"_s, u"RTBF"_s, u"shoeSize"_s})
        QVERIFY2(!shown(options()).contains(person), qPrintable(person));
    ImportOptions keeping = options();
    keeping.keepContacts = true;
    QVERIFY(shown(keeping).contains(u"ann@alder.example"));
    QVERIFY(!shown(keeping).contains(u"RTBF"));
}

void TestPreview::asksWhatAFileDoesNotSay()
{
    ImportStore store;
    NoProgress progress;
    QDir().mkpath(store.path(u"folder"_s));
    store.write(u"folder/events.csv"_s, events);
    store.write(u"folder/hosting.csv"_s, "date,Server,Data Center\n2026-01-01,3,4\n");
    store.write(u"folder/shopping.csv"_s, "what,price\nmilk,2\n");
    auto plan = valueOf(planImport({store.path(u"folder"_s)}, {}));
    QCOMPARE(plan.files.size(), 2);
    QCOMPARE(plan.passedOver.size(), 1);
    QVERIFY(plan.files[0].asksForKind() && plan.files[0].holdsEvents() && !plan.files[0].isWide());
    QVERIFY(plan.files[1].asksForKind() && plan.files[1].isWide() && plan.files[1].namesNoProduct());
    const auto asked = valueOf(previewPlan(store.connection(), plan, {}, progress));
    QVERIFY(asked.files[0].file.problem && !asked.files[0].stopsImport());
    plan.files[0].kind = ImportKind::Churn;
    plan.files[0].problem.reset();
    plan.files[1].kind = ImportKind::Distribution;
    plan.files[1].problem.reset();
    plan.files[1].product = u"com.example"_s;
    plan.files[1].dimension = u"hosting"_s;
    const auto answered = valueOf(previewPlan(store.connection(), plan, {}, progress));
    QCOMPARE(described(answered.counts), u"3 rows, added 3"_s);
    QCOMPARE(
        described(valueOf(importPlan(store.connection(), plan, options(), progress)).counts), u"3 rows, added 3"_s);
    QCOMPARE(store.rows(u"SELECT DISTINCT dimension FROM distributions"_s), QStringList{u"hosting"_s});
}

void TestPreview::aBrokenFileDoesNotHinderTheOthers()
{
    ImportStore store;
    NoProgress progress;
    const QStringList paths{store.path(u"missing.csv"_s), store.write(u"photo.csv"_s, QByteArray("\x89PNG\0\0", 6)),
        store.write(u"t.csv"_s, "transactionLineItemId,addonKey,saleDate\n1,a,2026-01-01\n"),
        store.write(u"l.csv"_s, licences)};
    const auto preview = valueOf(previewPaths(store.connection(), paths, {}, progress));
    QCOMPARE(preview.files.size(), 4);
    for (int i = 0; i < 3; ++i)
        QVERIFY(preview.files[i].stopsImport());
    QVERIFY(preview.files[2].file.problem->where.endsWith(u"t.csv:1"));
    QCOMPARE(described(preview.counts), u"3 rows, added 2, rejected 1"_s);
}

void TestPreview::whatFailsCountsForNoOtherFile()
{
    ImportStore store;
    NoProgress progress;
    // The archive's first member breaks off after good rows; the second file holds the same rows.
    QByteArray reports;
    for (int i = 0; i < 20; ++i)
        reports += report(i, "2026-04-01");
    PlannedFile broken;
    broken.path = store.write(u"empty.mbox"_s, "From a@b\nSubject: x\n\n" + QByteArray("x\n"));
    broken.kind = ImportKind::Reports; // a mailbox read as JSON: no report is in it
    ImportPlan plan = valueOf(planImport({store.write(u"r.jsonl"_s, reports)}, {}));
    plan.files.prepend(broken);
    const auto preview = valueOf(previewPlan(store.connection(), plan, {}, progress));
    QCOMPARE(described(preview.files[1].counts), u"20 rows, added 20"_s);
}

void TestPreview::readsASampleOfALargeFile()
{
    ImportStore store;
    NoProgress progress;
    QByteArray reports;
    for (int i = 0; i < 9000; ++i)
        reports += report(i % 9000, "2026-04-01");
    const QString path = store.write(u"r.jsonl"_s, reports);
    PreviewLimits limits;
    limits.whole = 700'000;
    limits.sample = 600'000;
    const auto preview = valueOf(previewPaths(store.connection(), {path}, {}, progress, limits)).files.constFirst();
    QVERIFY(preview.glimpse.isCut);
    QCOMPARE_GT(preview.counts.added, 1000);
    QCOMPARE_LT(preview.counts.added, 9000);
    limits.whole = reports.size();
    const auto whole = valueOf(previewPaths(store.connection(), {path}, {}, progress, limits)).files.constFirst();
    QVERIFY(!whole.glimpse.isCut);
    QCOMPARE(whole.counts.rows, 9000);
}

void TestPreview::isCancelledAtAnyTime()
{
    ImportStore store;
    QByteArray reports;
    for (int i = 0; i < 3000; ++i)
        reports += report(i, "2026-04-01");
    const QStringList paths{store.write(u"r.jsonl"_s, reports), store.write(u"l.csv"_s, licences)};
    const QStringList before = store.content();
    CancelAt never(1'000'000);
    valueOf(previewPaths(store.connection(), paths, {}, never));
    QVERIFY(never.isMonotonous);
    for (const int call : {1, 2, never.calls}) {
        CancelAt progress(call);
        const auto preview = previewPaths(store.connection(), paths, {}, progress);
        QVERIFY(!preview && preview.error().kind == Error::Kind::Cancelled);
        QCOMPARE(store.content(), before);
    }
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
