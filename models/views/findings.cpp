// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/findings.h"

#include "models/views/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace uptake::findings {

using namespace Qt::StringLiterals;
using wording::count;
using wording::monthName;
using wording::percent;

namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(uptake::findings)
};

QString tr(const char* text, const char* note = nullptr, int number = -1)
{
    return Findings::tr(text, note, number);
}

/// Three significant digits: an estimate should not look more exact than it is.
qint64 rounded(double value)
{
    if (value < 1000)
        return std::llround(value);
    const double step = std::pow(10.0, std::floor(std::log10(value)) - 2);
    return std::llround(std::round(value / step) * step);
}

QString moreOrFewer(qint64 difference, Month than)
{
    if (difference == 0)
        return tr("as many as in %1").arg(monthName(than));
    return (difference > 0 ? tr("%1 more than in %2") : tr("%1 fewer than in %2"))
        .arg(count(std::abs(difference)), monthName(than));
}

QString amountOfPoints(qint64 points)
{
    return points == 1 ? tr("1 point") : tr("%1 points", nullptr, wording::pluralOf(points)).arg(count(points));
}

QString pointsMoreOrFewer(double difference, Month than)
{
    const qint64 points = std::llround(100 * difference);
    if (points == 0)
        return tr("as in %1").arg(monthName(than));
    const QString amount = amountOfPoints(std::abs(points));
    return (points > 0 ? tr("%1 more than in %2") : tr("%1 fewer than in %2")).arg(amount, monthName(than));
}

QString thanAYearBefore(qint64 difference)
{
    if (difference == 0)
        return tr("as many as a year before");
    return (difference > 0 ? tr("%1 more than a year before") : tr("%1 fewer than a year before"))
        .arg(count(std::abs(difference)));
}

QString pointsThanAYearBefore(double difference)
{
    const qint64 points = std::llround(100 * difference);
    if (points == 0)
        return tr("as a year before");
    const QString amount = amountOfPoints(std::abs(points));
    return (points > 0 ? tr("%1 more than a year before") : tr("%1 fewer than a year before")).arg(amount);
}

/// Two comparisons at once, where both can be made.
QString joined(const QString& first, const QString& second)
{
    return second.isEmpty() ? first : tr("%1 and %2").arg(first, second);
}

/// A figure of `now` against the month before and the year before.
QString comparedBoth(const std::vector<HeadcountPoint>& trend, const HeadcountPoint& now, const HeadcountPoint& before,
    qint64 Headcount::*figure)
{
    const auto yearBefore = std::find_if(trend.begin(), trend.end(), [&](const HeadcountPoint& point) {
        return point.completeness == Completeness::Whole && monthNumber(point.month) == monthNumber(now.month) - 12;
    });
    const qint64 value = now.headcount.*figure;
    return joined(moreOrFewer(value - before.headcount.*figure, before.month),
        yearBefore == trend.end() ? QString() : thanAYearBefore(value - yearBefore->headcount.*figure));
}

/// Share of installations at `version` or newer; versions stand newest first. None where the month does not know the
/// version.
double shareFrom(const VersionTable& table, const Version& version)
{
    double share = 0;
    for (const VersionShare& entry : table.addon) {
        if (Version(entry.version) >= version)
            share += entry.share;
    }
    return share;
}

bool isWhole(const VersionTable& table)
{
    return table.completeness == Completeness::Whole && table.reportingInstallations > 0;
}

} // namespace

const HeadcountPoint* newestWhole(const std::vector<HeadcountPoint>& trend)
{
    const auto found = std::find_if(
        trend.rbegin(), trend.rend(), [](const HeadcountPoint& p) { return p.completeness == Completeness::Whole; });
    return found == trend.rend() ? nullptr : &*found;
}

const HeadcountPoint* wholeBefore(const std::vector<HeadcountPoint>& trend)
{
    const HeadcountPoint* newest = newestWhole(trend);
    if (!newest || newest == &trend.front())
        return nullptr;
    const HeadcountPoint* before = newest - 1;
    return before->completeness == Completeness::Whole ? before : nullptr;
}

