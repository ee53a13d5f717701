// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/business.h"
#include "models/metrics/evaluations.h"
#include "models/metrics/renewals.h"
#include "tests/support/factsfixture.h"

#include <random>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// The month of a business, which must be there.
BusinessMonth in(const Business& business, const QString& when)
{
    for (const BusinessMonth& each : business.months) {
        if (each.month == month(when))
            return each;
    }
    qFatal("no month %s", qPrintable(when));
}

Business businessOf(FactsFixture& fixture, const Selection& selection = {})
{
    const auto facts = fixture.build();
    return business(Subset(*facts, selection));
}

/// "2025-12-31 renewed": the renewals due, by day.
QStringList dueIn(FactsFixture& fixture)
{
    const auto facts = fixture.build();
    QStringList lines;
    for (const DueRenewal& due : dueRenewals(Subset(*facts, {})))
        lines << dateOf(due.due).toString(Qt::ISODate) + (due.isRenewed ? u" renewed"_s : u" not"_s);
    lines.sort();
    return lines;
}

} // namespace

class TestBusiness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsSalesUpByTypeAndHosting();
    void isExactToTheCent();
    void leavesAMonthBeforeTheFirstSaleUnknown();
    void marksTheMonthThatIsNotOver();
    void comparesWithBothEarlierMonths();
    void keepsToTheSelection();
    void countsPayingOrganisations();
    void countsThemAsAskingEachLicenceWould();
    void convertsEvaluations_data();
    void convertsEvaluations();
    void countsConversionByMonthOfStart();
    void findsRenewalsDue_data();
    void findsRenewalsDue();
    void countsChurnAsDownloadedElseAsNotRenewed();
    void survivesAMistypedYear();
};

void TestBusiness::addsSalesUpByTypeAndHosting()
{
    FactsFixture fixture;
    fixture.add(Sold{.cents = 1000})
        .add(Sold{.cents = 250})
        .add(Sold{.cents = 500, .hosting = u"Cloud"_s})
        .add(Sold{.cents = -1000, .type = u"Refund"_s});
    fixture.add(Sold{.on = u"2026-06-01"_s, .cents = 7});
    const BusinessMonth may = in(businessOf(fixture), u"2026-05"_s);
    QCOMPARE(may.sales.size(), size_t(3));
    QCOMPARE(may.sales[0].saleType + may.sales[0].hosting, u"NewCloud"_s);
    QCOMPARE(may.sales[1].amount.value, 1250);
    QCOMPARE(may.sales[1].lines, 2);
    QCOMPARE(may.sales[2].amount.value, -1000);
    QCOMPARE(may.salesTotal.value().value, 750);
}

/// A million dimes are 100 000 dollars, and cells always add up to the total.
void TestBusiness::isExactToTheCent()
{
    FactsFixture fixture;
    std::mt19937 random(1);
    qint64 sum = 0;
    for (int i = 0; i < 2000; ++i) {
        const qint64 cents = qint64(random() % 2'000'001) - 1'000'000;
        sum += cents;
        fixture.add(Sold{.on = u"2026-0%1-11"_s.arg(1 + random() % 5),
            .cents = cents,
            .type = cents < 0 ? u"Refund"_s : u"New"_s,
            .hosting = random() % 2 ? u"Server"_s : u"Cloud"_s});
    }
    qint64 total = 0;
    for (const BusinessMonth& each : businessOf(fixture).months) {
        qint64 cells = 0;
        for (const SalesCell& cell : each.sales)
            cells += cell.amount.value;
        QCOMPARE(each.salesTotal.value().value, cells);
        total += cells;
    }
    QCOMPARE(total, sum);
}

void TestBusiness::leavesAMonthBeforeTheFirstSaleUnknown()
{
    FactsFixture fixture;
    fixture.add(Licensed{.known = u"2026-05-31"_s, .from = u"2026-01-01"_s})
        .add(Sold{.on = u"2026-03-10"_s})
        .add(Sold{.on = u"2026-05-10"_s});
    const Business result = businessOf(fixture);
    QVERIFY(!in(result, u"2026-02"_s).salesTotal); // not 0
    QCOMPARE(in(result, u"2026-04"_s).salesTotal.value().value, 0); // within the orders that are known: 0
    FactsFixture events;
    events.add(Happened{.on = u"2026-04-10"_s});
    const BusinessMonth april = in(businessOf(events), u"2026-04"_s);
    QVERIFY(!april.salesTotal);
    QVERIFY(!april.customers);
}

