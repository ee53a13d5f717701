// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/facts.h"
#include "tests/support/factsfixture.h"

#include <map>
#include <set>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// "A 3": server and users of each row.
QStringList described(const Facts& facts, RowRange rows)
{
    QStringList lines;
    for (Row row = rows.first; row < rows.last; ++row)
        lines << u"%1 %2"_s.arg(facts.installations()[raw(facts.installation(row))].serverId).arg(facts.users()[row]);
    lines.sort();
    return lines;
}

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheLastReportOfAMonthForItsRecord();
    void keepsReportsThatALaterOneReplaced();
    void splitsMonthsAtMidnightUtc();
    void findsTheRecordOfAnInstallation();
    void tellsTheHistoryOfAnInstallationInTheOrderOfTime();
    void hasNoRowsOutsideItsMonths();
    void tellsAbsentFromZero();
    void ordersVersionsByTheirNumbers();
    void countsInstallationsOfOneCompanyAsOneOrganisation();
    void makesAnUnlinkedInstallationAnOrganisationOfItsOwn();
    void movesAnInstallationWithItsNewestLink();
    void linksWithinAProductOnly();
    void takesReleaseDatesFromTheFileElseFromTheFirstReport();
    void knowsTheNewestDay();
    void isTheSameInWhateverOrderReportsCome();
    void isEmptyOfNothing();
    void keepsReportsOfClocksThatRunFarAhead();
};

void TestFacts::takesTheLastReportOfAMonthForItsRecord()
{
    FactsFixture fixture;
    fixture.add(Sent{.from = u"A"_s, .on = u"2026-05-01"_s, .users = 1})
        .add(Sent{.from = u"A"_s, .on = u"2026-05-30"_s, .users = 2})
        .add(Sent{.from = u"A"_s, .on = u"2026-05-12"_s, .users = 3});
    fixture.add(Sent{.from = u"B"_s, .on = u"2026-05-02"_s, .users = 4})
        .add(Sent{.from = u"A"_s, .on = u"2026-06-01"_s, .users = 5});
    const auto facts = fixture.build();
    QCOMPARE(described(*facts, facts->records(month(u"2026-05"_s))), QStringList({u"A 2"_s, u"B 4"_s}));
    QCOMPARE(described(*facts, facts->records(month(u"2026-06"_s))), QStringList{u"A 5"_s});
}

void TestFacts::keepsReportsThatALaterOneReplaced()
{
    FactsFixture fixture;
    fixture.add(Sent{.on = u"2026-05-01"_s, .users = 1})
        .add(Sent{.on = u"2026-05-30"_s, .users = 2})
        .add(Sent{.on = u"2026-05-12"_s, .users = 3});
    const auto facts = fixture.build();
    QCOMPARE(facts->rowCount(), 3u);
    QCOMPARE(described(*facts, facts->reports(month(u"2026-05"_s))), QStringList({u"A 1"_s, u"A 2"_s, u"A 3"_s}));
}

void TestFacts::splitsMonthsAtMidnightUtc()
{
    FactsFixture fixture;
    fixture.add(Sent{.on = u"2026-05-31T23:59:59Z"_s, .users = 1})
        .add(Sent{.on = u"2026-06-01T00:00:00Z"_s, .users = 2})
        .add(Sent{.from = u"B"_s, .on = u"2026-06-01T01:00:00+02:00"_s, .users = 3});
    const auto facts = fixture.build();
    QCOMPARE(described(*facts, facts->records(month(u"2026-05"_s))), QStringList({u"A 1"_s, u"B 3"_s}));
    QCOMPARE(described(*facts, facts->records(month(u"2026-06"_s))), QStringList{u"A 2"_s});
}

void TestFacts::findsTheRecordOfAnInstallation()
{
    FactsFixture fixture;
    fixture.add(Sent{.from = u"A"_s, .users = 1})
        .add(Sent{.from = u"B"_s, .users = 2})
        .add(Sent{.from = u"C"_s, .on = u"2026-06-01"_s});
    const auto facts = fixture.build();
    for (size_t i = 0; i < facts->installations().size(); ++i) {
        const auto row = facts->record(month(u"2026-05"_s), InstallationId{quint32(i)});
        QCOMPARE(row.has_value(), facts->installations()[i].serverId != u"C"_s);
        if (row)
            QCOMPARE(raw(facts->installation(*row)), quint32(i));
    }
}

