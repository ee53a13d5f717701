// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"
#include "ui/charts/chartimage.h"
#include "ui/charts/chartview.h"
#include "ui/charts/columns.h"
#include "ui/charts/curve.h"
#include "ui/charts/sparkline.h"
#include "ui/charts/sharelabel.h"
#include "ui/charts/stackedbars.h"
#include "ui/charts/trendline.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtCharts/QBarSet>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

Month month(int number)
{
    return monthFromNumber(2026 * 12 + number - 1);
}

TrendLine trendWithGapAndPartialMonth()
{
    TrendLine trend;
    TrendSeries series{u"reporting"_s, {}};
    for (int i = 1; i <= 6; ++i) {
        const bool isMissing = i == 3;
        const Completeness completeness = isMissing ? Completeness::Missing
            : i == 6                                ? Completeness::Partial
                                                    : Completeness::Whole;
        trend.months.push_back({month(i), completeness, i == 6 ? u"41 of 63 reported so far"_s : QString()});
        series.points.push_back({isMissing ? std::nullopt : std::optional(60.0 + i), Interval{50, 70}});
    }
    trend.series = {series};
    return trend;
}

VersionTable versions(int number, std::vector<VersionShare> shares)
{
    return {month(number), Completeness::Whole, 10, std::move(shares), {}};
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreNiceNumbers();
    void aMissingMonthIsAGap();
    void aPartialMonthIsNoPartOfTheLine();
    void tooltipsHoldExactValues();
    void versionsStackInVersionOrder();
    void otherCountsWhatIsNotNamed();
    void whatIsMostRunNowIsNamed();
    void aGapInACurveIsNoLine();
    void columnsMarkReleases();
    void fewAreNotNone();
    void barsCanBePointedAtByKeyboard();
    void emptyChartsAreDrawn();
    void exportsAreLightPictures();
    void aFileThatCannotBeWrittenIsAnError();
};

void TestCharts::ticksAreNiceNumbers()
{
    QCOMPARE(niceTicks(204, Unit::Count).back().value, 300.0);
    QCOMPARE(niceTicks(0.62, Unit::Share).back().label, u"80\u00a0%"_s);
    QCOMPARE(niceTicks(1, Unit::Share).back().value, 1.0);
    QCOMPARE(niceTicks(0, Unit::Count).size(), size_t(5)); // never 0 to 0
    for (const Tick& tick : niceTicks(3, Unit::Count))
        QCOMPARE(tick.value, std::round(tick.value)); // there is no half installation
}

void TestCharts::aMissingMonthIsAGap()
{
    TrendLine trend = trendWithGapAndPartialMonth();
    trend.series.front().points[2].band.reset();
    const auto plot = trendLine(trend, Theme::light());
    QList<QLineSeries*> lines;
    for (QAbstractSeries* series : plot->series()) {
        if (auto* line = qobject_cast<QLineSeries*>(series))
            lines << line;
    }
    QCOMPARE(lines.size(), 2); // January to February, April to May
    QCOMPARE(lines[0]->points().size(), 2);
    QCOMPARE(lines[1]->points().size(), 2);
}

void TestCharts::aPartialMonthIsNoPartOfTheLine()
{
    const auto plot = trendLine(trendWithGapAndPartialMonth(), Theme::light());
    for (QAbstractSeries* series : plot->series()) {
        if (const auto* line = qobject_cast<QLineSeries*>(series))
            QCOMPARE_LT(line->points().back().x(), double(monthNumber(month(6))));
    }
    QVERIFY(plot->spots().back().text.contains(u"41 of 63 reported so far"));
    QVERIFY(plot->spots().back().plain.contains(u"in progress"));
}

void TestCharts::tooltipsHoldExactValues()
{
    BarChart chart;
    chart.bars = {{u"<b>pivot</b>"_s, 0.567, Interval{0.5, 0.63}, u"115 of 203"_s}};
    const auto plot = barChart(chart, Theme::light());
    const QString text = plot->spots().front().text;
    QVERIFY(text.contains(u"56.7\u00a0%"));
    QVERIFY(text.contains(u"115 of 203"));
    QVERIFY2(text.contains(u"&lt;b&gt;pivot"), "names come from files: never markup");
}

void TestCharts::versionsStackInVersionOrder()
{
    StackedBars chart;
    chart.months = {versions(1, {{u"2.10"_s, 4, 0.4}, {u"2.9"_s, 6, 0.6}})};
    const auto plot = stackedBars(chart, Theme::light());
    const auto* stack = qobject_cast<QStackedBarSeries*>(plot->series().front());
    QVERIFY(stack);
    QCOMPARE(stack->barSets().front()->label(), u"2.10"_s); // the newest at the foot, not the last in the alphabet
    QCOMPARE(stack->barSets().back()->label(), u"2.9"_s);
}

void TestCharts::otherCountsWhatIsNotNamed()
{
    StackedBars chart;
    chart.mostVersions = 2;
    chart.months = {versions(1, {{u"2.5"_s, 1, 0.1}, {u"2.4"_s, 5, 0.5}, {u"2.3"_s, 2, 0.2}, {u"2.2"_s, 2, 0.2}})};
    const auto plot = stackedBars(chart, Theme::light());
    const auto sets = qobject_cast<QStackedBarSeries*>(plot->series().front())->barSets();
    QCOMPARE(sets.size(), 3);
    QCOMPARE(sets[0]->label(), u"2.5"_s); // the newest is always named, however few run it
    QCOMPARE(sets[2]->label(), u"Other (2 versions)"_s);
    QCOMPARE(sets[2]->at(0), 0.4);
}

