// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/policy.h"
#include "models/metrics/groups.h"

namespace uptake {

/// Why a cell must not be shown; Fine if it may. TellsOfAll: a share of 0 % or 100 % says something of every member.
enum class Verdict { Fine, TooFew, RestTooFew, Dominated, TellsOfAll };

/// Rules 1 and 2: fewer than k organisations in the group, or 0 < fewer than k in the rest of its parent.
Verdict judgeGroup(size_t group, size_t parent, const Policy& policy);

/// Rule 3 (and 1 over those that contribute): one or two organisations make most of a sum.
Verdict judgeSum(const std::vector<Contribution>& contributions, const Policy& policy);

/// A magnitude as it is shown: three significant digits.
double rounded(double value);

} // namespace uptake
