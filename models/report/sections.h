// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/content.h"
#include "models/report/counts.h"

namespace uptake {

/// The newest month that is over at `asOf` and has reports; none if there is none. Reports compare and show whole
/// months only.
std::optional<Month> newestWholeMonth(const Subset& subset, Day asOf);

/// The counts that a report of this template on that day is made from. Fails where the template cannot be used, or
/// there is no whole month to report on.
[[nodiscard]] Expected<ReportCounts> reportCounts(const ReportTemplate& design, const Subset& subset, Day asOf);

/// Counts, protects and words everything that the template asks for. The same counts and the same decisions of the
/// publisher make the same content, so protection may have it built again and again.
ReportContent reportContent(const ReportTemplate& design, ReportCounts& counts, Publisher& publisher);

/// What the method page tells of, beside what the content itself shows.
struct MethodFacts
{
    const ReportTemplate& design;
    Day asOf;
    Day before;
    Month month;
    std::optional<Sentence> reportingRate; ///< none where it may not be told
    const Publisher& publisher; ///< that made all figures of the report
};
Section methodSection(const MethodFacts& facts);

/// "no filter", "hosting: Server, from May 2025".
QString filterText(const Selection& filter, const Facts& facts, const QLocale& locale);
/// "feature usage: pivot": a protected row in words, for the method page and the privacy panel.
QString figureName(const QString& key);

} // namespace uptake
