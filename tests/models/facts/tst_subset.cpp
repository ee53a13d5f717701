// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/selection.h"
#include "tests/support/expectedmacros.h"
#include "tests/support/factsfixture.h"

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

Subset subsetOf(const Facts& facts, const QString& text)
{
    return {facts, valueOf(selectionFromText(text))};
}

/// "A 05": server and month of each report that is kept.
QStringList kept(const Subset& subset)
{
    QStringList lines;
    const Facts& facts = subset.facts();
    for (Row row = 0; row < facts.rowCount(); ++row) {
        if (subset.containsReport(row))
            lines << facts.installations()[raw(facts.installation(row))].serverId
                    + dateOf(facts.day(row)).toString(u" MM"_s);
    }
    lines.sort();
    return lines;
}

/// Capacities of the licences that are kept on a day: what the tests tell them apart by.
QList<qint64> keptLicences(const Subset& subset, const QString& on)
{
    QList<qint64> capacities;
    for (const LicenceFacts& licence : subset.facts().licences()) {
        if (subset.containsLicence(licence, day(on)))
            capacities << stateAt(licence, day(on)).capacity.value_or(0);
    }
    std::sort(capacities.begin(), capacities.end());
    return capacities;
}

/// Three customers: A in Server, B moved to Data Center in April, C without a licence; and a licence that nobody
/// reports with.
FactsFixture fleet()
{
    FactsFixture fixture;
    fixture
        .add(Licensed{.number = u"SEN-1"_s,
            .company = u"Ann"_s,
            .capacity = 10,
            .hosting = u"Server"_s,
            .type = u"COMMERCIAL"_s,
            .tier = u"10 Users"_s,
            .country = u"FR"_s})
        .add(Licensed{.number = u"SEN-2"_s,
            .company = u"Bob"_s,
            .known = u"2026-01-31"_s,
            .updated = u"2026-01-20"_s,
            .capacity = 50,
            .hosting = u"Server"_s,
            .type = u"ACADEMIC"_s,
            .country = u"DE"_s})
        .add(Licensed{.number = u"SEN-2"_s,
            .company = u"Bob"_s,
            .known = u"2026-04-30"_s,
            .updated = u"2026-04-20"_s,
            .capacity = 500,
            .hosting = u"Data Center"_s,
            .type = u"ACADEMIC"_s,
            .country = u"DE"_s})
        .add(Licensed{.number = u"SEN-3"_s, .company = u"Cyd"_s, .capacity = 7, .hosting = u"Cloud"_s});
    for (const QString& on : {u"2026-03-10"_s, u"2026-04-10"_s, u"2026-05-10"_s}) {
        fixture
            .add(Sent{.from = u"A"_s,
                .on = on,
                .version = on < u"2026-05"_s ? u"2.9.1"_s : u"2.12"_s,
                .host = u"7.4"_s,
                .entitlement = u"SEN-1"_s,
                .features = {{u"pivot"_s, 1}, {u"chart"_s, 0}}})
            .add(Sent{.from = u"B"_s,
                .on = on,
                .version = u"2.12.1"_s,
                .entitlement = on < u"2026-05"_s ? u"SEN-2"_s : QString(),
                .features = {{u"pivot"_s, 0}}})
            .add(Sent{.from = u"C"_s, .on = on, .version = u"3.0-beta"_s, .features = {{u"chart"_s, 5}}});
    }
    return fixture;
}

} // namespace

class TestSubset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsReports_data();
    void keepsReports();
    void keepsLicences_data();
    void keepsLicences();
    void keepsAnInstallationOfWhichItKeepsAReport();
    void keepsALicenceWhileAnyOfItsInstallationsFits();
    void keepsSalesAndEvents_data();
    void keepsSalesAndEvents();
    void knowsTheNewestReports_data();
    void knowsTheNewestReports();
};

