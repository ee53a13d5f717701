// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importkind.h"
#include "models/store/batches.h"
#include "models/views/definitions.h"

#include <QList>

#include <vector>

namespace uptake {

/// Kinds of files that a figure is made of.
QList<ImportKind> sourcesOf(Term term);

/// Of all imports, those that a figure is made of: of its kinds, and not taken back. Newest first, as `all` is.
std::vector<Batch> filesBehind(Term term, const QList<Batch>& all);

} // namespace uptake
