// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

namespace uptake {

/// How strict the primary rules are (disclosure.md, "Primary rules"). Stricter than the defaults is allowed, laxer is
/// not but for k, whose floor is 5.
struct Policy
{
    int k = 10; ///< fewest organisations behind a figure
    int p = 25; ///< per cent to which no contribution may be estimated by another contributor
    double dominance = 0.5; ///< largest share of a sum that one organisation may have

    static constexpr int smallestK = 5;

    /// No rule at all: exact figures, for a report that its user chose to keep in the house unprotected.
    static constexpr Policy none() { return {0, 0, 1.0}; }
    bool protects() const { return k > 0; }
};

/// An error in words if the policy is laxer than its floors allow.
[[nodiscard]] Expected<void> checkPolicy(const Policy& policy);

} // namespace uptake
