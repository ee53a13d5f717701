// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/headcount.h"
#include "tests/support/factsfixture.h"

#include <random>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

Headcount countOf(
    FactsFixture& fixture, const QString& on, const Selection& selection = {}, int windowDays = defaultWindowDays)
{
    const auto facts = fixture.build();
    return headcount(Subset(*facts, selection), day(on), windowDays);
}

} // namespace

class TestHeadcount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsReportsInsideTheWindow_data();
    void countsReportsInsideTheWindow();
    void takesTheLatestReportOfAnInstallation_data();
    void takesTheLatestReportOfAnInstallation();
    void countsInstallationsInUse_data();
    void countsInstallationsInUse();
    void takesAbsentUsersForNoneKnown();
    void countsActiveLicences_data();
    void countsActiveLicences();
    void countsLicencesWithoutCapacityApart();
    void takesTheStateKnownOnTheDay_data();
    void takesTheStateKnownOnTheDay();
    void linksAnInstallationToItsLicence_data();
    void linksAnInstallationToItsLicence();
    void countsALicenceOnceForTheReportingRate();
    void hasNoReportingRateWithoutLicences();
    void estimatesFromLicencesThatTellTheirUsers();
    void keepsToTheSelectedHosting_data();
    void keepsToTheSelectedHosting();
    void keepsToTheSelectedProduct();
    void saysWhetherAMonthIsOver_data();
    void saysWhetherAMonthIsOver();
    void showsAGapWhereAMonthHasNoReport();
    void measuresAMonthThatIsNotOverAtItsNewestReport();
    void saysOfEachMonthWhatTheHeadcountSays_data();
    void saysOfEachMonthWhatTheHeadcountSays();
};

void TestHeadcount::countsReportsInsideTheWindow_data()
{
    QTest::addColumn<QString>("sentOn");
    QTest::addColumn<int>("installations");
    QTest::newRow("on the day, at its end") << u"2026-06-15T23:59:59Z"_s << 1;
    QTest::newRow("the day after") << u"2026-06-16T00:00:00Z"_s << 0;
    QTest::newRow("34 days before") << u"2026-05-12"_s << 1;
    QTest::newRow("35 days before, at its end") << u"2026-05-11T23:59:59Z"_s << 0;
    QTest::newRow("36 days before") << u"2026-05-10"_s << 0;
}

void TestHeadcount::countsReportsInsideTheWindow()
{
    QFETCH(QString, sentOn);
    QFETCH(int, installations);
    FactsFixture facts;
    facts.add(Sent{.on = sentOn, .users = 7});
    const Headcount count = countOf(facts, u"2026-06-15"_s);
    QCOMPARE(count.reportingInstallations, installations);
    QCOMPARE(count.reportedUsers, 7 * installations);
}

void TestHeadcount::takesTheLatestReportOfAnInstallation_data()
{
    QTest::addColumn<QStringList>("sentOn");
    QTest::addColumn<int>("users"); // report i has 10^i users
    QTest::newRow("two of a month") << QStringList{u"2026-05-20"_s, u"2026-05-28"_s} << 10;
    QTest::newRow("out of order") << QStringList{u"2026-05-28"_s, u"2026-05-20"_s} << 1;
    QTest::newRow("a second apart") << QStringList{u"2026-05-28T10:00:01Z"_s, u"2026-05-28T10:00:00Z"_s} << 1;
    QTest::newRow("of two months") << QStringList{u"2026-05-31"_s, u"2026-06-01"_s} << 10;
    QTest::newRow("one is after the day") << QStringList{u"2026-06-01"_s, u"2026-06-20"_s, u"2026-05-30"_s} << 1;
    QTest::newRow("the month's last is after the day")
        << QStringList{u"2026-06-02"_s, u"2026-06-03"_s, u"2026-06-30"_s} << 10;
}

void TestHeadcount::takesTheLatestReportOfAnInstallation()
{
    QFETCH(QStringList, sentOn);
    QFETCH(int, users);
    FactsFixture facts;
    qint64 each = 1;
    for (const QString& on : sentOn) {
        facts.add(Sent{.on = on, .users = each});
        each *= 10;
    }
    const Headcount count = countOf(facts, u"2026-06-15"_s);
    QCOMPARE(count.reportingInstallations, 1);
    QCOMPARE(count.reportedUsers, users);
}

