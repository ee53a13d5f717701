// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/pipeline.h"
#include "tests/models/import/importing.h"

#include <QThread>

#include <atomic>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

using Item = Expected<std::optional<int>>;

constexpr int many = 10'000; ///< more than wait in the queue at once

/// Counts from 0 up to `end`, then ends with `last`.
Pipeline<int>::Produce countingTo(int end, Item last = std::nullopt)
{
    return [at = 0, end, last]() mutable -> Item { return at < end ? Item(at++) : last; };
}

} // namespace

class TestPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder_data();
    void keepsTheOrder();
    void handsOverItemsThatCannotBeCopied();
    void givesTheErrorBehindTheItemsBeforeIt_data();
    void givesTheErrorBehindTheItemsBeforeIt();
    void readsNoFurtherThanTheQueueHolds();
    void stopsReadingWhenItIsDestroyed_data();
    void stopsReadingWhenItIsDestroyed();
    void leavesTheStoreAsItWasWhenRowsAreCancelledHalfWay();
};

void TestPipeline::keepsTheOrder_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 127, 128, 129, 512, 513, many}) // around the bounds of chunk and queue
        QTest::addRow("%d items", count) << count;
}

void TestPipeline::keepsTheOrder()
{
    QFETCH(int, count);
    for (const auto reading : {Pipeline<int>::Reading::Ahead, Pipeline<int>::Reading::OnDemand}) {
        Pipeline<int> items(countingTo(count), reading);
        for (int i = 0; i < count; ++i) {
            const auto item = valueOf(items.next());
            QVERIFY(item);
            QCOMPARE(*item, i);
        }
        for (int again = 0; again < 2; ++again)
            QVERIFY(!valueOf(items.next()));
    }
}

void TestPipeline::handsOverItemsThatCannotBeCopied()
{
    Pipeline<std::unique_ptr<int>> items([at = 0]() mutable -> Expected<std::optional<std::unique_ptr<int>>> {
        return at < many ? std::optional(std::make_unique<int>(at++)) : std::nullopt;
    });
    int sum = 0;
    while (const auto item = valueOf(items.next()))
        sum += **item;
    QCOMPARE(sum, many / 2 * (many - 1));
}

void TestPipeline::givesTheErrorBehindTheItemsBeforeIt_data()
{
    keepsTheOrder_data();
}

void TestPipeline::givesTheErrorBehindTheItemsBeforeIt()
{
    QFETCH(int, count);
    Pipeline<int> items(countingTo(count, Failure(Error{u"the disk is gone"_s, {}, {}})));
    for (int i = 0; i < count; ++i)
        QCOMPARE(*valueOf(items.next()), i);
    EXPECT_ERROR(items.next(), u"the disk is gone"_s);
    QVERIFY(!valueOf(items.next()));
}

void TestPipeline::readsNoFurtherThanTheQueueHolds()
{
    std::atomic<int> produced = 0;
    Pipeline<int> items([&]() -> Item { return ++produced; });
    QCOMPARE(*valueOf(items.next()), 1);
    QTest::qWait(50);
    QVERIFY2(produced < 1000, qPrintable(QString::number(produced)));
}

void TestPipeline::stopsReadingWhenItIsDestroyed_data()
{
    QTest::addColumn<int>("taken");
    QTest::newRow("at once") << 0;
    QTest::newRow("behind the first item") << 1;
    QTest::newRow("at the bound of a chunk") << 128;
    QTest::newRow("behind more than the queue holds") << 1000;
}

/// A thread that is not stopped hangs here until the test's time is up.
void TestPipeline::stopsReadingWhenItIsDestroyed()
{
    QFETCH(int, taken);
    for (int round = 0; round < 50; ++round) {
        std::atomic<int> produced = 0;
        {
            Pipeline<int> items([&]() -> Item { return ++produced; });
            for (int i = 1; i <= taken; ++i)
                QCOMPARE(*valueOf(items.next()), i);
        }
        const int atTheEnd = produced;
        QVERIFY(atTheEnd < taken + 1000);
        QThread::yieldCurrentThread();
        QCOMPARE(int(produced), atTheEnd);
    }
}

void TestPipeline::leavesTheStoreAsItWasWhenRowsAreCancelledHalfWay()
{
    ImportStore store;
    store.import(u"before.csv"_s, "date,dimension,value,installations\n2026-01-01,hosting,server,5\n");
    QByteArray text = "date,dimension,value,installations\n";
    for (int i = 0; i < many; ++i)
        text += "2026-01-01,addonVersion,1." + QByteArray::number(i) + (i % 100 == 7 ? ",broken\n" : ",5\n");
    const QStringList paths{store.write(u"many.csv"_s, text)};
    const QStringList before = store.content();
    CancelAt progress(many / 1024 / 2);
    const auto summary = importPaths(store.connection(), paths, options(), progress);
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, Error::Kind::Cancelled);
    QCOMPARE(progress.calls, many / 1024 / 2);
    QCOMPARE(store.content(), before);
    QCOMPARE(described(valueOf(store.import(paths)).counts),
        u"%1 rows, added %2, rejected %3"_s.arg(many).arg(many - many / 100).arg(many / 100));
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