void TestSubset::keepsReports_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("reports");
    const QStringList a{u"A 03"_s, u"A 04"_s, u"A 05"_s};
    const QStringList b{u"B 03"_s, u"B 04"_s, u"B 05"_s};
    const QStringList c{u"C 03"_s, u"C 04"_s, u"C 05"_s};
    QTest::newRow("nothing said") << u""_s << a + b + c;
    QTest::newRow("a period alone") << u"period=2026-04"_s << a + b + c;
    QTest::newRow("hosting as it was in the month") << u"hosting=Server"_s << a + QStringList{u"B 03"_s};
    QTest::newRow("hosting from the month of the change, by the installation's link")
        << u"hosting=Data Center"_s << QStringList{u"B 04"_s, u"B 05"_s};
    QTest::newRow("hosting unknown") << u"hosting=-"_s << c;
    QTest::newRow("hosting in another case") << u"hosting=server"_s << a + QStringList{u"B 03"_s};
    QTest::newRow("country") << u"country=DE"_s << b;
    QTest::newRow("country or unknown") << u"country=DE,-"_s << b + c;
    QTest::newRow("type") << u"licence-type=COMMERCIAL"_s << a;
    QTest::newRow("tier band") << u"tier=11-50"_s << QStringList{u"B 03"_s};
    QTest::newRow("tier band or the tier as written")
        << u"tier=101-500,10 users"_s << a + QStringList{u"B 04"_s, u"B 05"_s};
    QTest::newRow("version, major.minor") << u"addon-version=2.12"_s << QStringList{u"A 05"_s} + b;
    QTest::newRow("version, full") << u"addon-version=2.12.1"_s << b;
    QTest::newRow("version, no part of a number") << u"addon-version=2.1"_s << QStringList{};
    QTest::newRow("version, pre-release") << u"addon-version=3.0-beta"_s << c;
    QTest::newRow("host version: the others did not say") << u"host-version=7.4"_s << a;
    QTest::newRow("feature in use, not only known") << u"feature=pivot"_s << a;
    QTest::newRow("any of two features") << u"feature=pivot,chart"_s << a + c;
    QTest::newRow("a feature that nobody has") << u"feature=none"_s << QStringList{};
    QTest::newRow("organisation by name") << u"organisation=ann"_s << a;
    QTest::newRow("organisation by name and country") << u"organisation=Bob (DE)"_s << b;
    QTest::newRow("organisation by its server") << u"organisation=C"_s << c;
    QTest::newRow("all must fit") << u"hosting=Server;addon-version=2.12"_s << QStringList{u"A 05"_s, u"B 03"_s};
}

void TestSubset::keepsReports()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, reports);
    const auto facts = fleet().build();
    QCOMPARE(kept(subsetOf(*facts, filter)), reports);
}

void TestSubset::keepsLicences_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QList<qint64>>("capacities");
    using L = QList<qint64>;
    QTest::newRow("nothing said") << u""_s << u"2026-05-31"_s << L{7, 10, 500};
    QTest::newRow("hosting before the change") << u"hosting=Server"_s << u"2026-04-29"_s << L{10, 50};
    QTest::newRow("hosting after the change") << u"hosting=Server"_s << u"2026-04-30"_s << L{10};
    QTest::newRow("organisation") << u"organisation=Cyd"_s << u"2026-05-31"_s << L{7};
    QTest::newRow("country unknown") << u"country=-"_s << u"2026-05-31"_s << L{7};
    QTest::newRow("version of its installation") << u"addon-version=2.12"_s << u"2026-05-31"_s << L{10, 500};
    QTest::newRow("version that its installation has no more") << u"addon-version=2.9"_s << u"2026-05-31"_s << L{};
    QTest::newRow("version on the day before the upgrade") << u"addon-version=2.9"_s << u"2026-05-09"_s << L{10};
    QTest::newRow("version long after the last report") << u"addon-version=2.12"_s << u"2027-05-31"_s << L{10, 500};
    QTest::newRow("version before any report") << u"addon-version=2.9,2.12"_s << u"2026-03-09"_s << L{};
    QTest::newRow("feature") << u"feature=pivot"_s << u"2026-05-31"_s << L{10};
    QTest::newRow("feature and hosting") << u"feature=pivot;hosting=Data Center"_s << u"2026-05-31"_s << L{};
}

void TestSubset::keepsLicences()
{
    QFETCH(QString, filter);
    QFETCH(QString, on);
    QFETCH(QList<qint64>, capacities);
    const auto facts = fleet().build();
    QCOMPARE(keptLicences(subsetOf(*facts, filter), on), capacities);
}

void TestSubset::keepsAnInstallationOfWhichItKeepsAReport()
{
    const auto facts = fleet().build();
    const Subset subset = subsetOf(*facts, u"addon-version=2.9"_s);
    QStringList servers;
    for (size_t i = 0; i < facts->installations().size(); ++i) {
        if (subset.containsInstallation(InstallationId{quint32(i)}))
            servers << facts->installations()[i].serverId;
    }
    QCOMPARE(servers, QStringList{u"A"_s});
}

