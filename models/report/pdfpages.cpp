// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdfpages.h"

#include "models/report/pdffinish.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace uptake {

namespace {

constexpr int resolution = 1200; // device pixels an inch: fine enough that no chart shows its steps

} // namespace

Expected<QByteArray> pdfOf(const ReportPages& pages, const PdfProperties& properties, Progress& progress)
{
    QByteArray drawn;
    {
        QBuffer buffer(&drawn);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(
            properties.kind == PdfKind::PdfA ? QPagedPaintDevice::PdfVersion_A1b : QPagedPaintDevice::PdfVersion_1_6);
        writer.setPageSize(QPageSize(pages.size, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(resolution);
        writer.setTitle(pages.title);
        QPainter painter(&writer);
        for (size_t i = 0; i < pages.pages.size(); ++i) {
            if (!progress.report(qint64(i), qint64(pages.pages.size())))
                return cancelled();
            if (i > 0)
                writer.newPage();
            paintPage(painter, pages.pages[i], resolution / 72.0);
        }
    }
    return finishedPdf(drawn, pages, properties);
}

} // namespace uptake
