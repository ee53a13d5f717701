// SPDX-License-Identifier: GPL-3.0-or-later
// Which organisations stand behind each cell of the results that disclosure control does not count by itself.
#include "models/metrics/business.h"
#include "models/metrics/environments.h"
#include "models/metrics/silent.h"
#include "models/metrics/support.h"
#include "tests/support/factsfixture.h"

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// "Acme Beta ?": the names of a group, by name; "?" for an installation without a licence.
QString named(const Facts& facts, const Group& group)
{
    QStringList names;
    for (const OrganisationId organisation : group) {
        const QString& name = facts.organisations()[raw(organisation)].name;
        names << (name.isEmpty() ? u"?"_s : name);
    }
    names.sort();
    return names.join(u' ');
}

QStringList named(const Facts& facts, const std::vector<EnvironmentRow>& rows)
{
    QStringList lines;
    for (const EnvironmentRow& row : rows)
        lines << u"%1: %2"_s.arg(row.value, named(facts, row.organisations));
    return lines;
}

QStringList named(const Facts& facts, const std::vector<ConnectionRow>& rows)
{
    QStringList lines;
    for (const ConnectionRow& row : rows)
        lines << u"%1/%2: %3"_s.arg(row.driver, row.mode, named(facts, row.organisations));
    return lines;
}

/// Acme with two installations, Beta with one, and one that nobody is licensed for.
FactsFixture fourInstallations()
{
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-1"_s, .company = u"Acme"_s})
        .add(Licensed{.number = u"SEN-2"_s, .company = u"Acme"_s})
        .add(Licensed{.number = u"SEN-3"_s, .company = u"Beta"_s, .hosting = u"Data Center"_s});
    fixture.add(Sent{.from = u"A"_s,
        .host = u"7.9"_s,
        .entitlement = u"SEN-1"_s,
        .users = 5,
        .connections = {{u"mysql"_s, u"ro"_s, 2}, {u"h2"_s, u"ro"_s, 1}}});
    fixture.add(
        Sent{.from = u"B"_s, .host = u"7.10"_s, .entitlement = u"SEN-2"_s, .connections = {{u"mysql"_s, u"rw"_s, 1}}});
    fixture.add(Sent{.from = u"C"_s,
        .host = u"7.10"_s,
        .entitlement = u"SEN-3"_s,
        .users = 7,
        .connections = {{u"mysql"_s, u"ro"_s, 1}}});
    fixture.add(Sent{.from = u"D"_s, .host = u"7.9"_s});
    return fixture;
}

} // namespace

class TestCellOrganisations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThoseBehindEnvironments();
    void namesThoseLeftBehind();
    void namesTheSilent();
    void namesThoseWhoBuy();
    void namesThoseWhoEvaluateRenewAndLeave();
};

void TestCellOrganisations::namesThoseBehindEnvironments()
{
    FactsFixture fixture = fourInstallations();
    const auto facts = fixture.build();
    const Environments result = environments(Subset(*facts, {}), month(u"2026-05"_s));
    QCOMPARE(named(*facts, result.hostVersions), (QStringList{u"7.10: Acme Beta"_s, u"7.9: ? Acme"_s}));
    QCOMPARE(named(*facts, result.hostings), (QStringList{u"Server: Acme"_s, u"Data Center: Beta"_s, u": ?"_s}));
    QCOMPARE(named(*facts, result.connections),
        (QStringList{u"mysql/ro: Acme Beta"_s, u"h2/ro: Acme"_s, u"mysql/rw: Acme"_s}));
    QCOMPARE(named(*facts, result.drivers), (QStringList{u"mysql/: Acme Beta"_s, u"h2/: Acme"_s}));
    QCOMPARE(named(*facts, result.modes), (QStringList{u"/ro: Acme Beta"_s, u"/rw: Acme"_s}));
    QCOMPARE(result.sizes.size(), size_t(1)); // users, which B and D do not tell
    QCOMPARE(named(*facts, result.sizes[0].organisations), u"Acme Beta"_s);
    const Environments server = environments(Subset(*facts, {.hostings = {u"Server"_s}}), month(u"2026-05"_s));
    QCOMPARE(named(*facts, server.drivers), (QStringList{u"mysql/: Acme"_s, u"h2/: Acme"_s}));
}

void TestCellOrganisations::namesThoseLeftBehind()
{
    FactsFixture fixture = fourInstallations();
    const auto facts = fixture.build();
    const DropSupport support = dropSupport(Subset(*facts, {}), VersionSide::Host, Version(u"7.10"_s));
    QCOMPARE(named(*facts, support.months.back().organisations), u"? Acme"_s);
}

