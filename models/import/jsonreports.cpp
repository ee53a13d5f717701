// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/jsonreports.h"

#include "models/import/reportjsontext.h"

#include <algorithm>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr size_t jsonChunk = size_t(256) * 1024;
constexpr qsizetype largestValueShown = 200;

/// Finds the end of the JSON value that opens at text[0] with a brace or bracket: behind its last one. None if it is
/// not in `text`.
std::optional<size_t> endOfValue(std::string_view text)
{
    int depth = 0;
    bool inText = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth <= 0) {
            return i + 1;
        }
    }
    return std::nullopt;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

JsonReports::JsonReports(std::unique_ptr<QIODevice> device)
    : m_device(std::move(device))
{
}

/// Appends to the buffer; false at the end of the device.
Expected<bool> JsonReports::fill()
{
    if (m_atEnd)
        return false;
    if (m_at > 0) {
        m_buffer.erase(0, m_at);
        m_at = 0;
    }
    const size_t old = m_buffer.size();
    while (m_buffer.size() == old && !m_atEnd) { // half a character of UTF-16 adds nothing
        m_buffer.resize(old + std::max(jsonChunk, old));
        const qint64 got = m_device->read(m_buffer.data() + old, qint64(m_buffer.size() - old));
        const std::string bytes = m_utf16 ? m_buffer.substr(old, size_t(std::max<qint64>(got, 0))) : std::string();
        m_buffer.resize(old + (m_utf16 ? 0 : size_t(std::max<qint64>(got, 0))));
        if (got < 0) {
            return Failure(Error{ReportJsonText::tr("the file cannot be read further: %1").arg(m_device->errorString()),
                {}, ReportJsonText::tr("check the disk, then try again")});
        }
        if (m_utf16)
            m_utf16->decode(bytes, m_buffer);
        m_atEnd = got == 0;
    }
    return !m_atEnd;
}

/// Moves to the next character that is no space (nor, between objects, a comma or bracket of the list). False at the
/// end.
Expected<bool> JsonReports::skipSpace()
{
    while (true) {
        for (; m_at < m_buffer.size(); ++m_at) {
            const char c = m_buffer[m_at];
            const bool isList = m_layout == Layout::Objects && (c == ',' || c == '[' || c == ']');
            if (c == '\n')
                ++m_line;
            if (!isSpace(c) && !isList)
                return true;
        }
        const auto more = fill();
        if (!more || !*more)
            return more;
    }
}

Expected<void> JsonReports::detectLayout()
{
    while (m_buffer.size() < jsonChunk && !m_atEnd) { // a device may hand out a few bytes at a time
        if (const auto filled = fill(); !filled)
            return Failure(filled.error());
    }
    const EncodingMark mark = encodingOf(m_buffer);
    m_at = mark.length;
    if (mark.encoding != TextEncoding::Bytes) {
        const std::string bytes = m_buffer.substr(std::exchange(m_at, 0));
        m_buffer.clear();
        m_utf16.emplace(mark.encoding);
        m_utf16->decode(bytes, m_buffer);
    }
    if (const auto found = skipSpace(); !found)
        return Failure(found.error());
    m_layout = Layout::Lines;
    const std::string_view rest = std::string_view(m_buffer).substr(m_at);
    if (rest.starts_with('[')) {
        m_layout = Layout::Objects;
        return {};
    }
    // One object a line unless the first line leaves its object open and goes on as one should.
    const std::string_view line = rest.substr(0, rest.find('\n'));
    const bool isOpen = line.starts_with('{') && !endOfValue(line);
    const std::string_view after = rest.substr(std::min(line.size() + 1, rest.size()));
    const size_t next = after.find_first_not_of(" \t\r\n");
    if (isOpen && next != std::string_view::npos && after[next] != '{')
        m_layout = Layout::Objects;
    return {};
}

ReportItem JsonReports::read(std::string_view json)
{
    auto result = m_json.read(json);
    if (auto* report = std::get_if<Report>(&result))
        return ReadReport{std::move(*report), m_line};
    auto& rejection = std::get<Rejection>(result);
    rejection.line = m_line;
    rejection.raw = QByteArray(json.data(), std::min(qsizetype(json.size()), largestKeptRow));
    return std::move(rejection);
}

/// Place of the next line end at or behind m_at, the end of the file included; none if the line is too long to be a
/// report.
Expected<std::optional<size_t>> JsonReports::endOfLine()
{
    size_t searched = 0;
    while (true) {
        const size_t end = m_buffer.find('\n', m_at + searched);
        if (end != std::string::npos)
            return std::optional(end);
        searched = m_buffer.size() - m_at;
        if (searched > largestReport)
            return std::optional<size_t>();
        const auto more = fill();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return std::optional(m_buffer.size());
    }
}

