// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/planning.h"
#include "tests/support/temporarystore.h"

#include <limits>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestPlanning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsSaidOfAFeature();
    void forgetsAPlanThatSaysNothing();
    void refusesNumbersThatMeanNothing_data();
    void refusesNumbersThatMeanNothing();
};

void TestPlanning::keepsWhatIsSaidOfAFeature()
{
    TemporaryStore store;
    EXPECT_VALUE(savePlan(store.connection(), {u"pivot"_s, 2, .1}));
    EXPECT_VALUE(savePlan(store.connection(), {u"chart"_s, .25, {}}));
    EXPECT_VALUE(savePlan(store.connection(), {u"pivot"_s, 3, 1.0 / 3}));
    const auto plans = valueOf(featurePlans(store.connection()));
    QCOMPARE(plans.size(), 2);
    QCOMPARE(plans[0].feature, u"chart"_s);
    QVERIFY(!plans[0].effort);
    QCOMPARE(plans[1].impact.value(), 3.0);
    QCOMPARE(plans[1].effort.value(), 1.0 / 3);
}

void TestPlanning::forgetsAPlanThatSaysNothing()
{
    TemporaryStore store;
    EXPECT_VALUE(savePlan(store.connection(), {u"pivot"_s, 2, 1}));
    EXPECT_VALUE(savePlan(store.connection(), {u"pivot"_s, {}, {}}));
    QVERIFY(valueOf(featurePlans(store.connection())).isEmpty());
}

void TestPlanning::refusesNumbersThatMeanNothing_data()
{
    QTest::addColumn<double>("impact");
    QTest::addColumn<double>("effort");
    const double inf = std::numeric_limits<double>::infinity();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("effort 0") << 1.0 << 0.0;
    QTest::newRow("effort below 0") << 1.0 << -1.0;
    QTest::newRow("impact below 0") << -1.0 << 1.0;
    QTest::newRow("endless impact") << inf << 1.0;
    QTest::newRow("no number") << nan << 1.0;
    QTest::newRow("no effort") << 1.0 << nan;
}

void TestPlanning::refusesNumbersThatMeanNothing()
{
    QFETCH(double, impact);
    QFETCH(double, effort);
    TemporaryStore store;
    EXPECT_ERROR(savePlan(store.connection(), {u"pivot"_s, impact, effort}), u"pivot"_s);
    EXPECT_ERROR(savePlan(store.connection(), {u" "_s, 1, 1}), u"feature"_s);
    QVERIFY(valueOf(featurePlans(store.connection())).isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanning)
#include "tst_planning.moc"
