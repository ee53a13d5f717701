// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/report/content.h"
#include "models/report/sections.h"

namespace uptake {

/// Lays a report out on A4 pages and writes it as a PDF with embedded fonts and vector charts. The file is complete or not there.
/// Needs a QGuiApplication for its fonts.
[[nodiscard]] Expected<void> writeReport(const ReportContent& content, const QLocale& locale, const QString& path);

/// Counts, protects, lays out and writes the report of a template in one go.
[[nodiscard]] Expected<void> exportReport(const ReportTemplate& design, const ReportInput& input, const QString& path);

/// How reports write numbers and dates, whatever the machine's language is.
inline QLocale reportLocale()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

} // namespace uptake
