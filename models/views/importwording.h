// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importkind.h"
#include "models/store/batches.h"

/// What files are and what became of their rows, in words.
namespace uptake::wording {

QString kind(ImportKind kind); ///< "Licences", "Churn"
QString kindOf(const QString& text); ///< the same for what toText() makes of a kind; other text stays
QString counts(const RowCounts& counts); ///< "8 added, 1 in quarantine"; what is 0 is not said

} // namespace uptake::wording
