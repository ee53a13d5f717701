// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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
    Imports,
    Quarantine,
    ReportProtection,
    ReportExports,
};

/// The name of the figure, as a heading.
QString titleOf(Term term);

/// What the figure means, in the words of definitions.md: paragraphs, one a line.
QString definitionOf(Term term);

} // namespace uptake
