// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"
#include "models/metrics/estimate.h"

namespace uptake {

constexpr int defaultWindowDays = standardWindowDays;

/// The headcount at a day (definitions.md, "Headcount at A").
struct Headcount
{
    Day asOf = 0;
    int windowDays = defaultWindowDays;
    qint64 activeLicences = 0;
    qint64 licensedUsers = 0;
    qint64 licencesWithoutCapacity = 0;
    qint64 reportingInstallations = 0;
    qint64 reportedUsers = 0;
    qint64 activeInstallations = 0;
    qint64 activeUsers = 0;
    EstimateResult estimatedUsers;
    std::optional<double> reportingRate; ///< none without active licences
};

/// The latest report of each installation at `asOf`, the greatest sentAt with asOf - windowDays < date <= asOf, where `subset` keeps it: an
/// installation is where its latest report says, and no older one counts in its place. Sorted by installation.
std::vector<Row> latestReports(const Subset& subset, Day asOf, int windowDays = defaultWindowDays);

Headcount headcount(const Subset& subset, Day asOf, int windowDays = defaultWindowDays);

/// Active licences (definitions.md) of the subset on a day.
qint64 activeLicencesOn(const Subset& subset, Day day);

/// How far a month's reports have come in.
enum class Completeness { Whole, Partial, Missing };

/// One month of a trend. A month without data is Missing: a gap, never a zero.
struct HeadcountPoint
{
    Month month;
    Completeness completeness = Completeness::Whole;
    Headcount headcount; ///< at the month's last day, or at the newest day of the data where the month is not over
    qint64 reporting = 0; ///< installations that reported in the calendar month
    qint64 expected = 0; ///< installations that reported in the month before: "41 of 63 reported so far"
};

/// Is the month without any report, not over yet, or whole? It is over once the data's newest day reaches its end and its reports come
/// within three days of it.
Completeness completenessOf(const Facts& facts, Month month);

/// The headcount of each month that the subset's period shows.
std::vector<HeadcountPoint> headcountTrend(const Subset& subset, int windowDays = defaultWindowDays);

} // namespace uptake
