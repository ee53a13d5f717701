// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/upgrades.h"

#include "models/base/parallel.h"
#include "models/metrics/cellgroups.h"
#include "models/metrics/intime.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace uptake {

namespace {

struct UpgradesText
{
    Q_DECLARE_TR_FUNCTIONS(Upgrades)
};

/// The smallest n from 1 with `day` <= `from` + n months.
int monthsBegun(QDate from, QDate day)
{
    int months = std::max(1, (day.year() - from.year()) * 12 + day.month() - from.month());
    if (from.addMonths(months) < day)
        ++months;
    return months;
}

/// The greatest n with `from` + n months <= `day`.
int monthsCompleted(QDate from, QDate day)
{
    int months = (day.year() - from.year()) * 12 + day.month() - from.month();
    if (from.addMonths(months) > day)
        --months;
    return std::max(0, months);
}

/// What an installation's reports say of its upgrade, read in the order of time.
struct Course
{
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    qint64 firstAfter = never; ///< oldest report from the release on
    qint64 firstUpgraded = never; ///< oldest report from the release on with the version or newer
    qint64 last = never; ///< newest report from the release on
    bool hasBefore = false;
    bool wasOlderBefore = false; ///< what the newest report before the release said
    bool wasOlderAfter = false; ///< what the oldest one from it on said

