// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportwriter.h"

#include "models/report/layout.h"
#include "models/report/pdfpages.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Expected<void> write(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Failure(Error{Text::tr("the report cannot be written: %1").arg(file.errorString()), path,
            Text::tr("name a file in a folder that you may write to")});
    return {};
}

} // namespace

Expected<ReportDraft> draftReport(const ReportTemplate& design, const Subset& subset, Day asOf, Progress& progress)
{
    auto counts = reportCounts(design, subset, asOf);
    if (!counts)
        return Failure(counts.error());
    Publisher publisher(design.policy);
    ReportContent content = reportContent(design, *counts, publisher);
    if (!progress.report(0, 0))
        return cancelled();
    return ReportDraft{std::move(content), publisher.notes()};
}

Expected<void> writeReport(
    const ReportTemplate& design, const Subset& subset, Day asOf, const QString& path, Progress& progress)
{
    const auto report = draftReport(design, subset, asOf, progress);
    if (!report)
        return Failure(report.error());
    const ReportPages pages = layOut(report->content, design.paper, design.language);
    PdfProperties properties;
    properties.kind = design.pdf;
    properties.language = design.language;
    properties.date = dateOf(asOf);
    properties.id = design.key.toUtf8() + properties.date.toString(Qt::ISODate).toUtf8();
    const auto pdf = pdfOf(pages, properties, progress);
    if (!pdf)
        return Failure(pdf.error());
    return write(*pdf, path);
}

QString suggestedName(const ReportTemplate& design, const Subset& subset, Day asOf)
{
    const auto month = newestWholeMonth(subset, asOf);
    const QString purpose = design.audience == Audience::Bank ? u"adoption"_s : keyOf(design.audience);
    return u"Uptake-%1%2.pdf"_s.arg(purpose, month ? u'-' + toText(*month) : QString());
}

} // namespace uptake
