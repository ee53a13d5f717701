// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/inputfile.h"
#include "tests/models/import/importing.h"

#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

using Members = QList<std::pair<QByteArray, QByteArray>>; ///< name and content

/// An archive as another program would write it. `format` and `filter` are libarchive's.
QByteArray packed(const Members& members, int format = ARCHIVE_FORMAT_ZIP, int filter = ARCHIVE_FILTER_NONE,
    const char* passphrase = nullptr)
{
    QByteArray bytes(32 << 20, '\0');
    size_t used = 0;
    archive* writer = archive_write_new();
    archive_write_set_format(writer, format);
    archive_write_add_filter(writer, filter);
    archive_write_set_bytes_in_last_block(writer, 1);
    if (passphrase) {
        archive_write_set_options(writer, "zip:encryption=traditional");
        archive_write_set_passphrase(writer, passphrase);
    }
    archive_write_open_memory(writer, bytes.data(), size_t(bytes.size()), &used);
    for (const auto& [name, content] : members) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, content.size());
        archive_write_header(writer, entry);
        archive_write_data(writer, content.constData(), size_t(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    bytes.truncate(qsizetype(used));
    return bytes;
}

QByteArray gzipped(const QByteArray& content)
{
    return packed({{"x", content}}, ARCHIVE_FORMAT_RAW, ARCHIVE_FILTER_GZIP);
}

QByteArray report(const QByteArray& server)
{
    return "{\"serverId\": \"AAAA-AAAA-AAAA-AAA" + server
        + "\", \"product\": \"com.example\", \"sentAt\": \"2026-03-01T12:00:00Z\", \"addonVersion\": \"1.0\", "
          "\"users\": 5}\n";
}

QByteArray mail(const QByteArray& server)
{
    return "Subject: Usage report\nDate: Thu, 01 Oct 2026 04:00:07 +0200\n\nServer ID: AAAA-AAAA-AAAA-AAA" + server
        + "\nProduct: com.example\nUsers: 5\nAdd-on version: 1.0\n";
}

const QByteArray licences
    = "addonLicenseId,status,tier,lastUpdated\n1,active,10 Users,2026-03-01\n2,active,20 Users,2026-03-01\n";
const QByteArray churn = "addonKey,eventDate,licenseId\ncom.example,2026-03-01,SEN-1\n";
const QByteArray mbox
    = "From a@b Thu Oct  1 02:00:07 2026\n" + mail("3") + "\nFrom a@b Thu Oct  1 02:00:08 2026\n" + mail("4");

} // namespace

class TestArchives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsACompressedFile_data();
    void readsACompressedFile();
    void readsEveryFileOfAnArchive_data();
    void readsEveryFileOfAnArchive();
    void namesArchiveAndMemberAsTheSource();
    void addsNothingThatCamePlainBefore();
    void passesOverWhatItCannotRead();
    void refusesWhatIsBroken_data();
    void refusesWhatIsBroken();
    void stopsAtABomb();
    void leadsNowhereElse();
    void readsAMaildirInsideAsOneMailbox();
    void readsBothOfTwoFilesWithOneName();
    void aSessionGivesTheSameBytesInAnyOrder();
    void readsManySmallFiles();
    void progressNeverGoesBack();
};

void TestArchives::readsACompressedFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("counts");
    QTest::newRow("licences") << u"licenses.csv.gz"_s << licences << u"2 rows, added 2"_s;
    QTest::newRow("events are told by their name") << u"churn-2026.csv.gz"_s << churn << u"1 rows, added 1"_s;
    QTest::newRow("reports") << u"reports.jsonl.gz"_s << report("1") + report("2") << u"2 rows, added 2"_s;
    QTest::newRow("a mailbox") << u"all.mbox.gz"_s << mbox << u"2 rows, added 2"_s;
    QTest::newRow("a mail") << u"one.eml.gz"_s << mail("5") << u"1 rows, added 1"_s;
    QTest::newRow("without .gz in its name") << u"licenses"_s << licences << u"2 rows, added 2"_s;
    QTest::newRow("long") << u"long.jsonl.gz"_s << report("1").repeated(20'000)
                          << u"20000 rows, added 1, unchanged 19999"_s;
}

void TestArchives::readsACompressedFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, counts);
    ImportStore store;
    QCOMPARE(store.import(name, gzipped(content)), counts);
}

void TestArchives::readsEveryFileOfAnArchive_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("filter");
    QTest::newRow("zip") << ARCHIVE_FORMAT_ZIP << ARCHIVE_FILTER_NONE;
    QTest::newRow("tgz") << ARCHIVE_FORMAT_TAR << ARCHIVE_FILTER_GZIP;
}

