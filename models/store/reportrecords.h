// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"
#include "models/store/connection.h"

#include <QByteArray>
#include <QList>

namespace uptake {

/// A report's template that the user saved.
struct SavedTemplate
{
    QString name;
    QByteArray design; ///< as JSON
};

[[nodiscard]] Expected<QList<SavedTemplate>> savedTemplates(Connection& connection); ///< by name
/// Saves a template, in the place of one with that name.
[[nodiscard]] Expected<void> saveTemplate(Connection& connection, const SavedTemplate& saved, qint64 now);
[[nodiscard]] Expected<void> deleteTemplate(Connection& connection, const QString& name);

/// A report that was written to a file.
struct ReportExport
{
    qint64 id = 0;
    qint64 exportedAt = 0; ///< seconds since 1970, UTC
    QString path;
    Day asOf = 0;
    QByteArray design; ///< its template as JSON
    QByteArray digest; ///< SHA-256 of the file
};

/// Newest first. One whose file never came to its place, as the ledger noted, is none.
[[nodiscard]] Expected<QList<ReportExport>> reportExports(Connection& connection);
/// Keeps that a report is written: before its file is put in its place, so that no finished one is missing.
[[nodiscard]] Expected<void> recordExport(Connection& connection, const ReportExport& exported);
/// Takes the newest record of a file back that could not be put in its place.
[[nodiscard]] Expected<void> dropExport(Connection& connection, const QString& path, const QByteArray& digest);
/// Was a file with that digest exported to that place? False where that cannot be found out.
bool isInHistory(Connection& connection, const QString& path, const QByteArray& digest);

} // namespace uptake
