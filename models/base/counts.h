// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace uptake {

/// The largest count that is believed: beyond it a figure is a mistake of the sender.
constexpr qint64 largestCount = 1'000'000'000'000;

/// Reads a whole number from 0 to largestCount: digits, or groups of three of them that a comma, a point, an apostrophe
/// or a blank parts
/// ("1,234", "1 234", "1.234"). None for anything else.
std::optional<qint64> countFromText(std::string_view text);

} // namespace uptake
