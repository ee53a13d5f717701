// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/estimate.h"

#include <QTest>

#include <cmath>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// Licences of one hosting and capacity (-1 = none): those that report these users, and `silent` that do not report.
struct Licences
{
    quint32 hosting = 0;
    qint64 capacity = 0;
    std::vector<qint64> users;
    int silent = 0;
};

std::vector<SampledLicence> population(const std::vector<Licences>& parts)
{
    std::vector<SampledLicence> all;
    for (const Licences& part : parts) {
        const auto capacity = part.capacity < 0 ? std::nullopt : std::optional(part.capacity);
        for (const qint64 users : part.users)
            all.push_back({part.hosting, capacity, users});
        all.insert(all.end(), size_t(part.silent), {part.hosting, capacity, std::nullopt});
    }
    return all;
}

const std::vector<qint64> five{2, 4, 6, 8, 10}; // mean 6, variance 10
const std::vector<qint64> fiveLarge{20, 40, 60, 80, 100}; // mean 60, variance 1000

} // namespace

class TestEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weighsStrataByTheirLicences_data();
    void weighsStrataByTheirLicences();
    void givesTheIntervalOfStratifiedSampling();
    void isCertainWhereEveryLicenceReports();
    void neverFallsBelowTheUsersSeen();
    void saysWhyThereIsNoEstimate_data();
    void saysWhyThereIsNoEstimate();
};

void TestEstimate::weighsStrataByTheirLicences_data()
{
    QTest::addColumn<std::vector<SampledLicence>>("licences");
    QTest::addColumn<double>("value");
    QTest::newRow("one stratum") << population({{0, 10, five, 5}}) << 60.0;
    QTest::newRow("two bands") << population({{0, 10, five, 5}, {0, 50, fiveLarge, 15}}) << 10 * 6.0 + 20 * 60.0;
    QTest::newRow("10 and 11 users are two bands")
        << population({{0, 10, five, 5}, {0, 11, fiveLarge, 15}}) << 10 * 6.0 + 20 * 60.0;
    QTest::newRow("11 and 50 users are one band")
        << population({{0, 11, five, 5}, {0, 50, fiveLarge, 15}}) << 30 * 33.0;
    QTest::newRow("2000 and 2001 users are two bands")
        << population({{0, 2000, five, 5}, {0, 2001, fiveLarge, 15}}) << 10 * 6.0 + 20 * 60.0;
    QTest::newRow("two hostings") << population({{0, 10, five, 5}, {1, 10, fiveLarge, 15}}) << 10 * 6.0 + 20 * 60.0;
    QTest::newRow("no capacity is a band of its own")
        << population({{0, 2001, five, 5}, {0, -1, fiveLarge, 15}}) << 10 * 6.0 + 20 * 60.0;
    QTest::newRow("a small highest band joins the one below")
        << population({{0, 10, five, 5}, {0, 50, five, 5}, {0, 100, {36}, 4}}) << 10 * 6.0 + 15 * 11.0;
    QTest::newRow("a small lowest band joins the one above")
        << population({{0, 10, {36}, 4}, {0, 50, five, 5}, {0, 100, fiveLarge, 5}}) << 15 * 11.0 + 10 * 60.0;
    QTest::newRow("a small band in the middle joins the one below")
        << population({{0, 10, five, 5}, {0, 50, {36}, 4}, {0, 100, fiveLarge, 5}}) << 15 * 11.0 + 10 * 60.0;
    QTest::newRow("a band without a reporting licence joins too")
        << population({{0, 10, five, 5}, {0, 50, {}, 10}}) << 20 * 6.0;
    QTest::newRow("of two small bands the higher goes first")
        << population({{0, 10, fiveLarge, 0}, {0, 50, {1, 1}, 0}, {0, 100, {1, 1, 1}, 5}}) << 5 * 60.0 + 10 * 1.0;
    QTest::newRow("licences without capacity join the highest band")
        << population({{0, 10, five, 5}, {0, 5000, five, 5}, {0, -1, {36}, 4}}) << 10 * 6.0 + 15 * 11.0;
    QTest::newRow("small hostings are pooled")
        << population({{0, 10, five, 5}, {1, 10, {10, 10, 10}, 7}, {2, 500, {20, 20}, 3}}) << 10 * 6.0 + 15 * 14.0;
    QTest::newRow("a pool that is too small joins everything")
        << population({{0, 10, five, 5}, {1, 10, {36}, 4}}) << 15 * 11.0;
    QTest::newRow("everything is one stratum")
        << population({{0, 10, {1, 2}, 3}, {1, 10, {3, 4}, 3}, {2, 50, {5}, 7}}) << 18 * 3.0;
}

void TestEstimate::weighsStrataByTheirLicences()
{
    QFETCH(std::vector<SampledLicence>, licences);
    QFETCH(double, value);
    const auto result = estimateUsers(licences);
    QVERIFY2(result.estimate, qPrintable(result.whyNot));
    QCOMPARE(result.estimate->value, value);
    QCOMPARE_LE(result.estimate->low, value);
    QCOMPARE_GE(result.estimate->high, value);
    std::vector<SampledLicence> reversed(licences.rbegin(), licences.rend());
    QCOMPARE(estimateUsers(reversed).estimate->value, value);
}

void TestEstimate::givesTheIntervalOfStratifiedSampling()
{
    // 10^2 (1 - 5/10) 10/5 + 20^2 (1 - 5/20) 1000/5 = 100 + 60000
    const auto estimate = estimateUsers(population({{0, 10, five, 5}, {0, 50, fiveLarge, 15}})).estimate;
    QVERIFY(estimate);
    QCOMPARE(estimate->value, 1260.0);
    QCOMPARE(estimate->low, 1260 - 1.96 * std::sqrt(60100.0));
    QCOMPARE(estimate->high, 1260 + 1.96 * std::sqrt(60100.0));
}

void TestEstimate::isCertainWhereEveryLicenceReports()
{
    const auto estimate = estimateUsers(population({{0, 10, five, 0}})).estimate;
    QVERIFY(estimate);
    QCOMPARE(estimate->low, 30.0);
    QCOMPARE(estimate->high, 30.0);
}

void TestEstimate::neverFallsBelowTheUsersSeen()
{
    // value 6 * 202 = 1212; the formula's lower end would be far below the 1010 users that were seen
    const auto estimate = estimateUsers(population({{0, 10, {2, 2, 2, 2, 1002}, 1}})).estimate;
    QVERIFY(estimate);
    QCOMPARE(estimate->value, 1212.0);
    QCOMPARE(estimate->low, 1010.0);
    QCOMPARE_GT(estimate->high, 1212.0);
}

void TestEstimate::saysWhyThereIsNoEstimate_data()
{
    QTest::addColumn<std::vector<SampledLicence>>("licences");
    QTest::addColumn<QString>("words");
    QTest::newRow("no licences") << population({}) << u"no active licences"_s;
    QTest::newRow("nobody reports") << population({{0, 10, {}, 50}}) << u"only 0 active licences"_s;
    QTest::newRow("four report") << population({{0, 10, {1, 2}, 50}, {1, 50, {3, 4}, 50}})
                                 << u"only 4 active licences"_s;
}

void TestEstimate::saysWhyThereIsNoEstimate()
{
    QFETCH(std::vector<SampledLicence>, licences);
    QFETCH(QString, words);
    const auto result = estimateUsers(licences);
    QVERIFY(!result.estimate);
    QVERIFY2(result.whyNot.contains(words), qPrintable(result.whyNot));
}

QTEST_GUILESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
