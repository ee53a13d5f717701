// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/featuredetail.h"
#include "models/metrics/features.h"
#include "tests/support/factsfixture.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <random>

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
    void weighsReachByRevenueOfOrganisations();
    void knowsNoRevenueReachWithoutSales();
    void classesFeaturesByTheirMedians();
    void worksOutRiceAtBothEndsOfTheInterval();
    void narrowsTheIntervalForAFinitePopulation();
    void comparesReachWithWholeMonthsOnly();
    void tellsWhoUsesAFeature();
    void countsTheSameInWhateverOrderReportsCome();
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

void TestFeatures::weighsReachByRevenueOfOrganisations()
{
    FactsFixture facts;
    for (const QString& number : {u"SEN-1"_s, u"SEN-2"_s, u"SEN-3"_s})
        facts.add(Licensed{.number = number, .company = u"Company of "_s + (number == u"SEN-2"_s ? u"SEN-1"_s : number)});
    // SEN-1 and SEN-2 are of one organisation: it counts once, whole, though only one of its installations uses the feature.
    facts.add(Sent{.from = u"A"_s, .entitlement = u"SEN-1"_s, .features = {{u"pivot"_s, 4}}});
    facts.add(Sent{.from = u"B"_s, .entitlement = u"SEN-2"_s, .features = {{u"pivot"_s, 0}}});
    facts.add(Sent{.from = u"C"_s, .entitlement = u"SEN-3"_s, .features = {{u"pivot"_s, 0}}});
    facts.add(Sold{.on = u"2025-06-01"_s, .cents = 30000, .number = u"SEN-1"_s}); // first day of the twelve months
    facts.add(Sold{.on = u"2026-05-31"_s, .cents = -10001, .type = u"Refund"_s, .number = u"SEN-2"_s}); // last
    facts.add(Sold{.on = u"2025-05-31"_s, .cents = 99999, .number = u"SEN-1"_s}); // too old
    facts.add(Sold{.on = u"2026-06-01"_s, .cents = 99999, .number = u"SEN-3"_s}); // too new
    facts.add(Sold{.on = u"2026-01-01"_s, .cents = 20001, .number = u"SEN-3"_s});
    const FeatureUsage pivot = pivotIn(facts);
    QCOMPARE(pivot.revenueUsing.value, 19999);
    QCOMPARE(pivot.revenueExposed.value, 40000);
    QCOMPARE(pivot.revenueReach.value(), 19999.0 / 40000);
}

void TestFeatures::knowsNoRevenueReachWithoutSales()
{
    FactsFixture facts;
    add(facts, u"2026-05"_s, {u"A 3"_s});
    QVERIFY(!pivotIn(facts).revenueReach);
}

void TestFeatures::classesFeaturesByTheirMedians()
{
    FactsFixture fixture;
    // Reach: core 1, broad 1, niche 1/2, dormant 0. Depth: 9, 1, 8, none. Medians: 3/4 and 4.5.
    fixture.add(Sent{.from = u"A"_s, .features = {{u"core"_s, 9}, {u"broad"_s, 1}, {u"niche"_s, 8}, {u"dormant"_s, 0}}});
    fixture.add(Sent{.from = u"B"_s, .features = {{u"core"_s, 9}, {u"broad"_s, 1}, {u"niche"_s, 0}, {u"dormant"_s, 0}}});
    const auto facts = fixture.build();
    const FeatureTable table = featureUsage(Subset(*facts, {}), month(u"2026-05"_s));
    QCOMPARE(table.medianReach, .75);
    QCOMPARE(table.medianDepth, 4.5);
    const QMap<QString, ValueClass> expected{{u"core"_s, ValueClass::Core}, {u"broad"_s, ValueClass::Broad}, {u"niche"_s, ValueClass::Niche}, {u"dormant"_s, ValueClass::Dormant}};
    for (const FeatureUsage& feature : table.features)
        QVERIFY2(feature.valueClass == expected[feature.name], qPrintable(feature.name));
}

void TestFeatures::worksOutRiceAtBothEndsOfTheInterval()
{
    FeatureUsage feature;
    feature.exposed = 100;
    feature.usedBy = 50;
    feature.reachInterval = {.4, .6};
    const Rice rice = riceOf(feature, 2, 4).value(); // 50 × 2 × .8 / 4
    QCOMPARE(rice.confidence, .8);
    QCOMPARE(rice.value, 20.0);
    QCOMPARE(rice.low, 16.0);
    QCOMPARE(rice.high, 24.0);
    QVERIFY(!riceOf(feature, 2, 0));
    QVERIFY(!riceOf(feature, 2, -1));
}

void TestFeatures::narrowsTheIntervalForAFinitePopulation()
{
    FactsFixture fixture;
    for (int i = 0; i < 120; ++i)
        fixture.add(Licensed{.number = u"SEN-%1"_s.arg(i)});
    for (int i = 0; i < 50; ++i)
        fixture.add(Sent{.from = QString::number(i), .features = {{u"pivot"_s, i < 37 ? 1 : 0}}});
    const auto facts = fixture.build();
    const auto interval = [&](Population population) { return featureUsage(Subset(*facts, {}), month(u"2026-05"_s), population).features[0].reachInterval; };
    QCOMPARE_LT(std::abs(interval(Population::Endless).low - .6045), .00006); // golden vectors of definitions.md
    QCOMPARE_LT(std::abs(interval(Population::ActiveLicences).low - .6378), .00006);
    QCOMPARE_LT(std::abs(interval(Population::ActiveLicences).high - .8214), .00006);
}

