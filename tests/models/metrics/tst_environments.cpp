// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/environments.h"
#include "models/metrics/silent.h"
#include "tests/support/factsfixture.h"

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

Environments environmentsIn(FactsFixture& fixture, const QString& when = u"2026-05"_s)
{
    const auto facts = fixture.build();
    return environments(Subset(*facts, {}), month(when));
}

QStringList described(const std::vector<ConnectionRow>& rows)
{
    QStringList lines;
    for (const ConnectionRow& row : rows)
        lines << u"%1/%2: %3 with %4"_s.arg(row.driver, row.mode).arg(row.installations).arg(row.connections);
    return lines;
}

QStringList described(const std::vector<EnvironmentRow>& rows)
{
    QStringList lines;
    for (const EnvironmentRow& row : rows)
        lines << u"%1: %2"_s.arg(row.value.isEmpty() ? u"?"_s : row.value).arg(row.installations);
    return lines;
}

} // namespace

class TestEnvironments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAnInstallationOnceInEachTotal();
    void countsByHostingTierCountryAndHost();
    void takesTheLicenceAsKnownInTheMonth();
    void givesQuartilesOfWhatReportsTell();
    void comparesSharesWithBothEarlierMonths();
    void isEmptyWhereNothingReports();
    void whatIsNotNamedIsAddedUp();
    void tellsSilentInstallationsFromThoseThatNeverReported();
    void takesSilenceAsItStoodOnTheDay();
};

void TestEnvironments::countsAnInstallationOnceInEachTotal()
{
    FactsFixture fixture;
    fixture.add(Sent{
        .from = u"A"_s, .connections = {{u"mysql"_s, u"ro"_s, 2}, {u"mysql"_s, u"rw"_s, 1}, {u"h2"_s, u"ro"_s, 1}}});
    fixture.add(Sent{.from = u"B"_s, .connections = {{u"mysql"_s, u"ro"_s, 3}}});
    fixture.add(Sent{.from = u"C"_s});
    const Environments result = environmentsIn(fixture);
    QCOMPARE(described(result.connections),
        (QStringList{u"mysql/ro: 2 with 5"_s, u"h2/ro: 1 with 1"_s, u"mysql/rw: 1 with 1"_s}));
    QCOMPARE(described(result.drivers), (QStringList{u"mysql/: 2 with 6"_s, u"h2/: 1 with 1"_s}));
    QCOMPARE(described(result.modes),
        (QStringList{u"/ro: 2 with 6"_s, u"/rw: 1 with 1"_s})); // A once, with both its read-only kinds
    QCOMPARE(result.listingConnections, 2);
    QCOMPARE(result.connections[0].share, 2.0 / 3);
}

void TestEnvironments::countsByHostingTierCountryAndHost()
{
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-1"_s, .capacity = 10, .hosting = u"Server"_s, .country = u"FR"_s});
    fixture.add(Licensed{.number = u"SEN-2"_s, .hosting = u"Data Center"_s, .country = u"FR"_s});
    fixture.add(Sent{.from = u"A"_s, .host = u"7.9"_s, .entitlement = u"SEN-1"_s, .users = 7});
    fixture.add(Sent{.from = u"B"_s, .host = u"7.10"_s, .entitlement = u"SEN-2"_s, .users = 5});
    fixture.add(Sent{.from = u"C"_s, .host = u"7.10.3"_s}).add(Sent{.from = u"D"_s}).add(Sent{.from = u"E"_s});
    const Environments result = environmentsIn(fixture);
    QCOMPARE(described(result.hostings),
        (QStringList{u"Data Center: 1"_s, u"Server: 1"_s, u"?: 3"_s})); // unknown stands last
    QCOMPARE(described(result.tiers), (QStringList{u"1-10: 1"_s, u"none: 1"_s, u"?: 3"_s}));
    QCOMPARE(described(result.countries), (QStringList{u"FR: 2"_s, u"?: 3"_s}));
    QCOMPARE(described(result.hostVersions), (QStringList{u"7.10: 2"_s, u"7.9: 1"_s, u"?: 2"_s}));
    QCOMPARE(result.countries[0].users, 12);
    QCOMPARE(result.basis.installations, 5);
    for (const auto* rows : {&result.hostings, &result.tiers, &result.countries, &result.hostVersions}) {
        double whole = 0;
        for (const EnvironmentRow& row : *rows)
            whole += row.share;
        QCOMPARE(whole, 1.0);
    }
}

