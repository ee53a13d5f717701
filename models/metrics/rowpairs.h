// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"

#include <vector>

namespace uptake {

/// Two reports of record of one installation, in two months.
struct RowPair
{
    Row now = 0;
    Row ago = 0;
};

/// The kept records of `now` whose installation has a kept one in `ago` too, by installation.
std::vector<RowPair> pairsOf(const Subset& subset, Month now, Month ago);

} // namespace uptake
