// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/statistics.h"

#include <algorithm>
#include <cmath>

namespace uptake {

Interval wilson(long long hits, long long trials, std::optional<long long> population)
{
    const auto n = double(trials);
    const double p = double(hits) / n;
    double z = z95;
    if (population && *population > 1)
        z *= std::sqrt(double(*population - trials) / double(*population - 1));
    const double scale = 1 + z * z / n;
    const double centre = p + z * z / (2 * n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {(centre - half) / scale, (centre + half) / scale};
}

std::optional<double> median(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

} // namespace uptake
