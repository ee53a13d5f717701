// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/import/countedimport.h"

#include <QDir>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// A usage report as a line of JSON; `more` are further fields.
QByteArray report(const QByteArray& server, const QByteArray& on, int users, const QByteArray& more = {})
{
    return "{\"serverId\": \"AAAA-AAAA-AAAA-AAA" + server + "\", \"product\": \"com.example\", \"sentAt\": \"" + on
        + "T12:00:00Z\", \"addonVersion\": \"1.0\", \"users\": " + QByteArray::number(users)
        + (more.isEmpty() ? "" : ", " + more) + "}\n";
}

QByteArray linkedTo(const QByteArray& number)
{
    return "\"supportEntitlementNumber\": \"" + number + "\"";
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatBecameOfTheRows();
    void addsNothingWhenAFileComesTwice_data();
    void addsNothingWhenAFileComesTwice();
    void addsOnlyWhatAnOverlappingFileHasBeyond();
    void leavesNothingWhenALaterFileFails();
    void leavesTheStoreAsItWasWhenCancelled_data();
    void leavesTheStoreAsItWasWhenCancelled();
    void reportsProgressThatNeverGoesBack();
    void countsTheSameWhateverTheOrderOfFiles();
    void countsTheSameWhenAFileIsSplit();
    void readsTheFilesOfAFolderAndPassesOverTheRest();
    void refusesAFolderWithoutAnythingToRead();
    void refusesAFileThatIsNothingItReads_data();
    void refusesAFileThatIsNothingItReads();
    void namesFileAndColumnWhereAKeyColumnIsMissing();
    void quarantinesAReportThatContradictsAStoredOne();
    void quarantinesABadRowOnce();
    void keepsNoContactsUnlessAsked();
    void keepsNoContactsOfARefusedRow_data();
    void keepsNoContactsOfARefusedRow();
    void knowsFileAndLineOfEveryRow();
    void importsEventsByTheirName();
};

void TestImporter::countsWhatBecameOfTheRows()
{
    CountedImport store;
    const QString path = store.write(u"l.csv"_s,
        licencesFile({"1,,,active,10 Users,2026-01-01", "2,,,active,10 Users,yesterday", "1,,,active,20 Users,2026-02-01",
            "3,,,inactive,10 Users,"}));
    const auto summary = store.import({path});
    EXPECT_VALUE(summary);
    QCOMPARE(described(summary->counts), u"4 rows, added 2, skipped 1, rejected 1"_s);
    QCOMPARE(summary->files.size(), 1);
    QCOMPARE(summary->files[0].kind, u"licenses"_s);
    QCOMPARE(summary->files[0].rejections.size(), 1);
    QCOMPARE(summary->files[0].rejections[0].line, 3);
    QCOMPARE(summary->files[0].rejections[0].column, u"lastUpdated"_s);
    QCOMPARE(summary->files[0].rejections[0].value, u"yesterday"_s);
    QCOMPARE(
        store.rows(u"SELECT kind, total, added, skipped, rejected FROM batches"_s), QStringList{u"licenses|4|2|1|1"_s});
}

void TestImporter::addsNothingWhenAFileComesTwice_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("licences") << u"l.csv"_s
                              << licencesFile({"1,,,active,10 Users,2026-01-01", "2,SEN-2,,inactive,10 Users,",
                                     "2,SEN-2,,active,10 Users,2026-03-03"})
                              << 3;
    QTest::newRow("transactions")
        << u"t.csv"_s << QByteArray("transactionLineItemId,saleDate,vendorAmount\n1,2026-01-01,5\n2,2026-01-01,6\n")
        << 2;
    QTest::newRow("transactions without line items")
        << u"t.csv"_s
        << QByteArray("transactionId,licenseId,saleDate,vendorAmount\nA,1,2026-01-01,5\nA,2,2026-01-01,6\n") << 2;
    QTest::newRow("churn") << u"churn.csv"_s << QByteArray("licenseId,eventDate\n1,2026-01-01\n2,2026-01-01\n") << 2;
    QTest::newRow("releases") << u"r.csv"_s << QByteArray("version,releaseDate\n1.0,2026-01-01\n1.1,2026-02-01\n") << 2;
    QTest::newRow("reports") << u"r.jsonl"_s
                             << report("1", "2026-05-01", 5)
            + report("2", "2026-05-01", 6, "\"features\": {\"b\": 1, \"a\": 0}")
                             << 2;
}

