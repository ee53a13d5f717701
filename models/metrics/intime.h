// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/facts.h"

namespace uptake {

/// Calls `take(row)` for the reports of a month of the installations [from, to); those of one installation come in the
/// order of time, which is not that of rows: what a later report of the month replaced stands behind it, newest first.
template <class Take>
void forEachInTime(const Facts& facts, Month month, InstallationId from, InstallationId to, Take take)
{
    const RowRange records = facts.records(month);
    for (Row row = facts.reports(month).last; row-- > records.last;) {
        if (facts.installation(row) >= from && facts.installation(row) < to)
            take(row);
    }
    const auto firstOf = [&](InstallationId installation) {
        Row low = records.first;
        for (Row high = records.last; low < high;) {
            const Row middle = low + (high - low) / 2;
            if (facts.installation(middle) < installation)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const Row last = firstOf(to);
    for (Row row = firstOf(from); row < last; ++row)
        take(row);
}

} // namespace uptake
