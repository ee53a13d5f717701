// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cents.h"
#include "models/metrics/basis.h"
#include "models/metrics/groups.h"
#include "models/metrics/versions.h"

namespace uptake {

/// What would be left behind if versions below a floor were supported no more.
struct LeftBehind
{
    Basis basis = {};
    qint64 installations = 0; ///< whose report of record names a version below the floor
    qint64 users = 0; ///< at these
    std::optional<Cents> revenue = {}; ///< vendorAmount of their organisations in the twelve months to the month's end;
                                       ///< none where no sale is known
    Group organisations = {}; ///< of these installations
    qint64 unknown = 0; ///< installations that name no such version: neither left behind nor kept
    std::optional<double> share = {}; ///< of installations that name one; none in a month without
    /// Against the month before, both whole; below 0 where it falls.
    std::optional<Change> installationsChange = {};
    std::optional<Change> usersChange = {};
    std::optional<Change> revenueChange = {}; ///< in cents
};

/// Definitions, "drop-support figures", for each month of the subset's period, oldest first.
struct DropSupport
{
    VersionSide side = VersionSide::Host;
    QString floor = {}; ///< the oldest version that would still be supported
    std::vector<LeftBehind> months = {};
};
DropSupport dropSupport(const Subset& subset, VersionSide side, const Version& floor);

} // namespace uptake
