// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/counts.h"

#include <algorithm>
#include <array>

namespace uptake {

std::optional<qint64> countFromText(std::string_view text)
{
    static constexpr std::array<std::string_view, 6> separators{",", ".", "'", " ", "\xC2\xA0", "\xE2\x80\xAF"};
    qint64 value = 0;
    int inGroup = 0;
    std::string_view separator;
    while (!text.empty()) {
        if (text.front() >= '0' && text.front() <= '9') {
            value = value * 10 + (text.front() - '0');
            if (value > largestCount)
                return std::nullopt;
            ++inGroup;
            text.remove_prefix(1);
            continue;
        }
        const auto here = std::find_if(
            separators.begin(), separators.end(), [text](std::string_view each) { return text.starts_with(each); });
        const bool groupFits = separator.empty() ? inGroup >= 1 && inGroup <= 3 : inGroup == 3;
        if (here == separators.end() || !groupFits || (!separator.empty() && *here != separator))
            return std::nullopt;
        separator = *here;
        inGroup = 0;
        text.remove_prefix(separator.size());
    }
    if (inGroup == 0 || (!separator.empty() && inGroup != 3))
        return std::nullopt;
    return value;
}

} // namespace uptake