void TestEnvironments::takesTheLicenceAsKnownInTheMonth()
{
    FactsFixture fixture;
    fixture.add(Licensed{.known = u"2026-01-15"_s, .updated = u"2026-01-10"_s, .hosting = u"Server"_s});
    fixture.add(Licensed{.known = u"2026-05-15"_s, .updated = u"2026-05-10"_s, .hosting = u"Data Center"_s});
    fixture.add(Sent{.on = u"2026-04-10"_s, .entitlement = u"SEN-1"_s})
        .add(Sent{.on = u"2026-05-10"_s, .entitlement = u"SEN-1"_s});
    const auto facts = fixture.build();
    QCOMPARE(described(environments(Subset(*facts, {}), month(u"2026-04"_s)).hostings), QStringList{u"Server: 1"_s});
    QCOMPARE(
        described(environments(Subset(*facts, {}), month(u"2026-05"_s)).hostings), QStringList{u"Data Center: 1"_s});
}

void TestEnvironments::givesQuartilesOfWhatReportsTell()
{
    FactsFixture fixture;
    for (const qint64 users : {1, 2, 3, 4})
        fixture.add(Sent{.from = QString::number(users), .users = users, .queries = 10 * users});
    fixture.add(Sent{.from = u"silent on users"_s, .queries = 50});
    const Environments result = environmentsIn(fixture);
    QCOMPARE(result.sizes.size(), size_t(2)); // what no report tells has no row
    const SizeRow& users = result.sizes[0];
    QVERIFY(users.measure == Measure::Users);
    QCOMPARE(users.installations, 4);
    QCOMPARE(users.lowerQuartile, 1.75); // R: quantile(1:4)
    QCOMPARE(users.median, 2.5);
    QCOMPARE(users.upperQuartile, 3.25);
    QCOMPARE(result.sizes[1].median, 30.0);
}

void TestEnvironments::comparesSharesWithBothEarlierMonths()
{
    FactsFixture fixture;
    fixture.add(Sent{.from = u"A"_s, .on = u"2025-05-10"_s, .host = u"7.9"_s});
    fixture.add(Sent{.from = u"A"_s, .on = u"2026-04-10"_s, .host = u"7.9"_s})
        .add(Sent{.from = u"B"_s, .on = u"2026-04-10"_s, .host = u"7.10"_s});
    fixture.add(Sent{.from = u"A"_s, .on = u"2026-05-30"_s, .host = u"7.10"_s})
        .add(Sent{.from = u"B"_s, .on = u"2026-05-31"_s, .host = u"7.10"_s});
    const Environments result = environmentsIn(fixture);
    QCOMPARE(result.hostVersions[0].shareChange.previous.value().difference, .5);
    QCOMPARE(result.hostVersions[0].shareChange.yearBefore.value().before, 0.0);
}

/// Host versions stand newest first: those most run are named, in that order, and nobody is left out.
void TestEnvironments::whatIsNotNamedIsAddedUp()
{
    std::vector<EnvironmentRow> rows;
    const qint64 installations[] = {1, 30, 2, 40, 3, 24};
    for (int i = 0; i < 6; ++i)
        rows.push_back({.value = u"9.%1"_s.arg(9 - i), .installations = installations[i], .users = 10,
            .share = double(installations[i]) / 100, .organisations = {OrganisationId{quint32(i % 2)}}});
    const NamedBars shown = namedBars(rows, 3);
    QStringList named;
    for (const EnvironmentRow& row : shown.named)
        named << row.value;
    QCOMPARE(named, (QStringList{u"9.8"_s, u"9.6"_s, u"9.4"_s}));
    QCOMPARE(shown.others, (QStringList{u"9.5"_s, u"9.7"_s, u"9.9"_s}));
    QCOMPARE(shown.rest.installations, 6);
    QCOMPARE(shown.rest.users, 30);
    QVERIFY(std::abs(shown.rest.share - 0.06) < 1e-9);
    QCOMPARE(shown.rest.organisations, (Group{OrganisationId{0}}));
    QCOMPARE(namedBars(rows, 5).named.size(), size_t(6)); // one more takes the room of "Other"
    QVERIFY(namedBars(rows, 5).others.isEmpty());
}

