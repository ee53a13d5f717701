// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/reporttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace uptake {
using namespace std::string_view_literals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

enum class Field {
    Unknown,
    ServerId,
    Product,
    AddonVersion,
    HostVersion,
    Entitlement, // words
    Users,
    Datasources,
    Administrators,
    Queries,
    Tables,
    QueriesModified, // counts
    Connections,
    Features // headings of lists
};

constexpr std::pair<std::string_view, Field> knownLabels[]{{"server id", Field::ServerId}, {"product", Field::Product},
    {"users", Field::Users}, {"add-on version", Field::AddonVersion}, {"addon version", Field::AddonVersion},
    {"datasources", Field::Datasources}, {"administrators", Field::Administrators}, {"queries", Field::Queries},
    {"tables", Field::Tables}, {"queries modified in the last month", Field::QueriesModified},
    {"connections", Field::Connections}, {"support entitlement number", Field::Entitlement},
    {"features", Field::Features}};

constexpr std::string_view noBreakSpace = "\xC2\xA0";
constexpr std::string_view narrowNoBreakSpace = "\xE2\x80\xAF";
constexpr std::array invisibles{
    noBreakSpace, narrowNoBreakSpace, "\xEF\xBB\xBF"sv, "\xE2\x80\x8B"sv}; // and BOM, zero width
constexpr std::array separators{
    ","sv, "."sv, " "sv, "'"sv, noBreakSpace, narrowNoBreakSpace, "\xE2\x80\x89"sv, "\xE2\x80\x99"sv};
constexpr std::array bullets{"- "sv, "* "sv, "\xE2\x80\xA2 "sv};

constexpr std::size_t nowhere = std::string_view::npos;
constexpr std::size_t longestWord = longestName;

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// Length of the blank that `text` begins (or ends) with; 0 if it is none. ASCII is decided first: it is nearly
/// everything.
template<class Stands> std::size_t blankLength(char c, Stands stands)
{
    if (!(c & 0x80))
        return isSpace(c) ? 1 : 0;
    const auto found = std::find_if(invisibles.begin(), invisibles.end(), stands);
    return found == invisibles.end() ? 0 : found->size();
}

std::string_view trimmed(std::string_view text)
{
    std::size_t length = 1;
    while (!text.empty() && (length = blankLength(text.front(), [&](auto m) { return text.starts_with(m); })))
        text.remove_prefix(length);
    while (!text.empty() && (length = blankLength(text.back(), [&](auto m) { return text.ends_with(m); })))
        text.remove_suffix(length);
    return text;
}

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
    std::array<char, 40> m_text;
    std::size_t m_size = 0;
};

/// The word before " version", as in "confluence version"; empty if the label is no such thing.
std::string_view hostProductOf(std::string_view folded)
{
    constexpr std::string_view ending = " version";
    if (!folded.ends_with(ending))
        return {};
    const auto word = folded.substr(0, folded.size() - ending.size());
    return word.find(' ') == nowhere ? word : std::string_view();
}

Field fieldOf(std::string_view folded)
{
    for (const auto& [label, field] : knownLabels) {
        if (label == folded)
            return field;
    }
    return hostProductOf(folded).empty() ? Field::Unknown : Field::HostVersion;
}

enum class CountState { Good, NotWhole, Negative, TooLarge };
struct Count
{
    CountState state = CountState::NotWhole;
    qint64 value = 0;
};

std::string_view separatorAt(std::string_view text)
{
    const auto found = std::find_if(separators.begin(), separators.end(), [&](auto s) { return text.starts_with(s); });
    return found == separators.end() ? std::string_view() : *found;
}

/// Digits, in groups of three if they are separated; one kind of separator a number.
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

/// A report as it comes together, and the first thing that was wrong with it.
class Draft
{
public:
    /// Takes a known field; the first of its kind counts. Returns false where another report begins.
    bool take(Field field, std::string_view label, std::string_view value)
    {
        const unsigned bit = 1U << unsigned(field);
        if (m_seen & bit)
            return field != Field::ServerId || normalisedServerId(value) == m_report.serverId;
        m_seen |= bit;
        if (field >= Field::Users && field < Field::Connections)
            takeCount(field, label, value);
        else if (field < Field::Users)
            takeWord(field, label, value);
        return true;
    }

    void takeConnection(std::string_view name, std::string_view value)
    {
        const auto open = name.ends_with(')') ? name.rfind('(') : nowhere;
        const auto driver = trimmed(name.substr(0, open));
        const auto mode = open == nowhere ? std::string_view() : trimmed(name.substr(open + 1, name.size() - open - 2));
        if (const auto count = entryCount(name, driver, value, m_report.connections.size()))
            m_report.connections.push_back({std::string(driver), std::string(mode), *count});
    }

    void takeFeature(std::string_view name, std::string_view value)
    {
        auto& features = m_report.features;
        const auto isSame = [name](const FeatureUse& use) { return use.name == name; };
        if (const auto count = entryCount(name, name, value, features.size());
            count && std::none_of(features.begin(), features.end(), isSame))
            features.push_back({std::string(name), *count});
    }

