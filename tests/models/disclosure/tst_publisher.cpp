// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/publisher.h"
#include "tests/support/factsfixture.h"

#include <numeric>

using namespace uptake;
using namespace Qt::StringLiterals;

// Only Publisher makes a Published: no value can be drawn into a report that did not pass it.
static_assert(!std::is_default_constructible_v<Published>);
static_assert(!std::is_constructible_v<Published, RowName, Statistic, Group, std::optional<double>>);
static_assert(!std::is_constructible_v<Published, RowName, Statistic, Group, double>);
static_assert(!std::is_aggregate_v<Published>);
static_assert(!std::is_constructible_v<PublishedCategory, QString>);

namespace {

const QString withheld = u"\u2022\u2022\u2022"_s;
const QLocale english(QLocale::English, QLocale::UnitedStates);
const RowName row{u"row"_s, u"2026-05"_s, u"organisations"_s};

/// Organisations from, from + 1, ... (count of them).
Group group(int count, int from = 1)
{
    Group result;
    for (int i = 0; i < count; ++i)
        result.push_back(OrganisationId{quint32(from + i)});
    return result;
}

std::vector<Contribution> each(const Group& organisations, double value)
{
    std::vector<Contribution> result;
    for (const OrganisationId organisation : organisations)
        result.push_back({organisation, value});
    return result;
}

QString text(const Published& published)
{
    return published.text(english);
}

/// "2.0 12": name and count of each category.
QStringList described(const std::vector<PublishedCategory>& categories)
{
    QStringList lines;
    for (const PublishedCategory& category : categories)
        lines << (category.isOther ? u"Other"_s : category.name) + u' ' + text(category.count);
    return lines;
}

} // namespace

class TestPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsACountOfEnoughOrganisations_data();
    void showsACountOfEnoughOrganisations();
    void showsASumOfEnoughOrganisations_data();
    void showsASumOfEnoughOrganisations();
    void withholdsASumThatOneOrganisationsInstallationsDominate();
    void withholdsASumWhoseRestWouldTell_data();
    void withholdsASumWhoseRestWouldTell();
    void withholdsAnEstimateFromTooFew();
    void showsAShareFromShownCounts_data();
    void showsAShareFromShownCounts();
    void hidesTheCountOfAPartThatIsAll();
    void showsNoIntervalOfAWithheldShare();
    void mergesSmallCategories_data();
    void mergesSmallCategories();
    void leavesNoCategoryToBeWorkedOut();
    void marksAllThatIsWithheldAlike();
    void notesWhatItDid();
    void putsPublishedValuesIntoASentence();
    void countsAnOrganisationOnceInAGroup();
};

void TestPublisher::showsACountOfEnoughOrganisations_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("parent");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << 0 << 100 << withheld;
    QTest::newRow("k - 1") << 9 << 100 << withheld;
    QTest::newRow("k") << 10 << 100 << u"10"_s;
    QTest::newRow("k + 1") << 11 << 100 << u"11"_s;
    QTest::newRow("all but k - 1") << 91 << 100 << withheld;
    QTest::newRow("all but k") << 90 << 100 << u"90"_s;
    QTest::newRow("all") << 100 << 100 << u"100"_s;
    QTest::newRow("counts are not rounded") << 1234 << 5000 << u"1,234"_s;
}

void TestPublisher::showsACountOfEnoughOrganisations()
{
    QFETCH(int, count);
    QFETCH(int, parent);
    QFETCH(QString, shown);
    const Published published = Publisher(Policy()).count(row, group(count), group(parent));
    QCOMPARE(text(published), shown);
    QCOMPARE(published.isWithheld(), shown == withheld);
    QCOMPARE(published.shown().has_value(), shown != withheld);
}

void TestPublisher::showsASumOfEnoughOrganisations_data()
{
    QTest::addColumn<std::vector<Contribution>>("contributions");
    QTest::addColumn<QString>("shown");
    QTest::newRow("k - 1") << each(group(9), 100) << withheld;
    QTest::newRow("k") << each(group(10), 100) << u"1,000"_s;
    QTest::newRow("three digits") << each(group(10), 123.4) << u"1,230"_s;
    QTest::newRow("k, one of which adds nothing") << [] {
        auto all = each(group(10), 100);
        all[3].value = 0;
        return all;
    }() << withheld;
    QTest::newRow("one makes more than half") << [] {
        auto all = each(group(11), 10);
        all[3].value = 101;
        return all;
    }() << withheld;
}