void TestEnvironments::isEmptyWhereNothingReports()
{
    FactsFixture fixture;
    fixture.add(Sent{.on = u"2026-04-10"_s}).add(Sent{.on = u"2026-06-10"_s});
    const Environments result = environmentsIn(fixture);
    QVERIFY(result.basis.completeness == Completeness::Missing);
    QVERIFY(result.hostings.empty() && result.sizes.empty() && result.connections.empty());
}

void TestEnvironments::tellsSilentInstallationsFromThoseThatNeverReported()
{
    FactsFixture fixture;
    for (const QString& number : {u"SEN-1"_s, u"SEN-2"_s, u"SEN-3"_s, u"SEN-4"_s})
        fixture.add(Licensed{.number = number});
    fixture.add(Licensed{.number = u"SEN-5"_s, .isActive = false});
    fixture.add(Sent{.from = u"A"_s, .on = u"2026-05-30"_s, .entitlement = u"SEN-1"_s}); // reports
    fixture.add(Sent{
        .from = u"B"_s, .on = u"2026-03-30"_s, .entitlement = u"SEN-2"_s, .users = 9}); // two months ago to the day
    fixture.add(Sent{.from = u"C"_s, .on = u"2026-01-30"_s, .entitlement = u"SEN-3"_s, .users = 4});
    fixture.add(
        Sent{.from = u"D"_s, .on = u"2026-05-01"_s, .entitlement = u"SEN-3"_s}); // SEN-3 has another that reports
    fixture.add(Sent{.from = u"E"_s, .on = u"2026-01-30"_s, .entitlement = u"SEN-5"_s}); // not licensed any more
    fixture.add(Sent{.from = u"F"_s, .on = u"2026-01-30"_s}); // not linked
    const auto facts = fixture.build();
    const Silence result = silence(Subset(*facts, {}), day(u"2026-05-30"_s));
    QCOMPARE(result.activeLicences, 4);
    QCOMPARE(result.reporting, 2);
    QCOMPARE(result.silent, 1);
    QCOMPARE(result.neverReported, 1);
    QCOMPARE(result.installations.size(), size_t(2));
    QCOMPARE(
        facts->installations()[raw(result.installations[0].installation)].serverId, u"C"_s); // the longest silent first
    QCOMPARE(facts->installations()[raw(result.installations[1].installation)].serverId, u"B"_s);
    QCOMPARE(result.users, 13);
}

void TestEnvironments::takesSilenceAsItStoodOnTheDay()
{
    FactsFixture fixture;
    fixture.add(Licensed{});
    fixture.add(Sent{.on = u"2026-01-10"_s, .entitlement = u"SEN-1"_s})
        .add(Sent{.on = u"2026-05-10"_s, .entitlement = u"SEN-1"_s});
    const auto facts = fixture.build();
    const auto silentOn = [&](const QString& on) { return silence(Subset(*facts, {}), day(on)).silent; };
    QCOMPARE(silentOn(u"2026-03-09"_s), 0);
    QCOMPARE(silentOn(u"2026-03-10"_s), 1);
    QCOMPARE(silentOn(u"2026-05-10"_s), 0);
    QCOMPARE(silence(Subset(*facts, {}), day(u"2026-01-09"_s)).neverReported, 1);
}

QTEST_GUILESS_MAIN(TestEnvironments)
#include "tst_environments.moc"
