// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/maildraft.h"
#include "models/import/reporttext.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

namespace uptake {

using namespace reportwords;
using namespace std::string_view_literals;

namespace {

constexpr std::pair<std::string_view, std::string_view> entities[]{{"amp", "&"}, {"lt", "<"}, {"gt", ">"},
    {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}, {"ndash", "-"}, {"thinsp", " "}, {"rsquo", "'"}};

/// Appends `codePoint` in UTF-8; every kind of space and what is no character as a space.
void appendCodePoint(std::string& to, unsigned long codePoint)
{
    const bool isSpaceLike = codePoint == 0xA0 || codePoint == 0x202F || codePoint == 0x2009;
    if (codePoint == 0 || isSpaceLike || codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint < 0xE000))
        codePoint = ' ';
    const char32_t character = char32_t(codePoint);
    const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
    to.append(utf8.data(), std::size_t(utf8.size()));
}

/// Appends `text` with its entities decoded; what is no entity stays as it is.
void appendDecoded(std::string& to, std::string_view text)
{
    while (!text.empty()) {
        const auto ampersand = text.find('&');
        to.append(text.substr(0, ampersand));
        if (ampersand == std::string_view::npos)
            return;
        text.remove_prefix(ampersand + 1);
        const auto end = text.substr(0, 10).find(';');
        const auto name = text.substr(0, end == std::string_view::npos ? 0 : end);
        const auto known = std::find_if(
            std::begin(entities), std::end(entities), [&](const auto& entity) { return entity.first == name; });
        if (name.size() > 1 && name.front() == '#') {
            const bool isHex = toLower(name[1]) == 'x';
            const std::string digits(name.substr(isHex ? 2 : 1));
            appendCodePoint(to, std::strtoul(digits.c_str(), nullptr, isHex ? 16 : 10));
        } else if (known != std::end(entities)) {
            to.append(known->second);
        } else {
            to += '&';
            continue;
        }
        text.remove_prefix(end + 1);
    }
}

/// `html` after the tag that its front opens; attributes may hold a '>' in quotes.
std::string_view afterTag(std::string_view html)
{
    for (auto at = html.find_first_of(">='\""); at != std::string_view::npos;
         at = html.find_first_of(">='\"", at + 1)) {
        if (html[at] == '>')
            return html.substr(at + 1);
        const char next = html[at] == '=' && at + 1 < html.size() ? html[at + 1] : '\0';
        if (next == '\'' || next == '"')
            at = std::min(html.find(next, at + 2), html.size());
    }
    return {};
}

/// White space of every kind as single spaces, as a browser shows it.
void collapse(std::string& text)
{
    std::replace_if(text.begin(), text.end(), isSpace, ' ');
    const auto bothBlank = [](char a, char b) { return a == ' ' && b == ' '; };
    text.erase(std::unique(text.begin(), text.end(), bothBlank), text.end());
}

/// Two-column rows, put into a draft as the tags go by.
class HtmlRows
{
public:
    HtmlRows(const MailProfile& profile, ReadingTrace* trace)
        : m_profile(profile)
        , m_trace(trace)
        , m_draft(profile)
    {
    }
    void text(std::string_view piece)
    {
        if (m_isInCell && m_count <= m_cells.size())
            appendDecoded(m_cells[m_count - 1], piece);
    }
    void tag(std::string_view name, bool isEnd)
    {
        const bool isCell = name == "td" || name == "th";
        if (name == "tr" || name == "table")
            endRow();
        else if (isCell && !isEnd && ++m_count <= m_cells.size())
            m_cells[m_count - 1].clear();
        else if (name == "br" || name == "p" || name == "div" || name == "li")
            text(" ");
        if (isCell)
            m_isInCell = !isEnd;
    }
    ReadText finish()
    {
        endRow();
        return std::move(m_draft).finish();
    }

private:
    void endRow()
    {
        std::for_each(m_cells.begin(), m_cells.end(), collapse);
        if (!m_isOver && m_count == m_cells.size())
            m_isOver = !takeRow(trimmed(withoutBullet(trimmed(m_cells[0]))), trimmed(m_cells[1]));
        m_count = 0;
        m_isInCell = false;
    }
    void tell(std::string_view field, std::string_view label, std::string_view value)
    {
        if (m_trace)
            m_trace->found(label, field, value);
    }
    bool takeRow(std::string_view label, std::string_view value)
    {
        if (label.ends_with(':'))
            label = trimmed(label.substr(0, label.size() - 1));
        if (const ReportField field = m_profile.fieldOf(Folded(label).view()); field != ReportField::Unknown) {
            tell(nameOf(field), label, value);
            return m_draft.take(field, label, value);
        }
        if (countFrom(value).state == CountState::NotWhole || label.empty())
            return true; // no figure: a heading, a remark
        tell(nameOf(ReportField::Features), label, value);
        // HTML has no section headings: only the shape of the label tells a connection from a feature.
        if (label.ends_with(')') && label.find(" (") != std::string_view::npos)
            m_draft.takeConnection(label, value);
        else
            m_draft.takeFeature(label, value);
        return true;
    }