void TestPublisher::showsASumOfEnoughOrganisations()
{
    QFETCH(std::vector<Contribution>, contributions);
    QFETCH(QString, shown);
    QCOMPARE(text(Publisher(Policy()).sum(row, contributions)), shown);
}

void TestPublisher::withholdsASumThatOneOrganisationsInstallationsDominate()
{
    // Four installations of 80 users each are Ann's; ten other organisations have 30 each. No installation makes more
    // than half, Ann does: 320 of 620.
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-1"_s, .company = u"Ann"_s})
        .add(Licensed{.number = u"SEN-2"_s, .company = u"Ann"_s});
    for (int i = 0; i < 4; ++i)
        fixture.add(Sent{.from = u"Ann%1"_s.arg(i), .entitlement = i % 2 ? u"SEN-1"_s : u"SEN-2"_s, .users = 80});
    for (int i = 0; i < 10; ++i)
        fixture.add(Sent{.from = u"Other%1"_s.arg(i), .users = 30});
    const auto facts = fixture.build();
    const auto sums = headcountContributions(Subset(*facts, {}), day(u"2026-05-31"_s));
    QCOMPARE(sums.reportedUsers.size(), 11u);
    QCOMPARE(text(Publisher(Policy()).sum(row, sums.reportedUsers)), withheld);
    std::vector<Contribution> asIfApart = each(group(4), 80);
    const auto others = each(group(10, 5), 30);
    asIfApart.insert(asIfApart.end(), others.begin(), others.end());
    QCOMPARE(text(Publisher(Policy()).sum(row, asIfApart)), u"620"_s);
}

void TestPublisher::withholdsASumWhoseRestWouldTell_data()
{
    QTest::addColumn<std::vector<Contribution>>("whole");
    QTest::addColumn<std::vector<Contribution>>("part");
    QTest::addColumn<QString>("shown");
    QTest::newRow("no rest") << each(group(20), 5) << each(group(20), 5) << u"100"_s;
    QTest::newRow("a rest of k") << each(group(20), 5) << each(group(10), 5) << u"100"_s;
    QTest::newRow("a rest of k - 1") << each(group(20), 5) << each(group(11), 5) << withheld;
    QTest::newRow("a rest of one") << each(group(20), 5) << each(group(19), 5) << withheld;
    QTest::newRow("the same organisations, one with more") << [] {
        auto all = each(group(20), 5);
        all[7].value = 6;
        return all;
    }() << each(group(20), 5) << withheld;
    QTest::newRow("a rest that one dominates") << [] {
        auto all = each(group(20), 5);
        all[0].value = 60; // of the rest 60 + 45
        return all;
    }() << each(group(10, 11), 5) << withheld;
}

void TestPublisher::withholdsASumWhoseRestWouldTell()
{
    QFETCH(std::vector<Contribution>, whole);
    QFETCH(std::vector<Contribution>, part);
    QFETCH(QString, shown);
    QCOMPARE(text(Publisher(Policy()).sum(row, whole, part)), shown);
}

void TestPublisher::withholdsAnEstimateFromTooFew()
{
    QCOMPARE(text(Publisher(Policy()).estimate(row, 12345, each(group(9), 5))), withheld);
    QCOMPARE(text(Publisher(Policy()).estimate(row, 12345, each(group(10), 5))), u"12,300"_s);
}

void TestPublisher::showsAShareFromShownCounts_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("whole");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a third") << 10 << 30 << u"33 %"_s;
    QTest::newRow("rounded") << 20 << 30 << u"67 %"_s;
    QTest::newRow("part withheld") << 9 << 30 << withheld;
    QTest::newRow("rest too small") << 25 << 30 << withheld;
    QTest::newRow("none") << 0 << 100 << withheld;
    QTest::newRow("just above 5 %") << 11 << 200 << u"6 %"_s;
    QTest::newRow("5 %") << 10 << 200 << u"under 5 %"_s;
    QTest::newRow("1 %") << 10 << 1000 << u"under 5 %"_s;
    QTest::newRow("just below 95 %") << 189 << 200 << u"95 %"_s;
    QTest::newRow("95 %") << 190 << 200 << u"over 95 %"_s;
    QTest::newRow("all but a few") << 199 << 200 << u"over 95 %"_s;
    QTest::newRow("all of 20k") << 200 << 200 << u"over 95 %"_s;
    QTest::newRow("all of fewer: under 5 % of it would be fewer than k") << 199 << 199 << withheld;
    QTest::newRow("all of 2k") << 20 << 20 << withheld;
}

