// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdfpages.h"

namespace uptake {

/// Gives a drawn PDF what Qt does not: links, outline, attachment, metadata of our own, a document id that the record
/// decides.
[[nodiscard]] Expected<QByteArray> finishedPdf(
    const QByteArray& drawn, const ReportPages& pages, const PdfProperties& properties);

} // namespace uptake
