// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace uptake {

constexpr double z95 = 1.959964; ///< of a 95 % interval

struct Interval
{
    double low = 0;
    double high = 0;
};

/// The 95 % Wilson interval of a share of `hits` in `trials` (> 0). With `population` given, with finite correction
/// (z^2 (N-n)/(N-1) for z^2).
Interval wilson(long long hits, long long trials, std::optional<long long> population = std::nullopt);

/// The median; of an even number of values the mean of the two in the middle. None of nothing.
std::optional<double> median(std::vector<double> values);

} // namespace uptake
