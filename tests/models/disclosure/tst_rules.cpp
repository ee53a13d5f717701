// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/rules.h"
#include "tests/support/expectedmacros.h"

#include <cmath>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// What organisations 1, 2, 3 ... contribute.
std::vector<Contribution> contributions(const std::vector<double>& values)
{
    std::vector<Contribution> result;
    for (const double value : values)
        result.push_back({OrganisationId{quint32(result.size()) + 1}, value});
    return result;
}

std::vector<double> with(std::vector<double> first, int count, double each)
{
    first.insert(first.end(), size_t(count), each);
    return first;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsEnoughOrganisationsInAGroupAndBesideIt_data();
    void needsEnoughOrganisationsInAGroupAndBesideIt();
    void letsNoOneDominateASum_data();
    void letsNoOneDominateASum();
    void judgesASumTheSameInAnyOrder();
    void roundsToThreeDigits_data();
    void roundsToThreeDigits();
    void acceptsNoLaxerPolicy_data();
    void acceptsNoLaxerPolicy();
};

void TestRules::needsEnoughOrganisationsInAGroupAndBesideIt_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<int>("parent");
    QTest::addColumn<int>("verdict");
    QTest::newRow("none") << 0 << 100 << int(Verdict::TooFew);
    QTest::newRow("none of none") << 0 << 0 << int(Verdict::TooFew);
    QTest::newRow("k - 1") << 9 << 100 << int(Verdict::TooFew);
    QTest::newRow("k") << 10 << 100 << int(Verdict::Fine);
    QTest::newRow("k + 1") << 11 << 100 << int(Verdict::Fine);
    QTest::newRow("all of its parent") << 50 << 50 << int(Verdict::Fine);
    QTest::newRow("all but one") << 49 << 50 << int(Verdict::RestTooFew);
    QTest::newRow("all but k - 1") << 41 << 50 << int(Verdict::RestTooFew);
    QTest::newRow("all but k") << 40 << 50 << int(Verdict::Fine);
}

void TestRules::needsEnoughOrganisationsInAGroupAndBesideIt()
{
    QFETCH(int, group);
    QFETCH(int, parent);
    QFETCH(int, verdict);
    QCOMPARE(int(judgeGroup(size_t(group), size_t(parent), Policy())), verdict);
}

void TestRules::letsNoOneDominateASum_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<int>("verdict");
    QTest::newRow("nobody") << std::vector<double>{} << int(Verdict::TooFew);
    QTest::newRow("k - 1 contribute") << with({}, 9, 5) << int(Verdict::TooFew);
    QTest::newRow("k contribute") << with({}, 10, 5) << int(Verdict::Fine);
    QTest::newRow("zeros do not contribute") << with(with({}, 9, 5), 20, 0) << int(Verdict::TooFew);
    // p: what is left without the two largest must be 25 % of the largest; 25 of 100
    QTest::newRow("p just met") << with({100, 100}, 10, 2.5) << int(Verdict::Fine);
    QTest::newRow("p just missed") << with({100, 100}, 10, 2.49) << int(Verdict::Dominated);
    // dominance: the largest must not be more than half; 100 of 200
    QTest::newRow("half of the sum") << with({100}, 10, 10) << int(Verdict::Fine);
    QTest::newRow("more than half of the sum") << with({100.5}, 10, 10) << int(Verdict::Dominated);
    QTest::newRow("the second may be large") << with({100, 99}, 10, 10) << int(Verdict::Fine);
}

void TestRules::letsNoOneDominateASum()
{
    QFETCH(std::vector<double>, values);
    QFETCH(int, verdict);
    QCOMPARE(int(judgeSum(contributions(values), Policy())), verdict);
}

void TestRules::judgesASumTheSameInAnyOrder()
{
    std::vector<double> values = with({100, 100}, 10, 2.49);
    for (size_t i = 0; i < values.size(); ++i) {
        std::rotate(values.begin(), values.begin() + 1, values.end());
        QCOMPARE(int(judgeSum(contributions(values), Policy())), int(Verdict::Dominated));
    }
}

void TestRules::roundsToThreeDigits_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("shown");
    QTest::newRow("0") << 0.0 << 0.0;
    QTest::newRow("a small one") << 7.0 << 7.0;
    QTest::newRow("three digits") << 999.0 << 999.0;
    QTest::newRow("a fraction") << 12.4 << 12.0;
    QTest::newRow("four digits") << 1234.0 << 1230.0;
    QTest::newRow("rounded up") << 1235.0 << 1240.0;
    QTest::newRow("rounded into the next power") << 9996.0 << 10000.0;
    QTest::newRow("a million") << 1234567.0 << 1230000.0;
    QTest::newRow("below zero") << -1234.0 << -1230.0;
}

void TestRules::roundsToThreeDigits()
{
    QFETCH(double, value);
    QFETCH(double, shown);
    QCOMPARE(rounded(value), shown);
}

void TestRules::acceptsNoLaxerPolicy_data()
{
    QTest::addColumn<int>("k");
    QTest::addColumn<int>("p");
    QTest::addColumn<double>("dominance");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("as it is") << 10 << 25 << 0.5 << true;
    QTest::newRow("stricter") << 20 << 50 << 0.3 << true;
    QTest::newRow("the smallest k") << 5 << 25 << 0.5 << true;
    QTest::newRow("k too small") << 4 << 25 << 0.5 << false;
    QTest::newRow("p too small") << 10 << 24 << 0.5 << false;
    QTest::newRow("dominance too large") << 10 << 25 << 0.51 << false;
}

void TestRules::acceptsNoLaxerPolicy()
{
    QFETCH(int, k);
    QFETCH(int, p);
    QFETCH(double, dominance);
    QFETCH(bool, isFine);
    const auto checked = checkPolicy({k, p, dominance});
    QCOMPARE(checked.has_value(), isFine);
    if (!isFine)
        QVERIFY(!checked.error().what.isEmpty() && !checked.error().remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