void TestHeadcount::countsInstallationsInUse_data()
{
    QTest::addColumn<qint64>("modified");
    QTest::addColumn<qint64>("feature");
    QTest::addColumn<bool>("isActive");
    QTest::newRow("queries modified") << qint64(1) << qint64(-1) << true;
    QTest::newRow("a feature used") << qint64(0) << qint64(1) << true;
    QTest::newRow("a feature used, queries not told") << qint64(-1) << qint64(1) << true;
    QTest::newRow("nothing used") << qint64(0) << qint64(0) << false;
    QTest::newRow("nothing told") << qint64(-1) << qint64(-1) << false;
}

void TestHeadcount::countsInstallationsInUse()
{
    QFETCH(qint64, modified);
    QFETCH(qint64, feature);
    QFETCH(bool, isActive);
    FactsFixture facts;
    Sent sent{.users = 7, .modified = modified};
    if (feature >= 0)
        sent.features = {{u"pivot"_s, feature}};
    facts.add(sent).add(Sent{.from = u"B"_s, .users = 100});
    const Headcount count = countOf(facts, u"2026-05-31"_s);
    QCOMPARE(count.reportingInstallations, 2);
    QCOMPARE(count.activeInstallations, isActive ? 1 : 0);
    QCOMPARE(count.activeUsers, isActive ? 7 : 0);
}

void TestHeadcount::takesAbsentUsersForNoneKnown()
{
    FactsFixture facts;
    facts.add(Sent{}).add(Sent{.from = u"B"_s, .users = 5});
    QCOMPARE(countOf(facts, u"2026-05-31"_s).reportedUsers, 5);
}

void TestHeadcount::countsActiveLicences_data()
{
    QTest::addColumn<Licensed>("licence");
    QTest::addColumn<int>("licences");
    QTest::newRow("without dates") << Licensed{} << 1;
    QTest::newRow("from that day") << Licensed{.from = u"2026-06-15"_s} << 1;
    QTest::newRow("from the day after") << Licensed{.from = u"2026-06-16"_s} << 0;
    QTest::newRow("to that day") << Licensed{.to = u"2026-06-15"_s} << 1;
    QTest::newRow("to the day before") << Licensed{.to = u"2026-06-14"_s} << 0;
    QTest::newRow("inactive") << Licensed{.isActive = false} << 0;
    QTest::newRow("an evaluation") << Licensed{.isEvaluation = true} << 0;
}

void TestHeadcount::countsActiveLicences()
{
    QFETCH(Licensed, licence);
    QFETCH(int, licences);
    licence.capacity = 50;
    FactsFixture facts;
    const Headcount count = countOf(facts.add(licence), u"2026-06-15"_s);
    QCOMPARE(count.activeLicences, licences);
    QCOMPARE(count.licensedUsers, 50 * licences);
}

void TestHeadcount::countsLicencesWithoutCapacityApart()
{
    FactsFixture facts;
    facts.add(Licensed{.number = u"1"_s, .capacity = 10})
        .add(Licensed{.number = u"2"_s})
        .add(Licensed{.number = u"3"_s, .capacity = 25});
    const Headcount count = countOf(facts, u"2026-06-15"_s);
    QCOMPARE(count.activeLicences, 3);
    QCOMPARE(count.licensedUsers, 35);
    QCOMPARE(count.licencesWithoutCapacity, 1);
}

void TestHeadcount::takesTheStateKnownOnTheDay_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<int>("capacity");
    QTest::newRow("before any download: the earliest") << u"2026-01-15"_s << 10;
    QTest::newRow("the day of the first") << u"2026-02-01"_s << 10;
    QTest::newRow("the day before the second") << u"2026-02-28"_s << 10;
    QTest::newRow("the day of the second") << u"2026-03-01"_s << 20;
    QTest::newRow("a later download that tells an older state") << u"2026-05-01"_s << 20;
    QTest::newRow("after all") << u"2026-12-01"_s << 80;
}

void TestHeadcount::takesTheStateKnownOnTheDay()
{
    QFETCH(QString, on);
    QFETCH(int, capacity);
    FactsFixture facts;
    facts.add(Licensed{.known = u"2026-06-01"_s, .updated = u"2026-05-30"_s, .capacity = 80});
    facts.add(Licensed{.known = u"2026-02-01"_s, .updated = u"2026-01-30"_s, .capacity = 10});
    facts.add(Licensed{.known = u"2026-04-01"_s, .updated = u"2026-02-10"_s, .capacity = 40});
    facts.add(Licensed{.known = u"2026-03-01"_s, .updated = u"2026-02-20"_s, .capacity = 20});
    const Headcount count = countOf(facts, on);
    QCOMPARE(count.activeLicences, 1);
    QCOMPARE(count.licensedUsers, capacity);
}

