// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/parallel.h"
#include "models/facts/choices.h"
#include "models/facts/factsloader.h"
#include "models/metrics/adoption.h"
#include "models/metrics/business.h"
#include "models/metrics/environments.h"
#include "models/metrics/features.h"
#include "models/metrics/headcount.h"
#include "models/metrics/silent.h"
#include "models/metrics/support.h"
#include "models/metrics/upgrades.h"
#include "models/sample/samplefleet.h"
#include "tests/models/import/importing.h"
#include "tests/support/factstext.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

QString line(const char* what, std::initializer_list<double> figures)
{
    QString text = QString::fromLatin1(what);
    for (const double figure : figures)
        text += u' ' + QString::number(figure, 'g', 17);
    return text;
}

QString of(const Group& group)
{
    QString text = u" by"_s;
    for (const OrganisationId organisation : group)
        text += u' ' + QString::number(raw(organisation));
    return text;
}

QStringList businessText(const Subset& subset)
{
    QStringList lines;
    for (const BusinessMonth& month : business(subset).months) {
        lines << line("month", {double(month.salesTotal.value_or(Cents{-1}).value), double(month.customers.value_or(-1)),
                          double(month.evaluationsStarted), double(month.evaluationsConverted), double(month.renewalsDue),
                          double(month.renewalsRenewed), double(month.renewalsOpen), double(month.churned)})
                + of(month.organisations.customers) + of(month.organisations.renewalsDue);
        for (const SalesCell& cell : month.sales)
            lines << cell.saleType + cell.hosting + line("", {double(cell.amount.value), double(cell.lines)}) + of(cell.organisations);
    }
    return lines;
}

QStringList versionsText(const Subset& subset)
{
    QStringList lines;
    for (const AdoptionCurve& curve : adoptionCurves(subset)) {
        for (const AdoptionPoint& point : curve.points)
            lines << curve.version + line(" day", {double(point.days), double(point.reporting), double(point.atLeast)});
    }
    const auto& releases = subset.facts().products().front().releases;
    const Version& version = releases[releases.size() / 2].version;
    if (const auto curve = timeToUpgrade(subset, version)) {
        lines << line("followed", {double(curve->installations), double(curve->upgraded), double(curve->newestReport.value_or(0))})
                + of(curve->organisations.followed);
    }
    for (const LeftBehind& month : dropSupport(subset, VersionSide::Addon, version).months)
        lines << line("left", {double(month.installations), double(month.users), double(month.revenue.value_or(Cents{-1}).value)})
                + of(month.organisations);
    return lines;
}

/// Every figure of every page, a line each.
QStringList figuresOf(const Facts& facts, const Selection& selection)
{
    const Subset subset(facts, selection);
    QStringList lines;
    for (const HeadcountPoint& point : headcountTrend(subset)) {
        const Headcount& count = point.headcount;
        lines << line("headcount", {double(count.activeLicences), double(count.licensedUsers), double(count.reportingInstallations),
                          double(count.reportedUsers), double(count.activeUsers), count.estimatedUsers.estimate ? count.estimatedUsers.estimate->value : -1});
    }
    const Silence silent = silence(subset, facts.newestDay().value_or(0));
    lines << line("silence", {double(silent.activeLicences), double(silent.reporting), double(silent.silent), double(silent.users)})
            + of(silent.organisations.silent);
    const Month last = *facts.lastMonth();
    for (const FeatureUsage& feature : featureUsage(subset, last).features)
        lines << feature.name + line("", {double(feature.exposed), double(feature.usedBy), feature.reach, double(feature.revenueUsing.value)});
    const Environments environment = environments(subset, last);
    for (const auto* rows : {&environment.hostings, &environment.tiers, &environment.countries, &environment.hostVersions}) {
        for (const EnvironmentRow& row : *rows)
            lines << row.value + line("", {double(row.installations), double(row.users), row.share}) + of(row.organisations);
    }
    for (const ConnectionRow& row : environment.connections)
        lines << row.driver + row.mode + line("", {double(row.installations), double(row.connections)}) + of(row.organisations);
    return lines + versionsText(subset) + businessText(subset);
}

std::vector<Selection> selections(const Facts& facts)
{
    std::vector<Selection> all(1);
    for (const Dimension dimension : dimensions) {
        const std::vector<Choice> known = choices(facts, dimension);
        if (known.empty())
            continue;
        valuesOf(all.emplace_back(), dimension) << known[known.size() / 2].value;
    }
    return all;
}

} // namespace

/// However many threads read and count, the figures are those of one. Run under the thread sanitizer too (tests/run dev-tsan).
class TestThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { useThreads(false); }
    void countTheSame();
    void loadTheSame();
    void shareASubset();

private:
    static void useThreads(bool many)
    {
        rowsThatPay = many ? 1 : 50'000;
        mostThreads = many ? 8 : 1;
    }
    std::shared_ptr<const Facts> load(const LoadOptions& how = {})
    {
        NoProgress progress;
        return valueOf(loadFacts(m_store.connection(), progress, how));
    }

    ImportStore m_store;
    std::shared_ptr<const Facts> m_facts;
};

void TestThreads::initTestCase()
{
    SampleOptions fleet;
    fleet.organisations = 150;
    fleet.last = *monthFromText(u"2026-10"_s);
    QVERIFY(writeSample(m_store.path(u"sample"_s), fleet));
    QVERIFY(m_store.import(QStringList{m_store.path(u"sample"_s)}, options()).has_value());
    m_facts = load();
    QVERIFY(m_facts->rowCount() > 1000);
}

void TestThreads::countTheSame()
{
    for (const Selection& selection : selections(*m_facts)) {
        useThreads(false);
        const QStringList one = figuresOf(*m_facts, selection);
        QVERIFY(one.size() > 50);
        useThreads(true);
        QCOMPARE(threadsFor(m_facts->rowCount()), size_t(8));
        QCOMPARE(figuresOf(*m_facts, selection), one);
    }
}

/// Reports are read by one thread and built by another, columns merged and sorted by several.
void TestThreads::loadTheSame()
{
    useThreads(true);
    const QStringList before = textOf(*load());
    QCOMPARE(before, textOf(*m_facts));
    const QByteArray report
        = R"({"serverId":"NEWW-NEWW-NEWW-NEWW","product":"com.playsql.confluence","sentAt":"2026-10-30T10:00:00Z","addonVersion":"9.9","users":3})";
    QVERIFY(m_store.import(QStringList{m_store.write(u"more.jsonl"_s, report)}, options()).has_value());
    const auto updated = load({.previous = m_facts});
    QVERIFY(updated->rowCount() == m_facts->rowCount() + 1);
    useThreads(false);
    QCOMPARE(textOf(*updated), textOf(*load()));
}

/// What a subset works out on demand is asked for by several metrics at once.
void TestThreads::shareASubset()
{
    const Selection selection{.addonVersions = {m_facts->addonVersions().back().majorMinor()}};
    const Subset alone(*m_facts, selection);
    const size_t spans = alone.activeSpans().size();
    const size_t sales = alone.sales().count();
    for (int round = 0; round < 20; ++round) {
        const Subset shared(*m_facts, selection);
        std::vector<std::pair<size_t, size_t>> found(4);
        onThreads(found.size(), [&](size_t thread) { found[thread] = {shared.activeSpans().size(), shared.sales().count()}; });
        for (const auto& each : found)
            QCOMPARE(each, std::pair(spans, sales));
    }
}

QTEST_MAIN(TestThreads)
#include "tst_threads.moc"
