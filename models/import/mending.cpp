// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/mending.h"

#include "models/import/importkind.h"
#include "models/import/importtext.h"
#include "models/store/batches.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace uptake {

Expected<FileSummary> importMended(
    Connection& connection, const QuarantinedRow& row, const QByteArray& mended, qint64 now)
{
    const bool isCsv = row.kind != toText(ImportKind::Reports) && row.kind != toText(ImportKind::Mail);
    const QString place = u"%1:%2"_s.arg(row.path).arg(row.rejection.line);
    if (isCsv && row.header.isEmpty())
        return Failure(Error{ImportText::tr("the header of this row's file was not kept"), place,
            ImportText::tr("mend the row in the file and import that again")});
    if (mended.trimmed().isEmpty())
        return Failure(Error{
            ImportText::tr("the row is empty"), place, ImportText::tr("write it as it should stand in the file")});
    const QTemporaryDir folder; // of this user alone
    QFile file(folder.filePath(u"row"_s));
    const QByteArray bytes = isCsv ? row.header + '\n' + mended + '\n' : mended + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return Failure(
            Error{ImportText::tr("the row cannot be written to a temporary file: %1").arg(file.errorString()), place,
                ImportText::tr("free some space, or set TMPDIR")});
    ImportOptions options;
    options.kind = row.kind;
    options.product = row.product;
    options.dimension = row.dimension;
    options.asOf = row.snapshot;
    options.now = now;
    options.shownPath = ImportText::tr("%1 (mended)").arg(place);
    options.refusesRejections = true;
    NoProgress progress;
    const auto summary = importPaths(connection, {file.fileName()}, options, progress);
    if (!summary)
        return Failure(summary.error());
    const FileSummary& imported = summary->files.front();
    if (const auto marked = Batches(connection).markMended(row.id, *imported.batch); !marked)
        return Failure(marked.error());
    return imported;
}

} // namespace uptake
