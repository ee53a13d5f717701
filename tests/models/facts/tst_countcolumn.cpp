// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/countcolumn.h"

#include <QTest>

using namespace uptake;

namespace {

/// Not inlined: GCC 12 takes the growing of a vector whose size it knows for an overflow.
[[gnu::noinline]] CountColumn columnOf(size_t rows)
{
    CountColumn column;
    column.resize(rows);
    return column;
}

} // namespace

class TestCountColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryCount_data();
    void keepsEveryCount();
    void takesNewRowsForAbsent();
    void forgetsWhatWasThereBefore();
};

void TestCountColumn::keepsEveryCount_data()
{
    QTest::addColumn<qint64>("count");
    for (const qint64 count : {0LL, 1LL, 65533LL, 65534LL, 65535LL, 65536LL, 1'000'000'000'000LL})
        QTest::addRow("%lld", count) << qint64(count);
}

void TestCountColumn::keepsEveryCount()
{
    QFETCH(qint64, count);
    CountColumn column = columnOf(3);
    column.set(1, count);
    QCOMPARE(column[1], count);
    QVERIFY(column.isPresent(1));
    QCOMPARE(column.isPositive(1), count > 0);
    QCOMPARE(column[0], CountColumn::absent);
    QCOMPARE(column[2], CountColumn::absent);
}

void TestCountColumn::takesNewRowsForAbsent()
{
    CountColumn column = columnOf(2);
    QCOMPARE(column.size(), 2u);
    QVERIFY(!column.isPresent(0));
    QVERIFY(!column.isPositive(0));
    column.set(0, 5);
    column.set(0, CountColumn::absent);
    QVERIFY(!column.isPresent(0));
}

void TestCountColumn::forgetsWhatWasThereBefore()
{
    CountColumn column = columnOf(1);
    column.set(0, 100'000);
    column.set(0, 7);
    QCOMPARE(column[0], 7);
    column.set(0, 200'000);
    QCOMPARE(column[0], 200'000);
}

QTEST_GUILESS_MAIN(TestCountColumn)
#include "tst_countcolumn.moc"
