// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scale.h"

#include "models/views/pagetables.h"
#include "models/views/wording.h"

#include <algorithm>
#include <cmath>

namespace uptake {

using namespace Qt::StringLiterals;

std::vector<Tick> niceTicks(double highest, Unit unit)
{
    const double least = unit == Unit::Share ? 0.05 : 4;
    const double top = unit == Unit::Share ? std::clamp(highest, least, 1.0) : std::max(highest, least);
    const double rough = top / 4;
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * magnitude;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        const bool isWhole
            = unit == Unit::Share || std::abs(factor * magnitude - std::round(factor * magnitude)) < 1e-9;
        if (isWhole && factor * magnitude >= rough - 1e-12) {
            step = factor * magnitude;
            break;
        }
    }
    std::vector<Tick> ticks;
    for (int i = 0; i == 0 || ticks.back().value < top - 1e-9; ++i) {
        const double value = i * step;
        const int decimals
            = unit == Unit::Share && step < 0.0999 && std::abs(step * 100 - std::round(step * 100)) > 1e-9 ? 1 : 0;
        ticks.push_back({value, unit == Unit::Share ? wording::percent(value, decimals) : valueText(value, unit)});
    }
    return ticks;
}

std::vector<Tick> monthTicks(const std::vector<Month>& months)
{
    std::vector<Tick> ticks;
    for (const Month month : months)
        ticks.push_back({double(monthNumber(month)), wording::month(month)});
    return ticks;
}

double positionOf(Day day)
{
    const Month month = monthOf(day);
    const double length = lastDayOf(month) - firstDayOf(month) + 1;
    return monthNumber(month) - 0.5 + (day - firstDayOf(month)) / length;
}

QString valueText(double value, Unit unit)
{
    if (unit == Unit::Dollars)
        return wholeDollars({std::llround(value * 100)});
    return unit == Unit::Share ? wording::percent(value, 1) : wording::count(std::llround(value));
}

} // namespace uptake