    ReadText finish() &&
    {
        constexpr auto others = ~(1U << unsigned(Field::ServerId) | 1U << unsigned(Field::HostVersion) | 1U);
        if (!(m_seen & 1U << unsigned(Field::ServerId)) || !(m_seen & others))
            return NotAReport{};
        if (!m_problem && m_report.product.empty())
            reject("Product", {}, Text::tr("is missing"));
        if (!m_problem && m_report.addonVersion.empty())
            reject("Add-on version", {}, Text::tr("is missing"));
        if (m_problem)
            return *std::move(m_problem);
        return std::move(m_report);
    }

private:
    void takeWord(Field field, std::string_view label, std::string_view value)
    {
        if (value.size() > longestWord) {
            reject(label, value, Text::tr("is too long"));
        } else if (field == Field::ServerId) {
            if (auto id = normalisedServerId(value))
                m_report.serverId = *std::move(id);
            else
                reject(label, value, Text::tr("is not a server ID: four groups of four letters and digits"));
        } else if (field == Field::Product) {
            m_report.product = value;
        } else if (field == Field::AddonVersion) {
            m_report.addonVersion = value;
        } else if (field == Field::Entitlement) {
            m_report.entitlement = value;
        } else if (field == Field::HostVersion) {
            m_report.hostProduct = hostProductOf(Folded(label).view());
            m_report.hostVersion = value;
        }
    }

    void takeCount(Field field, std::string_view label, std::string_view value)
    {
        constexpr std::array counts{&Report::users, &Report::datasources, &Report::administrators, &Report::queries,
            &Report::tables, &Report::queriesModified};
        if (const Count count = countFrom(value); count.state == CountState::Good)
            m_report.*counts[unsigned(field) - unsigned(Field::Users)] = count.value;
        else
            rejectCount(label, value, count.state);
    }

    std::optional<qint64> entryCount(
        std::string_view label, std::string_view name, std::string_view value, std::size_t entriesSoFar)
    {
        const Count count = countFrom(value);
        if (count.state != CountState::Good)
            rejectCount(label, value, count.state);
        else if (name.empty())
            reject(label, value, Text::tr("has no name"));
        else if (label.size() > longestWord)
            reject(label.substr(0, longestWord), value, Text::tr("is too long"));
        else if (entriesSoFar >= mostEntries)
            reject(label, value, Text::tr("is one entry more than a report can hold"));
        else
            return count.value;
        return std::nullopt;
    }

    void rejectCount(std::string_view label, std::string_view value, CountState state)
    {
        reject(label, value,
            state == CountState::Negative       ? Text::tr("is negative")
                : state == CountState::TooLarge ? Text::tr("is larger than any count that is believed")
                                                : Text::tr("is not a whole number"));
    }

    void reject(std::string_view label, std::string_view value, const QString& reason)
    {
        const auto toText = [](std::string_view t) {
            return QString::fromUtf8(t.data(), qsizetype(std::min(t.size(), longestWord)));
        };
        if (!m_problem)
            m_problem = Rejection{0, toText(label), toText(value), reason, {}};
    }

    Report m_report;
    std::optional<Rejection> m_problem;
    unsigned m_seen = 0; ///< a bit a Field
};

/// `line` without the "> " marks that a reply or a forward puts before it.
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
        if (ampersand == nowhere)
            return;
        text.remove_prefix(ampersand + 1);
        const auto end = text.substr(0, 10).find(';');
        const auto name = text.substr(0, end == nowhere ? 0 : end);
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
    for (auto at = html.find_first_of(">='\""); at != nowhere; at = html.find_first_of(">='\"", at + 1)) {
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
    bool takeRow(std::string_view label, std::string_view value)
    {
        if (label.ends_with(':'))
            label = trimmed(label.substr(0, label.size() - 1));
        if (const Field field = fieldOf(Folded(label).view()); field != Field::Unknown)
            return m_draft.take(field, label, value);
        if (countFrom(value).state == CountState::NotWhole || label.empty())
            return true; // no figure: a heading, a remark
        // HTML has no section headings: only the shape of the label tells a connection from a feature.
        if (label.ends_with(')') && label.find(" (") != nowhere)
            m_draft.takeConnection(label, value);
        else
            m_draft.takeFeature(label, value);
        return true;
    }

    Draft m_draft;
    std::array<std::string, 2> m_cells; ///< label and value
    std::size_t m_count = 0;
    bool m_isInCell = false;
    bool m_isOver = false;
};

/// Hands `rows` every tag of `html` and every text between them.
void walkHtml(std::string_view html, HtmlRows& rows)
{
    while (!html.empty()) {
        const auto open = html.find('<');
        rows.text(html.substr(0, open));
        if (open == nowhere)
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

ReadText reportFromText(std::string_view text)
{
    Draft draft;
    Field section = Field::Unknown;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = unquoted(text.substr(0, end));
        text.remove_prefix(end == nowhere ? text.size() : end + 1);
        if (line.empty())
            continue;
        const auto item = section == Field::Unknown ? line : withoutBullet(line);
        const bool isItem = item.data() != line.data();
        const auto colon = isItem ? item.rfind(':') : item.find(':');
        const auto label = trimmed(item.substr(0, colon));
        const auto value = colon == nowhere ? std::string_view() : trimmed(item.substr(colon + 1));
        if (isItem && colon != nowhere) {
            section == Field::Features ? draft.takeFeature(label, value) : draft.takeConnection(label, value);
            continue;
        }
        const Field field = colon == nowhere ? Field::Unknown : fieldOf(Folded(label).view());
        section = field >= Field::Connections ? field : Field::Unknown;
        if (field != Field::Unknown && !draft.take(field, label, value))
            break;
    }
    return std::move(draft).finish();
}

ReadText reportFromHtml(std::string_view html)
{
    HtmlRows rows;
    walkHtml(html, rows);
    return rows.finish();
}

} // namespace uptake
