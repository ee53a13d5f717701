// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QByteArray>
#include <QLockFile>

#include <functional>
#include <memory>

namespace uptake {

/// SHA-256 of a file; empty if it cannot be read.
QByteArray digestOfFile(const QString& path);

/// Writes a file of which nobody knows yet: no other one is replaced, and it is on the disk when this returns.
[[nodiscard]] Expected<void> writeDraft(const QByteArray& bytes, const QString& path);

/// Where the figures of a report lie that does not carry them: beside it; and where those of its draft do.
QString figuresPathOf(const QString& path);
QString figuresDraftOf(const QString& draft);

/// The file that an export writes beside the place of the report, until the ledger knows of it. A note beside the
/// database names it meanwhile: what a crash leaves of it is removed when the ledger is opened next.
class ExportDraft
{
public:
    /// Begins an export to `target`. Waits for one of another program from the same database to end.
    [[nodiscard]] static Expected<std::unique_ptr<ExportDraft>> begin(const DatabaseUrl& url, const QString& target);
    /// Removes the draft, unless it was put in its place.
    ~ExportDraft();
    ExportDraft(const ExportDraft&) = delete;
    ExportDraft& operator=(const ExportDraft&) = delete;

    const QString& path() const { return m_path; } ///< ".report.pdf.1a2b3c4d"

private:
    ExportDraft(const DatabaseUrl& url, const QString& target);

    QLockFile m_lock;
    QString m_note, m_path;
};

/// Puts a draft, and the draft of its figures, in the place of the report: whatever was there is replaced. True if the
/// file with that digest is there now.
bool putInPlace(const QString& draft, const QString& target, const QByteArray& digest);

/// Ends an export that was cut short, unless one is under way: its draft is put in its place if `isKept(path, digest)`
/// says that the history has it there, else removed. Call it once the ledger has put in place what it knows of.
void settleLeftDraft(
    const DatabaseUrl& url, const std::function<bool(const QString& path, const QByteArray& digest)>& isKept);

} // namespace uptake