void TestImporter::addsNothingWhenAFileComesTwice()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(int, rows);
    CountedImport store;
    const QString first = store.import(name, text);
    QVERIFY2(first.startsWith(u"%1 rows, added "_s.arg(rows)), qPrintable(first));
    QCOMPARE(valueOf(store.import({store.path(name)})).counts.added, 0);
    const RowCounts third = valueOf(store.import({store.path(name), store.path(name)})).counts;
    QCOMPARE(third.unchanged + third.skipped, 2 * rows);
    for (const QString& table :
        {u"licence_states"_s, u"transactions"_s, u"licence_events"_s, u"releases"_s, u"reports"_s})
        QVERIFY2(store.rows(u"SELECT count(*) FROM "_s + table)[0].toInt() <= 2, qPrintable(table));
}

void TestImporter::addsOnlyWhatAnOverlappingFileHasBeyond()
{
    CountedImport store;
    QCOMPARE(
        store.import(u"a.jsonl"_s, report("1", "2026-05-01", 5) + report("2", "2026-05-01", 6)), u"2 rows, added 2"_s);
    QCOMPARE(store.import(u"b.jsonl"_s, report("2", "2026-05-01", 6) + report("3", "2026-05-01", 7)),
        u"2 rows, added 1, unchanged 1"_s);
    QCOMPARE(store.headcountOn(u"2026-05-02"_s), u"0 licences, 0 capacity, 3 installations, 18 users"_s);
}

void TestImporter::leavesNothingWhenALaterFileFails()
{
    CountedImport store;
    const QString good = store.write(u"a.csv"_s, licencesFile({"1,,,active,10 Users,2026-01-01"}));
    const QString bad
        = store.write(u"b.csv"_s, "addonLicenseId,status,tier,licenseType\n1,active,10 Users,COMMERCIAL\n");
    const QStringList before = store.content();
    ImportOptions noProduct = options();
    noProduct.product.clear();
    const QString named
        = store.write(u"c.csv"_s, "addonLicenseId,addonKey,status,tier\n9,com.example,active,10 Users\n");
    EXPECT_ERROR(store.import({named, bad}, noProduct), u"b.csv:1: the column addonKey is missing"_s);
    QCOMPARE(store.content(), before);
    EXPECT_ERROR(store.import({good, store.path(u"missing.csv"_s)}), u"missing.csv"_s);
    QCOMPARE(store.content(), before);
}

void TestImporter::leavesTheStoreAsItWasWhenCancelled_data()
{
    QTest::addColumn<int>("call");
    QTest::newRow("at the start") << 1;
    QTest::newRow("in the middle of a file") << 2;
    QTest::newRow("in the second file") << 4;
    QTest::newRow("at the end") << -1;
}

void TestImporter::leavesTheStoreAsItWasWhenCancelled()
{
    QFETCH(int, call);
    CountedImport store;
    QByteArray many;
    for (int i = 0; i < 1500; ++i)
        many += report(QByteArray::number(i % 10), "2026-05-" + QByteArray::number(10 + i / 100), i / 10)
                    .replace("T12:00", "T12:" + QByteArray::number(10 + i / 30 % 50));
    store.import(u"before.csv"_s, licencesFile({"1,,,active,10 Users,2026-01-01"}));
    const QStringList before = store.content();
    const QStringList paths{store.write(u"many.jsonl"_s, many),
        store.write(u"l.csv"_s, licencesFile({"1,,,inactive,10 Users,2026-02-01", "2,,,active,,broken"}))};
    if (call < 0) { // how often is it asked at all?
        CountedImport other;
        CancelAt never(1'000'000);
        EXPECT_VALUE(importPaths(other.connection(), paths, options(), never));
        call = never.calls;
    }
    CancelAt progress(call);
    const auto summary = importPaths(store.connection(), paths, options(), progress);
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, Error::Kind::Cancelled);
    QCOMPARE(progress.calls, call);
    QCOMPARE(store.content(), before);
}