void TestFacts::tellsTheHistoryOfAnInstallationInTheOrderOfTime()
{
    FactsFixture fixture;
    fixture.add(Sent{.from = u"A"_s, .on = u"2026-06-01"_s, .users = 4})
        .add(Sent{.from = u"B"_s, .on = u"2026-05-03"_s, .users = 9})
        .add(Sent{.from = u"A"_s, .on = u"2026-05-30"_s, .users = 3})
        .add(Sent{.from = u"A"_s, .on = u"2026-05-01"_s, .users = 1})
        .add(Sent{.from = u"A"_s, .on = u"2026-05-12"_s, .users = 2});
    const auto facts = fixture.build();
    std::map<QString, std::vector<qint64>> histories;
    for (quint32 i = 0; i < facts->installations().size(); ++i) {
        for (const Row row : facts->reportsOf(InstallationId{i}))
            histories[facts->installations()[i].serverId].push_back(facts->users()[row]);
    }
    QCOMPARE(histories[u"A"_s], std::vector<qint64>({1, 2, 3, 4}));
    QCOMPARE(histories[u"B"_s], std::vector<qint64>{9});
}

void TestFacts::hasNoRowsOutsideItsMonths()
{
    FactsFixture fixture;
    const auto facts = fixture.add(Sent{.on = u"2026-03-01"_s}).add(Sent{.on = u"2026-05-01"_s}).build();
    for (const QString& empty : {u"2026-02"_s, u"2026-04"_s, u"2026-06"_s, u"1999-01"_s}) {
        QCOMPARE(facts->records(month(empty)).size(), 0u);
        QCOMPARE(facts->reports(month(empty)).size(), 0u);
        QVERIFY(!facts->record(month(empty), InstallationId{0}));
    }
    QCOMPARE(facts->firstMonth(), std::optional(month(u"2026-03"_s)));
    QCOMPARE(facts->lastMonth(), std::optional(month(u"2026-05"_s)));
}

void TestFacts::tellsAbsentFromZero()
{
    FactsFixture fixture;
    fixture.add(Sent{.from = u"A"_s, .users = 0, .features = {{u"pivot"_s, 0}}}).add(Sent{.from = u"B"_s});
    const auto facts = fixture.build();
    QCOMPARE(facts->features().size(), 1u);
    for (Row row = 0; row < facts->rowCount(); ++row) {
        const bool isA = facts->installations()[raw(facts->installation(row))].serverId == u"A"_s;
        QCOMPARE(facts->users()[row], isA ? 0 : CountColumn::absent);
        QCOMPARE(facts->features()[0].counts[row], isA ? 0 : CountColumn::absent);
        QVERIFY(!facts->isInUse(row));
    }
}

void TestFacts::ordersVersionsByTheirNumbers()
{
    FactsFixture fixture;
    for (const QString& version : {u"2.10"_s, u"2.9"_s, u"3.0-beta"_s, u"3.0"_s, u"2.9.1"_s})
        fixture.add(Sent{.from = version, .version = version});
    const auto facts = fixture.build();
    QStringList versions;
    for (const Version& version : facts->addonVersions())
        versions << version.toString();
    QCOMPARE(versions, QStringList({u"2.9"_s, u"2.9.1"_s, u"2.10"_s, u"3.0-beta"_s, u"3.0"_s}));
    for (Row row = 0; row < facts->rowCount(); ++row) {
        QCOMPARE(versions[qsizetype(facts->addonVersion(row))],
            facts->installations()[raw(facts->installation(row))].serverId);
        QCOMPARE(facts->hostVersion(row), none);
    }
}

void TestFacts::countsInstallationsOfOneCompanyAsOneOrganisation()
{
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-1"_s, .company = u"Ann"_s})
        .add(Licensed{.number = u"SEN-2"_s, .company = u"Ann"_s})
        .add(Licensed{.number = u"SEN-3"_s, .company = u"Bob"_s});
    fixture.add(Sent{.from = u"A"_s, .entitlement = u"SEN-1"_s})
        .add(Sent{.from = u"B"_s, .entitlement = u"SEN-2"_s})
        .add(Sent{.from = u"C"_s, .entitlement = u"SEN-3"_s});
    const auto facts = fixture.build();
    std::set<OrganisationId> organisations;
    for (const InstallationFacts& installation : facts->installations())
        organisations.insert(installation.organisation);
    QCOMPARE(organisations.size(), 2u);
    QCOMPARE(facts->organisations()[raw(facts->installations()[0].organisation)].name, u"Ann"_s);
}

void TestFacts::makesAnUnlinkedInstallationAnOrganisationOfItsOwn()
{
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-1"_s, .company = u"Ann"_s}).add(Licensed{.number = u"SEN-2"_s});
    fixture.add(Sent{.from = u"A"_s, .entitlement = u"SEN-1"_s})
        .add(Sent{.from = u"B"_s})
        .add(Sent{.from = u"C"_s})
        .add(Sent{.from = u"D"_s, .entitlement = u"SEN-99"_s});
    fixture.add(Sent{.from = u"E"_s, .entitlement = u"SEN-2"_s}); // a licence that names no company
    const auto facts = fixture.build();
    std::set<OrganisationId> organisations;
    for (const InstallationFacts& installation : facts->installations())
        organisations.insert(installation.organisation);
    QCOMPARE(organisations.size(), 5u);
}

