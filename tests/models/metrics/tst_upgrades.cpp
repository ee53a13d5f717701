// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/upgrades.h"
#include "tests/support/factsfixture.h"

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// "A 2026-01-10 1.0": installation A reports on that day that it runs 1.0.
UpgradeCurve curveOf(const QStringList& reports, const QString& released = {}, const QString& version = u"2.0"_s)
{
    FactsFixture fixture;
    for (const QString& report : reports)
        fixture.add(Sent{.from = report.section(u' ', 0, 0),
            .on = report.section(u' ', 1, 1),
            .version = report.section(u' ', 2, 2)});
    if (!released.isEmpty())
        fixture.release(version, released);
    const auto facts = fixture.build();
    return timeToUpgrade(Subset(*facts, {}), Version(version)).value();
}

/// Reports of five installations on 1.0 before March and still in June, so that the curve does not stop.
QStringList background()
{
    QStringList reports;
    for (const QString& name : {u"V"_s, u"W"_s, u"X"_s, u"Y"_s, u"Z"_s})
        reports << name + u" 2026-02-10 1.0"_s << name + u" 2026-08-31 1.0"_s;
    return reports;
}

QString described(const UpgradeCurve& curve)
{
    QStringList points;
    for (const SurvivalPoint& point : curve.points)
        points << u"%1: %2 of %3"_s.arg(point.time).arg(point.events).arg(point.atRisk);
    return points.join(u", "_s);
}

} // namespace

class TestUpgrades : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWholeMonthsFromTheRelease();
    void letsALateInstallationEnterThen();
    void losesThoseWhoFallSilentAtTheirLastReport();
    void takesANewerVersionForAnUpgrade();
    void leavesOutWhoeverNeverRanAnOlderVersion();
    void leavesOutWhoeverWasNotSeenAgain();
    void takesTheFirstReportWhereNoReleaseIsImported();
    void stopsBelowFiveAtRisk();
    void givesTheMedian();
    void knowsNoUnknownVersion();
    void measuresEachProductFromItsOwnRelease();
};

void TestUpgrades::countsWholeMonthsFromTheRelease()
{
    // Released on 15 March. A on the day itself and B a month later to the day: within 1; C a day after that: within 2.
    const auto curve = curveOf(background()
            + QStringList{u"A 2026-03-01 1.0"_s, u"A 2026-03-15 2.0"_s, u"B 2026-03-01 1.0"_s, u"B 2026-04-15 2.0"_s,
                u"C 2026-03-01 1.0"_s, u"C 2026-04-16 2.0"_s},
        u"2026-03-15"_s);
    QCOMPARE(curve.installations, 8);
    QCOMPARE(curve.upgraded, 3);
    QVERIFY(described(curve).startsWith(u"1: 2 of 8, 2: 1 of 6, 3: 0 of 5"_s));
    QVERIFY(curve.isImported);
}

void TestUpgrades::letsALateInstallationEnterThen()
{
    // A first reports 2.5 months after the release: not at risk in the first two months, at risk in the third.
    const auto curve
        = curveOf(background() + QStringList{u"A 2026-05-16 1.0"_s, u"A 2026-06-20 2.0"_s}, u"2026-03-01"_s);
    QVERIFY2(
        described(curve).startsWith(u"1: 0 of 5, 2: 0 of 5, 3: 0 of 6, 4: 1 of 6"_s), qPrintable(described(curve)));
}

void TestUpgrades::losesThoseWhoFallSilentAtTheirLastReport()
{
    const auto curve
        = curveOf(background() + QStringList{u"A 2026-02-01 1.0"_s, u"A 2026-04-02 1.0"_s}, u"2026-03-01"_s);
    QVERIFY2(described(curve).startsWith(u"1: 0 of 6, 2: 0 of 6, 3: 0 of 5"_s), qPrintable(described(curve)));
    QCOMPARE(curve.points[1].censored, 1);
}

void TestUpgrades::takesANewerVersionForAnUpgrade()
{
    const auto curve
        = curveOf(background() + QStringList{u"A 2026-02-01 1.9"_s, u"A 2026-04-02 2.10"_s}, u"2026-03-01"_s);
    QCOMPARE(curve.upgraded, 1);
}

