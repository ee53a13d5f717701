// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/statistics.h"

#include <QTest>

#include <cmath>

using namespace uptake;

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheWilsonIntervalOfTheGoldenVectors_data();
    void givesTheWilsonIntervalOfTheGoldenVectors();
    void isCertainWhereEveryoneWasAsked();
    void givesTheMedian_data();
    void givesTheMedian();
};

void TestStatistics::givesTheWilsonIntervalOfTheGoldenVectors_data()
{
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("trials");
    QTest::addColumn<int>("population");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("0/10") << 0 << 10 << 0 << 0.0 << .2775;
    QTest::newRow("1/30") << 1 << 30 << 0 << .0059 << .1667;
    QTest::newRow("37/50") << 37 << 50 << 0 << .6045 << .8413;
    QTest::newRow("50/50") << 50 << 50 << 0 << .9287 << 1.0;
    QTest::newRow("37/50 of 120") << 37 << 50 << 120 << .6378 << .8214;
}

void TestStatistics::givesTheWilsonIntervalOfTheGoldenVectors()
{
    QFETCH(int, hits);
    QFETCH(int, trials);
    QFETCH(int, population);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval
        = wilson(hits, trials, population == 0 ? std::nullopt : std::optional<long long>(population));
    QCOMPARE_LT(std::abs(interval.low - low), .00006);
    QCOMPARE_LT(std::abs(interval.high - high), .00006);
    QCOMPARE_GE(interval.low, 0 - 1e-12);
    QCOMPARE_LE(interval.high, 1 + 1e-12);
}

void TestStatistics::isCertainWhereEveryoneWasAsked()
{
    const Interval interval = wilson(30, 40, 40);
    QCOMPARE(interval.low, .75);
    QCOMPARE(interval.high, .75);
}

void TestStatistics::givesTheMedian_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<double>("middle");
    QTest::newRow("one") << std::vector<double>{7} << 7.0;
    QTest::newRow("odd") << std::vector<double>{9, 1, 5} << 5.0;
    QTest::newRow("even: the mean of the two in the middle") << std::vector<double>{4, 100, 1, 3} << 3.5;
    QTest::newRow("equals") << std::vector<double>{2, 2, 2, 8} << 2.0;
    QTest::newRow("nothing") << std::vector<double>{} << -1.0;
}

void TestStatistics::givesTheMedian()
{
    QFETCH(std::vector<double>, values);
    QFETCH(double, middle);
    QCOMPARE(median(values).value_or(-1), middle);
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
