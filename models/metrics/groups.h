// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"
#include "models/metrics/headcount.h"
#include "models/metrics/organisationtable.h"

#include <vector>

namespace uptake {

/// A set of organisations, sorted: what stands behind a figure.
using Group = std::vector<OrganisationId>;

/// Sorts what was gathered in any order, and keeps each once.
void sortGroup(Group& group);

/// Adds a sorted group to a sorted group.
void join(Group& group, const Group& others);

/// What one organisation adds to a sum.
struct Contribution
{
    OrganisationId organisation{};
    double value = 0;
};
std::vector<Contribution> contributionsOf(const OrganisationTable<double>& sums);

/// Organisations with a report of record in `month`.
Group organisationsReporting(const Subset& subset, Month month);

/// Organisations behind one feature in a month: exposed if any of their installations names it, using if any counts it
/// above 0.
struct FeatureGroups
{
    QString name;
    Group exposed;
    Group users;
};
std::vector<FeatureGroups> organisationsByFeature(const Subset& subset, Month month); ///< by name

/// Organisations behind what is said of one feature against the month before, where an installation of theirs reports in both: still
/// using it, started, stopped; and against three months before: named in both.
struct FeatureChangeGroups
{
    QString name;
    Group stayed;
    Group started;
    Group stopped;
    Group exposedInBoth;
};
std::vector<FeatureChangeGroups> organisationsByFeatureChange(const Subset& subset, Month month); ///< by name

/// Organisations by the newest major.minor version that any of their installations runs in `month`: each stands in one
/// group only.
struct VersionGroup
{
    QString version;
    Group organisations;
};
std::vector<VersionGroup> organisationsByVersion(const Subset& subset, Month month); ///< newest first

/// What each organisation adds to the sums of the headcount at `asOf`.
struct HeadcountContributions
{
    std::vector<Contribution> activeLicences;
    std::vector<Contribution> licensedUsers;
    std::vector<Contribution> reportingInstallations;
    std::vector<Contribution> reportedUsers;
    std::vector<Contribution> activeInstallations;
    std::vector<Contribution> activeUsers;
};
HeadcountContributions headcountContributions(const Subset& subset, Day asOf, int windowDays = defaultWindowDays);

} // namespace uptake
