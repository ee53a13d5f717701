// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/reportjson.h"
#include "models/import/reportsource.h"
#include "models/import/textencoding.h"

#include <QIODevice>

#include <memory>
#include <string>

namespace uptake {

/// Parsed reports from a device, in constant memory: one object a line, a list of objects, or objects written over several lines; in
/// UTF-8 or UTF-16.
class JsonReports final : public ReportSource
{
public:
    explicit JsonReports(std::unique_ptr<QIODevice> device);

    [[nodiscard]] Expected<std::optional<ReportItem>> next() override;
    qint64 bytesRead() const override { return m_device->pos(); }
    qint64 bytesInAll() const override { return m_device->size(); }

    static constexpr size_t mostSearched = size_t(64) << 20; ///< bytes; then what is left of the file is given up
    static constexpr size_t largestReport = size_t(4) << 20; ///< bytes; a longer one is no usage report

private:
    enum class Layout { Unknown, Lines, Objects };
    Expected<bool> fill();
    Expected<bool> skipSpace();
    Expected<void> detectLayout();
    Expected<std::optional<size_t>> endOfLine();
    Expected<std::optional<size_t>> endOfObject();
    Expected<std::optional<size_t>> endOfScalar();
    Expected<std::optional<ReportItem>> nextLine();
    Expected<std::optional<ReportItem>> nextObject();
    Expected<std::optional<ReportItem>> nextScalar();
    Expected<void> skipLine();
    ReportItem read(std::string_view json);

    std::unique_ptr<QIODevice> m_device;
    ReportJson m_json;
    std::string m_buffer;
    size_t m_at = 0;
    std::optional<Utf16Decoder> m_utf16; ///< of a file in UTF-16
    bool m_atEnd = false;
    qint64 m_line = 1;
    size_t m_searched = 0; ///< bytes in which objects that were opened were never closed
    Layout m_layout = Layout::Unknown;
};

} // namespace uptake
