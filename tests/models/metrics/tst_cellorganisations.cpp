// SPDX-License-Identifier: GPL-3.0-or-later
// Which organisations stand behind each cell of the results that disclosure control does not count by itself.
#include "models/metrics/adoption.h"
#include "models/metrics/business.h"
#include "models/metrics/environments.h"
#include "models/metrics/featuredetail.h"
#include "models/metrics/silent.h"
#include "models/metrics/support.h"
#include "models/metrics/upgrades.h"
#include "models/metrics/versionhistory.h"
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

/// "2.0: Acme | Acme Beta": on the version, and on it or newer.
QStringList named(const Facts& facts, const std::vector<VersionCell>& cells)
{
    QStringList lines;
    for (const VersionCell& cell : cells)
        lines << u"%1: %2 | %3"_s.arg(cell.version, named(facts, cell.organisations), named(facts, cell.atLeast));
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
    void namesThoseWhoUseAFeature();
    void namesThoseWhoStayedStartedAndStopped();
    void namesThoseOnEachVersion();
    void namesThoseAtEachPointOfAnAdoptionCurve();
    void namesThoseAtEachPointOfAnUpgradeCurve();
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

void TestCellOrganisations::namesThoseWhoUseAFeature()
{
    FactsFixture fixture = fourInstallations();
    const auto use = [&](const QString& from, const QString& entitlement, qint64 count) {
        fixture.add(Sent{.from = from,
            .on = u"2026-05-20"_s,
            .entitlement = entitlement,
            .features = {{u"pivot"_s, count}}});
    };
    use(u"A"_s, u"SEN-1"_s, 3);
    use(u"C"_s, u"SEN-3"_s, 0);
    const auto facts = fixture.build();
    const auto detail = featureDetail(Subset(*facts, {}), u"pivot"_s, month(u"2026-05"_s)).value();
    QStringList lines;
    for (const FeatureDetail::Slice& slice : detail.byHosting)
        lines << u"%1: %2 | %3"_s.arg(
            slice.value, named(*facts, slice.organisationsExposed), named(*facts, slice.organisationsUsing));
    lines.sort();
    QCOMPARE(lines, (QStringList{u"Data Center: Beta | "_s, u"Server: Acme | Acme"_s}));
}

void TestCellOrganisations::namesThoseWhoStayedStartedAndStopped()
{
    FactsFixture fixture;
    for (const auto& [number, company] : {std::pair(u"SEN-1"_s, u"Acme"_s), std::pair(u"SEN-2"_s, u"Beta"_s),
             std::pair(u"SEN-3"_s, u"Gamma"_s), std::pair(u"SEN-4"_s, u"Delta"_s)})
        fixture.add(Licensed{.number = number, .company = company});
    const auto use = [&](const QString& on, const QString& from, const QString& number, qint64 count) {
        fixture.add(Sent{.from = from, .on = on, .entitlement = number, .features = {{u"pivot"_s, count}}});
    };
    use(u"2026-02-10"_s, u"A"_s, u"SEN-1"_s, 0);
    use(u"2026-04-10"_s, u"A"_s, u"SEN-1"_s, 2);
    use(u"2026-05-10"_s, u"A"_s, u"SEN-1"_s, 1);
    use(u"2026-04-10"_s, u"B"_s, u"SEN-2"_s, 2);
    use(u"2026-05-10"_s, u"B"_s, u"SEN-2"_s, 0);
    use(u"2026-04-10"_s, u"C"_s, u"SEN-3"_s, 0);
    use(u"2026-05-10"_s, u"C"_s, u"SEN-3"_s, 5);
    use(u"2026-05-10"_s, u"D"_s, u"SEN-4"_s, 5); // new: neither stayed nor started
    const auto facts = fixture.build();
    const auto groups = organisationsByFeatureChange(Subset(*facts, {}), month(u"2026-05"_s));
    QCOMPARE(groups.size(), size_t(1));
    QCOMPARE(named(*facts, groups[0].stayed), u"Acme"_s);
    QCOMPARE(named(*facts, groups[0].stopped), u"Beta"_s);
    QCOMPARE(named(*facts, groups[0].started), u"Gamma"_s);
    QCOMPARE(named(*facts, groups[0].exposedInBoth), u"Acme"_s);
}

void TestCellOrganisations::namesThoseOnEachVersion()
{
    FactsFixture fixture = fourInstallations();
    fixture.add(Sent{.from = u"A"_s, .on = u"2026-05-11"_s, .version = u"2.10.1"_s, .host = u"7.9"_s, .entitlement = u"SEN-1"_s});
    fixture.add(Sent{.from = u"C"_s, .on = u"2026-05-11"_s, .version = u"2.10.0"_s, .host = u"7.10"_s, .entitlement = u"SEN-3"_s});
    const auto facts = fixture.build(); // A 2.10.1, B 1.0, C 2.10.0, D 1.0
    const Subset all(*facts, {});
    const VersionCells cells = versionCells(all, month(u"2026-05"_s));
    QCOMPARE(named(*facts, cells.reporting), u"? Acme Beta"_s);
    QCOMPARE(named(*facts, cells.addon), (QStringList{u"2.10: Acme Beta | Acme Beta"_s, u"1.0: ? Acme | ? Acme Beta"_s}));
    QCOMPARE(named(*facts, cells.host), (QStringList{u"7.10: Acme Beta | Acme Beta"_s, u"7.9: ? Acme | ? Acme Beta"_s}));
    QCOMPARE(named(*facts, versionCells(all, month(u"2026-05"_s), VersionDetail::Full).addon),
        (QStringList{u"2.10.1: Acme | Acme"_s, u"2.10.0: Beta | Acme Beta"_s, u"1.0: ? Acme | ? Acme Beta"_s}));
    const VersionMatrix matrix = versionMatrix(all, month(u"2026-05"_s));
    const auto pairs = matrixCells(all, matrix);
    QStringList lines;
    for (size_t host = 0; host < matrix.hosts.size(); ++host) {
        for (size_t addon = 0; addon < matrix.addons.size(); ++addon)
            lines << matrix.hosts[host] + u' ' + matrix.addons[addon] + u": "_s
                    + named(*facts, pairs.at(host * matrix.addons.size() + addon));
    }
    QCOMPARE(lines, (QStringList{u"7.10 2.10: Beta"_s, u"7.10 1.0: Acme"_s, u"7.9 2.10: Acme"_s, u"7.9 1.0: ?"_s}));
    const Subset server(*facts, {.hostings = {u"Server"_s}});
    QCOMPARE(named(*facts, versionCells(server, month(u"2026-05"_s)).addon),
        (QStringList{u"2.10: Acme | Acme"_s, u"1.0: Acme | Acme"_s}));
    QVERIFY(versionCells(all, month(u"2026-04"_s)).addon.empty());
}

void TestCellOrganisations::namesThoseAtEachPointOfAnAdoptionCurve()
{
    FactsFixture fixture = fourInstallations(); // all on 1.0 on 10 May
    fixture.add(Sent{.from = u"A"_s, .on = u"2026-05-20"_s, .version = u"2.0"_s, .entitlement = u"SEN-1"_s});
    fixture.add(Sent{.from = u"C"_s, .on = u"2026-06-08"_s, .version = u"2.1"_s, .entitlement = u"SEN-3"_s});
    const auto facts = fixture.build();
    const Subset all(*facts, {});
    const AdoptionOptions daily{.stepDays = 1};
    const auto curves = adoptionCurves(all, daily);
    const auto found = std::find_if(
        curves.begin(), curves.end(), [](const AdoptionCurve& curve) { return curve.version == u"2.0"_s; });
    QVERIFY(found != curves.end());
    const auto cells = adoptionCells(all, *found, daily);
    QCOMPARE(cells.size(), found->points.size());
    QCOMPARE(named(*facts, cells.front().reporting), u"? Acme Beta"_s);
    QCOMPARE(named(*facts, cells.front().atLeast), u"Acme"_s);
    QCOMPARE(named(*facts, cells.back().reporting), u"? Acme Beta"_s); // 8 June: the reports of 10 May still stand
    QCOMPARE(named(*facts, cells.back().atLeast), u"Acme Beta"_s);
    AdoptionCurve elsewhere = *found;
    elsewhere.product = u"com.other"_s;
    QVERIFY(adoptionCells(all, elsewhere, daily).empty());
}

void TestCellOrganisations::namesThoseAtEachPointOfAnUpgradeCurve()
{
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-1"_s, .company = u"Acme"_s}).add(Licensed{.number = u"SEN-2"_s, .company = u"Beta"_s});
    for (const QString& from : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s})
        fixture.add(Sent{.from = from, .on = u"2026-01-20"_s, .entitlement = from < u"C"_s ? u"SEN-1"_s : from == u"C"_s ? u"SEN-2"_s : QString()});
    fixture.release(u"2.0"_s, u"2026-02-01"_s);
    fixture.add(Sent{.from = u"A"_s, .on = u"2026-02-20"_s, .version = u"2.0"_s, .entitlement = u"SEN-1"_s});
    fixture.add(Sent{.from = u"C"_s, .on = u"2026-02-20"_s, .entitlement = u"SEN-2"_s}); // last seen, not upgraded
    for (const QString& from : {u"B"_s, u"D"_s, u"E"_s, u"F"_s})
        fixture.add(Sent{.from = from, .on = u"2026-03-20"_s, .version = from == u"B"_s ? u"2.0"_s : u"1.0"_s, .entitlement = from == u"B"_s ? u"SEN-1"_s : QString()});
    const auto facts = fixture.build();
    const auto curve = timeToUpgrade(Subset(*facts, {}), Version(u"2.0"_s)).value();
    QCOMPARE(curve.points.size(), size_t(1)); // then four are at risk
    QCOMPARE(curve.organisations.points.size(), size_t(1));
    QCOMPARE(named(*facts, curve.organisations.followed), u"? ? ? Acme Beta"_s);
    QCOMPARE(named(*facts, curve.organisations.upgraded), u"Acme"_s);
    QCOMPARE(named(*facts, curve.organisations.points[0].atRisk), u"? ? ? Acme Beta"_s);
    QCOMPARE(named(*facts, curve.organisations.points[0].upgraded), u"Acme"_s);
    QCOMPARE(named(*facts, curve.organisations.points[0].lost), u"Beta"_s);
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
