// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/content.h"
#include "models/report/pages.h"

namespace uptake {

/// Lays a report out: cover, contents, sections; headers, footers and page numbers; links and outline. Needs a
/// QGuiApplication for its fonts, on whatever thread.
ReportPages layOut(const ReportContent& content, PaperSize paper, Language language);

} // namespace uptake