    void readBefore(bool isOlder)
    {
        hasBefore = true;
        wasOlderBefore = isOlder;
    }
    void readAfter(qint64 sentAt, bool isOlder)
    {
        if (firstAfter == never) {
            firstAfter = sentAt;
            wasOlderAfter = isOlder;
        }
        if (!isOlder && firstUpgraded == never)
            firstUpgraded = sentAt;
        last = sentAt;
    }
    /// Does it belong to those whose upgrade is awaited, and was it seen again after it entered?
    bool isFollowed() const
    {
        const bool isOlder = (hasBefore && wasOlderBefore) || (firstAfter != never && wasOlderAfter);
        return isOlder && firstAfter != never && (hasBefore || last > firstAfter);
    }
};

Lifetime lifetimeOf(const Course& course, QDate released)
{
    Lifetime life;
    if (!course.hasBefore)
        life.entry = monthsCompleted(released, dateOf(dayOfSeconds(course.firstAfter)));
    life.hasEvent = course.firstUpgraded != Course::never;
    const qint64 end = life.hasEvent ? course.firstUpgraded : course.last;
    life.exit = std::max(life.entry + 1, monthsBegun(released, dateOf(dayOfSeconds(end))));
    return life;
}

using Releases = std::vector<std::optional<ReleaseFacts>>;

/// The release of `version` of each product; none where the subset has none of it.
Releases releasesOf(const Subset& subset, const Version& version)
{
    Releases releases;
    for (const ProductFacts& product : subset.facts().products()) {
        const auto isSelected
            = subset.selection().products.isEmpty() || subset.selection().products.contains(product.key);
        const auto found = std::find_if(product.releases.begin(), product.releases.end(),
            [&](const ReleaseFacts& release) { return std::is_eq(release.version <=> version); });
        releases.push_back(isSelected && found != product.releases.end() ? std::optional(*found) : std::nullopt);
    }
    return releases;
}

/// The installations whose upgrade is awaited.
struct Followed
{
    std::vector<Lifetime> lives;
    std::vector<OrganisationId> organisations; ///< of each
    std::optional<Day> newestReport;
};

/// Reads the courses of the installations [from, to) of products with a release; returns the newest report of any.
std::optional<Day> readCourses(const Subset& subset, quint32 firstNewer, const Releases& releases, InstallationId from,
    InstallationId to, std::vector<Course>& courses)
{
    const Facts& facts = subset.facts();
    std::vector<qint64> releasedAt; // by product; later than any report where there is none
    for (const auto& release : releases)
        releasedAt.push_back(release ? secondsOfDay(release->released) : Course::never);
    std::vector<qint64> newest(releases.size(), -1);
    for (Month month = *facts.firstMonth(); month <= *facts.lastMonth(); month += std::chrono::months{1}) {
        forEachInTime(facts, month, from, to, [&](Row row) {
            const quint32 version = facts.addonVersion(row);
            if (version == none || !subset.containsReport(row))
                return;
            const quint32 product = raw(facts.product(row));
            const qint64 sentAt = facts.sentAt(row);
            Course& course = courses[raw(facts.installation(row))];
            newest[product] = std::max(newest[product], sentAt);
            if (sentAt < releasedAt[product])
                course.readBefore(version < firstNewer);
            else
                course.readAfter(sentAt, version < firstNewer);
        });
    }
    std::optional<Day> newestDay;
    for (size_t product = 0; product < releases.size(); ++product) {
        if (releases[product] && newest[product] >= 0)
            newestDay = std::max(newestDay, std::optional(dayOfSeconds(newest[product])));
    }
    return newestDay;
}

Followed follow(const Subset& subset, const Version& version, const Releases& releases)
{
    const Facts& facts = subset.facts();
    const auto& versions = facts.addonVersions();
    const auto firstNewer = quint32(std::lower_bound(versions.begin(), versions.end(), version) - versions.begin());
    Followed followed;
    if (!facts.firstMonth())
        return followed;
    std::vector<Course> courses(facts.installations().size());
    const size_t threads = threadsFor(facts.rowCount());
    std::vector<std::optional<Day>> newest(threads);
    onThreads(threads, [&](size_t thread) {
        const auto bound = [&](size_t of) { return InstallationId{quint32(courses.size() * of / threads)}; };
        newest[thread] = readCourses(subset, firstNewer, releases, bound(thread), bound(thread + 1), courses);
    });
    followed.newestReport = *std::max_element(newest.begin(), newest.end());
    for (size_t i = 0; i < courses.size(); ++i) {
        if (!courses[i].isFollowed())
            continue;
        const InstallationFacts& installation = facts.installations()[i];
        followed.lives.push_back(lifetimeOf(courses[i], dateOf(releases[raw(installation.product)]->released)));
        followed.organisations.push_back(installation.organisation);
    }
    return followed;
}

UpgradeCells cellsOf(const Facts& facts, const Followed& followed, size_t points)
{
    enum { All, Upgraded, FirstPoint };
    CellGroups groups(facts, FirstPoint + 3 * points);
    const auto cell = [](int month, size_t which) { return FirstPoint + 3 * size_t(month - 1) + which; };
    for (size_t i = 0; i < followed.lives.size(); ++i) {
        const Lifetime& life = followed.lives[i];
        const OrganisationId organisation = followed.organisations[i];
        groups.add(All, organisation);
        if (life.hasEvent)
            groups.add(Upgraded, organisation);
        for (int month = life.entry + 1; month <= std::min(life.exit, int(points)); ++month)
            groups.add(cell(month, 0), organisation);
        if (life.exit <= int(points))
            groups.add(cell(life.exit, life.hasEvent ? 1 : 2), organisation);
    }
    UpgradeCells cells{groups.take(All), groups.take(Upgraded), {}};
    for (int month = 1; month <= int(points); ++month)
        cells.points.push_back({groups.take(cell(month, 0)), groups.take(cell(month, 1)), groups.take(cell(month, 2))});
    return cells;
}

} // namespace

std::optional<UpgradeCurve> timeToUpgrade(const Subset& subset, const Version& version)
{
    const Releases releases = releasesOf(subset, version);
    const auto known
        = std::find_if(releases.begin(), releases.end(), [](const auto& release) { return release.has_value(); });
    if (known == releases.end())
        return std::nullopt;
    const Followed followed = follow(subset, version, releases);
    UpgradeCurve curve;
    curve.version = version.toString();
    curve.released = (*known)->released;
    curve.isImported = (*known)->isImported;
    curve.newestReport = followed.newestReport;
    curve.installations = qint64(followed.lives.size());
    curve.upgraded = std::count_if(
        followed.lives.begin(), followed.lives.end(), [](const Lifetime& life) { return life.hasEvent; });
    curve.points = kaplanMeier(followed.lives, smallestRiskSet);
    curve.organisations = cellsOf(subset.facts(), followed, curve.points.size());
    curve.median = medianTime(curve.points);
    if (curve.points.empty())
        curve.whyNot
            = UpgradesText::tr("fewer than %1 installations on an older version were followed from the release on")
                  .arg(smallestRiskSet);
    return curve;
}

} // namespace uptake
