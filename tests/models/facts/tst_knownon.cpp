// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factsloader.h"
#include "models/metrics/headcount.h"
#include "models/store/undo.h"
#include "tests/models/import/importing.h"
#include "tests/support/factstext.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "addonLicenseId,licenseId,addonKey,licenseType,status,hosting,tier,company,lastUpdated\n";

QByteArray report(const QByteArray& server, const QByteArray& sentAt, int users)
{
    return R"({"serverId":")" + server + R"(","product":"com.example","sentAt":")" + sentAt
        + R"(T02:00:00Z","addonVersion":"1.0","users":)" + QByteArray::number(users) + "}\n";
}

Day day(const char* text)
{
    return *dayFromText(text);
}

} // namespace

/// A figure that was printed on a day is the same when it is worked out again later, whatever came or went since.
class TestKnownOn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsWhatHadBeenImported_data();
    void countsWhatHadBeenImported();
    void isTheSameAsItWasThen();
    void leavesOutWhatHadBeenTakenBack();
    void countsWhatWasTakenBackLater();
    void keepsARowThatALaterImportShowsToo();

private:
    QString import(const QString& on, const QString& name, const QByteArray& bytes)
    {
        ImportOptions how = options();
        how.product.clear();
        how.now = secondsOfDay(day(on.toLatin1().constData())) + 43'200;
        return described(valueOf(m_store->import({m_store->write(name, bytes)}, how)).counts);
    }
    std::shared_ptr<const Facts> known(const char* on)
    {
        NoProgress progress;
        return valueOf(loadFacts(m_store->connection(), progress, {.knownOn = day(on)}));
    }
    std::shared_ptr<const Facts> knownNow()
    {
        NoProgress progress;
        return valueOf(loadFacts(m_store->connection(), progress));
    }
    static QList<qint64> figures(const Facts& facts)
    {
        const Headcount count = headcount(Subset(facts, {}), day("2026-03-31"));
        return {count.activeLicences, count.licensedUsers, count.reportingInstallations, count.reportedUsers};
    }

    std::unique_ptr<ImportStore> m_store;
};

void TestKnownOn::init()
{
    m_store = std::make_unique<ImportStore>();
    (void)import(u"2026-04-01"_s, u"licenses.csv"_s,
        header + "1,SEN-1,com.example,COMMERCIAL,active,Server,10 Users,Ann,2026-03-01\n");
    (void)import(u"2026-04-02"_s, u"march.jsonl"_s, report("AAAA-AAAA-AAAA-AAAA", "2026-03-10", 5));
    (void)import(u"2026-05-03"_s, u"late.jsonl"_s, report("BBBB-BBBB-BBBB-BBBB", "2026-03-11", 70));
    // A later download tells what was true in March already.
    (void)import(u"2026-05-04"_s, u"later.csv"_s,
        header
            + "1,SEN-1,com.example,COMMERCIAL,active,Server,100 "
              "Users,Ann,2026-03-20\n2,SEN-2,com.example,COMMERCIAL,active,Cloud,50 Users,Bob,2026-02-01\n");
}

void TestKnownOn::countsWhatHadBeenImported_data()
{
    QTest::addColumn<QByteArray>("on");
    QTest::addColumn<QList<qint64>>("figures");
    using L = QList<qint64>;
    QTest::newRow("before anything") << QByteArray("2026-03-31") << L{0, 0, 0, 0};
    QTest::newRow("the day of the first") << QByteArray("2026-04-01") << L{1, 10, 0, 0};
    QTest::newRow("two files") << QByteArray("2026-04-02") << L{1, 10, 1, 5};
    QTest::newRow("the day before the third") << QByteArray("2026-05-02") << L{1, 10, 1, 5};
    QTest::newRow("a late report") << QByteArray("2026-05-03") << L{1, 10, 2, 75};
    QTest::newRow("all") << QByteArray("2026-05-04") << L{2, 150, 2, 75};
}

void TestKnownOn::countsWhatHadBeenImported()
{
    QFETCH(QByteArray, on);
    QFETCH(QList<qint64>, figures);
    const auto facts = known(on.constData());
    QCOMPARE(TestKnownOn::figures(*facts), figures);
    QCOMPARE(facts->isEmpty(), figures == (QList<qint64>{0, 0, 0, 0}));
}

void TestKnownOn::isTheSameAsItWasThen()
{
    const QStringList then = textOf(*knownNow());
    (void)import(u"2026-06-01"_s, u"june.jsonl"_s,
        report("CCCC-CCCC-CCCC-CCCC", "2026-05-10", 9) + report("AAAA-AAAA-AAAA-AAAA", "2026-03-10", 5));
    QVERIFY(textOf(*knownNow()) != then);
    QCOMPARE(textOf(*known("2026-05-31")), then);
}

void TestKnownOn::leavesOutWhatHadBeenTakenBack()
{
    QVERIFY(undoBatches(m_store->connection(), {BatchId{3}}, secondsOfDay(day("2026-05-10"))));
    QCOMPARE(figures(*known("2026-05-10")), figures(*knownNow()));
    QCOMPARE(known("2026-05-10")->rowCount(), size_t(1));
}

void TestKnownOn::countsWhatWasTakenBackLater()
{
    const QList<qint64> printed = figures(*knownNow());
    QVERIFY(undoBatches(m_store->connection(), {BatchId{3}, BatchId{4}}, secondsOfDay(day("2026-05-10"))));
    QVERIFY(figures(*knownNow()) != printed);
    QCOMPARE(figures(*known("2026-05-09")), printed);
}

/// A file that was taken back hands its rows over to one that shows them too; as known before, they are still its own.
void TestKnownOn::keepsARowThatALaterImportShowsToo()
{
    (void)import(u"2026-06-01"_s, u"again.jsonl"_s, report("AAAA-AAAA-AAAA-AAAA", "2026-03-10", 5));
    QVERIFY(undoBatches(m_store->connection(), {BatchId{2}}, secondsOfDay(day("2026-06-02"))));
    QCOMPARE(known("2026-04-02")->rowCount(), size_t(1));
    QCOMPARE(known("2026-04-01")->rowCount(), size_t(0));
    QCOMPARE(known("2026-06-02")->rowCount(), size_t(2));
}

QTEST_GUILESS_MAIN(TestKnownOn)
#include "tst_knownon.moc"
