// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/bounds.h"

#include <limits>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <coin/ClpSimplex.hpp>
#pragma GCC diagnostic pop

namespace uptake::verify {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

} // namespace

std::optional<std::vector<Bounds>> boundsOf(const KnownSums& known, const std::vector<KnownSums::Row>& targets)
{
    ClpSimplex program;
    program.setLogLevel(0);
    program.setMaximumSeconds(60);
    program.resize(0, known.unknowns);
    for (int i = 0; i < known.unknowns; ++i)
        program.setColumnBounds(i, 0, COIN_DBL_MAX);
    for (size_t i = 0; i < known.rows.size(); ++i) {
        std::vector<int> unknowns;
        std::vector<double> factors;
        for (const auto& [unknown, factor] : known.rows[i]) {
            unknowns.push_back(unknown);
            factors.push_back(factor);
        }
        program.addRow(int(unknowns.size()), unknowns.data(), factors.data(), known.sums[i], known.sums[i]);
    }
    std::vector<Bounds> bounds;
    if (known.rows.empty()) { // nothing holds anything
        for (const KnownSums::Row& target : targets)
            bounds.push_back({0, target.empty() ? 0 : infinite});
        return bounds;
    }
    for (const KnownSums::Row& target : targets) {
        for (int i = 0; i < known.unknowns; ++i)
            program.setObjectiveCoefficient(i, 0);
        for (const auto& [unknown, factor] : target)
            program.setObjectiveCoefficient(unknown, factor);
        Bounds each;
        for (const double direction : {1.0, -1.0}) {
            program.setOptimizationDirection(direction);
            program.primal(bounds.empty() && direction > 0 ? 0 : 1);
            double& end = direction > 0 ? each.low : each.high;
            if (program.status() == 2 && direction < 0)
                end = infinite;
            else if (program.status() == 0)
                end = program.objectiveValue();
            else
                return std::nullopt;
        }
        bounds.push_back(each);
    }
    return bounds;
}

} // namespace uptake::verify