Expected<void> JsonReports::skipLine()
{
    while (true) {
        const size_t end = m_buffer.find('\n', m_at);
        m_at = std::min(end, m_buffer.size());
        if (end != std::string::npos)
            return {};
        const auto more = fill();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return {};
    }
}

Expected<std::optional<ReportItem>> JsonReports::nextLine()
{
    const auto end = endOfLine();
    if (!end)
        return Failure(end.error());
    if (!*end) {
        Rejection rejection{m_line, {}, {}, ReportJsonText::tr("the line is longer than a usage report can be"),
            QByteArray(m_buffer.data() + m_at, largestKeptRow)};
        if (const auto skipped = skipLine(); !skipped)
            return Failure(skipped.error());
        return std::optional<ReportItem>(std::move(rejection));
    }
    std::string_view line = std::string_view(m_buffer).substr(m_at, **end - m_at);
    while (!line.empty() && isSpace(line.back()))
        line.remove_suffix(1);
    ReportItem item = read(line);
    m_at = **end; // the line end itself is counted when space is skipped
    return std::optional(std::move(item));
}

/// Place behind the object that opens at m_at; none if it never closes or is too long.
Expected<std::optional<size_t>> JsonReports::endOfObject()
{
    while (true) {
        if (const auto length = endOfValue(std::string_view(m_buffer).substr(m_at)))
            return std::optional(m_at + *length);
        if (m_buffer.size() - m_at > largestReport)
            return std::optional<size_t>();
        const auto more = fill();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return std::optional<size_t>();
    }
}

/// Place behind what stands at m_at and is no object: where the list goes on, at its line's end at the latest; none if
/// that is too far.
Expected<std::optional<size_t>> JsonReports::endOfScalar()
{
    bool inText = false;
    bool isEscaped = false;
    for (size_t length = 0;; ++length) {
        if (m_at + length == m_buffer.size()) {
            if (length > largestReport)
                return std::optional<size_t>();
            const auto more = fill();
            if (!more)
                return Failure(more.error());
            if (!*more)
                return std::optional(m_buffer.size());
        }
        const char c = m_buffer[m_at + length];
        const bool isBetween = c == ',' || c == '[' || c == ']' || c == '{';
        if (c == '\n' || (isBetween && !inText))
            return std::optional(m_at + length);
        if (c == '"' && !isEscaped)
            inText = !inText;
        isEscaped = inText && c == '\\' && !isEscaped;
    }
}

Expected<std::optional<ReportItem>> JsonReports::nextScalar()
{
    const auto end = endOfScalar();
    if (!end)
        return Failure(end.error());
    std::string_view text = std::string_view(m_buffer).substr(m_at, end->value_or(m_at + largestKeptRow) - m_at);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    ReportItem item = read(text);
    std::get<Rejection>(item).value = QString::fromUtf8(text.data(), qsizetype(text.size())).left(largestValueShown);
    if (*end) {
        m_at = **end;
        return std::optional(std::move(item));
    }
    if (const auto skipped = skipLine(); !skipped)
        return Failure(skipped.error());
    return std::optional(std::move(item));
}

Expected<std::optional<ReportItem>> JsonReports::nextObject()
{
    if (m_buffer[m_at] != '{')
        return nextScalar();
    const auto end = endOfObject();
    if (!end)
        return Failure(end.error());
    if (!*end) {
        m_searched += m_buffer.size() - m_at;
        const bool isLost = m_searched > mostSearched;
        Rejection rejection{m_line, {}, {},
            isLost ? ReportJsonText::tr("objects are opened and never closed: nothing from here on can be read")
                   : ReportJsonText::tr("the object is opened and never closed"),
            QByteArray(m_buffer.data() + m_at, std::min(qsizetype(m_buffer.size() - m_at), largestKeptRow))};
        if (isLost) {
            m_buffer.clear();
            m_at = 0;
            m_atEnd = true;
        } else if (const auto skipped = skipLine(); !skipped)
            return Failure(skipped.error());
        return std::optional<ReportItem>(std::move(rejection));
    }
    const std::string_view object = std::string_view(m_buffer).substr(m_at, **end - m_at);
    ReportItem item = read(object);
    m_line += std::count(object.begin(), object.end(), '\n');
    m_at = **end;
    return std::optional(std::move(item));
}

Expected<std::optional<ReportItem>> JsonReports::next()
{
    if (m_layout == Layout::Unknown) {
        if (const auto detected = detectLayout(); !detected)
            return Failure(detected.error());
    }
    const auto found = skipSpace();
    if (!found)
        return Failure(found.error());
    if (!*found)
        return std::optional<ReportItem>();
    return m_layout == Layout::Lines ? nextLine() : nextObject();
}

} // namespace uptake
