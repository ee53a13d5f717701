// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"
#include "models/metrics/support.h"

#include <functional>

namespace uptake {

/// The reports of record of `month` in `subset` that `belongs` keeps.
std::vector<Row> recordsWhere(const Subset& subset, Month month, const std::function<bool(Row)>& belongs);

/// Belongs to a version: "2.12" holds all of 2.12, "2.12.1" that alone.
bool runsVersion(const Facts& facts, Row row, const QString& version);
bool runsOnHost(const Facts& facts, Row row, const QString& version); ///< likewise; false where it is not reported
/// Is the version that the report names on this side, if it names one, below the floor: left behind once
/// everything below it is not supported any more?
bool isLeftBehind(const Facts& facts, Row row, VersionSide side, const Version& floor);
/// Does the report count the feature above 0?
bool usesFeature(const Facts& facts, Row row, const QString& feature);
bool usesDriver(const Facts& facts, Row row, const QString& driver); ///< lists the report a connection by it?

} // namespace uptake
