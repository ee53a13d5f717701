// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"
#include "ui/charts/chartview.h"
#include "ui/charts/stackedbars.h"
#include "ui/charts/trendline.h"

#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <QtCharts/QLineSeries>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

Month month(int number)
{
    return monthFromNumber(2025 * 12 + number - 1);
}

PlotMaker trend(int months)
{
    TrendLine line;
    TrendSeries reporting{u"reporting"_s, {}};
    TrendSeries active{u"in use"_s, {}};
    for (int i = 1; i <= months; ++i) {
        line.months.push_back({month(i), Completeness::Whole, u"n = 7 installations"_s});
        reporting.points.push_back({10.0 + i, {}});
        active.points.push_back({5.0 + i, {}});
    }
    line.series = {reporting, active};
    line.summary = u"Installations by month"_s;
    return [line](const Tokens& tokens) { return trendLine(line, tokens); };
}

StackedBars stack()
{
    StackedBars chart;
    chart.months = {{month(1), Completeness::Whole, 10, {{u"2.10"_s, 4, 0.4}, {u"2.9"_s, 6, 0.6}}, {}},
        {month(2), Completeness::Missing, 0, {}, {}},
        {month(3), Completeness::Whole, 10, {{u"2.10"_s, 7, 0.7}, {u"2.9"_s, 3, 0.3}}, {}}};
    return chart;
}

} // namespace

/// What people do with a chart: point, click, double-click, use the keyboard, zoom; and what a screen reader is told.
class TestChartView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aClickChoosesWhatIsUnderIt();
    void aDoubleClickOpensAndDoesNotChoose();
    void enterChoosesAndShiftEnterOpens();
    void arrowsMoveOverTheCellsOfAStack();
    void theMenuOffersBoth();
    void theWheelZoomsATimeAxisOnlyOnRequest();
    void zoomKeepsWithinTheData();
    void picturesShowWhatIsZoomedTo();
    void everySpotIsToldToScreenReaders();
    void linesDifferByMoreThanColour();
    void aStackNamesWhatItsSpotsStandFor();

private:
    void show(const PlotMaker& maker);
    void wheel(int delta, Qt::KeyboardModifiers modifiers);

    std::unique_ptr<ChartView> m_view;
};

void TestChartView::init()
{
    m_view = std::make_unique<ChartView>(u"chart"_s);
}

void TestChartView::show(const PlotMaker& maker)
{
    m_view->setMaker(maker);
    m_view->resize(600, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestChartView::wheel(int delta, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(QPointF(300, 150), m_view->mapToGlobal(QPointF(300, 150)), {}, {0, delta}, Qt::NoButton,
        modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &event);
}

void TestChartView::aClickChoosesWhatIsUnderIt()
{
    const StackedBars chart = stack();
    show([chart](const Tokens& tokens) { return stackedBars(chart, tokens); });
    QSignalSpy chosen(m_view.get(), &ChartView::spotActivated);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->placeOf(1).center());
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toInt(), 1);
    QCOMPARE(m_view->plot()->spots()[1].name, u"2.9 in Jan 2025"_s);
}

void TestChartView::aDoubleClickOpensAndDoesNotChoose()
{
    show(trend(12));
    QSignalSpy chosen(m_view.get(), &ChartView::spotActivated);
    QSignalSpy opened(m_view.get(), &ChartView::spotOpened);
    const QPoint june = m_view->placeOf(5).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, june);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, june);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toInt(), 5);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QCOMPARE(chosen.size(), 0);
}

void TestChartView::enterChoosesAndShiftEnterOpens()
{
    show(trend(12));
    QSignalSpy chosen(m_view.get(), &ChartView::spotActivated);
    QSignalSpy opened(m_view.get(), &ChartView::spotOpened);
    QTest::keyClick(m_view.get(), Qt::Key_Left); // from the newest
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(chosen.value(0).value(0).toInt(), 10);
    QCOMPARE(opened.value(0).value(0).toInt(), 10);
}

void TestChartView::arrowsMoveOverTheCellsOfAStack()
{
    const StackedBars chart = stack();
    show([chart](const Tokens& tokens) { return stackedBars(chart, tokens); });
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(m_view.get(), key);
        return m_view->plot()->current();
    };
    QCOMPARE(press(Qt::Key_Home), 0); // 2.10 in January, at the foot
    QCOMPARE(press(Qt::Key_Up), 1); // 2.9 above it
    QCOMPARE(press(Qt::Key_Up), 1);
    QCOMPARE(press(Qt::Key_Down), 0);
    QCOMPARE(press(Qt::Key_Right), 2); // the month without reports
    QCOMPARE(press(Qt::Key_Right), 3);
    QCOMPARE(m_view->accessibleDescription(), u"2.10, Mar 2025: 70.0\u00a0%, 7 of 10 installations"_s);
    QCOMPARE(press(Qt::Key_Left), 2);
}