void TestBusiness::marksTheMonthThatIsNotOver()
{
    FactsFixture fixture;
    fixture.add(Sold{.on = u"2026-04-30"_s}).add(Sold{.on = u"2026-05-20"_s});
    const Business result = businessOf(fixture);
    QVERIFY(in(result, u"2026-04"_s).completeness == Completeness::Whole);
    QVERIFY(in(result, u"2026-05"_s).completeness == Completeness::Partial);
    QCOMPARE(result.newest.value(), day(u"2026-05-20"_s));
    QVERIFY(!in(result, u"2026-05"_s).salesChange.previous);
}

void TestBusiness::comparesWithBothEarlierMonths()
{
    FactsFixture fixture;
    fixture.add(Sold{.on = u"2025-05-10"_s, .cents = 100})
        .add(Sold{.on = u"2026-04-10"_s, .cents = 300})
        .add(Sold{.on = u"2026-05-10"_s, .cents = 350});
    fixture.add(Sold{.on = u"2026-06-02"_s});
    const BusinessMonth may = in(businessOf(fixture), u"2026-05"_s);
    QCOMPARE(may.salesChange.previous.value().difference, 50.0);
    QCOMPARE(may.salesChange.yearBefore.value().difference, 250.0);
    QVERIFY(may.salesChange.yearBefore.value().since == month(u"2025-05"_s));
}

void TestBusiness::keepsToTheSelection()
{
    FactsFixture fixture;
    fixture.add(Sold{.cents = 1})
        .add(Sold{.cents = 10, .product = u"com.other"_s})
        .add(Sold{.cents = 100, .hosting = u"Cloud"_s})
        .add(Sold{.on = u"2026-04-10"_s});
    QCOMPARE(in(businessOf(fixture, {.products = {u"com.other"_s}}), u"2026-05"_s).salesTotal.value().value, 10);
    FactsFixture again;
    again.add(Sold{.cents = 1})
        .add(Sold{.cents = 100, .hosting = u"Cloud"_s})
        .add(Sold{.on = u"2026-04-10"_s, .hosting = u"Cloud"_s});
    const Business result = businessOf(again, {.hostings = {u"Cloud"_s}, .from = month(u"2026-05"_s)});
    QCOMPARE(result.months.size(), size_t(1));
    QCOMPARE(result.months[0].salesTotal.value().value, 100);
}

void TestBusiness::countsPayingOrganisations()
{
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-1"_s, .company = u"Acme"_s, .from = u"2026-01-01"_s})
        .add(Licensed{.number = u"SEN-2"_s, .company = u"Acme"_s, .from = u"2026-01-01"_s});
    fixture.add(Licensed{.number = u"SEN-3"_s, .company = u"Beta"_s, .from = u"2026-03-01"_s, .to = u"2026-04-15"_s});
    fixture.add(Licensed{.number = u"SEN-4"_s, .company = u"Free"_s, .type = u"community"_s})
        .add(Licensed{.number = u"SEN-5"_s, .company = u"Trial"_s, .isEvaluation = true});
    fixture.add(Licensed{.number = u"SEN-6"_s, .company = u"Gone"_s, .isActive = false})
        .add(Licensed{.number = u"SEN-7"_s, .company = u"School"_s, .from = u"2026-02-01"_s, .type = u"ACADEMIC"_s});
    fixture.add(Sold{.on = u"2026-05-31"_s});
    const Business result = businessOf(fixture);
    QCOMPARE(in(result, u"2026-01"_s).customers.value(), 1);
    QCOMPARE(in(result, u"2026-03"_s).customers.value(), 3);
    QCOMPARE(in(result, u"2026-04"_s).customers.value(), 2);
    QCOMPARE(in(result, u"2026-04"_s).customersChange.previous.value().difference, -1.0);
}

