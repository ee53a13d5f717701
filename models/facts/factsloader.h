// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/facts/facts.h"
#include "models/store/connection.h"

#include <optional>

namespace uptake {

/// How facts are loaded.
struct LoadOptions
{
    /// Only what had been imported, and not been taken back, by the end of that day, so that a figure printed then can
    /// be worked out again (definitions.md, "as known on"). Which states are of one licence, and what reports say, is
    /// taken from all that is known now.
    std::optional<Day> knownOn = {};
    /// What was loaded from this database before, or nothing: then only what imports changed since is read. The answer
    /// is the same.
    std::shared_ptr<const Facts> previous = {};
    qint64 cachedFrom = 50'000; ///< reports; fewer are read from their rows in no time (factscache.h)
    qint64 inParallelFrom = 100'000; ///< reports on a server; fewer are read over one connection (monthsreader.h)
};

/// Reads everything that is counted from the store.
[[nodiscard]] Expected<std::shared_ptr<const Facts>> loadFacts(
    Connection& connection, Progress& progress, const LoadOptions& options = {});

} // namespace uptake