void TestFacts::movesAnInstallationWithItsNewestLink()
{
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-1"_s, .company = u"Ann"_s})
        .add(Licensed{.number = u"SEN-2"_s, .company = u"Bob"_s});
    fixture.add(Sent{.on = u"2026-05-01"_s, .entitlement = u"SEN-2"_s})
        .add(Sent{.on = u"2026-03-01"_s, .entitlement = u"SEN-1"_s})
        .add(Sent{.on = u"2026-06-01"_s});
    const auto facts = fixture.build();
    QCOMPARE(facts->organisations()[raw(facts->installations()[0].organisation)].name, u"Bob"_s);
}

void TestFacts::linksWithinAProductOnly()
{
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-1"_s, .product = u"com.other"_s}).add(Sent{.entitlement = u"SEN-1"_s});
    const auto facts = fixture.build();
    QCOMPARE(facts->licence(0), none);
}

void TestFacts::takesReleaseDatesFromTheFileElseFromTheFirstReport()
{
    FactsFixture fixture;
    fixture.release(u"1.1"_s, u"2026-02-02"_s).release(u"1.3"_s, u"2026-09-09"_s);
    fixture.add(Sent{.on = u"2026-03-05"_s, .version = u"1.0"_s})
        .add(Sent{.from = u"B"_s, .on = u"2026-03-01"_s, .version = u"1.0"_s})
        .add(Sent{.on = u"2026-04-01"_s, .version = u"1.1"_s});
    const auto facts = fixture.build();
    QStringList releases;
    for (const ReleaseFacts& release : facts->products()[0].releases)
        releases << release.version.toString() + u' ' + dateOf(release.released).toString(Qt::ISODate)
                + (release.isImported ? u" imported"_s : QString());
    QCOMPARE(releases, QStringList({u"1.0 2026-03-01"_s, u"1.1 2026-02-02 imported"_s, u"1.3 2026-09-09 imported"_s}));
}

void TestFacts::knowsTheNewestDay()
{
    FactsFixture fixture;
    fixture.add(Sent{.on = u"2026-05-09"_s})
        .add(Sent{.on = u"2026-05-30T23:00:00Z"_s})
        .add(Sent{.from = u"B"_s, .on = u"2026-05-01"_s});
    fixture.add(Licensed{.updated = u"2026-06-02"_s}).add(Licensed{.number = u"SEN-2"_s});
    const auto facts = fixture.build();
    QCOMPARE(facts->newestReport(), std::optional(day(u"2026-05-30"_s)));
    QCOMPARE(facts->newestLicence(), std::optional(day(u"2026-06-02"_s)));
    QCOMPARE(facts->newestDay(), std::optional(day(u"2026-06-02"_s)));
}

void TestFacts::isTheSameInWhateverOrderReportsCome()
{
    std::vector<Sent> sent{{.from = u"A"_s, .on = u"2026-05-01"_s, .users = 1},
        {.from = u"A"_s, .on = u"2026-05-02"_s, .users = 2}, {.from = u"B"_s, .on = u"2026-04-01"_s, .users = 3},
        {.from = u"B"_s, .on = u"2026-05-01"_s, .users = 4}};
    std::vector<size_t> order{0, 1, 2, 3};
    do {
        FactsFixture fixture;
        for (const size_t i : order)
            fixture.add(sent[i]);
        const auto facts = fixture.build();
        QCOMPARE(described(*facts, facts->records(month(u"2026-05"_s))), QStringList({u"A 2"_s, u"B 4"_s}));
        QCOMPARE(described(*facts, facts->records(month(u"2026-04"_s))), QStringList{u"B 3"_s});
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestFacts::isEmptyOfNothing()
{
    const auto facts = FactsFixture().build();
    QVERIFY(facts->isEmpty());
    QVERIFY(!facts->firstMonth() && !facts->newestReport() && !facts->newestLicence() && !facts->newestDay());
    QCOMPARE(facts->records(month(u"2026-05"_s)).size(), 0u);
    QVERIFY(!facts->productByKey(u"com.example"_s));
}

void TestFacts::keepsReportsOfClocksThatRunFarAhead()
{
    FactsFixture fixture;
    for (const QString& on : {u"2499-12-31T23:59:59Z"_s, u"2026-05-10"_s, u"2106-02-07T06:28:13Z"_s, u"2106-02-07T06:28:14Z"_s, u"2106-02-07T06:28:15Z"_s})
        fixture.add(Sent{.on = on});
    const auto facts = fixture.build();
    QStringList sent;
    for (Row row = 0; row < facts->rowCount(); ++row)
        sent << timestampToText(facts->sentAt(row));
    sent.sort();
    QCOMPARE(sent, QStringList({u"2026-05-10T00:00:00Z"_s, u"2106-02-07T06:28:13Z"_s, u"2106-02-07T06:28:14Z"_s, u"2106-02-07T06:28:15Z"_s, u"2499-12-31T23:59:59Z"_s}));
    QVERIFY(facts->newestReport() == day(u"2499-12-31"_s));
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
