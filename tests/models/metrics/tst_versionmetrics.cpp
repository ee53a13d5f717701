// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/adoption.h"
#include "models/metrics/revenue.h"
#include "models/metrics/support.h"
#include "models/metrics/versionhistory.h"
#include "tests/support/factsfixture.h"

#include <random>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// Thirty installations over eight months that upgrade, skip months and report twice in some.
std::shared_ptr<const Facts> fleet()
{
    FactsFixture fixture;
    std::mt19937 random(3);
    for (int i = 0; i < 30; ++i) {
        int version = int(random() % 3);
        for (int m = 1; m <= 8; ++m) {
            version += random() % 3 == 0 ? 1 : 0;
            for (unsigned sent = 0; sent < random() % 3; ++sent) {
                fixture.add(Sent{.from = QString::number(i),
                    .on
                    = u"2026-%1-%2"_s.arg(m, 2, 10, QLatin1Char('0')).arg(1 + random() % 28, 2, 10, QLatin1Char('0')),
                    .version = u"2.%1.%2"_s.arg(version).arg(random() % 2),
                    .host = random() % 5 == 0 ? QString() : u"7.%1"_s.arg(4 + random() % 3)});
            }
        }
    }
    fixture.release(u"2.4.0"_s, u"2026-01-20"_s);
    return fixture.build();
}

} // namespace

class TestVersionMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsAdoptionAsTheLatestReportsTell();
    void leavesOutOfACurveWhoMovedOnFromTheFilter();
    void leavesAGapWhereNothingReports();
    void countsAtLeastAVersion();
    void keepsTheSameVersionsInEachMonth();
    void namesWhatIsMostRunNow();
    void opensWhatOtherIsMadeOf();
    void setsHostsAgainstAddons();
    void addsTheMatrixUpFromTheNewest();
    void tellsWhatWouldBeLeftBehind();
    void tellsHowThatFallsMonthByMonth();
    void partsTheWhole();
    void slidesRevenueAsIfItWereCountedAnew();
};

/// The slow way: the latest reports of every single day.
void TestVersionMetrics::followsAdoptionAsTheLatestReportsTell()
{
    const auto facts = fleet();
    for (const Selection& selection : {Selection{}, Selection{.addonVersions = {u"2.2"_s, u"2.4"_s}},
             Selection{.hostVersions = {u"7.5"_s}}, Selection{.organisations = {u"7"_s, u"11"_s}}}) {
        const Subset subset(*facts, selection);
        const auto curves = adoptionCurves(subset, {.stepDays = 1});
        QCOMPARE_GT(curves.size(), size_t(1));
        QVERIFY(Version(curves.front().version) > Version(curves.back().version));
        for (const AdoptionCurve& curve : curves) {
            for (size_t i = 0; i < curve.points.size(); ++i) {
                const AdoptionPoint& point = curve.points[i];
                QCOMPARE(point.days, int(i));
                const auto latest = latestReports(subset, curve.released + point.days);
                const auto isNewEnough = [&](Row row) {
                    return facts->addonVersions()[facts->addonVersion(row)] >= Version(curve.version);
                };
                QCOMPARE(point.reporting, qint64(latest.size()));
                QCOMPARE(point.atLeast, std::count_if(latest.begin(), latest.end(), isNewEnough));
                QCOMPARE(point.share.has_value(), !latest.empty());
            }
            if (selection.isEmpty())
                QCOMPARE(curve.points.size(), size_t(*facts->newestReport() - curve.released + 1));
        }
    }
    const auto curves = adoptionCurves(Subset(*facts, {}));
    QCOMPARE_GT(curves.size(), size_t(5));
    const auto isImported = [](const AdoptionCurve& curve) { return curve.version == u"2.4.0"_s; };
    const auto imported = std::find_if(curves.begin(), curves.end(), isImported);
    QVERIFY(imported != curves.end());
    QCOMPARE(imported->released, day(u"2026-01-20"_s));
}