void TestChartView::theMenuOffersBoth()
{
    show(trend(12));
    connect(m_view.get(), &ChartView::spotActivated, this, [] {});
    connect(m_view.get(), &ChartView::spotOpened, this, [] {});
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, m_view->mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    const auto* menu = m_view->findChild<QMenu*>(u"spotMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY2(menu->actions()[0]->text().contains(u"Jan 2025"), qPrintable(menu->actions()[0]->text()));
    m_view->disconnect(this);
}

void TestChartView::theWheelZoomsATimeAxisOnlyOnRequest()
{
    show(trend(24));
    auto* reset = m_view->findChild<QToolButton*>(u"chartReset"_s);
    m_view->clearFocus();
    wheel(120, Qt::NoModifier); // the page scrolls
    QVERIFY(!m_view->plot()->isZoomed());
    wheel(120, Qt::ControlModifier);
    QVERIFY(m_view->plot()->isZoomed());
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(!m_view->plot()->isZoomed() && !reset->isVisible());
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->plot()->isZoomed());
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->plot()->isZoomed());
    BarChart bars;
    bars.bars = {{u"pivot"_s, 0.5, {}, {}}};
    show([bars](const Tokens& tokens) { return barChart(bars, tokens); });
    wheel(120, Qt::ControlModifier);
    QVERIFY(!m_view->plot()->isZoomed()); // no time axis
}

void TestChartView::zoomKeepsWithinTheData()
{
    show(trend(24));
    const auto whole = m_view->plot()->shownRange();
    for (int i = 0; i < 40; ++i)
        wheel(120, Qt::ControlModifier);
    const auto [low, high] = m_view->plot()->shownRange();
    QCOMPARE(high - low, 3.0);
    QVERIFY(low >= whole.first && high <= whole.second);
    for (int i = 0; i < 40; ++i)
        wheel(-120, Qt::ControlModifier);
    QCOMPARE(m_view->plot()->shownRange(), whole);
}

void TestChartView::picturesShowWhatIsZoomedTo()
{
    show(trend(24));
    const auto whole = m_view->plot()->shownRange();
    QCOMPARE(m_view->shownMaker()(Theme::light())->shownRange(), whole);
    wheel(120, Qt::ControlModifier);
    const auto zoomed = m_view->plot()->shownRange();
    QVERIFY(zoomed != whole);
    QCOMPARE(m_view->shownMaker()(Theme::light())->shownRange(), zoomed);
}

void TestChartView::everySpotIsToldToScreenReaders()
{
    show(trend(3));
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), u"Installations by month"_s);
    QCOMPARE(chart->childCount(), 3);
    QAccessibleInterface* march = chart->child(2);
    QCOMPARE(march->text(QAccessible::Name), u"Mar 2025"_s);
    QVERIFY2(march->text(QAccessible::Value).contains(u"reporting 13; in use 8"),
        qPrintable(march->text(QAccessible::Value)));
    QCOMPARE(chart->indexOfChild(march), 2);
    QVERIFY(march->rect().isValid());
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(chart->text(QAccessible::Value), march->text(QAccessible::Value));
    QVERIFY(march->isValid());
    show(trend(2)); // another plot: what was known of the old one is not valid
    QVERIFY(!march->isValid());
    QCOMPARE(chart->childCount(), 2);
    QCOMPARE(chart->child(1)->text(QAccessible::Name), u"Feb 2025"_s);
}

void TestChartView::linesDifferByMoreThanColour()
{
    const auto plot = trend(6)(Theme::light());
    QSet<int> styles;
    for (QAbstractSeries* series : plot->series()) {
        if (const auto* line = qobject_cast<QLineSeries*>(series))
            styles << int(line->pen().style());
    }
    QCOMPARE(styles.size(), 2);
}

void TestChartView::aStackNamesWhatItsSpotsStandFor()
{
    const StackedBars chart = stack();
    const auto plot = stackedBars(chart, Theme::dark());
    const std::vector<StackedSpot> meant = spotsOf(chart);
    QCOMPARE(meant.size(), plot->spots().size());
    QCOMPARE(meant[1].version, u"2.9"_s);
    QCOMPARE(meant[2].month, size_t(1));
    QCOMPARE(meant[4].month, size_t(2));
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