    const MailProfile& m_profile;
    ReadingTrace* m_trace;
    MailDraft m_draft;
    std::array<std::string, 2> m_cells; ///< label and value
    std::size_t m_count = 0;
    bool m_isInCell = false;
    bool m_isOver = false;
};

/// The text of HTML as lines: what a profile's expressions and lists can read where there is no table.
class HtmlText
{
public:
    void text(std::string_view piece)
    {
        std::string decoded;
        appendDecoded(decoded, piece);
        std::replace_if(decoded.begin(), decoded.end(), isSpace, ' ');
        m_lines += decoded;
    }
    void tag(std::string_view name, bool isEnd)
    {
        constexpr std::array breaks{
            "br"sv, "p"sv, "div"sv, "li"sv, "tr"sv, "table"sv, "ul"sv, "h1"sv, "h2"sv, "h3"sv, "h4"sv};
        if (name == "li" && !isEnd)
            m_lines += "\n- ";
        else if (std::find(breaks.begin(), breaks.end(), name) != breaks.end())
            m_lines += '\n';
        else if (name == "td" || name == "th")
            m_lines += ' ';
    }
    const std::string& lines() const { return m_lines; }

private:
    std::string m_lines;
};

/// Hands `rows` every tag of `html` and every text between them.
template <class Rows> void walkHtml(std::string_view html, Rows& rows)
{
    while (!html.empty()) {
        const auto open = html.find('<');
        rows.text(html.substr(0, open));
        if (open == std::string_view::npos)
            return;
        html.remove_prefix(open);
        if (html.starts_with("<!--")) {
            html.remove_prefix(std::min(html.find("-->"), html.size() - 3) + 3);
            continue;
        }
        const std::size_t nameAt = html.starts_with("</") ? 2 : 1;
        const char first = nameAt < html.size() ? toLower(html[nameAt]) : ' ';
        if (!(first >= 'a' && first <= 'z') && first != '!' && first != '?') {
            rows.text(html.substr(0, 1));
            html.remove_prefix(1);
            continue;
        }
        const Folded name(html.substr(nameAt, html.find_first_of(" \t\r\n/>", nameAt) - nameAt));
        html = afterTag(html);
        rows.tag(name.view(), nameAt == 2);
        if (nameAt == 1 && (name.view() == "script" || name.view() == "style")) {
            const std::string end = "</" + std::string(name.view());
            while (!html.empty() && Folded(html.substr(0, end.size())).view() != end)
                html.remove_prefix(std::min(html.find('<', 1), html.size()));
        }
    }
}

} // namespace

ReadText reportFromHtml(std::string_view html, const MailProfile& profile, ReadingTrace* trace)
{
    if (trace)
        trace->begin({});
    HtmlRows rows(profile, trace);
    walkHtml(html, rows);
    ReadText read = rows.finish();
    if (std::holds_alternative<Report>(read) || profile.name == builtInProfile().name)
        return read;
    HtmlText text;
    walkHtml(html, text);
    ReadText fromLines = reportFromText(text.lines(), profile, trace);
    return std::holds_alternative<NotAReport>(fromLines) ? read : fromLines;
}

} // namespace uptake
