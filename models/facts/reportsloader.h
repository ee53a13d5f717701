// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/facts/factsbuilder.h"
#include "models/store/reportsstate.h"

namespace uptake {

/// Gives the builder the reports for which `condition` (on r) holds. Where a server has so many, over several connections
/// (monthsreader.h).
[[nodiscard]] Expected<void> loadReports(Connection& connection, const QString& condition, FactsBuilder& builder,
    Progress& progress, qint64 inParallelFrom);

/// Brings reports of an earlier state up to date by what the imports since then changed. False, and the builder has
/// none, where that does not explain what the store holds.
[[nodiscard]] Expected<bool> updateReports(Connection& connection, const ReportColumns& old,
    const ReportChanges& changes, const ReportsState& now, FactsBuilder& builder, Progress& progress);

/// The statement that reads the reports r for which `condition` holds.
QString selectReports(const QString& condition);

} // namespace uptake
