// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/glimpse.h"
#include "models/import/importplan.h"
#include "models/import/mailprofile.h"
#include "models/store/reports.h"

namespace uptake {

/// Progress of one file as part of all of them.
struct OverallProgress
{
    Progress& progress;
    qint64 before = 0; ///< bytes of the files done
    qint64 total = 0;
    qint64 size = 0; ///< of the file under way, of which buffers may read more
    qint64 rowsBefore = 0; ///< rows of the files done

    bool report(qint64 done, qint64 rows)
    {
        progress.tellRows(rowsBefore + rows);
        return progress.report(before + std::min(done, size), total);
    }
};

/// What files have in common that are imported in one transaction, so that ten thousand small ones are quick. Not to be used any more once
/// something was rolled back.
struct SharedByFiles
{
    std::optional<Reports> reports;
    std::optional<std::vector<MailProfile>> profiles; ///< in the order in which they are tried
    QStringList profileNotes; ///< what is wrong with others
};

/// Imports one file within the transaction under way. `glimpse`, if there is one, sees its first rows and its period.
[[nodiscard]] Expected<FileSummary> importFile(Connection& connection, const PlannedFile& file,
    const ImportOptions& options, OverallProgress& progress, SharedByFiles& shared, Glimpse* glimpse = nullptr);

} // namespace uptake
