// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace uptake {

/// Position of a report in the columns of Facts.
using Row = quint32;

/// Rows [first, last).
struct RowRange
{
    Row first = 0;
    Row last = 0;
    Row size() const { return last - first; }
};

constexpr quint32 none = 0xffffffff; ///< no row, no licence, no version: the absent value of the code columns

} // namespace uptake
