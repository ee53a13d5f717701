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
    void tellsSixtyFourRowsAtOnce();
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

void TestCountColumn::tellsSixtyFourRowsAtOnce()
{
    const std::vector<qint64> counts{CountColumn::absent, 0, 1, 65533, 65534, 65535, 1'000'000, 0x8000, 0x7fff};
    for (const size_t rows : {1u, 15u, 16u, 63u, 64u, 65u, 200u}) {
        CountColumn column = columnOf(rows);
        for (size_t row = 0; row < rows; ++row)
            column.set(row, counts[row * 7 % counts.size()]);
        for (size_t word = 0; word * 64 < rows; ++word) {
            const quint64 present = column.present(word);
            const quint64 positive = column.positive(word);
            for (size_t bit = 0; bit < 64; ++bit) {
                const size_t row = word * 64 + bit;
                QCOMPARE(bool(present >> bit & 1), row < rows && column[row] != CountColumn::absent);
                QCOMPARE(bool(positive >> bit & 1), row < rows && column[row] > 0);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestCountColumn)
#include "tst_countcolumn.moc"
