// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importer.h"
#include "models/import/profiletrial.h"
#include "models/metrics/features.h"
#include "models/metrics/versions.h"
#include "models/views/tablemodel.h"

namespace uptake {

/// Share of one version in one month: a row of the table behind the stacked chart.
struct VersionMonth
{
    Month month;
    Completeness completeness = Completeness::Whole;
    VersionShare share;
};

/// The tables of months as rows, newest month first.
std::vector<VersionMonth> versionMonths(const std::vector<VersionTable>& months);

/// One version in a month, with those behind it.
struct VersionLine
{
    VersionShare share;
    qint64 organisations = 0;
    bool isReleased = true; ///< false: the releases that were imported do not know it
};

/// The lines of versionShares() with those of versionCells(): of one month, side and detail.
std::vector<VersionLine> versionLines(const std::vector<VersionShare>& shares, const std::vector<VersionCell>& cells);

/// A text that sorts as versions compare: numbers padded, a release above its pre-releases.
QString versionKey(const QString& version);

std::vector<Column<FeatureUsage>> featureTable();
std::vector<Column<ReachPoint>> reachTable();
std::vector<Column<VersionLine>> versionTable();
std::vector<Column<VersionMonth>> versionMonthTable();
std::vector<Column<HeadcountPoint>> headcountTable();
std::vector<Column<HeadcountPoint>> estimateTable();
std::vector<Column<FileSummary>> fileTable();
std::vector<Column<Batch>> batchTable();
std::vector<Column<const QuarantinedRow*>> quarantineTable(); ///< of thousands, which are not copied to be listed
std::vector<Column<Rejection>> rejectionTable();
std::vector<Column<TrialLine>> trialTable();

} // namespace uptake
