// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/disclosure/intervals.h"

namespace uptake {

/// How a reader would work something out: which published rows he combines, and what he learns.
struct Witness
{
    Verdict test = Verdict::Isolates; ///< Derivable (T1), Narrow (T2), Isolates (T3), Difference (of a pair), Estimates
                                      ///< (a customer)
    std::vector<std::pair<size_t, qint64>>
        rows; ///< published rows of the audit, with their factors (0: not a small whole number)
    std::optional<size_t> target; ///< the secret row that is worked out (T1, T2)
    int organisations = 0; ///< that the combination depends on (T3)
};

/// What the tests found in one block.
struct BlockVerdict
{
    std::optional<Witness> witness; ///< none if all passed
    bool isUndecided = false; ///< a test did not end in its time: as good as failed
    size_t rank = 0;
    std::vector<size_t> secret; ///< rows of the block that T1 was asked of
    std::vector<IntervalTarget> targets; ///< that T2 was asked of
};

/// How far what can be worked out of a row of a block must reach, where the row is sensitive by itself: none for one
/// that is withheld for others' sake only, for a cell whose secret is its rest, and for estimates and medians, which
/// are no sums over organisations.
std::optional<IntervalTarget> intervalTarget(
    const SystemBlock& block, size_t blockRow, const std::vector<AuditRow>& rows, const Policy& policy);

/// The largest customer of a group as the second largest sees it: how far above its part the upper end of what can be
/// worked out must lie. None where the group's own sum is far enough above.
std::optional<IntervalTarget> customerTarget(const Atom& group, size_t blockRow, const Policy& policy);

/// T1, the pairs, T3, T2 and the customers of a sum on one block, until one fails. T1 is confirmed modulo a second
/// prime.
///
/// A report is judged by what it adds. What earlier reports tell without it they were allowed to tell in their day, and
/// no report can take it back: a customer's size was another then. So T3 asks for combinations that need a new row, and
/// T1 and T2 let go of what earlier reports withheld and earlier rows alone tell. Only a figure of this report that is
/// sensitive by itself, and that earlier rows tell or hold too near, is a witness all the same: that must be said.
BlockVerdict testBlock(const SystemBlock& block, const std::vector<AuditRow>& rows, const Policy& policy);

} // namespace uptake
