// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace uptake {

/// Sizes of licences (definitions.md, "Estimated users"): 1-10, 11-50, 51-100, 101-500, 501-2000, 2001+, and those
/// without a number.
inline constexpr std::array<qint64, 5> tierBandLimits{
    10, 50, 100, 500, 2000}; ///< greatest capacity of each band but the last two
constexpr size_t tierBandCount = tierBandLimits.size() + 2;

/// Position of the band; `none` stands above 2001+.
size_t tierBandOf(std::optional<qint64> capacity);

/// "1-10", ... "2001+", "none": what a filter, a file and an address say; not to be translated.
QString tierBandName(size_t band);

} // namespace uptake
