// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/content.h"
#include "models/report/template.h"

namespace uptake {

/// What a report is made from.
struct ReportInput
{
    const Subset& subset;
    Day asOf = 0;
    Policy policy;
    QLocale locale;
};

/// The newest month that is over at `asOf` and has reports; none if there is none. Reports compare and show whole months only.
std::optional<Month> newestWholeMonth(const Subset& subset, Day asOf);

/// Counts, protects and words everything that the template asks for. Fails if there is no whole month to report on.
[[nodiscard]] Expected<ReportContent> reportContent(const ReportTemplate& design, const ReportInput& input);

} // namespace uptake
