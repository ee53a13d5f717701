// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/facts/facts.h"
#include "models/facts/selection.h"

namespace uptake {

/// A value that a list of a Selection may hold.
struct Choice
{
    QString value; ///< "" for what is unknown
    int level = 0; ///< 1: part of the choice above, as 2.12.1 is of 2.12
    qint64 installations = 0; ///< whose newest report, or whose licence in its newest state, it is true of
    qint64 licences = 0; ///< whose newest state it is true of; 0 for versions and features
};

/// Every value of the data: versions newest first, tiers by size, the rest by name, what is unknown last.
std::vector<Choice> choices(const Facts& facts, Dimension dimension);

/// Does the data know each value of the selection? Errors: one that it does not, with those that it does.
[[nodiscard]] Expected<void> checkValues(const Facts& facts, const Selection& selection);

} // namespace uptake
