// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace uptake {

/// A figure that the program can explain.
enum class Term {
    ActiveLicences,
    LicensedUsers,
    ReportingInstallations,
    ReportedUsers,
    ActiveUsers,
    EstimatedUsers,
    ReportingTrend,
    Freshness,
    Changes,
    FeatureReach,
    FeatureTable,
    FeatureTrend,
    VersionShare,
    HostVersions,
    Installations,
    Suggestions,
    UsersReach,
    RevenueReach,
    Depth,
    Momentum,
    Retention,
    ValueClasses,
    Rice,
    FeatureUsers,
    AtLeastVersion,
    AdoptionCurves,
    TimeToUpgrade,
    VersionMatrix,
    DropSupport,
    Connections,
    Surroundings,
    Sizes,
    Sales,
    Customers,
    Evaluations,
    Renewals,
    Churn,
    Silence,
    Comparison,
    Privacy,
    Imports,
    Quarantine,
    ReportProtection,
    ReportExports,
};

/// Every term, in the order of the pages.
std::vector<Term> allTerms();

/// The name that the command line knows a term by: its English title in small letters, "time-to-upgrade".
QString keyOf(Term term);

/// The term of that key or title, else all that contain these words; spaces, dashes and capitals do not count.
std::vector<Term> termsCalled(const QString& words);

/// The name of the figure, as a heading.
QString titleOf(Term term);

/// What the figure means, in the words of definitions.md: paragraphs, one a line.
QString definitionOf(Term term);

} // namespace uptake
