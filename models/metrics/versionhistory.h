// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/basis.h"
#include "models/metrics/versions.h"

namespace uptake {

/// The versions that a history names, newest first: the newest, those most run in the newest month (half of the names,
/// the newest version among them), and those with the most installations in any one whole month. Ties: the newer one.
std::vector<QString> mostRunVersions(const std::vector<VersionTable>& months, VersionSide side, size_t top);

/// Shares of versions by month: the same few versions in each, and all others together.
struct VersionHistory
{
    struct MonthShares
    {
        Basis basis = {};
        std::vector<VersionShare> shown
            = {}; ///< one for each of VersionHistory::shown; empty where the month has no report
        VersionShare other = {}; ///< every installation on another version, once
        std::vector<VersionShare> others = {}; ///< what `other` is made of, newest first
        qint64 unknown = 0; ///< installations that name no version
    };
    std::vector<QString> shown = {}; ///< newest first
    std::vector<MonthShares> months = {}; ///< of the subset's period, oldest first
};

/// Names what mostRunVersions() does.
VersionHistory versionHistory(const Subset& subset, VersionSide side = VersionSide::Addon,
    VersionDetail detail = VersionDetail::MajorMinor, size_t top = 6);

/// Host versions against add-on versions in a month, both newest first (major.minor).
struct VersionMatrix
{
    Basis basis = {};
    std::vector<QString> hosts = {};
    std::vector<QString> addons = {};
    std::vector<qint64> installations = {}; ///< by host, then add-on
    std::vector<qint64>
        atLeast; ///< likewise: installations on this host version or newer with this add-on version or newer
    qint64 unknown = 0; ///< installations that do not name both

    qint64 at(size_t host, size_t addon) const { return installations[host * addons.size() + addon]; }
    qint64 atLeastAt(size_t host, size_t addon) const { return atLeast[host * addons.size() + addon]; }
};
VersionMatrix versionMatrix(const Subset& subset, Month month);

/// Organisations behind each of VersionMatrix::installations.
std::vector<Group> matrixCells(const Subset& subset, const VersionMatrix& matrix);

} // namespace uptake
