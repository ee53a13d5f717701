// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/features.h"
#include "tests/support/factsfixture.h"

#include <cmath>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// "A 3": installation A reports, in a month, that it used "pivot" three times; "A -" that it does not name it; and
/// `users` each.
FactsFixture& add(FactsFixture& fixture, const QString& month, const QStringList& installations, qint64 users = 1)
{
    for (const QString& each : installations) {
        Sent sent{.from = each.section(u' ', 0, 0), .on = month + u"-10"_s, .users = users};
        if (const QString count = each.section(u' ', 1, 1); count != u"-"_s)
            sent.features = {{u"pivot"_s, count.toLongLong()}};
        fixture.add(sent);
    }
    return fixture;
}

/// The row of "pivot" in 2026-05.
FeatureUsage pivotIn(FactsFixture& fixture, const Selection& selection = {})
{
    const auto facts = fixture.build();
    const FeatureTable table = featureUsage(Subset(*facts, selection), month(u"2026-05"_s));
    for (const FeatureUsage& feature : table.features) {
        if (feature.name == u"pivot"_s)
            return feature;
    }
    return {};
}

} // namespace

class TestFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsThoseWhoNameItAsExposed();
    void takesTheReportOfRecord();
    void givesReachInUsers();
    void givesTheMedianOfThoseWhoUseIt();
    void comparesWithThreeMonthsBeforeWhereBothNameIt();
    void countsWhoStayedStartedAndStopped();
    void comparesWithNothingWhereThereIsNothing();
    void listsFeaturesByReachThenName();
    void followsOneFeatureOverTheMonths();
};

void TestFeatures::countsThoseWhoNameItAsExposed()
{
    FactsFixture facts;
    add(facts, u"2026-05"_s, {u"A 3"_s, u"B 1"_s, u"C 0"_s, u"D 0"_s, u"E -"_s});
    const FeatureUsage pivot = pivotIn(facts);
    QCOMPARE(pivot.exposed, 4);
    QCOMPARE(pivot.usedBy, 2);
    QCOMPARE(pivot.reach, .5);
    QCOMPARE_LT(std::abs(pivot.reachInterval.low - .1500), .00006); // Wilson 2/4, by hand
    QCOMPARE_LT(std::abs(pivot.reachInterval.high - .8500), .00006);
}

void TestFeatures::takesTheReportOfRecord()
{
    FactsFixture facts;
    facts.add(Sent{.on = u"2026-05-20"_s, .features = {{u"pivot"_s, 0}}})
        .add(Sent{.on = u"2026-05-02"_s, .features = {{u"pivot"_s, 9}}});
    const FeatureUsage pivot = pivotIn(facts);
    QCOMPARE(pivot.exposed, 1);
    QCOMPARE(pivot.usedBy, 0);
}

void TestFeatures::givesReachInUsers()
{
    FactsFixture facts;
    add(facts, u"2026-05"_s, {u"A 3"_s}, 30);
    add(facts, u"2026-05"_s, {u"B 0"_s, u"C 0"_s}, 5);
    add(facts, u"2026-05"_s, {u"D -"_s}, 1000);
    QCOMPARE(pivotIn(facts).usersReach.value_or(-1), .75);
}

void TestFeatures::givesTheMedianOfThoseWhoUseIt()
{
    FactsFixture facts;
    add(facts, u"2026-05"_s, {u"A 0"_s, u"B 2"_s, u"C 4"_s, u"D 100"_s, u"E 7"_s, u"F 0"_s, u"G -"_s});
    QCOMPARE(pivotIn(facts).depth.value_or(-1), 5.5);
    FactsFixture unused;
    add(unused, u"2026-05"_s, {u"A 0"_s});
    QVERIFY(!pivotIn(unused).depth);
}

void TestFeatures::comparesWithThreeMonthsBeforeWhereBothNameIt()
{
    FactsFixture facts;
    add(facts, u"2026-02"_s, {u"A 1"_s, u"B 0"_s, u"C 0"_s, u"D 1"_s, u"E -"_s, u"Gone 1"_s});
    add(facts, u"2026-05"_s, {u"A 1"_s, u"B 1"_s, u"C 1"_s, u"D 0"_s, u"E 1"_s, u"New 1"_s});
    QCOMPARE(pivotIn(facts).momentum.value_or(-9), .25); // of A, B, C, D two used it, now three
}

void TestFeatures::countsWhoStayedStartedAndStopped()
{
    FactsFixture facts;
    add(facts, u"2026-04"_s, {u"A 1"_s, u"B 1"_s, u"C 1"_s, u"D 0"_s, u"Silent 1"_s, u"F 1"_s, u"H -"_s});
    add(facts, u"2026-05"_s, {u"A 1"_s, u"B 5"_s, u"C 0"_s, u"D 2"_s, u"New 1"_s, u"F -"_s, u"H 1"_s});
    const FeatureUsage pivot = pivotIn(facts);
    QCOMPARE(pivot.retention.value_or(-1), .5); // A and B of A, B, C, F
    QCOMPARE(pivot.stopped, 2);
    QCOMPARE(pivot.started, 2); // D and H; New did not report before
}

void TestFeatures::comparesWithNothingWhereThereIsNothing()
{
    FactsFixture facts;
    add(facts, u"2026-05"_s, {u"A 1"_s});
    const FeatureUsage pivot = pivotIn(facts);
    QVERIFY(!pivot.momentum);
    QVERIFY(!pivot.retention);
    QCOMPARE(pivot.started, 0);
}

void TestFeatures::listsFeaturesByReachThenName()
{
    FactsFixture fixture;
    fixture.add(Sent{.from = u"A"_s, .features = {{u"b"_s, 1}, {u"a"_s, 1}, {u"z"_s, 1}, {u"unused"_s, 0}}});
    fixture.add(Sent{.from = u"B"_s, .features = {{u"b"_s, 0}, {u"a"_s, 0}, {u"z"_s, 1}}});
    fixture.add(Sent{.from = u"A"_s, .on = u"2026-01-01"_s, .features = {{u"removed"_s, 1}}});
    const auto facts = fixture.build();
    const FeatureTable table = featureUsage(Subset(*facts, {}), month(u"2026-05"_s));
    QStringList names;
    for (const FeatureUsage& feature : table.features)
        names << feature.name;
    QCOMPARE(names, QStringList({u"z"_s, u"a"_s, u"b"_s, u"unused"_s}));
    QCOMPARE(table.reportingInstallations, 2);
}

void TestFeatures::followsOneFeatureOverTheMonths()
{
    FactsFixture fixture;
    add(fixture, u"2026-02"_s, {u"A -"_s});
    add(fixture, u"2026-03"_s, {u"A 0"_s, u"B 1"_s});
    add(fixture, u"2026-05"_s, {u"A 1"_s});
    const auto facts = fixture.build();
    const auto points = reachTrend(Subset(*facts, {}), u"pivot"_s);
    QCOMPARE(points.size(), 4u);
    QVERIFY(!points[0].reach); // nobody knew it: not reported, which is not 0
    QCOMPARE(points[1].reach.value_or(-1), .5);
    QVERIFY(!points[2].reach);
    QCOMPARE(int(points[2].completeness), int(Completeness::Missing));
    QCOMPARE(points[3].reach.value_or(-1), 1.0);
    QCOMPARE(int(points[3].completeness), int(Completeness::Partial));
    QVERIFY(reachTrend(Subset(*facts, {}), u"unheard of"_s).empty());
}

QTEST_GUILESS_MAIN(TestFeatures)
#include "tst_features.moc"
