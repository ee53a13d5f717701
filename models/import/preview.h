// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/glimpse.h"
#include "models/import/importplan.h"

namespace uptake {

/// What an import would make of one file.
struct FilePreview
{
    PlannedFile file; ///< its problem says why it cannot be imported
    RowCounts counts;
    QStringList notes; ///< as in FileSummary
    QList<Rejection> rejections; ///< the first few
    Glimpse glimpse;

    /// Would an import fail with this file in it? Otherwise a file with a problem is passed over.
    bool stopsImport() const { return file.problem && (file.isNamed || file.kind); }
};

struct ImportPreview
{
    QList<FilePreview> files;
    RowCounts counts; ///< over all files
    QStringList passedOver; ///< as in ImportPlan
};

/// How much a preview reads, in bytes.
struct PreviewLimits
{
    qint64 whole = 64 << 20; ///< of a larger file the beginning only, and counts of that
    qint64 sample = 16 << 20; ///< how much of it
    qint64 all = 512 << 20; ///< of all files together; of each that comes after, the first MiB
};

/// Imports the files of a plan as importPlan() would, tells what became of them, and takes it all back: the database
/// stays as it was. A file that cannot be imported has a problem afterwards, and does not hinder the others. Errors:
/// the database; a cancel.
[[nodiscard]] Expected<ImportPreview> previewPlan(Connection& connection, const ImportPlan& plan,
    const ImportOptions& options, Progress& progress, const PreviewLimits& limits = {});

/// The same for paths, as importPaths() would.
[[nodiscard]] Expected<ImportPreview> previewPaths(Connection& connection, const QStringList& paths,
    const ImportOptions& options, Progress& progress, const PreviewLimits& limits = {});

} // namespace uptake
