// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/groups.h"
#include "models/metrics/headcount.h"

namespace uptake {

/// Share of installations at a version or newer, so many days after its release.
struct AdoptionPoint
{
    int days = 0;
    qint64 reporting = 0; ///< with a latest report on that day
    qint64 atLeast = 0; ///< of which at the version or newer
    std::optional<double> share = {}; ///< none where nothing reports: a gap
};

/// Definitions, "adoption curve of v": over the latest reports on each day, as the headcount takes them.
struct AdoptionCurve
{
    QString product = {};
    QString version = {};
    Day released = 0;
    bool isImported
        = false; ///< the date comes from a releases file; else it is the first day that a report names the version
    std::vector<AdoptionPoint> points = {}; ///< from day 0 to the newest report
};

struct AdoptionOptions
{
    int windowDays = defaultWindowDays;
    int stepDays = 7; ///< between points
    int mostDays = 730;
};

/// A curve for each release of each selected product that some report shows in use; newest version first.
std::vector<AdoptionCurve> adoptionCurves(const Subset& subset, const AdoptionOptions& options = {});

/// Organisations behind one point of an adoption curve: of the installations that report, and of those at the version or newer.
struct AdoptionCell
{
    Group reporting = {};
    Group atLeast = {};
};

/// Organisations behind each point of a curve that adoptionCurves() made with the same subset and options.
std::vector<AdoptionCell> adoptionCells(
    const Subset& subset, const AdoptionCurve& curve, const AdoptionOptions& options = {});

} // namespace uptake
