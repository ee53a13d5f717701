// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/import/mailprofile.h"
#include "models/store/batches.h"

#include <QMap>
#include <QStringList>

namespace uptake {

/// What the user may say about files that do not say it themselves.
struct ImportOptions
{
    QString kind; ///< as of ImportKind; empty = find out
    QString product; ///< add-on key for files that name none
    std::optional<Day> asOf; ///< date of a licences download; none = its newest lastUpdated
    bool keepContacts = false;
    qint64 now = 0; ///< seconds since 1970, UTC: when the rows become known
    QString dimension; ///< of a wide version distribution
    QString shownPath; ///< what a batch is called, if not by its path
    std::vector<MailProfile> profiles; ///< of mails, tried before the built-in one and those of the database
    bool refusesRejections = false; ///< a bad row is an error, and nothing is imported
};

/// What became of one file.
struct FileSummary
{
    QString path;
    QString kind;
    QString reason; ///< why it was taken for that, in words
    RowCounts counts;
    std::optional<BatchId> batch;
    QStringList notes; ///< in words: unknown columns, mail skipped by reason, files passed over
    QList<Rejection> rejections; ///< the first few
};

struct ImportSummary
{
    QList<FileSummary> files;
    RowCounts counts; ///< over all files
    QStringList passedOver; ///< files of a folder that are nothing Uptake reads, with the reason
};

/// Imports files and folders, all in one transaction: an error or a cancel leaves the database as it was.
/// Bad rows go to quarantine; a path that cannot be read or recognised is an error (in a folder it is passed over).
[[nodiscard]] Expected<ImportSummary> importPaths(
    Connection& connection, const QStringList& paths, const ImportOptions& options, Progress& progress);

} // namespace uptake