QString estimate(const EstimateResult& result)
{
    if (!result.estimate)
        return result.whyNot.isEmpty() ? tr("No estimate of all users yet") : tr("No estimate: %1").arg(result.whyNot);
    const Estimate& e = *result.estimate;
    return tr("About %1 users, between %2 and %3 (95 %)")
        .arg(count(rounded(e.value)), count(rounded(e.low)), count(rounded(e.high)));
}

QString reporting(const std::vector<HeadcountPoint>& trend)
{
    const HeadcountPoint* now = newestWhole(trend);
    if (!now)
        return tr("Installations that report");
    const Headcount& headcount = now->headcount;
    const QString fact = tr("%1 were reporting at the end of %2, %3 of them in use", nullptr,
        wording::pluralOf(headcount.reportingInstallations))
                             .arg(wording::installations(headcount.reportingInstallations), monthName(now->month),
                                 count(headcount.activeInstallations));
    const HeadcountPoint* before = wholeBefore(trend);
    if (!before)
        return fact;
    return tr("%1 were reporting at the end of %2, %3", nullptr, wording::pluralOf(headcount.reportingInstallations))
        .arg(wording::installations(headcount.reportingInstallations), monthName(now->month),
            comparedBoth(trend, *now, *before, &Headcount::reportingInstallations));
}

QString soFar(qint64 reporting, qint64 expected)
{
    return (reporting > expected ? tr("%1 reported so far, %2 the month before") : tr("%1 of %2 reported so far"))
        .arg(count(reporting), count(expected));
}

QString coverage(const HeadcountPoint& month)
{
    if (month.completeness == Completeness::Partial && month.reporting > month.expected)
        return tr("%1 reported in %2 so far, %3 the month before", nullptr, wording::pluralOf(month.reporting))
            .arg(count(month.reporting), monthName(month.month), count(month.expected));
    if (month.completeness == Completeness::Partial)
        return tr("%1 of %2 reported in %3 so far")
            .arg(count(month.reporting), count(month.expected), monthName(month.month));
    if (month.reporting <= month.expected)
        return tr("%1 of %2 sent a report in %3")
            .arg(count(month.reporting), count(month.expected), monthName(month.month));
    return tr("%1 sent a report in %2, %3 the month before", nullptr, wording::pluralOf(month.reporting))
        .arg(count(month.reporting), monthName(month.month), count(month.expected));
}

QString freshness(const Facts& facts, const std::vector<HeadcountPoint>& trend)
{
    QStringList parts;
    if (const auto day = facts.newestLicence())
        parts << tr("Licences to %1").arg(wording::day(*day));
    if (const auto day = facts.newestReport()) {
        QString reports = parts.isEmpty() ? tr("Reports to %1").arg(wording::day(*day))
                                          : tr("reports to %1").arg(wording::day(*day));
        if (!trend.empty() && trend.back().completeness != Completeness::Missing)
            reports = tr("%1: %2").arg(reports, coverage(trend.back()));
        parts << reports;
    }
    if (!facts.sales().empty()) {
        const QString day = wording::day(facts.sales().back().day); // they stand by day
        parts << (parts.isEmpty() ? tr("Transactions to %1") : tr("transactions to %1")).arg(day);
    }
    return parts.isEmpty() ? tr("No data yet") : parts.join(u" · "_s);
}

QString topFeature(const FeatureTable& table)
{
    if (table.features.empty())
        return tr("No feature was reported in %1").arg(wording::monthInFull(table.month));
    const FeatureUsage& top = table.features.front();
    const QString fact = tr("%1 reaches most: %2 of the installations that have it").arg(top.name, percent(top.reach));
    return table.completeness == Completeness::Partial ? tr("%1 so far").arg(fact) : fact;
}

