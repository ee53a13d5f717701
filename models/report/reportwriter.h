// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/report/pages.h"
#include "models/report/sections.h"

namespace uptake {

/// What a report says, and what protection did to it.
struct ReportDraft
{
    ReportContent content;
    std::vector<ProtectionNote> notes;
};

/// Counts, protects and words the report of a template on a day.
[[nodiscard]] Expected<ReportDraft> draftReport(
    const ReportTemplate& design, const Subset& subset, Day asOf, Progress& progress);

/// Counts, protects, lays out and writes the report. The file is complete or not there.
[[nodiscard]] Expected<void> writeReport(
    const ReportTemplate& design, const Subset& subset, Day asOf, const QString& path, Progress& progress);

/// "Uptake-adoption-2026-10.pdf"
QString suggestedName(const ReportTemplate& design, const Subset& subset, Day asOf);

} // namespace uptake
