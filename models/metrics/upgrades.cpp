// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/upgrades.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace uptake {

namespace {

struct Text
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

/// What an installation's reports say of its upgrade, in whatever order they are read.
struct Course
{
    static constexpr qint64 never = std::numeric_limits<qint64>::max();
    static constexpr qint64 notYet = std::numeric_limits<qint64>::min();

    qint64 lastBefore = notYet; ///< newest report before the release
    bool wasOlderBefore = false; ///< what that said
    qint64 firstAfter = never; ///< oldest report from the release on
    bool wasOlderAfter = false;
    qint64 firstUpgraded = never; ///< oldest report from the release on with the version or newer
    qint64 last = notYet;

    void read(qint64 sentAt, bool isAfter, bool isOlder)
    {
        last = std::max(last, sentAt);
        if (!isAfter) {
            if (sentAt > lastBefore) {
                lastBefore = sentAt;
                wasOlderBefore = isOlder;
            }
            return;
        }
        if (sentAt < firstAfter) {
            firstAfter = sentAt;
            wasOlderAfter = isOlder;
        }
        if (!isOlder)
            firstUpgraded = std::min(firstUpgraded, sentAt);
    }
    bool hasBefore() const { return lastBefore != notYet; }
    /// Does it belong to those whose upgrade is awaited, and was it seen again after it entered?
    bool isFollowed() const
    {
        const bool isOlder = (hasBefore() && wasOlderBefore) || (firstAfter != never && wasOlderAfter);
        return isOlder && firstAfter != never && (hasBefore() || last > firstAfter);
    }
};

Lifetime lifetimeOf(const Course& course, QDate released)
{
    Lifetime life;
    if (!course.hasBefore())
        life.entry = monthsCompleted(released, dateOf(dayOfSeconds(course.firstAfter)));
    life.hasEvent = course.firstUpgraded != Course::never;
    const qint64 end = life.hasEvent ? course.firstUpgraded : course.last;
    life.exit = std::max(life.entry + 1, monthsBegun(released, dateOf(dayOfSeconds(end))));
    return life;
}

/// The release of `version` of each product; none where the subset has none of it.
std::vector<std::optional<ReleaseFacts>> releasesOf(const Subset& subset, const Version& version)
{
    std::vector<std::optional<ReleaseFacts>> releases;
    for (const ProductFacts& product : subset.facts().products()) {
        const auto isSelected
            = subset.selection().products.isEmpty() || subset.selection().products.contains(product.key);
        const auto found = std::find_if(product.releases.begin(), product.releases.end(),
            [&](const ReleaseFacts& release) { return std::is_eq(release.version <=> version); });
        releases.push_back(isSelected && found != product.releases.end() ? std::optional(*found) : std::nullopt);
    }
    return releases;
}

} // namespace

std::optional<UpgradeCurve> timeToUpgrade(const Subset& subset, const Version& version)
{
    const Facts& facts = subset.facts();
    const auto releases = releasesOf(subset, version);
    const auto known
        = std::find_if(releases.begin(), releases.end(), [](const auto& release) { return release.has_value(); });
    if (known == releases.end())
        return std::nullopt;
    UpgradeCurve curve;
    curve.version = version.toString();
    curve.released = (*known)->released;
    curve.isImported = (*known)->isImported;
    const auto& versions = facts.addonVersions();
    const auto firstNewer = quint32(std::lower_bound(versions.begin(), versions.end(), version) - versions.begin());
    std::vector<Course> courses(facts.installations().size());
    for (Row row = 0; row < facts.rowCount(); ++row) {
        const auto& release = releases[raw(facts.product(row))];
        if (!release || facts.addonVersion(row) == none || !subset.containsReport(row))
            continue;
        courses[raw(facts.installation(row))].read(
            facts.sentAt(row), facts.day(row) >= release->released, facts.addonVersion(row) < firstNewer);
        curve.newestReport = std::max(curve.newestReport, std::optional(facts.day(row)));
    }
    std::vector<Lifetime> lives;
    for (size_t i = 0; i < courses.size(); ++i) {
        if (!courses[i].isFollowed())
            continue;
        lives.push_back(lifetimeOf(courses[i], dateOf(releases[raw(facts.installations()[i].product)]->released)));
        ++curve.installations;
        curve.upgraded += lives.back().hasEvent ? 1 : 0;
    }
    curve.points = kaplanMeier(lives, smallestRiskSet);
    curve.median = medianTime(curve.points);
    if (curve.points.empty())
        curve.whyNot = Text::tr("fewer than %1 installations on an older version were followed from the release on")
                           .arg(smallestRiskSet);
    return curve;
}

} // namespace uptake
