// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"

namespace uptake {

/// What the numbers of an axis are.
enum class Unit { Count, Share, Dollars };

/// Round values from 0 up to at least `highest`, some four of them; a share ends at 100 % at most.
std::vector<Tick> niceTicks(double highest, Unit unit);

/// A tick a month: "Oct 2026". The values are `monthNumber`.
std::vector<Tick> monthTicks(const std::vector<Month>& months);

/// Where a day stands between the ticks of months, each at the middle of its month.
double positionOf(Day day);

QString valueText(double value, Unit unit); ///< exact, for tooltips: "1,234", "62.4 %"

} // namespace uptake