void TestUpgrades::leavesOutWhoeverNeverRanAnOlderVersion()
{
    const auto curve = curveOf(background()
            + QStringList{u"A 2026-04-02 2.0"_s, u"A 2026-05-02 2.0"_s, u"B 2026-02-01 2.0"_s, u"B 2026-05-01 2.0"_s},
        u"2026-03-01"_s);
    QCOMPARE(curve.installations, 5);
    QCOMPARE(curve.upgraded, 0);
}

void TestUpgrades::leavesOutWhoeverWasNotSeenAgain()
{
    // A was last seen before the release, B once after it: nobody knows what became of them.
    const auto curve
        = curveOf(background() + QStringList{u"A 2026-02-01 1.0"_s, u"B 2026-04-01 1.0"_s}, u"2026-03-01"_s);
    QCOMPARE(curve.installations, 5);
}

void TestUpgrades::takesTheFirstReportWhereNoReleaseIsImported()
{
    const auto curve = curveOf(background()
        + QStringList{u"A 2026-02-01 1.0"_s, u"A 2026-03-07 2.0"_s, u"B 2026-02-01 1.0"_s, u"B 2026-04-08 2.0"_s});
    QCOMPARE(curve.released, day(u"2026-03-07"_s));
    QVERIFY(!curve.isImported);
    QVERIFY(described(curve).startsWith(u"1: 1 of 7, 2: 1 of 6"_s));
}

void TestUpgrades::stopsBelowFiveAtRisk()
{
    QStringList reports;
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s})
        reports << name + u" 2026-02-10 1.0"_s << name + (name == u"A"_s ? u" 2026-03-20 2.0"_s : u" 2026-08-20 2.0"_s);
    const auto curve = curveOf(reports, u"2026-03-01"_s);
    QCOMPARE(described(curve), u"1: 1 of 5"_s);
    QVERIFY(curve.whyNot.isEmpty());
    const auto none = curveOf(reports.mid(2), u"2026-03-01"_s);
    QVERIFY(none.points.empty());
    QVERIFY(!none.whyNot.isEmpty());
}

void TestUpgrades::givesTheMedian()
{
    QStringList reports;
    for (int i = 0; i < 20; ++i)
        reports << u"I%1 2026-02-10 1.0"_s.arg(i)
                << u"I%1 2026-%2-20 2.0"_s.arg(i).arg(3 + i / 4, 2, 10, QLatin1Char('0'));
    const auto curve = curveOf(reports, u"2026-03-01"_s); // four in each month: half after three months
    QCOMPARE(curve.median.value, 3);
    QVERIFY(curve.median.low.has_value());
    QCOMPARE_LT(*curve.median.low, 3);
}

void TestUpgrades::knowsNoUnknownVersion()
{
    FactsFixture fixture;
    fixture.add(Sent{.version = u"1.0"_s});
    const auto facts = fixture.build();
    QVERIFY(!timeToUpgrade(Subset(*facts, {}), Version(u"9.9"_s)));
    QVERIFY(!timeToUpgrade(Subset(*facts, {.products = {u"com.other"_s}}), Version(u"1.0"_s)));
}

void TestUpgrades::measuresEachProductFromItsOwnRelease()
{
    FactsFixture fixture;
    for (const QString& name : {u"V"_s, u"W"_s, u"X"_s, u"Y"_s, u"Z"_s})
        fixture.add(Sent{.from = name, .on = u"2026-02-10"_s}).add(Sent{.from = name, .on = u"2026-08-31"_s});
    fixture.add(Sent{.from = u"A"_s, .on = u"2026-05-01"_s, .product = u"com.other"_s})
        .add(Sent{.from = u"A"_s, .on = u"2026-06-20"_s, .version = u"2.0"_s, .product = u"com.other"_s});
    fixture.release(u"2.0"_s, u"2026-03-01"_s); // of com.example; com.other has its own on 20 June
    const auto facts = fixture.build();
    const auto curve = timeToUpgrade(Subset(*facts, {}), Version(u"2.0"_s)).value();
    QVERIFY2(described(curve).startsWith(u"1: 1 of 6, 2: 0 of 5"_s), qPrintable(described(curve)));
}

QTEST_GUILESS_MAIN(TestUpgrades)
#include "tst_upgrades.moc"
