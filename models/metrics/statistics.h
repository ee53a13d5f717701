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

/// The quantile of a share `p` (0 to 1) of sorted values: linear between the two next to it (type 7, as R and spreadsheets
/// have it), so that half is the median. None of nothing.
std::optional<double> quantile(const std::vector<double>& sorted, double p);

/// One subject of a survival curve: under observation after `entry` until `exit` (> entry), in whole periods.
struct Lifetime
{
    int entry = 0;
    int exit = 0;
    bool hasEvent = false; ///< at exit; else it was lost from sight then
};

/// One period of a Kaplan-Meier curve.
struct SurvivalPoint
{
    int time = 0;
    long long atRisk = 0; ///< entered before and not gone before
    long long events = 0;
    long long censored = 0;
    double survival = 1; ///< share without event after this period
    double standardError = 0; ///< Greenwood
    Interval interval; ///< 95 %, log-log, so within 0 and 1
};

/// The Kaplan-Meier curve for each period from 1 to the last exit; it stops before the first with fewer than `fewest` at risk.
std::vector<SurvivalPoint> kaplanMeier(const std::vector<Lifetime>& lifetimes, long long fewest = 1);

/// The period by which half had the event, with the 95 % interval of it (where the interval of the curve crosses a half);
/// an end that the curve does not reach is none.
struct MedianTime
{
    std::optional<int> value;
    std::optional<int> low;
    std::optional<int> high;
};
MedianTime medianTime(const std::vector<SurvivalPoint>& curve);

} // namespace uptake
