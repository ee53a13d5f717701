// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>

namespace uptake {

/// One thing that was done with the data.
struct Access
{
    qint64 at = 0; ///< seconds since 1970, UTC
    QString action; ///< "import", "look-up", "export", "erasure", "correction", "backup", "restore"
    QString detail; ///< codes and numbers, in no language; names nobody
    bool isAboutSomebody = false;
};

/// Adds an entry to the log of accesses, sealed with the one before it. `subject` is kept as a keyed hash: the log
/// names nobody.
[[nodiscard]] Expected<void> logAccess(
    Connection& connection, const QString& action, const QString& subject, const QString& detail, qint64 now);

/// The detail that says so many rows: "rows 38".
QString loggedRows(qint64 rows);

/// The entries, newest first; `about` keeps those on this organisation or person alone.
[[nodiscard]] Expected<QList<Access>> accessLog(Connection& connection, const QString& about = {});

/// Is every seal right? An error says where the log was changed by other hands.
[[nodiscard]] Expected<void> verifyAccessLog(Connection& connection);

} // namespace uptake
