// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"

namespace uptake {

/// The condition, for a WHERE, that a row counts: an import brought it that is not undone. With `knownOn`: an import of
/// that day or before, which was not undone by its end, had shown it. `table` is the row's table, `alias` its name in
/// the statement. A report to which a later import added something is told as it is now, since what it said before is
/// not kept.
QString countsCondition(const QString& table, const QString& alias, std::optional<Day> knownOn);

/// The numbers of the imports that counted at the end of a day, as a SELECT.
QString batchesKnownOn(Day day);

} // namespace uptake
