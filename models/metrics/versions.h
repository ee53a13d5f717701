// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"
#include "models/metrics/groups.h"
#include "models/metrics/headcount.h"

namespace uptake {

struct VersionShare
{
    QString version = {}; ///< "2.12" or "2.12.1"
    qint64 installations = 0;
    double share = 0; ///< of all installations that report this month
    qint64 atLeast = 0; ///< installations on this version or newer
    double atLeastShare = 0;
};

enum class VersionDetail { MajorMinor, Full };

struct VersionTable
{
    Month month{};
    Completeness completeness = Completeness::Whole;
    qint64 reportingInstallations = 0;
    std::vector<VersionShare> addon = {}; ///< newest first
    std::vector<VersionShare> host = {}; ///< newest first
};

enum class VersionSide { Addon, Host };

/// Installations per version over the reports of record of a month (definitions.md, "share in month M").
VersionTable versionShares(const Subset& subset, Month month, VersionDetail detail = VersionDetail::MajorMinor);

/// Organisations behind one line of a VersionTable: with an installation on the version, and on it or newer.
struct VersionCell
{
    QString version = {};
    Group organisations = {};
    Group atLeast = {};
};

/// Organisations behind each line of versionShares(), in its order.
struct VersionCells
{
    Group reporting = {};
    std::vector<VersionCell> addon = {};
    std::vector<VersionCell> host = {};
};
VersionCells versionCells(const Subset& subset, Month month, VersionDetail detail = VersionDetail::MajorMinor);

} // namespace uptake