void TestFeatures::comparesReachWithWholeMonthsOnly()
{
    FactsFixture fixture;
    add(fixture, u"2025-05"_s, {u"A 0"_s, u"B 0"_s});
    add(fixture, u"2026-04"_s, {u"A 1"_s, u"B 0"_s});
    add(fixture, u"2026-05"_s, {u"A 1"_s, u"B 1"_s});
    add(fixture, u"2026-06"_s, {u"A 1"_s});
    const auto facts = fixture.build();
    const Subset subset(*facts, {});
    const Comparisons change = featureUsage(subset, month(u"2026-05"_s)).features[0].reachChange;
    QCOMPARE(change.previous.value().difference, .5);
    QCOMPARE(change.yearBefore.value().difference, 1.0);
    const FeatureTable partial = featureUsage(subset, month(u"2026-06"_s));
    QVERIFY(partial.basis.completeness == Completeness::Partial);
    QCOMPARE(partial.basis.installations, 1);
    QCOMPARE(partial.basis.expected, 2);
    QVERIFY(!partial.features[0].reachChange.previous);
    QVERIFY(!featureUsage(subset, month(u"2026-04"_s)).features[0].reachChange.previous); // March has no report
}

void TestFeatures::tellsWhoUsesAFeature()
{
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-1"_s, .capacity = 25, .hosting = u"Data Center"_s, .country = u"FR"_s});
    fixture.add(Licensed{.number = u"SEN-2"_s, .capacity = 3000, .hosting = u"Server"_s, .country = u"DE"_s});
    fixture.add(Sent{.from = u"A"_s, .on = u"2026-04-10"_s, .entitlement = u"SEN-1"_s});
    fixture.add(Sent{.from = u"A"_s, .version = u"2.9"_s, .users = 20, .features = {{u"pivot"_s, 1}}}); // names no licence now: the last one counts
    fixture.add(Sent{.from = u"B"_s, .version = u"2.10"_s, .entitlement = u"SEN-2"_s, .features = {{u"pivot"_s, 0}}});
    fixture.add(Sent{.from = u"C"_s, .version = u"2.10.1"_s, .users = 5, .features = {{u"pivot"_s, 2}}});
    fixture.add(Sent{.from = u"D"_s});
    const auto facts = fixture.build();
    const auto detail = featureDetail(Subset(*facts, {}), u"pivot"_s, month(u"2026-05"_s));
    QVERIFY(detail.has_value());
    const auto described = [](const std::vector<FeatureDetail::Slice>& slices) {
        QStringList lines;
        for (const auto& slice : slices)
            lines << u"%1: %2 of %3"_s.arg(slice.value.isEmpty() ? u"?"_s : slice.value).arg(slice.usedBy).arg(slice.exposed);
        return lines;
    };
    QCOMPARE(described(detail->byTier), (QStringList{u"11-50: 1 of 1"_s, u"2001+: 0 of 1"_s, u"?: 1 of 1"_s}));
    QCOMPARE(described(detail->byHosting), (QStringList{u"Data Center: 1 of 1"_s, u"Server: 0 of 1"_s, u"?: 1 of 1"_s}));
    QCOMPARE(described(detail->byCountry), (QStringList{u"DE: 0 of 1"_s, u"FR: 1 of 1"_s, u"?: 1 of 1"_s}));
    QCOMPARE(described(detail->byVersion), (QStringList{u"2.10: 1 of 2"_s, u"2.9: 1 of 1"_s}));
    QVERIFY(!featureDetail(Subset(*facts, {}), u"unknown"_s, month(u"2026-05"_s)));
}

void TestFeatures::countsTheSameInWhateverOrderReportsCome()
{
    std::vector<Sent> reports;
    std::mt19937 random(7);
    for (int i = 0; i < 400; ++i) {
        reports.push_back({.from = QString::number(random() % 40), .on = u"2026-0%1-1%2T0%3:00:00Z"_s.arg(2 + random() % 4).arg(random() % 10).arg(i % 10),
            .users = qint64(random() % 90), .features = {{u"pivot"_s, qint64(random() % 3)}, {random() % 2 ? u"chart"_s : u"export"_s, 1}}});
    }
    const auto answer = [&] {
        FactsFixture fixture;
        for (const Sent& sent : reports)
            fixture.add(sent);
        const auto facts = fixture.build();
        QStringList lines;
        for (const FeatureUsage& f : featureUsage(Subset(*facts, {}), month(u"2026-05"_s)).features) {
            lines << u"%1 %2 %3 %4 %5 %6 %7"_s.arg(f.name).arg(f.exposed).arg(f.usedBy).arg(f.usersUsing).arg(f.momentum.value_or(9)).arg(f.retention.value_or(9)).arg(f.started);
        }
        return lines;
    };
    // Two reports of one installation at the same second would be one report: give each its own second.
    for (size_t i = 0; i < reports.size(); ++i)
        reports[i].on = reports[i].on.left(13) + u":%1:%2Z"_s.arg(i / 60 % 60, 2, 10, QLatin1Char('0')).arg(i % 60, 2, 10, QLatin1Char('0'));
    const QStringList expected = answer();
    std::shuffle(reports.begin(), reports.end(), random);
    QCOMPARE(answer(), expected);
}

QTEST_GUILESS_MAIN(TestFeatures)
#include "tst_features.moc"
