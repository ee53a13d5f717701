// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/import/textencoding.h"

#include <QIODevice>

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace uptake {

/// A record of a CSV file. Views live until the next record is read.
struct CsvRow
{
    qint64 line = 0; ///< on which it starts, 1-based
    std::vector<std::string_view> fields; ///< UTF-8, or the bytes of a Windows file (see textOf)
    char separator = ','; ///< between its fields
    std::string_view raw; ///< as it stands in the file, without its line end
    QString broken; ///< what is wrong with its quoting, in words; empty if nothing is
    qint64 brokenColumn = 0; ///< where, counted in bytes of the line, 1-based
};

/// Reads RFC 4180 records from a device, in constant memory: UTF-8 with or without BOM, UTF-16; LF, CRLF, CR; the separator that the
/// first record shows (comma, semicolon, tab, bar). A record with broken quoting costs its first line only: reading goes on with the next.
class CsvReader
{
public:
    explicit CsvReader(std::unique_ptr<QIODevice> device);

    /// The next record that is not blank, or nullptr at the end. Fails if the device does.
    [[nodiscard]] Expected<const CsvRow*> next();
    qint64 bytesRead() const { return m_device->pos(); }
    qint64 bytesInAll() const { return m_device->size(); }
    char separator() const { return m_separator; }

    static constexpr size_t largestRecord = size_t(1) << 20; ///< longer ones are broken: a quote that never closes

private:
    enum class Outcome { Complete, NeedsMore, Broken };
    Expected<void> fill();
    void detectEncoding();
    bool detectSeparator();
    Outcome parse(size_t& end);
    Outcome parseQuoted(size_t& at);
    bool holdsLine() const;
    void skipBrokenLine();
    Expected<void> skipRestOfLine();
    void finishRow(size_t end);

    std::unique_ptr<QIODevice> m_device;
    std::string m_buffer; ///< UTF-8 or single bytes; [m_at, end) is not read yet
    std::string m_chunk; ///< what the device gave last
    size_t m_at = 0;
    bool m_atEnd = false;
    bool m_isFirst = true;
    bool m_isSpread = false; ///< the record holds line ends in quotes
    bool m_isSkipping = false; ///< the rest of a broken line is still to be dropped
    bool m_isEncodingKnown = false;
    std::optional<Utf16Decoder> m_utf16; ///< of a file in UTF-16
    char m_separator = ',';
    qint64 m_line = 1;
    CsvRow m_row;
    std::deque<std::string> m_unescaped; ///< fields that held doubled quotes
    size_t m_unescapedUsed = 0;
};

/// A field as text: UTF-8, else Windows-1252, trimmed.
QString textOf(std::string_view field);

} // namespace uptake
