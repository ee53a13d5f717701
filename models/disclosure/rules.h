// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/policy.h"
#include "models/metrics/groups.h"

#include <QString>

namespace uptake {

/// Why a cell must not be shown; Fine if it may. TellsOfAll: a share of 0 % or 100 % says something of every member.
/// Together: another measure of the same organisations fails. The last five come from the audit: with this row a
/// withheld one could be worked out, or worked out too nearly, or a combination of rows would depend on too few
/// organisations, its difference from another row fails the rules, or what one customer adds to a sum could be
/// estimated.
enum class Verdict {
    Fine,
    TooFew,
    RestTooFew,
    Dominated,
    TellsOfAll,
    Together,
    Derivable,
    Narrow,
    Isolates,
    Difference,
    Estimates
};

/// Does it come from the audit, which holds figures against each other and against those of earlier reports?
bool isFromAudit(Verdict verdict);

/// A verdict in words: "fewer than 10 organisations stand behind it".
QString inWords(Verdict verdict, const Policy& policy);

/// Rules 1 and 2: fewer than k organisations in the group, or 0 < fewer than k in the rest of its parent.
Verdict judgeGroup(size_t group, size_t parent, const Policy& policy);

/// Rule 3 (and 1 over those that contribute): one or two organisations make most of a sum.
Verdict judgeSum(const std::vector<Contribution>& contributions, const Policy& policy);

/// A magnitude as it is shown: three significant digits, two for a median.
double rounded(double value, int digits = 3);

/// A median (0.5) or quartile (0.25, 0.75) as it may be told: the mean of the max(5, n/5) organisations around it.
double centralMean(std::vector<double> values, double quantile);

/// By how much each side of what can be worked out of a sum must miss it: as much as the p rule lacks.
double neededMargin(const std::vector<Contribution>& contributions, const Policy& policy);

} // namespace uptake
