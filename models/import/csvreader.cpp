// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/csvreader.h"

#include "models/import/ascii.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct CsvReaderText
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

constexpr qint64 csvChunk = 256 * 1024;
constexpr size_t longestMark = 4; ///< bytes that show an encoding

bool isAscii(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c < 0; });
}

/// How many line ends there are: LF, CR, or both as one.
qint64 lineEndsIn(std::string_view text)
{
    qint64 count = 0;
    for (size_t at = text.find_first_of("\r\n"); at != std::string_view::npos;
         at = text.find_first_of("\r\n", at + 1)) {
        if (text[at] == '\r' || at == 0 || text[at - 1] != '\r')
            ++count;
    }
    return count;
}

QString tooLong()
{
    return CsvReaderText::tr("the line is longer than a million characters");
}

} // namespace

QString textOf(std::string_view field)
{
    const std::string_view text = trimmedAscii(field);
    const auto length = qsizetype(text.size());
    if (isAscii(text))
        return QString::fromLatin1(text.data(), length);
    if (QUtf8StringView(text.data(), length).isValidUtf8())
        return QString::fromUtf8(text.data(), length).trimmed();
    QStringDecoder windows("windows-1252");
    if (windows.isValid())
        return windows(QByteArrayView(text.data(), length));
    return QString::fromLatin1(text.data(), length);
}

CsvReader::CsvReader(std::unique_ptr<QIODevice> device)
    : m_device(std::move(device))
{
}

Expected<void> CsvReader::fill()
{
    if (m_at > 0) {
        m_buffer.erase(0, m_at);
        m_at = 0;
    }
    const size_t old = m_buffer.size();
    const auto wanted = std::max(csvChunk, qint64(old)); // doubling keeps the reading of one long record linear
    if (m_chunk.size() < size_t(wanted))
        m_chunk.resize(size_t(wanted));
    const qint64 got = m_device->read(m_chunk.data(), wanted);
    if (got < 0) {
        return Failure(Error{CsvReaderText::tr("the file cannot be read further: %1").arg(m_device->errorString()), {},
            CsvReaderText::tr("check the disk, then try again")});
    }
    if (got == 0) {
        m_atEnd = true;
        if (!m_isEncodingKnown)
            detectEncoding();
        return {};
    }
    if (m_utf16) {
        m_utf16->decode({m_chunk.data(), size_t(got)}, m_buffer);
        return {};
    }
    m_buffer.append(m_chunk.data(), size_t(got));
    if (!m_isEncodingKnown) {
        if (m_buffer.size() < longestMark)
            return fill();
        detectEncoding();
    }
    return {};
}

void CsvReader::detectEncoding()
{
    const EncodingMark mark = encodingOf(m_buffer);
    m_isEncodingKnown = true;
    m_buffer.erase(0, mark.length);
    if (mark.encoding == TextEncoding::Bytes)
        return;
    m_utf16.emplace(mark.encoding);
    m_utf16->decode(std::exchange(m_buffer, {}), m_buffer);
}