/// The slow way: the state of every licence at the end of every month.
void TestBusiness::countsThemAsAskingEachLicenceWould()
{
    std::mt19937 random(11);
    const auto dayIn = [&](int year) {
        return u"%1-%2-%3"_s.arg(year).arg(1 + random() % 12, 2, 10, QLatin1Char('0')).arg(1 + random() % 28, 2, 10, QLatin1Char('0'));
    };
    FactsFixture fixture;
    for (int licence = 0; licence < 60; ++licence) {
        const QString number = u"SEN-%1"_s.arg(licence);
        for (unsigned state = 0; state < 1 + random() % 3; ++state)
            fixture.add(Licensed{.number = number, .company = u"Company %1"_s.arg(licence % 25), .known = dayIn(2024 + int(state)),
                .from = random() % 4 ? dayIn(2023) : QString(), .to = random() % 3 ? dayIn(2024 + int(random() % 3)) : QString(),
                .hosting = random() % 2 ? u"Server"_s : u"Cloud"_s, .isActive = random() % 5 != 0, .isEvaluation = random() % 7 == 0,
                .type = random() % 4 ? u"COMMERCIAL"_s : u"COMMUNITY"_s});
        for (unsigned report = 0; report < random() % 4; ++report)
            fixture.add(Sent{.from = u"server %1"_s.arg(licence), .on = dayIn(2024), .version = random() % 2 ? u"1.0"_s : u"2.0"_s, .entitlement = number});
    }
    const auto facts = fixture.build();
    for (const Selection& selection :
        {Selection{}, Selection{.hostings = {u"Cloud"_s}}, Selection{.addonVersions = {u"2.0"_s}}}) {
        const Subset subset(*facts, selection);
        const Business result = business(subset);
        QCOMPARE_GT(result.months.size(), size_t(20));
        qint64 seen = 0;
        for (const BusinessMonth& each : result.months) {
            const Day day = std::min(lastDayOf(each.month), *result.newest);
            Group customers;
            for (const LicenceFacts& licence : facts->licences()) {
                const LicenceState& state = stateAt(licence, day);
                if (isPaid(facts->licenseTypes()[state.licenseType]) && isActiveOn(state, day) && subset.containsLicence(licence, day))
                    customers.push_back(licence.states.back().organisation);
            }
            sortGroup(customers);
            QCOMPARE(each.customers.value_or(0), qint64(customers.size()));
            QCOMPARE(each.organisations.customers, customers);
            seen += qint64(customers.size());
        }
        QCOMPARE_GT(seen, 20);
    }
}

void TestBusiness::convertsEvaluations_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("converted");
    QTest::newRow("not") << 0 << QString();
    QTest::newRow("an order of the licence") << 1 << u"2026-03-20"_s;
    QTest::newRow("a conversion download") << 2 << u"2026-03-21"_s;
    QTest::newRow("evaluationSaleDate") << 3 << u"2026-03-22"_s;
    QTest::newRow("a paid state") << 4 << u"2026-04-01"_s;
    QTest::newRow("a refund is no sale") << 5 << QString();
    QTest::newRow("an order before it is of another licence") << 6 << QString();
    QTest::newRow("a free licence is no sale") << 7 << QString();
}

void TestBusiness::convertsEvaluations()
{
    QFETCH(int, how);
    QFETCH(QString, converted);
    FactsFixture fixture;
    fixture.add(Licensed{.known = u"2026-03-05"_s,
        .updated = u"2026-03-05"_s,
        .from = u"2026-03-01"_s,
        .to = u"2026-03-31"_s,
        .isEvaluation = true});
    if (how == 3)
        fixture.add(Licensed{.known = u"2026-05-01"_s,
            .updated = u"2026-05-01"_s,
            .isEvaluation = true,
            .evaluationStart = u"2026-03-01"_s,
            .evaluationSale = u"2026-03-22"_s});
    if (how == 4 || how == 7)
        fixture.add(Licensed{.known = u"2026-05-01"_s,
            .updated = u"2026-05-01"_s,
            .from = u"2026-04-01"_s,
            .type = how == 4 ? u"COMMERCIAL"_s : u"OPEN_SOURCE"_s});
    if (how == 1)
        fixture.add(Sold{.on = u"2026-03-25"_s}).add(Sold{.on = u"2026-03-20"_s});
    if (how == 2)
        fixture.add(Happened{.kind = LicenceEventKind::Conversion, .on = u"2026-03-21"_s})
            .add(Happened{.kind = LicenceEventKind::Churn, .on = u"2026-03-11"_s});
    if (how == 5)
        fixture.add(Sold{.on = u"2026-03-20"_s, .cents = -100, .type = u"Refund"_s});
    if (how == 6)
        fixture.add(Sold{.on = u"2026-02-20"_s});
    const auto facts = fixture.build();
    const auto evaluations = evaluationsOf(Subset(*facts, {}));
    QCOMPARE(evaluations.size(), size_t(1));
    QCOMPARE(evaluations[0].start, day(u"2026-03-01"_s));
    QCOMPARE(evaluations[0].converted ? dateOf(*evaluations[0].converted).toString(Qt::ISODate) : QString(), converted);
}

void TestBusiness::countsConversionByMonthOfStart()
{
    FactsFixture fixture;
    for (const QString& number : {u"SEN-1"_s, u"SEN-2"_s, u"SEN-3"_s, u"SEN-4"_s})
        fixture.add(Licensed{.number = number,
            .known = u"2026-05-31"_s,
            .from = u"2026-03-%1"_s.arg(number.back() == u'4' ? u"31"_s : u"01"_s),
            .to = number == u"SEN-3"_s ? u"2026-06-30"_s : u"2026-04-01"_s,
            .isEvaluation = true});
    fixture.add(Licensed{.number = u"SEN-5"_s, .from = u"2026-03-05"_s}); // paid from the start
    fixture.add(Sold{.on = u"2026-05-20"_s, .number = u"SEN-1"_s});
    const BusinessMonth march = in(businessOf(fixture), u"2026-03"_s);
    QCOMPARE(march.evaluationsStarted, 4);
    QCOMPARE(march.evaluationsConverted, 1);
    QCOMPARE(march.evaluationsOpen, 1);
    QCOMPARE(march.conversion.value(), .25);
}

