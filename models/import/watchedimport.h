// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/folderwatch.h"
#include "models/import/importer.h"

namespace uptake {

/// Imports a file of a watched folder, and remembers that it has been dealt with as it is, whatever became of it. A
/// file that is nothing Uptake reads is passed over.
[[nodiscard]] Expected<ImportSummary> importWatched(
    Connection& connection, const FoundFile& file, const ImportOptions& options, Progress& progress);

} // namespace uptake
