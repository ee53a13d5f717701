// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importer.h"

#include "models/import/fileimport.h"
#include "models/import/inputfile.h"
#include "models/store/accesslog.h"
#include "models/store/query.h"

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// "licenses 1: 312, reports 2: 40", with their rows: files are named by their batch, since a path may name somebody.
QString detailOf(const ImportSummary& summary)
{
    QStringList files;
    for (const FileSummary& file : summary.files)
        files << u"%1 %2: %3"_s.arg(file.kind).arg(file.batch ? raw(*file.batch) : 0).arg(file.counts.rows);
    return files.join(u", "_s);
}

} // namespace

Expected<ImportSummary> importPaths(
    Connection& connection, const QStringList& paths, const ImportOptions& options, Progress& progress)
{
    const auto plan = planImport(paths, options);
    return plan ? importPlan(connection, *plan, options, progress) : Failure(plan.error());
}

Expected<ImportSummary> importPlan(
    Connection& connection, const ImportPlan& plan, const ImportOptions& options, Progress& progress)
{
    auto transaction = WriteTransaction::begin(connection, progress);
    if (!transaction)
        return Failure(transaction.error());
    auto summary = importWithin(connection, plan, options, progress);
    if (!summary)
        return summary;
    if (const auto committed = transaction->commit(); !committed)
        return Failure(committed.error());
    return summary;
}

Expected<ImportSummary> importWithin(
    Connection& connection, const ImportPlan& plan, const ImportOptions& options, Progress& progress)
{
    ImportSummary summary;
    summary.passedOver = plan.passedOver;
    OverallProgress overall{progress};
    for (const PlannedFile& file : plan.files) {
        if (file.problem && file.isNamed)
            return Failure(*file.problem);
        if (file.problem)
            summary.passedOver << file.problem->toString();
        else
            overall.total += file.size;
    }
    const ArchiveSession session;
    SharedByFiles shared;
    for (const PlannedFile& file : plan.files) {
        if (file.problem)
            continue;
        overall.size = file.size;
        auto done = importFile(connection, file, options, overall, shared);
        if (!done)
            return Failure(done.error());
        overall.before += file.size;
        summary.counts += done->counts;
        overall.rowsBefore = summary.counts.rows;
        summary.files << std::move(*done);
    }
    if (!overall.report(0, 0))
        return cancelled();
    if (const auto logged = logAccess(connection, u"import"_s, {}, detailOf(summary), options.now); !logged)
        return Failure(logged.error());
    return summary;
}

} // namespace uptake
