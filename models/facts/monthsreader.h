// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/facts/factsbuilder.h"
#include "models/store/connection.h"

namespace uptake {

/// Gives the builder the reports of a server for which `condition` (on r) holds, in any order: several connections read a
/// month each at the same time. All see what the open read transaction of `connection` sees, so that the answer is that of
/// one reading. An error of one of them, or cancelling, ends all. Where the server gives out no further connection, those
/// that there are read everything. `total` is what is told to be expected.
[[nodiscard]] Expected<void> readMonths(
    Connection& connection, const QString& condition, qint64 total, FactsBuilder& builder, Progress& progress);

} // namespace uptake
