// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/report/reportwriter.h"
#include "models/store/reportrecords.h"

namespace uptake {

/// A draft that takes into account what was handed out before. It is no export: the ledger stays as it is.
[[nodiscard]] Expected<ReportDraft> draftReport(
    Connection& connection, const ReportTemplate& design, const Subset& subset, Day asOf, Progress& progress);

/// A report that was written, and what protection did to it.
struct ExportedReport
{
    ReportExport kept;
    std::vector<ProtectionNote> notes;
    ReportContent content; ///< that was laid out
};

/// Writes a report to a file, takes it into the ledger, and keeps in the database that it was written, with its
/// template and the digest of the file.
[[nodiscard]] Expected<ExportedReport> exportReport(Connection& connection, const ReportTemplate& design,
    const Subset& subset, Day asOf, const QString& path, qint64 now, Progress& progress);

/// Is the file still what was exported? An error in words if it is gone, or another.
[[nodiscard]] Expected<void> checkExported(const ReportExport& exported);

/// A built-in template, a saved one, or a .json file.
[[nodiscard]] Expected<ReportTemplate> findTemplate(Connection& connection, const QString& nameOrFile);

} // namespace uptake
