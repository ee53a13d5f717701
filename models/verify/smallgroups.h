// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verify/columnspace.h"

namespace uptake::verify {

enum class GroupAnswer { NoneBelow, Below, Undecided };

/// Does some combination of rows depend on fewer than `limit` organisations? `columns` are the atoms, each a vector
/// over the rows.
GroupAnswer dependsOnFewer(const std::vector<Vector>& columns, const std::vector<int>& organisations, int limit);

} // namespace uptake::verify
