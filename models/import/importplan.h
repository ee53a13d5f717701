// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importer.h"
#include "models/import/importkind.h"
#include "models/import/mailfiles.h"

#include <functional>

namespace uptake {

/// A file that can be imported, and what is known of it. What the user says of it stands in for what it does not say.
struct PlannedFile
{
    QString path; ///< as for openInput()
    bool isNamed = true; ///< by the user; else found in a folder or an archive that he named
    std::optional<ImportKind> kind;
    QString reason; ///< why it is taken for that, in words
    bool isKindAsked = false; ///< only the user can say what it is
    std::optional<Error> problem; ///< why it is taken for nothing
    qint64 size = 0; ///< bytes
    QStringList header; ///< of a CSV file
    QString product; ///< add-on key, if it names none
    QString dimension; ///< of a wide version distribution
    std::optional<Day> asOf; ///< date of a licences download
    std::function<Expected<std::unique_ptr<Mails>>()> openMails = {}; ///< for mails that come from no file; `path` is what they are called

    bool holdsEvents() const; ///< churn, conversion or renewal: its header does not say which
    bool isWide() const; ///< a version distribution with a column a series
    bool namesNoProduct() const; ///< CSV without addonKey
    /// Is it not known what it is, though the user may know?
    bool asksForKind() const { return !kind && (isNamed ? header.size() > 1 : holdsEvents() || isWide()); }
};

/// What an import would read, in its order.
struct ImportPlan
{
    QList<PlannedFile> files;
    QStringList passedOver; ///< files of a folder or an archive that are nothing Uptake reads, with the reason
};

/// Finds every file that `paths` name or hold, and what it is. A file that is nothing is planned with its problem where
/// the user named it or could say more; else it is passed over. An error: options that make no sense.
[[nodiscard]] Expected<ImportPlan> planImport(const QStringList& paths, const ImportOptions& options);

/// Imports the files of a plan as importPaths() does. A file with a problem is an error if it was named, else it is
/// passed over.
[[nodiscard]] Expected<ImportSummary> importPlan(
    Connection& connection, const ImportPlan& plan, const ImportOptions& options, Progress& progress);

/// The same within a transaction that the caller has begun and commits, so that what belongs to the import is kept with it, or neither is.
[[nodiscard]] Expected<ImportSummary> importWithin(
    Connection& connection, const ImportPlan& plan, const ImportOptions& options, Progress& progress);

} // namespace uptake