QString reachOver(const QString& feature, const std::vector<ReachPoint>& trend)
{
    const auto isUsable = [](const ReachPoint& p) { return p.completeness == Completeness::Whole && p.reach; };
    const auto last = std::find_if(trend.rbegin(), trend.rend(), isUsable);
    if (last == trend.rend())
        return tr("Reach of %1 over time").arg(feature);
    const auto monthsBefore = [&](int months) {
        return std::find_if(trend.begin(), trend.end(), [&](const ReachPoint& p) {
            return isUsable(p) && monthNumber(p.month) == monthNumber(last->month) - months;
        });
    };
    const auto before = monthsBefore(3);
    const auto yearBefore = monthsBefore(12);
    if (before == trend.end())
        return tr("%1 reached %2 in %3").arg(feature, percent(*last->reach), monthName(last->month));
    return tr("%1 reached %2 in %3, %4")
        .arg(feature, percent(*last->reach), monthName(last->month),
            joined(pointsMoreOrFewer(*last->reach - *before->reach, before->month),
                yearBefore == trend.end() ? QString() : pointsThanAYearBefore(*last->reach - *yearBefore->reach)));
}

QString versionUptake(const std::vector<VersionTable>& months)
{
    const auto now = std::find_if(months.rbegin(), months.rend(), isWhole);
    if (now == months.rend())
        return tr("Versions in use by month");
    QString version;
    double share = 0;
    for (const VersionShare& entry : now->addon) {
        share += entry.share;
        version = entry.version;
        if (share >= 0.5)
            break;
    }
    const QString fact = tr("%1 of installations run %2 or newer").arg(percent(share), version);
    const auto monthsBefore = [&](int count) {
        return std::find_if(months.begin(), months.end(), [&](const VersionTable& table) {
            return isWhole(table) && monthNumber(table.month) == monthNumber(now->month) - count;
        });
    };
    const auto before = monthsBefore(3);
    const auto yearBefore = monthsBefore(12);
    if (before == months.end())
        return fact;
    return tr("%1, %2").arg(fact,
        joined(pointsMoreOrFewer(share - shareFrom(*before, Version(version)), before->month),
            yearBefore == months.end() ? QString()
                                       : pointsThanAYearBefore(share - shareFrom(*yearBefore, Version(version)))));
}

QStringList changes(const Comparison& comparison)
{
    const HeadcountPoint* now = newestWhole(comparison.trend);
    const HeadcountPoint* before = wholeBefore(comparison.trend);
    if (!now || !before)
        return {tr("There is no second whole month to compare with yet.")};
    const Headcount& a = before->headcount;
    const Headcount& b = now->headcount;
    QStringList sentences;
    sentences << tr("%1 were reporting at its end, %2.")
                     .arg(wording::installations(b.reportingInstallations),
                         comparedBoth(comparison.trend, *now, *before, &Headcount::reportingInstallations));
    sentences << tr("They have %1, %2.")
                     .arg(wording::users(b.reportedUsers),
                         comparedBoth(comparison.trend, *now, *before, &Headcount::reportedUsers));
    if (b.activeLicences > 0 || a.activeLicences > 0)
        sentences << tr("%1 active, %2.")
                         .arg(b.activeLicences == 1
                                 ? tr("1 licence is")
                                 : tr("%1 licences are", nullptr, wording::pluralOf(b.activeLicences))
                                       .arg(count(b.activeLicences)),
                             comparedBoth(comparison.trend, *now, *before, &Headcount::activeLicences));
    if (!comparison.versions.addon.empty()) {
        const VersionShare& newest = comparison.versions.addon.front();
        const double was = shareFrom(comparison.versionsBefore, Version(newest.version));
        sentences << (was > 0
                ? tr("Version %1 went from %2 to %3 of installations.")
                      .arg(newest.version, percent(was), percent(newest.share))
                : tr("Version %1 appeared: %2 of installations run it.").arg(newest.version, percent(newest.share)));
    }
    const auto& features = comparison.features.features;
    const auto net = [](const FeatureUsage& f) { return std::abs(f.started - f.stopped); };
    const auto moved = std::max_element(features.begin(), features.end(),
        [&](const FeatureUsage& x, const FeatureUsage& y) { return net(x) < net(y); });
    if (moved != features.end() && net(*moved) > 0)
        sentences << tr("%1 moved most among features: %2 started using it, %3 stopped.")
                         .arg(moved->name, wording::installations(moved->started), count(moved->stopped));
    return sentences;
}

} // namespace uptake::findings