/// The separator that stands most often in the first record that is not blank, outside quotes. "sep=;" (a spreadsheet's
/// hint) says it outright. False if that record goes on behind the buffer, as far as its quotes tell.
bool CsvReader::detectSeparator()
{
    constexpr std::array candidates{',', ';', '\t', '|'};
    std::array<int, candidates.size()> counts{};
    const std::string_view text = std::string_view(m_buffer).substr(m_at);
    bool isQuoted = false;
    bool isFieldStart = true; // elsewhere a quote is a character like others
    size_t i = std::min(text.find_first_not_of(" \r\n"), text.size());
    for (; i < text.size(); ++i) {
        const char c = text[i];
        if (isQuoted) {
            if (c == '"' && text.substr(i + 1).starts_with('"'))
                ++i;
            else
                isQuoted = c != '"';
            continue;
        }
        if (c == '\r' || c == '\n')
            break;
        isQuoted = c == '"' && isFieldStart;
        const auto candidate = std::find(candidates.begin(), candidates.end(), c);
        isFieldStart = candidate != candidates.end();
        if (isFieldStart)
            ++counts[size_t(candidate - candidates.begin())];
    }
    const bool isWhole = i < text.size() || m_atEnd;
    if (text.starts_with("sep=") && i == 5 && isWhole) {
        m_separator = text[4];
        m_at += 5; // what is left of the line is read as a blank one
        return true;
    }
    m_separator = candidates[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
    return isWhole;
}

/// `at` stands behind an opening quote; moves behind the closing one and adds the field.
CsvReader::Outcome CsvReader::parseQuoted(size_t& at)
{
    const size_t start = at;
    std::string* unescaped = nullptr;
    size_t from = at;
    while (true) {
        const auto* found = static_cast<const char*>(std::memchr(m_buffer.data() + at, '"', m_buffer.size() - at));
        if (!found) {
            m_row.broken = CsvReaderText::tr("a quote is opened and never closed");
            m_row.brokenColumn = qint64(start - m_at);
            at = m_buffer.size();
            return m_atEnd || at - m_at > largestRecord ? Outcome::Broken : Outcome::NeedsMore;
        }
        at = size_t(found - m_buffer.data());
        if (at + 1 == m_buffer.size() && !m_atEnd)
            return Outcome::NeedsMore;
        if (at + 1 < m_buffer.size() && m_buffer[at + 1] == '"') {
            if (!unescaped) {
                if (m_unescapedUsed == m_unescaped.size())
                    m_unescaped.emplace_back();
                unescaped = &m_unescaped[m_unescapedUsed++];
                unescaped->clear();
            }
            unescaped->append(m_buffer, from, at + 1 - from);
            at += 2;
            from = at;
            continue;
        }
        break;
    }
    if (unescaped) {
        unescaped->append(m_buffer, from, at - from);
        m_row.fields.emplace_back(*unescaped);
    } else {
        m_row.fields.emplace_back(m_buffer.data() + start, at - start);
    }
    m_isSpread = m_isSpread || m_row.fields.back().find_first_of("\r\n") != std::string_view::npos;
    ++at;
    while (at < m_buffer.size() && m_buffer[at] == ' ')
        ++at;
    if (at == m_buffer.size())
        return m_atEnd ? Outcome::Complete : Outcome::NeedsMore;
    if (const char c = m_buffer[at]; c != m_separator && c != '\n' && c != '\r') {
        m_row.broken = CsvReaderText::tr("a quote stands inside a quoted field and is not doubled");
        m_row.brokenColumn = qint64(at - m_at);
        return Outcome::Broken;
    }
    return Outcome::Complete;
}

/// Splits the record at m_at; `end` becomes the place of its line end.
CsvReader::Outcome CsvReader::parse(size_t& end)
{
    m_row.fields.clear();
    m_row.broken.clear();
    m_unescapedUsed = 0;
    m_isSpread = false;
    size_t at = m_at;
    while (true) {
        if (at < m_buffer.size() && m_buffer[at] == '"') {
            ++at;
            if (const Outcome outcome = parseQuoted(at); outcome != Outcome::Complete)
                return outcome;
        } else {
            const size_t start = at;
            while (at < m_buffer.size() && m_buffer[at] != m_separator && m_buffer[at] != '\n' && m_buffer[at] != '\r')
                ++at;
            if (at == m_buffer.size() && !m_atEnd) {
                if (at - m_at <= largestRecord)
                    return Outcome::NeedsMore;
                m_row.broken = tooLong();
                m_row.brokenColumn = 1;
                return Outcome::Broken;
            }
            m_row.fields.emplace_back(m_buffer.data() + start, at - start);
        }
        if (at < m_buffer.size() && m_buffer[at] == m_separator) {
            ++at;
            continue;
        }
        if (at + 1 == m_buffer.size() && m_buffer[at] == '\r' && !m_atEnd) // its LF may be in the next chunk
            return Outcome::NeedsMore;
        end = at;
        if (at - m_at <= largestRecord)
            return Outcome::Complete;
        m_row.broken = tooLong();
        m_row.brokenColumn = 1;
        return Outcome::Broken;
    }
}

/// Moves behind the line end at `end`, counting the lines passed.
void CsvReader::finishRow(size_t end)
{
    m_row.raw = std::string_view(m_buffer).substr(m_at, end - m_at);
    m_line += (m_isSpread ? lineEndsIn(m_row.raw) : 0) + 1;
    if (end < m_buffer.size() && m_buffer[end] == '\r')
        ++end;
    if (end < m_buffer.size() && m_buffer[end] == '\n')
        ++end;
    m_at = end;
}

/// The first line of a broken record is all that is given up.
void CsvReader::skipBrokenLine()
{
    m_row.fields.clear();
    const size_t end = m_buffer.find_first_of("\r\n", m_at);
    m_isSkipping = end == std::string::npos && !m_atEnd;
    finishRow(std::min(end, m_buffer.size()));
}

/// Is the line at m_at in the buffer up to its end, or too long to wait for it?
bool CsvReader::holdsLine() const
{
    const size_t end = m_buffer.find_first_of("\r\n", m_at);
    if (m_atEnd)
        return true;
    if (end == std::string::npos)
        return m_buffer.size() - m_at > largestRecord;
    return m_buffer[end] == '\n' || end + 1 < m_buffer.size(); // the LF of a CR may be in the next chunk
}

/// Drops what is left of a broken line that did not fit into the buffer.
Expected<void> CsvReader::skipRestOfLine()
{
    while (m_isSkipping) {
        const size_t end = std::min(m_buffer.find_first_of("\r\n", m_at), m_buffer.size());
        m_at = end;
        const bool isWhole = end < m_buffer.size() && (m_buffer[end] == '\n' || end + 1 < m_buffer.size());
        if (!isWhole && !m_atEnd) {
            if (const auto filled = fill(); !filled)
                return filled;
            continue;
        }
        m_isSkipping = false;
        if (end < m_buffer.size())
            m_at += m_buffer[end] == '\r' && end + 1 < m_buffer.size() && m_buffer[end + 1] == '\n' ? 2 : 1;
    }
    return {};
}

Expected<const CsvRow*> CsvReader::next()
{
    if (const auto skipped = skipRestOfLine(); !skipped)
        return Failure(skipped.error());
    while (true) {
        if (m_isFirst) {
            while (!detectSeparator() && m_buffer.size() < largestRecord) {
                if (const auto filled = fill(); !filled)
                    return Failure(filled.error());
            }
            m_isFirst = false;
        }
        if (m_at == m_buffer.size()) {
            if (m_atEnd)
                return nullptr;
            if (const auto filled = fill(); !filled)
                return Failure(filled.error());
            continue;
        }
        size_t end = m_at;
        m_row.line = m_line;
        m_row.separator = m_separator;
        switch (parse(end)) {
        case Outcome::NeedsMore:
            if (const auto filled = fill(); !filled)
                return Failure(filled.error());
            continue;
        case Outcome::Broken:
            if (!holdsLine()) {
                if (const auto filled = fill(); !filled)
                    return Failure(filled.error());
                continue;
            }
            skipBrokenLine();
            return &m_row;
        case Outcome::Complete:
            break;
        }
        finishRow(end);
        if (m_row.fields.size() > 1 || !trimmedAscii(m_row.fields.front()).empty())
            return &m_row;
    }
}

} // namespace uptake