void TestPublisher::showsAShareFromShownCounts()
{
    QFETCH(int, part);
    QFETCH(int, whole);
    QFETCH(QString, shown);
    Publisher publisher{Policy()};
    const Published wholeCount = publisher.count(row, group(whole), group(whole));
    const Published partCount = publisher.part(row, group(part), group(whole));
    const Published share = publisher.share(row, partCount, wholeCount);
    QCOMPARE(text(share), shown);
    if (!share.isWithheld())
        QVERIFY(*share.shown() >= .05 && *share.shown() <= .95);
}

void TestPublisher::hidesTheCountOfAPartThatIsAll()
{
    // "12 of 12" beside "over 95 %" would tell what the share hides; all and all but one look the same.
    Publisher publisher{Policy()};
    for (const int whole : {12, 19, 20, 100}) {
        QCOMPARE(text(publisher.part(row, group(whole), group(whole))), withheld);
        QCOMPARE(text(publisher.part(row, group(whole - 1), group(whole))), withheld);
    }
    QVERIFY(publisher.categories(row, {{u"2.1"_s, group(30)}}, group(30)).empty()); // its name alone would tell of each
    QVERIFY(publisher.categories(row, {{u"2.1"_s, group(400)}}, group(400)).empty());
    QCOMPARE(publisher.categories(row, {{u"2.1"_s, group(30)}}, group(45)).size(), size_t(1)); // 15 do not tell
}

void TestPublisher::showsNoIntervalOfAWithheldShare()
{
    Publisher publisher{Policy()};
    const Published whole = publisher.count(row, group(50), group(50));
    const Published few = publisher.count(row, group(9), group(50));
    const Published enough = publisher.count(row, group(37), group(50));
    QVERIFY(publisher.intervalEnd(row, few, whole, &Interval::low).isWithheld());
    QCOMPARE(text(publisher.intervalEnd(row, enough, whole, &Interval::low)), u"60 %"_s);
    QCOMPARE(text(publisher.intervalEnd(row, enough, whole, &Interval::high)), u"84 %"_s);
}

void TestPublisher::mergesSmallCategories_data()
{
    QTest::addColumn<std::vector<int>>("sizes");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("all are large") << std::vector<int>{30, 20, 10} << QStringList{u"0 30"_s, u"1 20"_s, u"2 10"_s};
    QTest::newRow("small ones that make one of k")
        << std::vector<int>{30, 4, 20, 6} << QStringList{u"0 30"_s, u"2 20"_s, u"Other 10"_s};
    QTest::newRow("a small one alone: the next smallest joins")
        << std::vector<int>{30, 4, 20} << QStringList{u"0 30"_s, u"Other 24"_s};
    QTest::newRow("small ones that make k - 1: the next smallest joins")
        << std::vector<int>{30, 4, 20, 5} << QStringList{u"0 30"_s, u"Other 29"_s};
    QTest::newRow("one of k - 1") << std::vector<int>{40, 9, 10} << QStringList{u"0 40"_s, u"Other 19"_s};
    QTest::newRow("all in the end") << std::vector<int>{9, 8} << QStringList{u"Other 17"_s};
    QTest::newRow("even all are too few") << std::vector<int>{5, 4} << QStringList{u"Other "_s + withheld};
    QTest::newRow("order is kept, Other is last")
        << std::vector<int>{3, 12, 7, 30, 11} << QStringList{u"1 12"_s, u"3 30"_s, u"4 11"_s, u"Other 10"_s};
}

void TestPublisher::mergesSmallCategories()
{
    QFETCH(std::vector<int>, sizes);
    QFETCH(QStringList, shown);
    std::vector<CategoryGroup> categories;
    int at = 1;
    for (const int size : sizes) {
        categories.push_back({QString::number(categories.size()), group(size, at)});
        at += size;
    }
    QCOMPARE(described(Publisher(Policy()).categories(row, categories, group(at - 1))), shown);
}

