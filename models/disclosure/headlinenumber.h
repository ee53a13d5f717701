// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/echelon.h"

namespace uptake {

/// How the search for the smallest group that some combination of rows depends on ended.
struct SmallestGroup
{
    enum class Outcome { None, Found, Undecided };
    Outcome outcome = Outcome::None; ///< None: no combination depends on fewer than the limit
    int organisations = 0;
    std::vector<int> atoms; ///< of which it consists
    bool isSmallest = true; ///< false where the search for a smaller one did not end
};

/// Searches the combinations of `rows` that depend on fewer than `limit` organisations, but on some (T3 in
/// disclosure.md). Exact: no bound on the factors of a combination. `wantsSmallest` goes on until there is no smaller
/// one. Gives up (Undecided) after `work` multiplications.
///
/// The first `earlier` rows were handed out before: combinations of these alone are not searched. They passed this
/// search in their day, and what they tell since, because an organisation's part of a sum is another today, no later
/// report adds to or takes back.
SmallestGroup smallestGroup(std::vector<ModularRow> rows, const std::vector<int>& organisations, int limit,
    bool wantsSmallest = false, qint64 work = 8'000'000'000, size_t earlier = 0);

} // namespace uptake