void TestBusiness::findsRenewalsDue_data()
{
    QTest::addColumn<QStringList>("sales"); ///< "day type from to"
    QTest::addColumn<QStringList>("due");
    QTest::newRow("one year") << QStringList{u"2025-01-01 New 2025-01-01 2025-12-31"_s}
                              << QStringList{u"2025-12-31 not"_s};
    QTest::newRow("renewed") << QStringList{u"2025-01-01 New 2025-01-01 2025-12-31"_s,
        u"2025-12-20 Renewal 2026-01-01 2026-12-31"_s}
                             << QStringList{u"2025-12-31 renewed"_s, u"2026-12-31 not"_s};
    QTest::newRow("renewed late") << QStringList{u"2025-01-01 New 2025-01-01 2025-12-31"_s,
        u"2026-03-20 Renewal 2026-01-01 2026-12-31"_s}
                                  << QStringList{u"2025-12-31 renewed"_s, u"2026-12-31 not"_s};
    QTest::newRow("ends a day apart are one")
        << QStringList{u"2025-01-01 New 2025-01-01 2025-12-31"_s, u"2025-06-01 Upgrade 2025-06-01 2026-01-01"_s}
        << QStringList{u"2026-01-01 not"_s};
    QTest::newRow("no end is told") << QStringList{u"2025-01-01 New - -"_s, u"2026-01-05 Renewal - -"_s}
                                    << QStringList{u"2026-01-05 renewed"_s};
    QTest::newRow("a refund is no period")
        << QStringList{u"2025-01-01 Refund 2025-01-01 2025-12-31"_s} << QStringList{};
    QTest::newRow("monthly") << QStringList{u"2025-01-01 New 2025-01-01 2025-01-31"_s,
        u"2025-02-01 Renewal 2025-02-01 2025-02-28"_s, u"2025-03-01 Renewal 2025-03-01 2025-03-31"_s}
                             << QStringList{u"2025-01-31 renewed"_s, u"2025-02-28 renewed"_s, u"2025-03-31 not"_s};
}

void TestBusiness::findsRenewalsDue()
{
    QFETCH(QStringList, sales);
    QFETCH(QStringList, due);
    FactsFixture fixture;
    const auto date = [](const QString& text) { return text == u"-"_s ? QString() : text; };
    for (const QString& sale : sales)
        fixture.add(Sold{.on = sale.section(u' ', 0, 0),
            .type = sale.section(u' ', 1, 1),
            .from = date(sale.section(u' ', 2, 2)),
            .to = date(sale.section(u' ', 3, 3))});
    if (!sales.isEmpty())
        fixture.add(Sold{.on = u"2024-01-01"_s, .number = u"SEN-77"_s}); // of another licence, with nothing due
    QCOMPARE(dueIn(fixture), due);
}

void TestBusiness::countsChurnAsDownloadedElseAsNotRenewed()
{
    const auto sell = [](FactsFixture& fixture) {
        fixture.add(Sold{.on = u"2025-04-01"_s, .from = u"2025-04-01"_s, .to = u"2026-03-31"_s})
            .add(Sold{.on = u"2026-05-31"_s, .number = u"SEN-2"_s, .to = u"2027-05-31"_s});
    };
    FactsFixture without;
    sell(without);
    const Business derived = businessOf(without);
    QVERIFY(!derived.churnIsReported);
    QCOMPARE(in(derived, u"2026-03"_s).churned, 1);
    QCOMPARE(in(derived, u"2026-03"_s).renewalRate.value(), 0.0);
    FactsFixture with;
    sell(with);
    with.add(Happened{.on = u"2026-04-15"_s});
    const Business reported = businessOf(with);
    QVERIFY(reported.churnIsReported);
    QCOMPARE(in(reported, u"2026-03"_s).churned, 0);
    QCOMPARE(in(reported, u"2026-04"_s).churned, 1);
}

void TestBusiness::survivesAMistypedYear()
{
    FactsFixture fixture;
    fixture.add(Sold{.on = u"0026-05-10"_s}).add(Sold{.on = u"2026-05-10"_s, .cents = 5});
    const Business result = businessOf(fixture);
    QCOMPARE_LT(result.months.size(), size_t(700));
    QCOMPARE(in(result, u"2026-05"_s).salesTotal.value().value, 5);
}

QTEST_GUILESS_MAIN(TestBusiness)
#include "tst_business.moc"
