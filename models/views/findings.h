// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/features.h"
#include "models/metrics/versions.h"

#include <QStringList>

/// What the figures say, in sentences: the titles of cards. Whole months are compared with whole months only.
namespace uptake::findings {

QString estimate(
    const EstimateResult& result); ///< "About 41,200 users, between 38,900 and 43,500 (95 %)", or why there is none
QString reporting(
    const std::vector<HeadcountPoint>& trend); ///< "112 installations were reporting at the end of October, 5 more than
                                               ///< in September and 40 more than a year before"
QString freshness(const Facts& facts, const std::vector<HeadcountPoint>& trend); ///< for the status bar
QString coverage(const HeadcountPoint& month); ///< "41 of 63 reported in October so far"

/// "41 of 63 reported so far": of a month that is not over (definitions.md, "Every chart").
QString soFar(qint64 reporting, qint64 expected);

QString topFeature(const FeatureTable& table);
QString reachOver(const QString& feature, const std::vector<ReachPoint>& trend);

/// "62 % of installations run 2.12 or newer, 8 points more than in July": the newest version that at least half run.
QString versionUptake(const std::vector<VersionTable>& months);

/// What changed between the two newest whole months, most telling first.
struct Comparison
{
    const std::vector<HeadcountPoint>& trend;
    const FeatureTable& features; ///< of the newest whole month
    const VersionTable& versions; ///< of the newest whole month
    const VersionTable& versionsBefore;
};
QStringList changes(const Comparison& comparison);

/// Positions of the newest whole month and of the whole month right before it, where the data has them.
const HeadcountPoint* newestWhole(const std::vector<HeadcountPoint>& trend);
const HeadcountPoint* wholeBefore(const std::vector<HeadcountPoint>& trend);

} // namespace uptake::findings
