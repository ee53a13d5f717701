// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/mending.h"
#include "models/store/undo.h"
#include "tests/models/import/importing.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

const QByteArray licences = "addonLicenseId;status;tier;lastUpdated;technicalContactName\n1;active;10 Users;2026-03-01;Ann\n2;active;20 Users;2026-13-01;Bea\n";

class MendingStore : public ImportStore
{
public:
    QList<QuarantinedRow> waiting() { return valueOf(Batches(connection()).quarantined()); }
    Expected<FileSummary> mend(const QByteArray& text) { return importMended(connection(), waiting().front(), text, 9); }
};

} // namespace

class TestMending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsAMendedRow_data();
    void importsAMendedRow();
    void belongsToTheDownloadThatItCameFrom();
    void saysWhatIsStillWrong_data();
    void saysWhatIsStillWrong();
    void waitsAgainOnceTheMendingIsUndone();
    void staysMendedWhenTheFileComesAgain();
};

void TestMending::importsAMendedRow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("CSV with another separator") << u"licenses.csv"_s << licences << QByteArray("2026-13-01") << QByteArray("2026-03-01");
    QTest::newRow("the add-on that the user named") << u"releases.csv"_s << QByteArray("version,releaseDate\n1.0,soon\n") << QByteArray("soon") << QByteArray("2026-03-01");
    QTest::newRow("JSON") << u"r.jsonl"_s
                          << QByteArray("{\"serverId\": \"AAAA\", \"product\": \"p\", \"sentAt\": \"2026-03-01T12:00:00Z\", \"addonVersion\": \"1.0\"}\n")
                          << QByteArray("\"AAAA\"") << QByteArray("\"AAAA-BBBB-CCCC-DDDD\"");
    QTest::newRow("mail") << u"m.eml"_s
                          << QByteArray("Subject: Usage report\nDate: Thu, 01 Oct 2026 04:00:07 +0200\n\nServer ID: AAAA-BBBB-CCCC-DDDD\nProduct: p\nUsers: -5\nAdd-on "
                                        "version: 1.0\n")
                          << QByteArray("-5") << QByteArray("5");
}

void TestMending::importsAMendedRow()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    MendingStore store;
    store.import(name, bytes);
    QCOMPARE(store.waiting().size(), 1);
    QByteArray text = store.waiting().front().rejection.raw;
    QVERIFY(text.contains(before));
    const auto summary = valueOf(store.mend(text.replace(before, after)));
    QCOMPARE(described(summary.counts), u"1 rows, added 1"_s);
    QCOMPARE(store.waiting().size(), 0);
    const QString shown = store.rows(u"SELECT path FROM batches ORDER BY id DESC LIMIT 1"_s).front();
    QVERIFY2(shown.startsWith(store.path(name) + u':') && shown.endsWith(u"(mended)"_s), qPrintable(shown));
}

void TestMending::belongsToTheDownloadThatItCameFrom()
{
    MendingStore store;
    store.import(u"licenses.csv"_s, licences);
    const QString date = store.rows(u"SELECT snapshot FROM batches"_s).front();
    EXPECT_VALUE(store.mend("2;active;20 Users;2026-02-01;"));
    QCOMPARE(store.rows(u"SELECT DISTINCT snapshot FROM batches"_s), QStringList{date});
}

void TestMending::saysWhatIsStillWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("still no date") << QByteArray("2;active;20 Users;2026-14-01;") << u"this is no date"_s;
    QTest::newRow("too few fields") << QByteArray("2;active") << u"fields"_s;
    QTest::newRow("nothing") << QByteArray("  ") << u"empty"_s;
}

void TestMending::saysWhatIsStillWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    MendingStore store;
    store.import(u"licenses.csv"_s, licences);
    const QStringList before = store.content();
    const auto mended = store.mend(text);
    QVERIFY(!mended);
    QVERIFY2(mended.error().toString().contains(words), qPrintable(mended.error().toString()));
    QVERIFY(mended.error().toString().contains(u"licenses.csv:3"_s));
    QCOMPARE(store.content(), before);
    QCOMPARE(store.waiting().size(), 1);
}

void TestMending::waitsAgainOnceTheMendingIsUndone()
{
    MendingStore store;
    store.import(u"licenses.csv"_s, licences);
    const auto summary = valueOf(store.mend("2;active;20 Users;2026-03-01;"));
    EXPECT_VALUE(undoBatches(store.connection(), {*summary.batch}, 10));
    QCOMPARE(store.waiting().size(), 1);
    EXPECT_VALUE(redoBatches(store.connection(), {*summary.batch}));
    QCOMPARE(store.waiting().size(), 0);
}

void TestMending::staysMendedWhenTheFileComesAgain()
{
    MendingStore store;
    store.import(u"licenses.csv"_s, licences);
    EXPECT_VALUE(store.mend("2;active;20 Users;2026-03-01;"));
    store.import(u"licenses.csv"_s, licences);
    QCOMPARE(store.waiting().size(), 0);
}

QTEST_GUILESS_MAIN(TestMending)
#include "tst_mending.moc"