/// Over the months together a young release has fewer installations than each of the old ones had: what counts is how
/// many ran it in its best month.
void TestCharts::whatIsMostRunNowIsNamed()
{
    StackedBars chart;
    chart.mostVersions = 4;
    for (int month = 1; month <= 6; ++month)
        chart.months.push_back(versions(month, {{u"2.1"_s, 4, 0.4}, {u"2.2"_s, 3, 0.3}, {u"2.3"_s, 3, 0.3}}));
    chart.months.push_back(versions(7, {{u"2.9"_s, 1, 0.1}, {u"2.8"_s, 5, 0.5}, {u"2.7"_s, 4, 0.4}}));
    const auto plot = stackedBars(chart, Theme::light());
    QStringList names;
    for (const QBarSet* set : qobject_cast<QStackedBarSeries*>(plot->series().front())->barSets())
        names << set->label();
    QCOMPARE(names, (QStringList{u"2.9"_s, u"2.8"_s, u"2.7"_s, u"2.1"_s, u"Other (2 versions)"_s}));
}

void TestCharts::aGapInACurveIsNoLine()
{
    CurveChart chart;
    chart.curves = {{u"2.10"_s, {{0, 0.1, {}, {}}, {7, 0.2, {}, {}}, {28, 0.4, {}, {}, true}, {35, 0.5, {}, {}}}}};
    const auto plot = curveChart(chart, Theme::light());
    QCOMPARE(plot->series().size(), 2);
    const auto* before = qobject_cast<QLineSeries*>(plot->series().front());
    QCOMPARE(before->points(), (QList<QPointF>{{0, 0.1}, {7, 0.2}}));
    QCOMPARE(plot->spots().size(), size_t(4));
}

void TestCharts::columnsMarkReleases()
{
    ColumnChart chart;
    for (unsigned month = 6; month <= 9; ++month)
        chart.months.push_back({Month(std::chrono::year(2026) / std::chrono::month(month)), Completeness::Whole, {}});
    chart.layers = {{u"new"_s, {1, 2, 3, 4}}};
    const double august = positionOf(dayOf(QDate(2026, 8, 1)));
    chart.releases = {{august, u"2.10"_s}};
    const auto plot = columnChart(chart, Theme::light());
    QCOMPARE(plot->markers.size(), size_t(1));
    QVERIFY(std::abs(plot->markers.front().value - 2) <= 0.5); // the axis counts from June
    QCOMPARE(plot->markers.front().label, u"2.10"_s);
}

void TestCharts::fewAreNotNone()
{
    QCOMPARE(shareLabel(0), u"0\u00a0%"_s);
    QCOMPARE(shareLabel(0.0049), u"<1\u00a0%"_s);
    QCOMPARE(shareLabel(0.005), u"1\u00a0%"_s);
    QCOMPARE(shareLabel(0.994), u"99\u00a0%"_s);
    QCOMPARE(shareLabel(0.9951), u">99\u00a0%"_s);
    QCOMPARE(shareLabel(1), u"100\u00a0%"_s);
}

void TestCharts::barsCanBePointedAtByKeyboard()
{
    ChartView view(u"bars"_s);
    BarChart chart;
    chart.bars = {{u"pivot"_s, 0.5, {}, {}}, {u"forms"_s, 0.2, {}, {}}};
    chart.summary = u"Features by reach"_s;
    view.setMaker([chart](const Tokens& tokens) { return barChart(chart, tokens); });
    view.resize(500, 300);
    view.show();
    QSignalSpy chosen(&view, &ChartView::spotActivated);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toInt(), 1);
    QCOMPARE(view.accessibleName(), u"Features by reach"_s);
    QVERIFY(view.accessibleDescription().contains(u"forms"));
}

void TestCharts::emptyChartsAreDrawn()
{
    const ChartImage none{u"Nothing"_s, {}, {}, [](const Tokens& tokens) { return trendLine({}, tokens); }, {400, 300}};
    QVERIFY(!toImage(none, 1).isNull());
    QVERIFY(barChart({}, Theme::dark())->spots().empty());
    QVERIFY(stackedBars({}, Theme::dark())->spots().empty());
    Sparkline line;
    line.setValues({std::nullopt, std::nullopt, std::nullopt}, Sparkline::Last::Partial);
    QVERIFY(!line.grab().isNull());
}

void TestCharts::exportsAreLightPictures()
{
    Theme::set(ThemeMode::Dark);
    const QTemporaryDir folder;
    const ChartImage image{u"Title"_s, u"Subtitle"_s, u"n = 3"_s,
        [](const Tokens& tokens) { return trendLine(trendWithGapAndPartialMonth(), tokens); }, {800, 500}};
    QVERIFY(savePng(strokesOf(image), image.size, folder.filePath(u"a.png"_s)));
    const QImage png(folder.filePath(u"a.png"_s));
    QCOMPARE(png.size(), QSize(1600, 1000));
    QCOMPARE(png.pixelColor(4, 4), Theme::light().surface);
    QVERIFY(saveSvg(strokesOf(image), image, folder.filePath(u"a.svg"_s)));
    QFile svg(folder.filePath(u"a.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("<svg"));
    Theme::set(ThemeMode::Light);
}

void TestCharts::aFileThatCannotBeWrittenIsAnError()
{
    const ChartImage image{u"Title"_s, {}, {}, [](const Tokens& tokens) { return trendLine({}, tokens); }, {400, 300}};
    const auto saved = savePng(strokesOf(image), image.size, u"/nowhere/at/all.png"_s);
    QVERIFY(!saved);
    QCOMPARE(saved.error().where, u"/nowhere/at/all.png"_s);
    QVERIFY(!saved.error().remedy.isEmpty());
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
