// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/reportwords.h"

#include "models/import/ascii.h"
#include "models/records/report.h"

#include <algorithm>

namespace uptake::reportwords {

using namespace std::string_view_literals;

namespace {

constexpr std::string_view narrowNoBreakSpace = "\xE2\x80\xAF";
constexpr std::array invisibles{
    noBreakSpace, narrowNoBreakSpace, "\xEF\xBB\xBF"sv, "\xE2\x80\x8B"sv}; // and BOM, zero width
constexpr std::array separators{
    ","sv, "."sv, " "sv, "'"sv, noBreakSpace, narrowNoBreakSpace, "\xE2\x80\x89"sv, "\xE2\x80\x99"sv};
constexpr std::array bullets{"- "sv, "* "sv, "\xE2\x80\xA2 "sv};

/// Length of the blank that `text` begins (or ends) with; 0 if it is none. ASCII is decided first: it is nearly
/// everything.
template <class Stands> std::size_t blankLength(char c, Stands stands)
{
    if (!(c & 0x80))
        return isSpace(c) ? 1 : 0;
    const auto found = std::find_if(invisibles.begin(), invisibles.end(), stands);
    return found == invisibles.end() ? 0 : found->size();
}

std::string_view separatorAt(std::string_view text)
{
    const auto found = std::find_if(separators.begin(), separators.end(), [&](auto s) { return text.starts_with(s); });
    return found == separators.end() ? std::string_view() : *found;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    std::size_t length = 1;
    while (!text.empty() && (length = blankLength(text.front(), [&](auto m) { return text.starts_with(m); })))
        text.remove_prefix(length);
    while (!text.empty() && (length = blankLength(text.back(), [&](auto m) { return text.ends_with(m); })))
        text.remove_suffix(length);
    return text;
}

std::string_view unquoted(std::string_view line)
{
    line = trimmed(line);
    while (line.starts_with('>'))
        line = trimmed(line.substr(1));
    return line;
}

std::string_view withoutBullet(std::string_view line)
{
    const auto found = std::find_if(bullets.begin(), bullets.end(), [&](auto b) { return line.starts_with(b); });
    return found == bullets.end() ? line : trimmed(line.substr(found->size()));
}

Count countFrom(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with("\xE2\x88\x92")) {
        const auto digits = text.substr(text.starts_with('-') ? 1 : 3);
        return {!digits.empty() && isDigit(digits.front()) ? CountState::Negative : CountState::NotWhole, 0};
    }
    qint64 value = 0;
    std::size_t inGroup = 0;
    std::string_view separator;
    while (!text.empty()) {
        if (isDigit(text.front())) {
            value = std::min(value * 10 + (text.front() - '0'), largestCount + 1);
            ++inGroup;
            text.remove_prefix(1);
            continue;
        }
        const auto here = separatorAt(text);
        const bool groupFits = separator.empty() ? inGroup >= 1 && inGroup <= 3 : inGroup == 3;
        if (here.empty() || !groupFits || (!separator.empty() && here != separator))
            return {};
        separator = here;
        inGroup = 0;
        text.remove_prefix(here.size());
    }
    if (inGroup == 0 || (!separator.empty() && inGroup != 3))
        return {};
    return {value > largestCount ? CountState::TooLarge : CountState::Good, value};
}

} // namespace uptake::reportwords
