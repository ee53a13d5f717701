// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verify/columnspace.h"

namespace uptake::verify {

enum class GroupAnswer { NoneBelow, Below, Undecided };

/// Does some combination of rows depend on fewer than `limit` organisations? `columns` are the atoms, each a vector
/// over the rows. Combinations of the first `earlier` rows alone are none that this report could keep back.
GroupAnswer dependsOnFewer(
    const std::vector<Vector>& columns, const std::vector<int>& organisations, int limit, size_t earlier);

} // namespace uptake::verify
