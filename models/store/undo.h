// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batches.h"

namespace uptake {

/// Takes imports back: their rows count for nothing, as if the files had never come, except those that another import shows too.
/// Nothing is deleted. Errors: no such import, undone already; then, and if anything else fails, nothing has changed.
/// What stays: a report of which they told more remains as full; and a row that a newer one of its file replaced, since the two were one
/// licence, comes back only with its file, where an undo parts that licence again.
[[nodiscard]] Expected<void> undoBatches(Connection& connection, const QList<BatchId>& batches, qint64 now);

/// Brings undone imports back. Errors: no such import, not undone.
[[nodiscard]] Expected<void> redoBatches(Connection& connection, const QList<BatchId>& batches);

/// Gives a batch the rows that it shows and that only undone batches own; answers how many.
[[nodiscard]] Expected<qint64> takeOverRows(Connection& connection, BatchId batch);

/// Has any import been undone? Where none has, queries need not look.
[[nodiscard]] Expected<bool> hasUndoneBatches(Connection& connection);

} // namespace uptake