/// Its newer report counts, and the filter does not keep that one: as in the headcount.
void TestVersionMetrics::leavesOutOfACurveWhoMovedOnFromTheFilter()
{
    FactsFixture fixture;
    fixture.add(Sent{.on = u"2026-01-01"_s, .version = u"1.0"_s}).add(Sent{.on = u"2026-01-10"_s, .version = u"2.0"_s});
    fixture.add(Sent{.from = u"B"_s, .on = u"2026-01-20"_s, .version = u"1.0"_s});
    const auto facts = fixture.build();
    const auto points
        = adoptionCurves(Subset(*facts, {.addonVersions = {u"1.0"_s}}), {.stepDays = 1}).front().points;
    QCOMPARE(points[8].reporting, 1);
    QCOMPARE(points[9].reporting, 0);
    QCOMPARE(points[19].reporting, 1);
}

void TestVersionMetrics::leavesAGapWhereNothingReports()
{
    FactsFixture fixture;
    fixture.add(Sent{.on = u"2026-01-01"_s, .version = u"1.0"_s}).add(Sent{.on = u"2026-06-01"_s, .version = u"1.0"_s});
    const auto facts = fixture.build();
    const auto points = adoptionCurves(Subset(*facts, {}), {.stepDays = 1})[0].points;
    QCOMPARE(points[34].share.value(), 1.0); // 4 February: the report of 1 January is 34 days old
    QVERIFY(!points[35].share);
    QCOMPARE(points.back().share.value(), 1.0);
}

void TestVersionMetrics::countsAtLeastAVersion()
{
    FactsFixture fixture;
    for (const QString& version : {u"2.9.0"_s, u"2.10.0"_s, u"2.10.1"_s, u"2.11.0"_s})
        fixture.add(Sent{.from = version, .version = version});
    const auto facts = fixture.build();
    const VersionTable table = versionShares(Subset(*facts, {}), month(u"2026-05"_s));
    QCOMPARE(table.addon[1].version, u"2.10"_s);
    QCOMPARE(table.addon[1].atLeast, 3);
    QCOMPARE(table.addon[1].atLeastShare, .75);
    QCOMPARE(table.addon.back().atLeast, 4);
}

/// A release that many upgraded to lately has fewer installations than each of the old ones had in its best month.
void TestVersionMetrics::namesWhatIsMostRunNow()
{
    FactsFixture fixture;
    const auto run = [&](const QString& version, const QString& day, int installations) {
        for (int i = 0; i < installations; ++i)
            fixture.add(Sent{.from = QString::number(i) + version, .on = day, .version = version});
    };
    run(u"2.1"_s, u"2026-03-10"_s, 5);
    run(u"2.2"_s, u"2026-04-10"_s, 6);
    run(u"2.3"_s, u"2026-05-10"_s, 3);
    const auto facts = fixture.build();
    const VersionHistory history = versionHistory(Subset(*facts, {}), VersionSide::Addon, VersionDetail::MajorMinor, 2);
    QCOMPARE(history.shown, (std::vector{u"2.3"_s, u"2.2"_s}));
}

void TestVersionMetrics::keepsTheSameVersionsInEachMonth()
{
    FactsFixture fixture;
    for (int i = 0; i < 6; ++i)
        fixture.add(Sent{.from = QString::number(i),
            .on = u"2026-03-10"_s,
            .version = u"2.%1"_s.arg(i / 2 + 9)}); // two each on 2.9, 2.10, 2.11
    for (int i = 0; i < 6; ++i)
        fixture.add(Sent{.from = QString::number(i), .on = u"2026-05-10"_s, .version = i < 5 ? u"2.11"_s : u"2.10"_s});
    const auto facts = fixture.build();
    const VersionHistory history = versionHistory(Subset(*facts, {}), VersionSide::Addon, VersionDetail::MajorMinor, 2);
    QCOMPARE(history.shown, (std::vector{u"2.11"_s, u"2.10"_s})); // newest first; 2.10 and 2.9 tie, the newer is shown
    QCOMPARE(history.months.size(), size_t(3));
    QCOMPARE(history.months[0].shown[0].installations, 2);
    QCOMPARE(history.months[0].other.installations, 2);
    QVERIFY(history.months[1].basis.completeness == Completeness::Missing); // April: a gap, no zeros
    QVERIFY(history.months[1].shown.empty());
    QCOMPARE(history.months[2].shown[1].installations, 1);
    QCOMPARE(history.months[2].other.installations, 0);
}