void TestArchives::readsEveryFileOfAnArchive()
{
    QFETCH(int, format);
    QFETCH(int, filter);
    ImportStore store;
    const Members members{{"licenses.csv", licences}, {"Takeout/Mail/All mail.mbox", mbox},
        {"reports/a.jsonl", report("1")}, {"é.eml", mail("6")}, {"churn.csv", churn}};
    QCOMPARE(store.import(u"all.bin"_s, packed(members, format, filter)), u"7 rows, added 7"_s);
}

void TestArchives::namesArchiveAndMemberAsTheSource()
{
    ImportStore store;
    store.import(u"all.zip"_s, packed({{"in/licenses.csv", licences}}));
    QCOMPARE(store.rows(u"SELECT path FROM batches"_s), QStringList{store.path(u"all.zip"_s) + u"/in/licenses.csv"_s});
    QCOMPARE(store.rows(u"SELECT line FROM licence_states ORDER BY line"_s), QStringList({u"2"_s, u"3"_s}));
    // and one of them alone can be asked for
    QCOMPARE(described(valueOf(store.import({store.path(u"all.zip"_s) + u"/in/licenses.csv"_s})).counts),
        u"2 rows, unchanged 2"_s);
}

void TestArchives::addsNothingThatCamePlainBefore()
{
    ImportStore store;
    store.import(u"licenses.csv"_s, licences);
    QCOMPARE(store.import(u"licenses.csv.gz"_s, gzipped(licences)), u"2 rows, unchanged 2"_s);
    QCOMPARE(store.import(u"l.zip"_s, packed({{"licenses.csv", licences}})), u"2 rows, unchanged 2"_s);
}

void TestArchives::passesOverWhatItCannotRead()
{
    ImportStore store;
    const QByteArray inner = packed({{"licenses.csv", licences}});
    const auto summary = valueOf(store.import({store.write(u"a.zip"_s,
        packed({{"picture.png", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)}, {"inner.zip", inner},
            {"licenses.csv", licences}}))}));
    QCOMPARE(described(summary.counts), u"2 rows, added 2"_s);
    QCOMPARE(summary.passedOver.size(), 2);
    QVERIFY(summary.passedOver[0].contains(u"a.zip/picture.png"_s));
    QVERIFY2(summary.passedOver[1].contains(u"inside another"_s), qPrintable(summary.passedOver[1]));
}

