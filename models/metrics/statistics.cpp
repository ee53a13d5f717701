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
    if (population && *population > 1 && *population >= trials)
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

std::optional<double> quantile(const std::vector<double>& sorted, double p)
{
    if (sorted.empty())
        return std::nullopt;
    const double place = p * double(sorted.size() - 1);
    const auto below = size_t(place);
    if (below + 1 >= sorted.size())
        return sorted.back();
    return sorted[below] + (place - double(below)) * (sorted[below + 1] - sorted[below]);
}

std::vector<SurvivalPoint> kaplanMeier(const std::vector<Lifetime>& lifetimes, long long fewest)
{
    int last = 0;
    for (const Lifetime& life : lifetimes)
        last = std::max(last, life.exit);
    std::vector<long long> entered(size_t(last) + 1), events(size_t(last) + 1), censored(size_t(last) + 1);
    for (const Lifetime& life : lifetimes) {
        ++entered[size_t(std::max(life.entry, 0))];
        ++(life.hasEvent ? events : censored)[size_t(life.exit)];
    }
    std::vector<SurvivalPoint> curve;
    long long atRisk = 0;
    double survival = 1;
    double greenwood = 0; // sum of d / (n (n - d))
    for (int time = 1; time <= last; ++time) {
        const auto at = size_t(time);
        atRisk += entered[at - 1] - (time > 1 ? events[at - 1] + censored[at - 1] : 0);
        if (atRisk < fewest || atRisk <= 0)
            break;
        const auto n = double(atRisk);
        const auto d = double(events[at]);
        survival *= 1 - d / n;
        if (events[at] < atRisk)
            greenwood += d / (n * (n - d));
        SurvivalPoint point{time, atRisk, events[at], censored[at], survival, survival * std::sqrt(greenwood), {survival, survival}};
        if (survival > 0 && survival < 1) {
            const double reach = z95 * std::sqrt(greenwood) / std::log(survival);
            point.interval = {std::pow(survival, std::exp(-reach)), std::pow(survival, std::exp(reach))};
        }
        curve.push_back(point);
    }
    return curve;
}

MedianTime medianTime(const std::vector<SurvivalPoint>& curve)
{
    constexpr double half = 0.5 + 1e-12; // products of fractions that are a half in arithmetic
    MedianTime median;
    for (const SurvivalPoint& point : curve) {
        if (!median.low && point.interval.low <= half)
            median.low = point.time;
        if (!median.value && point.survival <= half)
            median.value = point.time;
        if (!median.high && point.interval.high <= half)
            median.high = point.time;
    }
    return median;
}

} // namespace uptake
