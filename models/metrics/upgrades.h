// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"
#include "models/metrics/groups.h"
#include "models/metrics/statistics.h"

namespace uptake {

/// Organisations behind one month of an UpgradeCurve: of the installations at risk in it, of those that upgraded in it, and of those
/// last seen in it.
struct UpgradeCell
{
    Group atRisk = {};
    Group upgraded = {};
    Group lost = {};
};

/// Organisations behind an UpgradeCurve: of all installations followed, of all that upgraded, and for each of its points.
struct UpgradeCells
{
    Group followed = {};
    Group upgraded = {};
    std::vector<UpgradeCell> points = {};
};

/// Definitions, "time to upgrade to v": Kaplan-Meier in whole months since the release. An installation that first
/// reports later enters the risk set then. A report in the nth month after the release (its end included) means "within
/// n months".
struct UpgradeCurve
{
    QString version = {};
    Day released = 0;
    bool isImported = false; ///< the release date comes from a releases file
    qint64 installations = 0; ///< that ran an older version and were followed from there
    qint64 upgraded = 0; ///< of these
    std::vector<SurvivalPoint> points = {}; ///< by month; stops where fewer than smallestRiskSet are at risk
    MedianTime median = {}; ///< months until half have upgraded, with its interval; none = not reached
    QString whyNot = {}; ///< in words, where there is no point
    UpgradeCells organisations = {};
    std::optional<Day> newestReport = {}; ///< of those counted: nothing is known after it
};

constexpr long long smallestRiskSet = 5;

/// None where no selected product has a release of this version: neither imported nor named by a report.
std::optional<UpgradeCurve> timeToUpgrade(const Subset& subset, const Version& version);

} // namespace uptake