void TestVersionMetrics::opensWhatOtherIsMadeOf()
{
    const auto facts = fleet();
    const VersionHistory history = versionHistory(Subset(*facts, {}), VersionSide::Host, VersionDetail::Full, 1);
    for (const auto& each : history.months) {
        qint64 inside = 0;
        for (const VersionShare& share : each.others)
            inside += share.installations;
        QCOMPARE(each.other.installations, inside);
        QCOMPARE(each.shown[0].installations + each.other.installations + each.unknown, each.basis.installations);
    }
}

void TestVersionMetrics::setsHostsAgainstAddons()
{
    FactsFixture fixture;
    fixture.add(Sent{.from = u"A"_s, .version = u"2.9"_s, .host = u"7.4"_s})
        .add(Sent{.from = u"B"_s, .version = u"2.10"_s, .host = u"7.4.2"_s});
    fixture.add(Sent{.from = u"C"_s, .version = u"2.10"_s, .host = u"7.19"_s})
        .add(Sent{.from = u"D"_s, .version = u"2.10"_s});
    const auto facts = fixture.build();
    const VersionMatrix matrix = versionMatrix(Subset(*facts, {}), month(u"2026-05"_s));
    QCOMPARE(matrix.hosts, (std::vector{u"7.19"_s, u"7.4"_s}));
    QCOMPARE(matrix.addons, (std::vector{u"2.10"_s, u"2.9"_s}));
    QCOMPARE(matrix.installations, (std::vector<qint64>{1, 0, 1, 1}));
    QCOMPARE(matrix.atLeast, (std::vector<qint64>{1, 1, 2, 3}));
    QCOMPARE(matrix.unknown, 1);
}

void TestVersionMetrics::addsTheMatrixUpFromTheNewest()
{
    const auto facts = fleet();
    const VersionMatrix matrix = versionMatrix(Subset(*facts, {}), month(u"2026-05"_s));
    for (size_t h = 0; h < matrix.hosts.size(); ++h) {
        for (size_t a = 0; a < matrix.addons.size(); ++a) {
            qint64 sum = 0;
            for (size_t host = 0; host <= h; ++host) {
                for (size_t addon = 0; addon <= a; ++addon)
                    sum += matrix.at(host, addon);
            }
            QCOMPARE(matrix.atLeastAt(h, a), sum);
        }
    }
    QCOMPARE(matrix.atLeast.back() + matrix.unknown, matrix.basis.installations);
}

void TestVersionMetrics::tellsWhatWouldBeLeftBehind()
{
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-1"_s, .company = u"Acme"_s})
        .add(Licensed{.number = u"SEN-2"_s, .company = u"Acme"_s});
    fixture.add(Sold{.on = u"2026-01-01"_s, .cents = 12345, .number = u"SEN-1"_s})
        .add(Sold{.on = u"2026-02-01"_s, .cents = 100, .number = u"SEN-9"_s, .company = u"Other"_s});
    fixture.add(Sent{.from = u"A"_s, .host = u"7.4.17"_s, .entitlement = u"SEN-1"_s, .users = 10})
        .add(Sent{.from = u"B"_s, .host = u"7.12.9"_s, .entitlement = u"SEN-2"_s, .users = 5});
    fixture.add(Sent{.from = u"C"_s, .host = u"7.13.0"_s, .users = 100}).add(Sent{.from = u"D"_s, .users = 1000});
    const auto facts = fixture.build();
    const DropSupport support = dropSupport(Subset(*facts, {}), VersionSide::Host, Version(u"7.13"_s));
    QCOMPARE(support.months.size(), size_t(1));
    const LeftBehind& left = support.months[0];
    QCOMPARE(left.installations, 2);
    QCOMPARE(left.users, 15);
    QCOMPARE(left.organisations.size(), size_t(1));
    QCOMPARE(left.revenue.value().value, 12345); // both are of Acme: once
    QCOMPARE(left.unknown, 1);
    QCOMPARE(left.share.value(), 2.0 / 3);
    QCOMPARE(dropSupport(Subset(*facts, {}), VersionSide::Addon, Version(u"1.0"_s)).months[0].installations, 0);
    QCOMPARE(dropSupport(Subset(*facts, {}), VersionSide::Addon, Version(u"1.0.1"_s)).months[0].installations, 4);
}

