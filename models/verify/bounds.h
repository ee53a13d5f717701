// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

namespace uptake::verify {

/// Rows over unknowns that are not negative, each with a known sum.
struct KnownSums
{
    using Row = std::vector<std::pair<int, double>>; ///< unknown and factor
    int unknowns = 0;
    std::vector<Row> rows;
    std::vector<double> sums;
};

struct Bounds
{
    double low = 0;
    double high = 0; ///< infinite where nothing holds it
};

/// The least and greatest that each of `targets` can be, by linear programs (Clp). None if one could not be solved.
std::optional<std::vector<Bounds>> boundsOf(const KnownSums& known, const std::vector<KnownSums::Row>& targets);

} // namespace uptake::verify