void TestCellOrganisations::namesTheSilent()
{
    FactsFixture fixture = fourInstallations();
    fixture.add(Licensed{.number = u"SEN-4"_s, .company = u"Gamma"_s})
        .add(Licensed{.number = u"SEN-5"_s, .company = u"Delta"_s});
    fixture.add(Sent{.from = u"E"_s, .on = u"2026-01-10"_s, .entitlement = u"SEN-4"_s});
    const auto facts = fixture.build();
    const Silence result = silence(Subset(*facts, {}), day(u"2026-05-30"_s));
    QCOMPARE(named(*facts, result.organisations.activeLicences), u"Acme Beta Delta Gamma"_s);
    QCOMPARE(named(*facts, result.organisations.reporting), u"Acme Beta"_s);
    QCOMPARE(named(*facts, result.organisations.silent), u"Gamma"_s);
    QCOMPARE(named(*facts, result.organisations.neverReported), u"Delta"_s);
    QCOMPARE(named(*facts, result.organisations.installations), u"Gamma"_s);
}

void TestCellOrganisations::namesThoseWhoBuy()
{
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-1"_s, .company = u"Acme"_s, .from = u"2026-01-01"_s})
        .add(Licensed{.number = u"SEN-2"_s, .company = u"Beta"_s, .from = u"2026-05-01"_s});
    fixture.add(Sold{.on = u"2026-04-10"_s, .number = u"SEN-1"_s})
        .add(Sold{.on = u"2026-05-10"_s, .number = u"SEN-1"_s})
        .add(Sold{.on = u"2026-05-11"_s, .number = u"SEN-1"_s})
        .add(Sold{.on = u"2026-05-12"_s, .number = u"SEN-2"_s, .hosting = u"Cloud"_s})
        .add(Sold{.on = u"2026-05-31"_s, .number = u"SEN-9"_s, .company = u"Gamma"_s, .hosting = u"Cloud"_s});
    const auto facts = fixture.build();
    const Business result = business(Subset(*facts, {}));
    const BusinessMonth& may = result.months.back();
    QCOMPARE(may.sales.size(), size_t(2));
    QCOMPARE(named(*facts, may.sales[0].organisations), u"Beta Gamma"_s); // Cloud
    QCOMPARE(named(*facts, may.sales[1].organisations), u"Acme"_s);
    QCOMPARE(named(*facts, may.organisations.sales), u"Acme Beta Gamma"_s);
    QCOMPARE(named(*facts, may.organisations.customers), u"Acme Beta"_s);
    const BusinessMonth& april = result.months[result.months.size() - 2];
    QCOMPARE(named(*facts, april.organisations.sales), u"Acme"_s);
    QCOMPARE(named(*facts, april.organisations.customers), u"Acme"_s);
}

void TestCellOrganisations::namesThoseWhoEvaluateRenewAndLeave()
{
    FactsFixture fixture;
    const auto evaluate = [&](const QString& number, const QString& company, const QString& until) {
        fixture.add(Licensed{.number = number,
            .company = company,
            .known = u"2026-03-31"_s,
            .from = u"2026-03-01"_s,
            .to = until,
            .isEvaluation = true});
    };
    evaluate(u"SEN-1"_s, u"Acme"_s, u"2026-03-31"_s);
    evaluate(u"SEN-2"_s, u"Beta"_s, u"2026-03-31"_s);
    evaluate(u"SEN-3"_s, u"Gamma"_s, u"2026-12-31"_s);
    fixture.add(Sold{.on = u"2026-03-20"_s, .number = u"SEN-1"_s});
    const auto sellYear = [&](const QString& number, const QString& company, const QString& until) {
        fixture.add(
            Sold{.on = u"2025-03-01"_s, .number = number, .company = company, .from = u"2025-03-01"_s, .to = until});
    };
    sellYear(u"SEN-7"_s, u"Delta"_s, u"2026-02-28"_s);
    sellYear(u"SEN-8"_s, u"Epsilon"_s, u"2026-02-28"_s);
    sellYear(u"SEN-9"_s, u"Zeta"_s, u"2026-03-31"_s);
    fixture.add(Sold{.on = u"2026-02-20"_s,
        .type = u"Renewal"_s,
        .number = u"SEN-7"_s,
        .company = u"Delta"_s,
        .from = u"2026-03-01"_s});
    const auto facts = fixture.build();
    const Business result = business(Subset(*facts, {}));
    const BusinessMonth::Behind& march = result.months.back().organisations;
    QCOMPARE(named(*facts, march.evaluationsStarted), u"Acme Beta Gamma"_s);
    QCOMPARE(named(*facts, march.evaluationsConverted), u"Acme"_s);
    QCOMPARE(named(*facts, march.evaluationsOpen), u"Beta Gamma"_s); // the last day of Beta's is today
    QCOMPARE(named(*facts, march.renewalsOpen), u"Zeta"_s);
    const BusinessMonth::Behind& february = result.months[result.months.size() - 2].organisations;
    QCOMPARE(named(*facts, february.renewalsDue), u"Delta Epsilon"_s);
    QCOMPARE(named(*facts, february.renewalsRenewed), u"Delta"_s);
    QCOMPARE(named(*facts, february.churned), u"Epsilon"_s);
}

QTEST_GUILESS_MAIN(TestCellOrganisations)
#include "tst_cellorganisations.moc"