void TestImporter::reportsProgressThatNeverGoesBack()
{
    CountedImport store;
    const QStringList paths{store.write(u"a.csv"_s, licencesFile({"1,,,active,10 Users,2026-01-01"})),
        store.write(u"b.jsonl"_s, report("1", "2026-05-01", 5))};
    CancelAt progress(1'000'000);
    EXPECT_VALUE(importPaths(store.connection(), paths, options(), progress));
    QVERIFY(progress.isMonotonous);
}

void TestImporter::countsTheSameWhateverTheOrderOfFiles()
{
    const QMap<QString, QByteArray> files{
        {u"march.csv"_s,
            licencesFile({"1,SEN-1,,active,10 Users,2026-03-01", "2,SEN-2,,active,20 Users,2026-02-01",
                ",,E-4,active,40 Users,2026-03-02"})},
        {u"may.csv"_s,
            licencesFile({"1,SEN-1,,inactive,10 Users,2026-04-20", "2,SEN-2,,active,20 Users,2026-02-01",
                "4,,,active,80 Users,2026-05-02"})},
        {u"june.csv"_s,
            licencesFile({"2,SEN-2,,active,200 Users,2026-06-01", "4,,E-4,active,160 Users,2026-06-02",
                "5,,,active,5 Users,2026-05-05"})},
        {u"reports.jsonl"_s,
            report("1", "2026-03-10", 1, linkedTo("SEN-1")) + report("2", "2026-05-20", 8, linkedTo("E-4"))
                + report("3", "2026-06-01", 16)},
    };
    QStringList order = files.keys();
    QStringList expected;
    do {
        CountedImport store;
        QStringList paths;
        for (const QString& name : order)
            paths << store.write(name, files[name]);
        valueOf(store.import(paths));
        QStringList found;
        for (const QString& date : {u"2026-02-15"_s, u"2026-03-15"_s, u"2026-05-25"_s, u"2026-07-01"_s})
            found << store.headcountOn(date);
        if (expected.isEmpty())
            expected = found;
        QVERIFY2(found == expected,
            qPrintable(
                order.join(u", "_s) + u": "_s + found.join(u"; "_s) + u"\ninstead of "_s + expected.join(u"; "_s)));
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(expected.back(), u"3 licences, 365 capacity, 1 installations, 16 users"_s);
}

void TestImporter::countsTheSameWhenAFileIsSplit()
{
    QByteArrayList rows;
    for (int i = 0; i < 12; ++i)
        rows << QByteArray::number(i % 5) + ",,," + (i % 3 == 0 ? "inactive" : "active") + ','
                + QByteArray::number(10 * i) + " Users,2026-03-" + QByteArray::number(11 + i * 7 % 12);
    CountedImport whole;
    whole.import(u"l.csv"_s, licencesFile(rows));
    const QString expected = whole.headcountOn(u"2026-04-01"_s);
    for (const qsizetype at : {1, 4, 7, 11}) {
        CountedImport halves;
        halves.import(u"a.csv"_s, licencesFile(rows.mid(0, at)));
        halves.import(u"b.csv"_s, licencesFile(rows.mid(at)));
        QCOMPARE(halves.headcountOn(u"2026-04-01"_s), expected);
    }
}

void TestImporter::readsTheFilesOfAFolderAndPassesOverTheRest()
{
    CountedImport store;
    QVERIFY(QDir(store.path({})).mkpath(u"data/deeper"_s));
    store.write(u"data/l.csv"_s, licencesFile({"1,,,active,10 Users,2026-01-01"}));
    store.write(u"data/deeper/r.jsonl"_s, report("1", "2026-01-01", 5));
    store.write(u"data/notes.txt"_s, "Remember the milk\n");
    store.write(u"data/empty.csv"_s, {});
    const auto summary = store.import({store.path(u"data"_s)});
    EXPECT_VALUE(summary);
    QCOMPARE(summary->files.size(), 2);
    QCOMPARE(described(summary->counts), u"2 rows, added 2"_s);
    QCOMPARE(summary->passedOver.size(), 2);
    QVERIFY2(summary->passedOver.join(u' ').contains(u"notes.txt"_s)
            && summary->passedOver.join(u' ').contains(u"empty.csv"_s),
        qPrintable(summary->passedOver.join(u'\n')));
}

void TestImporter::refusesAFolderWithoutAnythingToRead()
{
    CountedImport store;
    QVERIFY(QDir(store.path({})).mkpath(u"data"_s));
    store.write(u"data/notes.txt"_s, "Remember the milk\n");
    EXPECT_ERROR(store.import({store.path(u"data"_s)}), u"nothing in this folder"_s);
}

void TestImporter::refusesAFileThatIsNothingItReads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown table") << QByteArray("a,b\n1,2\n") << QString() << u"no download that Uptake knows"_s;
    QTest::newRow("empty") << QByteArray() << QString() << u"empty"_s;
    QTest::newRow("empty, whatever the user says") << QByteArray() << u"licenses"_s << u"empty"_s;
    QTest::newRow("a kind that is none") << QByteArray("a,b\n1,2\n") << u"invoices"_s << u"invoices"_s;
    QTest::newRow("a kind that it is not") << QByteArray("a,b\n1,2\n") << u"licenses"_s << u"addonLicenseId"_s;
}

