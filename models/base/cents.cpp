// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/cents.h"

#include <algorithm>

namespace uptake {

namespace {

/// Do exactly three digits stand here? A decimal comma is not taken for a thousands separator.
bool isThousandsGroup(std::string_view text)
{
    const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
    return digits == 3;
}

} // namespace

std::optional<Cents> centsFromText(std::string_view text)
{
    constexpr qint64 limit = 900'000'000'000'000; // nine trillion dollars
    bool negative = false;
    bool digits = false;
    int decimals = -1;
    qint64 value = 0;
    bool roundUp = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c >= '0' && c <= '9') {
            digits = true;
            if (decimals >= 2) {
                if (decimals++ == 2)
                    roundUp = c >= '5';
                continue;
            }
            value = value * 10 + (c - '0');
            if (decimals >= 0)
                ++decimals;
            if (value > limit)
                return std::nullopt;
        } else if (c == '.' && decimals < 0) {
            decimals = 0;
        } else if (c == '-' && !digits && !negative) {
            negative = true;
        } else if ((c == ',' && digits && decimals < 0 && isThousandsGroup(text.substr(i + 1))) || (c == '$' && !digits)
            || (c == '+' && i == 0)) {
            continue;
        } else {
            return std::nullopt;
        }
    }
    if (!digits)
        return std::nullopt;
    for (int i = std::max(decimals, 0); i < 2; ++i)
        value *= 10;
    value += roundUp ? 1 : 0;
    return Cents{negative ? -value : value};
}

} // namespace uptake