/// Whatever reports of a month replace others.
void TestSubset::keepsALicenceWhileAnyOfItsInstallationsFits()
{
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-1"_s, .capacity = 10});
    fixture.add(Sent{.from = u"A"_s, .on = u"2026-05-02"_s, .version = u"1.0"_s, .entitlement = u"SEN-1"_s})
        .add(Sent{.from = u"A"_s, .on = u"2026-05-20"_s, .version = u"2.0"_s, .entitlement = u"SEN-1"_s})
        .add(Sent{.from = u"B"_s, .on = u"2026-05-10"_s, .version = u"2.0"_s, .entitlement = u"SEN-1"_s})
        .add(Sent{.from = u"B"_s, .on = u"2026-05-25"_s, .version = u"1.0"_s, .entitlement = u"SEN-1"_s});
    const auto facts = fixture.build();
    const Subset subset = subsetOf(*facts, u"addon-version=2.0"_s);
    const std::vector<std::pair<QString, bool>> days{
        {u"2026-05-02"_s, false}, {u"2026-05-10"_s, true}, {u"2026-05-20"_s, true}, {u"2026-05-25"_s, true}};
    for (const auto& [on, isKept] : days)
        QCOMPARE(subset.containsLicence(facts->licences()[0], day(on)), isKept);
    QVERIFY(!subsetOf(*facts, u"addon-version=2.0;organisation=A"_s)
                 .containsLicence(facts->licences()[0], day(u"2026-05-09"_s)));
}

void TestSubset::keepsSalesAndEvents_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<int>>("kept"); // numbers of the sales, and 100 more for the events
    using L = QList<int>;
    QTest::newRow("nothing said") << u""_s << L{1, 2, 101, 102};
    QTest::newRow("hosting as the row says, not its licence") << u"hosting=Cloud"_s << L{2, 102};
    QTest::newRow("organisation") << u"organisation=Ann"_s << L{1, 101};
    QTest::newRow("country: the sale's own, the event's by its licence") << u"country=FR"_s << L{2, 101};
    QTest::newRow("country unknown") << u"country=-"_s << L{1, 102};
    QTest::newRow("tier band") << u"tier=101-500"_s << L{1};
    QTest::newRow("tier as written") << u"tier=10 users"_s << L{101};
    QTest::newRow("version of its licence on that day") << u"addon-version=2.9"_s << L{1};
}

void TestSubset::keepsSalesAndEvents()
{
    QFETCH(QString, filter);
    QFETCH(QList<int>, kept);
    FactsFixture fixture = fleet();
    Sold first{.on = u"2026-04-20"_s, .cents = 1, .number = u"SEN-1"_s};
    first.tier = u"500 Users"_s;
    Sold second{.on = u"2026-04-20"_s, .cents = 2, .number = u"SEN-99"_s, .hosting = u"Cloud"_s};
    second.country = u"FR"_s;
    fixture.add(first).add(second);
    fixture.add(Happened{.on = u"2026-05-20"_s, .number = u"SEN-1"_s})
        .add(Happened{.on = u"2026-05-21"_s, .number = u"SEN-99"_s, .hosting = u"Cloud"_s});
    const auto facts = fixture.build();
    const Subset subset = subsetOf(*facts, filter);
    QList<int> found;
    for (const SaleFacts& sale : facts->sales()) {
        if (subset.containsMarket(sale))
            found << int(sale.amount.value);
    }
    for (size_t i = 0; i < facts->events().size(); ++i) {
        if (subset.containsMarket(facts->events()[i]))
            found << int(i) + 101;
    }
    QCOMPARE(found, kept);
}

void TestSubset::knowsTheNewestReports_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QList<qint64>>("users"); // of A and B; -1: none
    using L = QList<qint64>;
    QTest::newRow("before all") << u"2026-03-01"_s << L{-1, -1};
    QTest::newRow("one of a month that goes on") << u"2026-05-03"_s << L{1, -1};
    QTest::newRow("a later one of it") << u"2026-05-20"_s << L{2, 4};
    QTest::newRow("all") << u"2026-07-20"_s << L{3, 4};
}

void TestSubset::knowsTheNewestReports()
{
    QFETCH(QString, on);
    QFETCH(QList<qint64>, users);
    FactsFixture fixture;
    fixture.add(Sent{.from = u"A"_s, .on = u"2026-05-03"_s, .users = 1})
        .add(Sent{.from = u"A"_s, .on = u"2026-05-20"_s, .users = 2});
    fixture.add(Sent{.from = u"A"_s, .on = u"2026-06-20"_s, .users = 3})
        .add(Sent{.from = u"B"_s, .on = u"2026-05-04"_s, .users = 4});
    const auto facts = fixture.build();
    QList<qint64> found;
    for (const Row row : newestReports(*facts, day(on)))
        found << (row == none ? -1 : facts->users()[row]);
    QCOMPARE(found, users);
}

QTEST_GUILESS_MAIN(TestSubset)
#include "tst_subset.moc"
