// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/watchedimport.h"

#include "models/import/importplan.h"

namespace uptake {

Expected<ImportSummary> importWatched(
    Connection& connection, const FoundFile& file, const ImportOptions& options, Progress& progress)
{
    auto plan = planImport({file.path}, options);
    if (!plan)
        return Failure(plan.error());
    for (PlannedFile& planned : plan->files)
        planned.isNamed = false; // nobody named it: what is nothing is passed over
    auto summary = importPlan(connection, *plan, options, progress);
    if (!summary && summary.error().kind == Error::Kind::Cancelled)
        return summary;
    if (const auto remembered = WatchedFiles(connection).remember(file.path, file.stamp); !remembered && summary)
        return Failure(remembered.error());
    return summary;
}

} // namespace uptake
