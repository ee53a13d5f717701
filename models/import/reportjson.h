// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/rejection.h"
#include "models/records/report.h"

#include <memory>
#include <variant>

namespace uptake {

/// Reads parsed usage reports (formats.md, 2) from JSON text. Keeps its parser's memory between calls.
class ReportJson
{
public:
    ReportJson();
    ~ReportJson();
    ReportJson(const ReportJson&) = delete;
    ReportJson& operator=(const ReportJson&) = delete;

    /// Reads the one JSON object in `json`. `sentAt` (seconds since 1970 UTC) stands in where the object has none: a mail's Date.
    /// What is missing or out of range comes back as a Rejection whose column is the JSON field's name; its line is 0.
    std::variant<Report, Rejection> read(std::string_view json, std::optional<qint64> sentAt = std::nullopt);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace uptake
