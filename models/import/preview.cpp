// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/preview.h"

#include "models/import/fileimport.h"
#include "models/import/inputfile.h"
#include "models/store/query.h"
#include "models/store/savepoint.h"

namespace uptake {

namespace {

/// How much of each file is read: all of it, unless it or all together are very large.
void shareBudget(QList<FilePreview>& files, const PreviewLimits& limits)
{
    qint64 left = limits.all;
    for (FilePreview& each : files) {
        const qint64 size = each.file.size;
        if (size > limits.whole)
            each.glimpse.mostBytes = limits.sample;
        if (std::min(size, each.glimpse.mostBytes) > left)
            each.glimpse.mostBytes = 1 << 20;
        left -= std::min(size, each.glimpse.mostBytes);
    }
}

/// Imports one file within a savepoint: what fails leaves no rows behind that would count for the next file.
Expected<void> previewFile(
    Connection& connection, FilePreview& preview, const ImportOptions& options, OverallProgress& progress, SharedByFiles& shared)
{
    auto savepoint = Savepoint::begin(connection);
    if (!savepoint)
        return Failure(savepoint.error());
    auto done = importFile(connection, preview.file, options, progress, shared, &preview.glimpse);
    if (!done && done.error().kind == Error::Kind::Cancelled)
        return Failure(done.error());
    if (!done) {
        preview.file.problem = done.error();
        shared = {}; // it may know what is rolled back now
        return {};
    }
    preview.counts = done->counts;
    preview.notes = done->notes;
    preview.rejections = done->rejections;
    return savepoint->keep();
}

} // namespace

Expected<ImportPreview> previewPlan(Connection& connection, const ImportPlan& plan, const ImportOptions& options,
    Progress& progress, const PreviewLimits& limits)
{
    const ArchiveSession session;
    ImportPreview preview;
    preview.passedOver = plan.passedOver;
    for (const PlannedFile& file : plan.files) {
        preview.files.emplaceBack();
        preview.files.back().file = file;
    }
    shareBudget(preview.files, limits);
    OverallProgress overall{progress};
    for (const FilePreview& each : std::as_const(preview.files)) {
        if (!each.file.problem)
            overall.total += std::min(each.file.size, each.glimpse.mostBytes);
    }
    const auto transaction = WriteTransaction::begin(connection); // never committed
    if (!transaction)
        return Failure(transaction.error());
    SharedByFiles shared;
    for (FilePreview& each : preview.files) {
        if (each.file.problem)
            continue;
        overall.size = std::min(each.file.size, each.glimpse.mostBytes);
        if (const auto done = previewFile(connection, each, options, overall, shared); !done)
            return Failure(done.error());
        overall.before += overall.size;
        preview.counts += each.counts;
        overall.rowsBefore = preview.counts.rows;
    }
    if (!overall.report(0, 0))
        return cancelled();
    return preview;
}

Expected<ImportPreview> previewPaths(Connection& connection, const QStringList& paths, const ImportOptions& options,
    Progress& progress, const PreviewLimits& limits)
{
    const auto plan = planImport(paths, options);
    return plan ? previewPlan(connection, *plan, options, progress, limits) : Failure(plan.error());
}

} // namespace uptake