void TestImporter::refusesAFileThatIsNothingItReads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    QFETCH(QString, words);
    CountedImport store;
    const QStringList before = store.content();
    EXPECT_ERROR(store.import({store.write(u"a.csv"_s, bytes)}, options(kind)), words);
    QCOMPARE(store.content(), before);
}

void TestImporter::namesFileAndColumnWhereAKeyColumnIsMissing()
{
    CountedImport store;
    const auto summary
        = store.import({store.write(u"sales.csv"_s, "transactionId,licenseId,saleDate\nA,1,2026-01-01\n")});
    EXPECT_ERROR(summary, u"vendorAmount"_s);
    QVERIFY2(summary.error().where.endsWith(u"sales.csv:1"_s), qPrintable(summary.error().where));
}

void TestImporter::quarantinesAReportThatContradictsAStoredOne()
{
    CountedImport store;
    store.import(u"a.jsonl"_s, report("1", "2026-05-01", 5));
    QCOMPARE(store.import(u"b.jsonl"_s, report("2", "2026-05-01", 6) + report("1", "2026-05-01", 7)),
        u"2 rows, added 1, rejected 1"_s);
    const auto rows = valueOf(Batches(store.connection()).quarantined());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].rejection.line, 2);
    QVERIFY2(rows[0].rejection.reason.contains(u"a.jsonl:1"_s), qPrintable(rows[0].rejection.reason));
    QCOMPARE(store.headcountOn(u"2026-05-02"_s), u"0 licences, 0 capacity, 2 installations, 11 users"_s);
}

void TestImporter::quarantinesABadRowOnce()
{
    CountedImport store;
    const QByteArray text = licencesFile({"1,,,active,10 Users,soon", "2,,,active,10 Users,2026-01-01"});
    QCOMPARE(store.import(u"l.csv"_s, text), u"2 rows, added 1, rejected 1"_s);
    QCOMPARE(store.import(u"l.csv"_s, text), u"2 rows, unchanged 1, rejected 1"_s);
    const auto rows = valueOf(Batches(store.connection()).quarantined());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].rejection.raw, QByteArray("1,,,active,10 Users,soon"));
    QVERIFY2(rows[0].path.endsWith(u"l.csv"_s), qPrintable(rows[0].path));
}

