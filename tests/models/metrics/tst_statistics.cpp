// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/statistics.h"

#include <QTest>

#include <cmath>

using namespace uptake;

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheGoldenSurvivalCurve();
    void findsTheMedianAndItsInterval();
    void countsLateEntriesFromWhenTheyEnter();
    void stopsWhereTooFewAreAtRisk();
    void staysSaneAtTheEndsOfACurve();
    void interpolatesQuantilesLinearly_data();
    void interpolatesQuantilesLinearly();
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

namespace {

/// definitions.md, "Golden vectors".
std::vector<Lifetime> goldenLives()
{
    const int times[] = {3, 5, 6, 7, 8, 10, 12, 12};
    const bool events[] = {true, false, true, true, false, true, true, false};
    std::vector<Lifetime> lives;
    for (size_t i = 0; i < std::size(times); ++i)
        lives.push_back({0, times[i], events[i]});
    return lives;
}

} // namespace

void TestStatistics::followsTheGoldenSurvivalCurve()
{
    struct Golden
    {
        int time;
        double survival, error, low, high;
    };
    const Golden golden[] = {{3, .8750, .1169, .3870, .9814}, {6, .7292, .1650, .2764, .9254}, {7, .5833, .1856, .1802, .8441},
        {10, .3889, .2013, .0630, .7242}, {12, .1944, .1704, .0093, .5634}};
    const auto curve = kaplanMeier(goldenLives());
    QCOMPARE(curve.size(), size_t(12));
    for (const Golden& expected : golden) {
        const SurvivalPoint& point = curve[size_t(expected.time) - 1];
        QCOMPARE(point.time, expected.time);
        for (const auto& [is, should] : {std::pair(point.survival, expected.survival), std::pair(point.standardError, expected.error),
                 std::pair(point.interval.low, expected.low), std::pair(point.interval.high, expected.high)})
            QVERIFY2(std::abs(is - should) < .00006, qPrintable(QString::number(is)));
    }
    QCOMPARE(curve[4].atRisk, 7); // one event at 3; who is lost at 5 is at risk then
    QCOMPARE(curve[5].atRisk, 6);
    QCOMPARE(curve[0].survival, 1.0);
}

void TestStatistics::findsTheMedianAndItsInterval()
{
    const MedianTime median = medianTime(kaplanMeier(goldenLives()));
    QCOMPARE(median.value, 10);
    QCOMPARE(median.low, 3); // where the lower end of the curve's interval passes a half
    QVERIFY(!median.high); // the upper end stays above a half: not reached
    QVERIFY(!medianTime(kaplanMeier({{0, 4, false}, {0, 2, true}, {0, 4, false}})).value);
}

void TestStatistics::countsLateEntriesFromWhenTheyEnter()
{
    // Two from the start, of whom one has the event at 2; a third enters after 2 and has it at 3 with both others gone or at risk.
    const auto curve = kaplanMeier({{0, 2, true}, {0, 3, false}, {2, 3, true}});
    QCOMPARE(curve[0].atRisk, 2);
    QCOMPARE(curve[1].atRisk, 2);
    QCOMPARE(curve[1].survival, .5);
    QCOMPARE(curve[2].atRisk, 2);
    QCOMPARE(curve[2].survival, .25);
}

void TestStatistics::stopsWhereTooFewAreAtRisk()
{
    QCOMPARE(kaplanMeier(goldenLives(), 5).size(), size_t(7)); // five are at risk at 7, four at 8
    QCOMPARE(kaplanMeier(goldenLives(), 9).size(), size_t(0));
    QCOMPARE(kaplanMeier({}).size(), size_t(0));
}

void TestStatistics::staysSaneAtTheEndsOfACurve()
{
    const auto curve = kaplanMeier({{0, 1, true}, {0, 1, true}});
    QCOMPARE(curve.back().survival, 0.0);
    QCOMPARE(curve.back().interval.low, 0.0);
    QCOMPARE(curve.back().interval.high, 0.0);
    QCOMPARE(medianTime(curve).value, 1);
}

void TestStatistics::interpolatesQuantilesLinearly_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("expected");
    QTest::newRow("one value") << std::vector<double>{7} << .25 << 7.0;
    QTest::newRow("median of two") << std::vector<double>{1, 2} << .5 << 1.5;
    QTest::newRow("quartile of four") << std::vector<double>{1, 2, 3, 4} << .25 << 1.75; // R: quantile(1:4, .25)
    QTest::newRow("quartile of five") << std::vector<double>{1, 2, 3, 4, 10} << .75 << 4.0;
    QTest::newRow("greatest") << std::vector<double>{1, 2, 3} << 1.0 << 3.0;
}

void TestStatistics::interpolatesQuantilesLinearly()
{
    QFETCH(std::vector<double>, values);
    QFETCH(double, p);
    QFETCH(double, expected);
    QCOMPARE(quantile(values, p).value(), expected);
    QVERIFY(!quantile({}, p));
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