void TestVersionMetrics::tellsHowThatFallsMonthByMonth()
{
    FactsFixture fixture;
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s}) {
        fixture.add(Sent{.from = name, .on = u"2026-03-31"_s, .version = u"1.0"_s, .users = 4});
        fixture.add(
            Sent{.from = name, .on = u"2026-04-30"_s, .version = name == u"A"_s ? u"2.0"_s : u"1.0"_s, .users = 4});
        fixture.add(Sent{.from = name, .on = u"2026-05-02"_s, .version = u"2.0"_s, .users = 4});
    }
    const auto facts = fixture.build();
    const auto months = dropSupport(Subset(*facts, {}), VersionSide::Addon, Version(u"2.0"_s)).months;
    QVERIFY(!months[0].installationsChange);
    QCOMPARE(months[1].installationsChange.value().difference, -1.0);
    QCOMPARE(months[1].usersChange.value().difference, -4.0);
    QVERIFY(!months[1].revenue); // no sale is known: not 0
    QVERIFY(months[2].basis.completeness == Completeness::Partial);
    QVERIFY(!months[2].installationsChange); // May is not over
}

/// Left behind, kept and unknown are all that report.
void TestVersionMetrics::partsTheWhole()
{
    const auto facts = fleet();
    const Subset subset(*facts, {});
    for (const Version& floor : facts->hostVersions()) {
        for (const LeftBehind& left : dropSupport(subset, VersionSide::Host, floor).months) {
            const VersionTable table = versionShares(subset, left.basis.month, VersionDetail::Full);
            qint64 kept = 0;
            for (const VersionShare& share : table.host)
                kept = Version(share.version) >= floor ? share.atLeast : kept;
            QCOMPARE(left.installations + kept + left.unknown, left.basis.installations);
        }
    }
}

void TestVersionMetrics::slidesRevenueAsIfItWereCountedAnew()
{
    FactsFixture fixture;
    std::mt19937 random(5);
    for (int sale = 0; sale < 200; ++sale) {
        fixture.add(Sold{.on = u"%1-%2-%3"_s.arg(2023 + random() % 3)
                                   .arg(1 + random() % 12, 2, 10, QLatin1Char('0'))
                                   .arg(1 + random() % 28, 2, 10, QLatin1Char('0')),
            .cents = int(random() % 1000) - 200,
            .number = u"SEN-%1"_s.arg(random() % 9),
            .company = u"Company %1"_s.arg(random() % 5)});
    }
    const auto facts = fixture.build();
    const Subset subset(*facts, {});
    SlidingRevenue sliding(subset);
    for (const QString& name : {u"2022-06"_s, u"2023-01"_s, u"2023-02"_s, u"2023-03"_s, u"2024-08"_s, u"2025-01"_s,
             u"2025-12"_s, u"2026-03"_s, u"2027-05"_s}) {
        Revenue anew(facts->organisations().size());
        for (const SaleFacts& sale : facts->sales()) {
            const Month end = monthOf(sale.day);
            if (end <= month(name) && end > month(name) - std::chrono::months{12})
                anew[raw(sale.organisation)] += sale.amount.value;
        }
        QCOMPARE(sliding.upTo(month(name)), anew);
        QCOMPARE(twelveMonthRevenue(subset, month(name)), anew);
    }
}

QTEST_GUILESS_MAIN(TestVersionMetrics)
#include "tst_versionmetrics.moc"
