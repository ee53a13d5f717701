// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/facts/facts.h"
#include "models/store/connection.h"

namespace uptake {

/// Reads everything that is counted from the store.
[[nodiscard]] Expected<std::shared_ptr<const Facts>> loadFacts(Connection& connection, Progress& progress);

} // namespace uptake
