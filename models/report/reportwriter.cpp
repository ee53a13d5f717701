// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportwriter.h"

#include "models/disclosure/auditrecord.h"
#include "models/report/layout.h"
#include "models/report/pdfpages.h"
#include "models/report/reporttext.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// A short name of what a report is filtered by; empty where it is by nothing. The months that it shows are no filter:
/// they change no figure. A digest, since a filter may name an organisation, and the names of figures go out.
QString scopeOf(Selection selection)
{
    selection.from.reset();
    selection.to.reset();
    if (selection.isEmpty())
        return {};
    return u"filter "_s
        + QString::fromLatin1(
            QCryptographicHash::hash(toText(selection).toUtf8(), QCryptographicHash::Sha256).toHex().left(12));
}

} // namespace

Expected<ReportDraft> draftReport(
    const ReportTemplate& design, const Subset& subset, Day asOf, const LedgerView& ledger, Progress& progress)
{
    auto counts = reportCounts(design, subset, asOf);
    if (!counts)
        return Failure(counts.error());
    if (design.isConfidential()) {
        Publisher publisher(design.rules());
        ReportContent content = reportContent(design, *counts, publisher);
        return ReportDraft{std::move(content), publisher.notes(), {}};
    }
    const auto build
        = [&](Publisher& publisher) -> Expected<ReportContent> { return reportContent(design, *counts, publisher); };
    auto report = protectReport(build, design.policy, ledger, progress, scopeOf(subset.selection()));
    if (!report)
        return Failure(report.error());
    auto notes = report->record.notes;
    return ReportDraft{std::move(report->content), std::move(notes), std::move(report->record)};
}

Expected<QByteArray> reportPdf(const ReportTemplate& design, const ReportDraft& report, Day asOf, Progress& progress)
{
    const ReportPages pages = layOut(report.content, design.paper, design.language);
    PdfProperties properties;
    properties.kind = design.pdf;
    properties.language = design.language;
    properties.date = dateOf(asOf);
    properties.id = design.key.toUtf8() + properties.date.toString(Qt::ISODate).toUtf8();
    if (!design.isConfidential()) {
        const QString id = documentId(report.record);
        properties.id = id.toLatin1();
        properties.attachment
            = Attachment{u"figures.json"_s, ReportText::tr("The figures of this report and what was proved of them"),
                figuresJson(report.record, ownWordsOf(report.content), id)};
    }
    return pdfOf(pages, properties, progress);
}

QString suggestedName(const ReportTemplate& design, const Subset& subset, Day asOf)
{
    const auto month = newestWholeMonth(subset, asOf);
    const QString purpose = design.audience == Audience::Bank ? u"adoption"_s : keyOf(design.audience);
    return u"Uptake-%1%2.pdf"_s.arg(purpose, month ? u'-' + toText(*month) : QString());
}

} // namespace uptake
