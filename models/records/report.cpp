// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/report.h"

namespace uptake {

std::optional<std::string> normalisedServerId(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    if (text.size() != 19)
        return std::nullopt;
    std::string id(text);
    for (size_t i = 0; i < id.size(); ++i) {
        if (id[i] >= 'a' && id[i] <= 'z')
            id[i] = char(id[i] - 'a' + 'A');
        const bool isGroupEnd = i % 5 == 4;
        const bool isAlphanumeric = (id[i] >= 'A' && id[i] <= 'Z') || (id[i] >= '0' && id[i] <= '9');
        if (isGroupEnd ? id[i] != '-' : !isAlphanumeric)
            return std::nullopt;
    }
    return id;
}

} // namespace uptake