void TestHeadcount::linksAnInstallationToItsLicence_data()
{
    QTest::addColumn<QString>("reported");
    QTest::addColumn<bool>("isLinked");
    QTest::newRow("as written") << u"SEN-1234567"_s << true;
    QTest::newRow("without SEN-") << u"1234567"_s << true;
    QTest::newRow("in lower case") << u"sen-1234567"_s << true;
    QTest::newRow("addonLicenseId") << u"4711"_s << true;
    QTest::newRow("addonLicenseId with SEN-") << u"SEN-4711"_s << true;
    QTest::newRow("entitlement number") << u"E-1AB-2CD-3EF-4GH"_s << true;
    QTest::newRow("entitlement number in lower case") << u"e-1ab-2cd-3ef-4gh"_s << true;
    QTest::newRow("another number") << u"SEN-12345678"_s << false;
    QTest::newRow("part of the number") << u"SEN-123456"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestHeadcount::linksAnInstallationToItsLicence()
{
    QFETCH(QString, reported);
    QFETCH(bool, isLinked);
    FactsFixture facts;
    facts.add(
        Licensed{.number = u"SEN-1234567"_s, .addonLicenseId = u"4711"_s, .entitlementNumber = u"E-1AB-2CD-3EF-4GH"_s});
    facts.add(Sent{.on = u"2026-05-20"_s, .entitlement = reported});
    const Headcount count = countOf(facts, u"2026-05-31"_s);
    QCOMPARE(count.reportingInstallations, 1);
    QCOMPARE(count.reportingRate.value_or(-1), isLinked ? 1.0 : 0.0);
}

void TestHeadcount::countsALicenceOnceForTheReportingRate()
{
    FactsFixture facts;
    for (const QString& number : {u"SEN-1"_s, u"SEN-2"_s, u"SEN-3"_s, u"SEN-4"_s})
        facts.add(Licensed{.number = number});
    facts.add(Licensed{.number = u"SEN-5"_s, .isActive = false});
    facts.add(Sent{.from = u"A"_s, .entitlement = u"SEN-1"_s}).add(Sent{.from = u"B"_s, .entitlement = u"SEN-1"_s});
    facts.add(Sent{.from = u"C"_s, .entitlement = u"SEN-5"_s}).add(Sent{.from = u"D"_s});
    QCOMPARE(countOf(facts, u"2026-05-31"_s).reportingRate.value_or(-1), .25);
}

void TestHeadcount::hasNoReportingRateWithoutLicences()
{
    FactsFixture facts;
    facts.add(Sent{.users = 5});
    const Headcount count = countOf(facts, u"2026-05-31"_s);
    QVERIFY(!count.reportingRate);
    QVERIFY(!count.estimatedUsers.estimate);
    QVERIFY(!count.estimatedUsers.whyNot.isEmpty());
}

/// A report without users is no report of none.
void TestHeadcount::estimatesFromLicencesThatTellTheirUsers()
{
    FactsFixture facts;
    for (int i = 0; i < 10; ++i) {
        const QString number = u"SEN-%1"_s.arg(i);
        facts.add(Licensed{.number = number});
        facts.add(Sent{.from = u"A%1"_s.arg(i), .entitlement = number, .users = i < 5 ? 100 : CountColumn::absent});
        facts.add(Sent{.from = u"B%1"_s.arg(i), .entitlement = number});
    }
    const Headcount count = countOf(facts, u"2026-05-31"_s);
    QCOMPARE(count.reportedUsers, 500);
    QCOMPARE(count.reportingRate.value_or(-1), 1.);
    QVERIFY(count.estimatedUsers.estimate);
    QCOMPARE(count.estimatedUsers.estimate->value, 1000.);
}

void TestHeadcount::keepsToTheSelectedHosting_data()
{
    QTest::addColumn<QStringList>("hostings");
    QTest::addColumn<int>("licences");
    QTest::addColumn<int>("users");
    QTest::newRow("all") << QStringList{} << 2 << 111;
    QTest::newRow("Server") << QStringList{u"Server"_s} << 1 << 1;
    QTest::newRow("Data Center") << QStringList{u"Data Center"_s} << 1 << 10;
    QTest::newRow("two") << QStringList{u"Server"_s, u"Data Center"_s} << 2 << 11;
    QTest::newRow("linked to no licence") << QStringList{QString()} << 0 << 100;
    QTest::newRow("one that nobody has") << QStringList{u"Cloud"_s} << 0 << 0;
}

void TestHeadcount::keepsToTheSelectedHosting()
{
    QFETCH(QStringList, hostings);
    QFETCH(int, licences);
    QFETCH(int, users);
    FactsFixture facts;
    facts.add(Licensed{.number = u"SEN-1"_s, .hosting = u"Server"_s})
        .add(Licensed{.number = u"SEN-2"_s, .hosting = u"Data Center"_s});
    facts.add(Sent{.from = u"A"_s, .entitlement = u"SEN-1"_s, .users = 1})
        .add(Sent{.from = u"B"_s, .entitlement = u"SEN-2"_s, .users = 10})
        .add(Sent{.from = u"C"_s, .users = 100});
    const Headcount count = countOf(facts, u"2026-05-31"_s, {{}, hostings, {}, {}});
    QCOMPARE(count.activeLicences, licences);
    QCOMPARE(count.reportedUsers, users);
}

void TestHeadcount::keepsToTheSelectedProduct()
{
    FactsFixture facts;
    facts.add(Licensed{.number = u"SEN-1"_s}).add(Licensed{.number = u"SEN-1"_s, .product = u"com.other"_s});
    facts.add(Sent{.users = 1}).add(Sent{.users = 10, .product = u"com.other"_s});
    const Headcount count = countOf(facts, u"2026-05-31"_s, {{u"com.other"_s}, {}, {}, {}});
    QCOMPARE(count.activeLicences, 1);
    QCOMPARE(count.reportedUsers, 10);
}

void TestHeadcount::saysWhetherAMonthIsOver_data()
{
    QTest::addColumn<QString>("lastReport");
    QTest::addColumn<QString>("lastLicence");
    QTest::addColumn<QString>("month");
    QTest::addColumn<int>("completeness");
    QTest::newRow("reports of the next month")
        << u"2026-06-01"_s << QString() << u"2026-05"_s << int(Completeness::Whole);
    QTest::newRow("a report on its last day")
        << u"2026-05-31"_s << QString() << u"2026-05"_s << int(Completeness::Whole);
    QTest::newRow("a report the day before")
        << u"2026-05-30"_s << QString() << u"2026-05"_s << int(Completeness::Partial);
    QTest::newRow("licences past its end, reports near it")
        << u"2026-05-28"_s << u"2026-06-02"_s << u"2026-05"_s << int(Completeness::Whole);
    QTest::newRow("licences past its end, reports not near it")
        << u"2026-05-27"_s << u"2026-06-02"_s << u"2026-05"_s << int(Completeness::Partial);
    QTest::newRow("a month without a report")
        << u"2026-06-01"_s << QString() << u"2026-04"_s << int(Completeness::Missing);
    QTest::newRow("a month to come") << u"2026-06-01"_s << QString() << u"2027-04"_s << int(Completeness::Missing);
}

void TestHeadcount::saysWhetherAMonthIsOver()
{
    QFETCH(QString, lastReport);
    QFETCH(QString, lastLicence);
    QFETCH(QString, month);
    QFETCH(int, completeness);
    FactsFixture fixture;
    fixture.add(Sent{.on = u"2026-05-05"_s}).add(Sent{.on = lastReport});
    if (!lastLicence.isEmpty())
        fixture.add(Licensed{.updated = lastLicence});
    const auto facts = fixture.build();
    QCOMPARE(int(completenessOf(*facts, uptake::month(month))), completeness);
}

void TestHeadcount::showsAGapWhereAMonthHasNoReport()
{
    FactsFixture fixture;
    fixture.add(Sent{.from = u"A"_s, .on = u"2026-03-05"_s})
        .add(Sent{.from = u"B"_s, .on = u"2026-03-05"_s})
        .add(Sent{.from = u"A"_s, .on = u"2026-05-05"_s});
    const auto facts = fixture.build();
    const auto points = headcountTrend(Subset(*facts, {}));
    QCOMPARE(points.size(), 3u);
    QCOMPARE(int(points[0].completeness), int(Completeness::Whole));
    QCOMPARE(int(points[1].completeness), int(Completeness::Missing));
    QCOMPARE(points[1].reporting, 0);
    QCOMPARE(points[1].expected, 2);
    QCOMPARE(int(points[2].completeness), int(Completeness::Partial));
    const auto ofMay = headcountTrend(Subset(*facts, {{}, {}, month(u"2026-05"_s), {}}));
    QCOMPARE(ofMay.size(), 1u);
}

void TestHeadcount::measuresAMonthThatIsNotOverAtItsNewestReport()
{
    FactsFixture fixture;
    for (const QString& server : {u"A"_s, u"B"_s, u"C"_s})
        fixture.add(Sent{.from = server, .on = u"2026-04-30"_s, .users = 1});
    fixture.add(Sent{.from = u"A"_s, .on = u"2026-05-03"_s, .users = 5});
    const auto facts = fixture.build();
    const auto points = headcountTrend(Subset(*facts, {}));
    QCOMPARE(points.size(), 2u);
    QCOMPARE(points[0].headcount.asOf, day(u"2026-04-30"_s));
    QCOMPARE(points[1].headcount.asOf, day(u"2026-05-03"_s));
    QCOMPARE(points[1].headcount.reportedUsers, 7);
    QCOMPARE(points[1].reporting, 1);
    QCOMPARE(points[1].expected, 3);
}

void TestHeadcount::saysOfEachMonthWhatTheHeadcountSays_data()
{
    QTest::addColumn<QStringList>("hostings");
    QTest::newRow("all") << QStringList();
    QTest::newRow("a hosting that licences leave and come back to") << QStringList{u"Server"_s};
}

/// The trend carries licences and reports from month to month; the headcount of a day starts from nothing.
void TestHeadcount::saysOfEachMonthWhatTheHeadcountSays()
{
    QFETCH(QStringList, hostings);
    std::mt19937 random(7);
    const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
    const auto date = [&] { return u"2026-0%1-%2"_s.arg(1 + below(8)).arg(10 + below(19)); };
    FactsFixture fixture;
    for (int i = 0; i < 200; ++i) {
        const QString known = date();
        fixture.add(Licensed{.number = u"SEN-%1"_s.arg(below(60)),
            .known = known,
            .updated = known,
            .from = below(3) == 0 ? date() : QString(),
            .to = below(3) == 0 ? date() : QString(),
            .capacity = below(4) == 0 ? std::nullopt : std::optional<qint64>(below(3000)),
            .hosting = below(2) == 0 ? u"Server"_s : u"Data Center"_s,
            .isActive = below(6) != 0,
            .isEvaluation = below(8) == 0});
    }
    for (int i = 0; i < 900; ++i)
        fixture.add(Sent{.from = u"S%1"_s.arg(below(90)),
            .on = date(),
            .entitlement = below(4) == 0 ? QString() : u"SEN-%1"_s.arg(below(64)),
            .users = below(5) == 0 ? 70'000 + below(9) : below(500),
            .modified = below(2)});
    const auto facts = fixture.build();
    const Subset subset(*facts, {.hostings = hostings});
    const auto points = headcountTrend(subset);
    QCOMPARE(points.size(), size_t(8));
    int estimates = 0;
    for (const HeadcountPoint& point : points) {
        const Headcount& found = point.headcount;
        const Headcount expected = headcount(subset, found.asOf);
        QCOMPARE(found.activeLicences, expected.activeLicences);
        QCOMPARE(found.licensedUsers, expected.licensedUsers);
        QCOMPARE(found.licencesWithoutCapacity, expected.licencesWithoutCapacity);
        QCOMPARE(found.activeLicences, activeLicencesOn(subset, found.asOf));
        QCOMPARE(found.reportingInstallations, expected.reportingInstallations);
        QCOMPARE(found.reportedUsers, expected.reportedUsers);
        QCOMPARE(found.activeInstallations, expected.activeInstallations);
        QCOMPARE(found.activeUsers, expected.activeUsers);
        QCOMPARE(found.reportingRate, expected.reportingRate);
        QCOMPARE(found.estimatedUsers.estimate.has_value(), expected.estimatedUsers.estimate.has_value());
        if (!found.estimatedUsers.estimate)
            continue;
        ++estimates;
        QCOMPARE(found.estimatedUsers.estimate->value, expected.estimatedUsers.estimate->value);
        QCOMPARE(found.estimatedUsers.estimate->low, expected.estimatedUsers.estimate->low);
        QCOMPARE(found.estimatedUsers.estimate->high, expected.estimatedUsers.estimate->high);
    }
    QCOMPARE_GT(estimates, 0);
}

QTEST_GUILESS_MAIN(TestHeadcount)
#include "tst_headcount.moc"