void TestPublisher::leavesNoCategoryToBeWorkedOut()
{
    // Whatever the sizes: shown categories and what they leave of the whole have k organisations or none.
    for (int a = 0; a <= 24; a += 3) {
        for (int b = 0; b <= 24; b += 2) {
            for (int c = 0; c <= 24; c += 4) {
                Publisher publisher{Policy()};
                const auto published = publisher.categories(row,
                    {{u"a"_s, group(a)}, {u"b"_s, group(b, 1 + a)}, {u"c"_s, group(c, 1 + a + b)}}, group(a + b + c));
                int rest = a + b + c;
                for (const PublishedCategory& category : published) {
                    const int shown = int(category.count.shown().value_or(0));
                    QVERIFY2(shown == 0 || shown >= 10, qPrintable(u"%1, %2, %3"_s.arg(a).arg(b).arg(c)));
                    rest -= shown;
                }
                QVERIFY2(rest == 0 || rest >= 10 || a + b + c < 10,
                    qPrintable(u"%1, %2, %3 leave %4"_s.arg(a).arg(b).arg(c).arg(rest)));
            }
        }
    }
}

void TestPublisher::marksAllThatIsWithheldAlike()
{
    Publisher publisher{Policy()};
    const Published whole = publisher.count(row, group(15), group(15));
    auto dominated = each(group(11), 1);
    dominated[0].value = 1000;
    QSet<QString> marks{text(publisher.count(row, group(3), group(50))),
        text(publisher.count(row, group(48), group(50))), text(publisher.sum(row, dominated)),
        text(publisher.sum(row, each(group(20), 5), each(group(19), 5))), text(publisher.estimate(row, 99, {})),
        text(publisher.share(row, whole, whole)), text(publisher.count(row, {}, group(50)))};
    QCOMPARE(marks, QSet<QString>{withheld});
}

void TestPublisher::notesWhatItDid()
{
    Publisher publisher{Policy()};
    publisher.count({u"fine"_s, {}, {}}, group(10), group(50));
    publisher.count({u"few"_s, {}, {}}, group(3), group(50));
    publisher.categories(
        {u"versions"_s, {}, {}}, {{u"1"_s, group(5)}, {u"2"_s, group(6, 6)}, {u"3"_s, group(20, 12)}}, group(31));
    QCOMPARE(publisher.notes().size(), 2u);
    QCOMPARE(publisher.notes()[0].figure, u"few"_s);
    QVERIFY(publisher.notes()[0].action == ProtectionNote::Action::Withheld
        && publisher.notes()[0].reason == Verdict::TooFew);
    QCOMPARE(publisher.notes()[1].figure, u"versions"_s);
    QVERIFY(publisher.notes()[1].action == ProtectionNote::Action::Merged);
    QCOMPARE(publisher.notes()[1].categories, 2);
}

void TestPublisher::putsPublishedValuesIntoASentence()
{
    Publisher publisher{Policy()};
    const Published many = publisher.count(row, group(1200), group(1200));
    const Published few = publisher.count(row, group(3), group(1200));
    QCOMPARE(Sentence(u"%1 of %2, and %1 again"_s, {&few, &many}, english).text(),
        u"%1 of 1,200, and %1 again"_s.replace(u"%1"_s, withheld));
    std::vector<const Published*> ten(9, &few);
    ten.push_back(&many);
    QCOMPARE(Sentence(u"%10 and %1"_s, ten, english).text(), u"1,200 and "_s + withheld);
    // A name is no place for a figure.
    QCOMPARE(Sentence(u"%2 has %1"_s, {&many}, english, {u"%1 of 100%2"_s}).text(), u"%1 of 100%2 has 1,200"_s);
}

void TestPublisher::countsAnOrganisationOnceInAGroup()
{
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-1"_s, .company = u"Ann"_s});
    fixture.add(Sent{.from = u"A"_s, .version = u"2.0"_s, .entitlement = u"SEN-1"_s, .features = {{u"pivot"_s, 0}}});
    fixture.add(Sent{.from = u"B"_s, .version = u"2.1"_s, .entitlement = u"SEN-1"_s, .features = {{u"pivot"_s, 4}}});
    fixture.add(Sent{.from = u"C"_s, .version = u"2.0"_s});
    const auto facts = fixture.build();
    const Subset all(*facts, {});
    const Month may = month(u"2026-05"_s);
    QCOMPARE(organisationsReporting(all, may).size(), 2u);
    const auto features = organisationsByFeature(all, may);
    QCOMPARE(features.size(), 1u);
    QCOMPARE(features[0].exposed.size(), 1u);
    QCOMPARE(features[0].users.size(), 1u);
    const auto versions = organisationsByVersion(all, may);
    QCOMPARE(versions.size(), 2u);
    QCOMPARE(versions[0].version, u"2.1"_s);
    QCOMPARE(versions[0].organisations.size() + versions[1].organisations.size(), 2u);
}

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
