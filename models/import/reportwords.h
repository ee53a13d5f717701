// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/mailprofile.h"

#include <QtGlobal>

#include <array>
#include <string_view>

/// How the words and figures of usage reports in mails are read: every line of every mail passes here.
namespace uptake::reportwords {

constexpr std::string_view noBreakSpace = "\xC2\xA0";

inline bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
inline char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// Without the blanks around it: white space of every kind, no-break spaces, byte order marks.
std::string_view trimmed(std::string_view text);

/// Trimmed, without the "> " marks that a reply or a forward puts before a line.
std::string_view unquoted(std::string_view line);

/// Without the "- " or "* " of a list item; what has none stays where it is.
std::string_view withoutBullet(std::string_view line);

/// A label in lower case with single plain spaces, on the stack: every line of every mail passes here.
struct Folded
{
    explicit Folded(std::string_view label)
    {
        for (std::size_t i = 0; i < label.size() && m_size < m_text.size(); ++i) {
            const bool isNoBreak = label.substr(i).starts_with(noBreakSpace);
            if (!isNoBreak && !isSpace(label[i]))
                m_text[m_size++] = toLower(label[i]);
            else if (m_size > 0 && m_text[m_size - 1] != ' ')
                m_text[m_size++] = ' ';
            i += isNoBreak ? 1 : 0;
        }
    }
    std::string_view view() const { return {m_text.data(), m_size}; }

private:
    std::array<char, longestLabel> m_text;
    std::size_t m_size = 0;
};

enum class CountState { Good, NotWhole, Negative, TooLarge };
struct Count
{
    CountState state = CountState::NotWhole;
    qint64 value = 0;
};

/// Digits, in groups of three if they are separated; one kind of separator a number.
Count countFrom(std::string_view text);

} // namespace uptake::reportwords
