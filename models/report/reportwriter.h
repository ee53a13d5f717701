// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/disclosure/release.h"
#include "models/report/pages.h"
#include "models/report/sections.h"

namespace uptake {

/// What a report says, and what protection did to it.
struct ReportDraft
{
    ReportContent content;
    std::vector<ProtectionNote> notes;
    ProtectionRecord record; ///< what was proved; empty for a report that stays in the house
};

/// Counts, protects and words the report of a template on a day, so that no organisation can be worked out of it, nor
/// of it and what was handed out before. A report for the house (CONFIDENTIAL) is not audited, and is nothing to hand
/// out.
[[nodiscard]] Expected<ReportDraft> draftReport(
    const ReportTemplate& design, const Subset& subset, Day asOf, const LedgerView& ledger, Progress& progress);

/// Lays a report out as a PDF, with figures.json attached where the kind of PDF allows it.
[[nodiscard]] Expected<QByteArray> reportPdf(
    const ReportTemplate& design, const ReportDraft& report, Day asOf, Progress& progress);

/// "Uptake-adoption-2026-10.pdf"
QString suggestedName(const ReportTemplate& design, const Subset& subset, Day asOf);

} // namespace uptake
