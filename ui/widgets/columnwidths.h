// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QTableView;

namespace uptake {

constexpr int measuredRows = 100; ///< the first ones, for the widths of columns: measuring text takes its time

/// What the widest cell of a column needs in one line (or as many as its text names), of the first rows.
int widestCell(const QTableView& table, int column);

/// No column of lines that wrap is wider than lets all of them in; how wide they are together then.
int narrow(std::vector<int>& widths, int room);

} // namespace uptake
