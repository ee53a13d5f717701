// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "models/import/importer.h"

namespace uptake {

/// `uptake import --preview PATH...`: tells what the import would do, with the exit status that it would have, and
/// changes nothing.
[[nodiscard]] Expected<ExitStatus> previewImport(const Invocation& invocation, const ImportOptions& options);

} // namespace uptake
