// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/report/pages.h"
#include "models/report/template.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace uptake {

/// A file inside a PDF.
struct Attachment
{
    QString name; ///< "figures.json"
    QString description;
    QByteArray bytes;
};

/// What stands in a PDF beside its pages. It says nothing of the machine, of who made it, nor of the time of day.
struct PdfProperties
{
    PdfKind kind = PdfKind::Pdf16;
    Language language = Language::English;
    QDate date; ///< of the data
    QByteArray id; ///< that tells this report from others: bytes that depend on what it holds
    std::optional<Attachment> attachment; ///< not with PDF/A-1b, which forbids it
};

/// The pages as a PDF: embedded fonts, vectors, links, outline. The same pages and properties make the same bytes.
[[nodiscard]] Expected<QByteArray> pdfOf(const ReportPages& pages, const PdfProperties& properties, Progress& progress);

} // namespace uptake
