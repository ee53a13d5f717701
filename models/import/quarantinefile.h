// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batches.h"

namespace uptake {

/// Writes rows of the quarantine as CSV: file, line, column, value, reason, row. A text that a spreadsheet would run as
/// a formula gets an apostrophe before it.
[[nodiscard]] Expected<void> saveQuarantine(const QList<QuarantinedRow>& rows, const QString& path);

} // namespace uptake