void TestArchives::refusesWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray long_ = report("1").repeated(5'000);
    QByteArray noise;
    for (unsigned i = 0, x = 1; i < 400'000; ++i)
        noise += char('a' + (x = x * 1'664'525U + 1'013'904'223U) % 26);
    const QByteArray gz = gzipped("addonLicenseId,status,tier,lastUpdated\n1,active,\"" + noise + "\",2026-03-01\n");
    QTest::newRow("a .gz cut off") << gz.left(gz.size() / 2) << u"damaged"_s;
    QTest::newRow("a zip cut off") << packed({{"a.jsonl", long_}}).left(200) << u"damaged"_s;
    QTest::newRow("an empty zip") << packed({}) << u"no file is in the archive"_s;
    QTest::newRow("nothing to read in it") << packed({{"a.txt", "hello"}}) << u"nothing in this archive"_s;
    QTest::newRow("an encrypted zip") << packed({{"licenses.csv", licences}}, ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE,
        "secret") << u"it is encrypted"_s;
    QTest::newRow("a .gz of nothing") << gzipped({}) << u"empty"_s;
}

void TestArchives::refusesWhatIsBroken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    ImportStore store;
    const QStringList before = store.content();
    const auto summary = store.import({store.write(u"x.bin"_s, bytes)});
    QVERIFY(!summary);
    QVERIFY2(summary.error().toString().contains(words), qPrintable(summary.error().toString()));
    QVERIFY(summary.error().toString().contains(u"x.bin"_s));
    QCOMPARE(store.content(), before);
}

void TestArchives::stopsAtABomb()
{
    ImportStore store;
    const QByteArray line = report("1");
    const auto summary = store.import({store.write(u"bomb.jsonl.gz"_s, gzipped(line + QByteArray(400 << 20, '\n')))});
    QVERIFY(!summary);
    QVERIFY2(summary.error().toString().contains(u"unpacks to far more"_s), qPrintable(summary.error().toString()));
}

void TestArchives::leadsNowhereElse()
{
    ImportStore store;
    const QString path = store.write(
        u"a.zip"_s, packed({{"../../up.csv", licences}, {"/etc/abs.csv", licences}, {"a\x1b[31mb.csv", licences}}));
    const QStringList members = valueOf(archiveMembers(path));
    QCOMPARE(members, QStringList({path + u"/up.csv"_s, path + u"/etc/abs.csv"_s, path + u"/a\uFFFD[31mb.csv"_s}));
    QCOMPARE(described(valueOf(store.import({path})).counts), u"6 rows, added 2, unchanged 4"_s);
}

void TestArchives::readsAMaildirInsideAsOneMailbox()
{
    for (const auto& [format, filter] :
        {std::pair(ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE), std::pair(ARCHIVE_FORMAT_TAR, ARCHIVE_FILTER_GZIP)}) {
        ImportStore store;
        const QString path = store.write(u"a.bin"_s,
            packed({{"box/cur/1:2,S", mail("1")}, {"box/tmp/2", mail("2")}, {"box/new/3", mail("3")},
                       {"cur/4", mail("4")}},
                format, filter));
        QCOMPARE(valueOf(archiveMembers(path)), QStringList({path + u"/box/"_s, path + u"/cur/4"_s}));
        QCOMPARE(described(valueOf(store.import({path})).counts), u"3 rows, added 3"_s);
        QCOMPARE(
            store.rows(
                u"SELECT server_id, line, path FROM reports JOIN installations i ON i.id = installation_id JOIN batches b ON b.id = batch_id ORDER BY server_id"_s),
            QStringList({u"AAAA-AAAA-AAAA-AAA1|1|"_s + path + u"/box/"_s,
                u"AAAA-AAAA-AAAA-AAA3|2|"_s + path + u"/box/"_s, u"AAAA-AAAA-AAAA-AAA4|1|"_s + path + u"/cur/4"_s}));
    }
}

void TestArchives::readsBothOfTwoFilesWithOneName()
{
    ImportStore store;
    const QString path = store.write(u"a.tar.gz"_s,
        packed({{"a/../1.eml", mail("1")}, {"a/1.eml", mail("2")}}, ARCHIVE_FORMAT_TAR, ARCHIVE_FILTER_GZIP));
    QCOMPARE(valueOf(archiveMembers(path)), QStringList({path + u"/a/1.eml"_s, path + u"/a/1.eml (2)"_s}));
    QCOMPARE(described(valueOf(store.import({path})).counts), u"2 rows, added 2"_s);
}

void TestArchives::aSessionGivesTheSameBytesInAnyOrder()
{
    Members members;
    for (int i = 0; i < 9; ++i)
        members << std::pair("f" + QByteArray::number(i),
            QByteArray(i == 4 ? 3 << 20 : i * 1000, char('a' + i))); // one is too large to be kept
    ImportStore store;
    const QString path = store.write(u"a.tgz"_s, packed(members, ARCHIVE_FORMAT_TAR, ARCHIVE_FILTER_GZIP));
    const ArchiveSession session;
    for (const int i : {0, 1, 1, 2, 4, 4, 5, 3, 8, 0, 6, 7}) {
        const auto device = valueOf(openInput(path + u"/f"_s + QString::number(i)));
        QCOMPARE(device->readAll(), members[i].second);
    }
    EXPECT_ERROR(openInput(path + u"/f9"_s), u"no such file"_s);
    QCOMPARE(valueOf(openInput(path + u"/f2"_s))->readAll(), members[2].second);
}

void TestArchives::readsManySmallFiles()
{
    Members members;
    for (int i = 0; i < 300; ++i)
        members << std::pair("m/" + QByteArray::number(i) + ".eml",
            mail(QByteArray(1, char('A' + i % 26)))
                .replace("Thu, 01 Oct", "Thu, 01 Oct 2026 04:" + QByteArray::number(10 + i / 26) + ":07 +0200 (x"));
    ImportStore store;
    const auto summary
        = valueOf(store.import({store.write(u"a.tgz"_s, packed(members, ARCHIVE_FORMAT_TAR, ARCHIVE_FILTER_GZIP))}));
    QCOMPARE(summary.files.size(), 300);
    QCOMPARE(summary.counts.rows, 300);
}

void TestArchives::progressNeverGoesBack()
{
    for (const bool isZip : {true, false}) {
        ImportStore store;
        const QByteArray content = report("1").repeated(30'000);
        const QString path
            = store.write(u"a.bin"_s, isZip ? packed({{"a.jsonl", content}, {"b.jsonl", content}}) : gzipped(content));
        CancelAt progress(1'000'000);
        QVERIFY(importPaths(store.connection(), {path}, options(), progress));
        QVERIFY(progress.isMonotonous);
        QVERIFY(progress.calls > 10);
    }
}

QTEST_GUILESS_MAIN(TestArchives)
#include "tst_archives.moc"
