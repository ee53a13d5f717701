// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/store/connection.h"

namespace uptake {

struct CopySummary
{
    int tables = 0;
    qint64 rows = 0;
};

/// Copies a database row for row into an empty one, of either kind: all that it holds, the ledger and the log of accesses among it. The rows of
/// both are counted and held against each other by a digest of every table before the copy is committed; if anything fails, or is cancelled, the
/// target is as it was. Refuses a target that holds anything, and a ledger that was altered. `progress` gets rows.
///
/// A server keeps no zero byte and no broken UTF-8 in a text: the sign for what cannot be told takes their place.
[[nodiscard]] Expected<CopySummary> copyDatabase(const DatabaseUrl& from, const DatabaseUrl& to, Progress& progress);

/// The same between open databases, without a look at the ledger.
[[nodiscard]] Expected<CopySummary> copyRows(Connection& from, Connection& to, Progress& progress);

/// How many rows each table has, and a digest of them: "reports 12 5f3a...". Two databases that say the same hold the same.
[[nodiscard]] Expected<QStringList> tableDigests(Connection& connection);

} // namespace uptake
