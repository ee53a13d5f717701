// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batches.h"

namespace uptake {

/// Takes an import back: its rows count for nothing, as if the file had never come, except those that another import shows too.
/// Nothing is deleted. Errors: no such import, undone already; then, and if anything else fails, nothing has changed.
/// What stays: licences that a row of it joined remain one, and a report that it told more of remains as full.
[[nodiscard]] Expected<void> undoBatch(Connection& connection, BatchId batch, qint64 now);

/// Brings an undone import back. Errors: no such import, not undone.
[[nodiscard]] Expected<void> redoBatch(Connection& connection, BatchId batch);

/// Gives a batch the rows that it shows and that only undone batches own; answers how many.
[[nodiscard]] Expected<qint64> takeOverRows(Connection& connection, BatchId batch);

/// Has any import been undone? Where none has, queries need not look.
[[nodiscard]] Expected<bool> hasUndoneBatches(Connection& connection);

} // namespace uptake