void TestImporter::keepsNoContactsUnlessAsked()
{
    const QByteArray text = "addonLicenseId,status,tier,technicalContactName,technicalContactEmail\n1,active,10 "
                            "Users,Ann,ann@example.com\n";
    CountedImport careful;
    careful.import(u"l.csv"_s, text);
    QCOMPARE(careful.rows(u"SELECT * FROM contacts"_s), QStringList());
    CountedImport keeping;
    ImportOptions keep = options();
    keep.keepContacts = true;
    EXPECT_VALUE(keeping.import({keeping.write(u"l.csv"_s, text)}, keep));
    const QString people = u"SELECT role, name, email FROM contacts"_s;
    QCOMPARE(keeping.rows(people), QStringList{u"technical|Ann|ann@example.com"_s});
    // With or without its people, the row is the same; who was kept stays, and the newest name counts.
    QCOMPARE(described(valueOf(careful.import({careful.path(u"l.csv"_s)}, keep)).counts), u"1 rows, unchanged 1"_s);
    QCOMPARE(careful.rows(people), QStringList{u"technical|Ann|ann@example.com"_s});
    QCOMPARE(careful.import(u"l.csv"_s, text), u"1 rows, unchanged 1"_s);
    QCOMPARE(careful.rows(people), QStringList{u"technical|Ann|ann@example.com"_s});
    EXPECT_VALUE(careful.import({careful.write(u"l.csv"_s, QByteArray(text).replace("Ann,ann@", "Bea,bea@"))}, keep));
    QCOMPARE(careful.rows(people), QStringList{u"technical|Bea|bea@example.com"_s});
}

void TestImporter::keepsNoContactsOfARefusedRow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("a bad date") << QByteArray("1;active;10 Users;2026-13-01;Ann;\"a;b\";ann@example.com;x\"\"x\n")
                                << QByteArray("1;active;10 Users;2026-13-01;;;;");
    QTest::newRow("an address where a date belongs")
        << QByteArray("1;active;\"10;Users\";ann@example.com;Ann;b;;\n") << QByteArray("1;active;\"10;Users\";[address];;;;");
    QTest::newRow("a field too many") << QByteArray("1;active;10 Users;2026-03-01;Ann;b;ann@example.com;x;Ann\n") << QByteArray();
    QTest::newRow("a broken quote") << QByteArray("1;active;10 Users;2026-03-01;\"Ann\"x;b;ann@example.com;x\n") << QByteArray();
}

void TestImporter::keepsNoContactsOfARefusedRow()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, kept);
    const QByteArray text
        = "addonLicenseId;status;tier;lastUpdated;technicalContactName;billingContactAddress1;technicalContactEmail;ownContact\n" + row;
    const QString all = u"SELECT CAST(raw AS TEXT) FROM quarantine"_s;
    CountedImport careful;
    EXPECT_VALUE(careful.import({careful.write(u"l.csv"_s, text)}));
    QCOMPARE(careful.rows(all), QStringList{QString::fromUtf8(kept)});
    QVERIFY(!careful.rows(u"SELECT value FROM quarantine"_s).join(u' ').contains(u'@'));
    CountedImport keeping;
    ImportOptions keep = options();
    keep.keepContacts = true;
    EXPECT_VALUE(keeping.import({keeping.write(u"l.csv"_s, text)}, keep));
    QCOMPARE(keeping.rows(all), QStringList{QString::fromUtf8(row.trimmed())});
}

void TestImporter::knowsFileAndLineOfEveryRow()
{
    CountedImport store;
    store.import(u"l.csv"_s, licencesFile({"1,,,active,10 Users,2026-01-01", "2,,,active,10 Users,2026-01-01"}));
    store.import(u"r.jsonl"_s, "\n" + report("1", "2026-05-01", 5));
    const QString from = u" JOIN batches ON batches.id = batch_id ORDER BY line"_s;
    QCOMPARE(store.rows(u"SELECT path, line FROM licence_states"_s + from),
        QStringList({store.path(u"l.csv"_s) + u"|2"_s, store.path(u"l.csv"_s) + u"|3"_s}));
    QCOMPARE(store.rows(u"SELECT path, line FROM reports"_s + from), QStringList{store.path(u"r.jsonl"_s) + u"|2"_s});
}

void TestImporter::importsEventsByTheirName()
{
    CountedImport store;
    const QByteArray text = "licenseId,eventDate\nSEN-1,2026-01-01\n";
    store.import(u"churn.csv"_s, text);
    store.import(u"renewal.csv"_s, text);
    EXPECT_VALUE(store.import({store.write(u"third.csv"_s, text)}, options(u"conversion"_s)));
    QCOMPARE(store.rows(u"SELECT event FROM licence_events ORDER BY event"_s),
        QStringList({u"churn"_s, u"conversion"_s, u"renewal"_s}));
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
