// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>
#include <string_view>

namespace uptake {

/// An amount in US cents. Never a double: sums must be exact.
struct Cents
{
    qint64 value = 0;

    auto operator<=>(const Cents&) const = default;
    Cents& operator+=(Cents other)
    {
        value += other.value;
        return *this;
    }
    double inDollars() const { return double(value) / 100.0; }
};

/// Reads "1234.5", "-12.34", "$1,234.50". More than two decimals are rounded half away from zero; nothing else is guessed.
std::optional<Cents> centsFromText(std::string_view text);

} // namespace uptake
