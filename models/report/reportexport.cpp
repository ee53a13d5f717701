// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportexport.h"

#include "models/disclosure/auditrecord.h"
#include "models/report/reporttext.h"
#include "models/report/templatejson.h"
#include "models/report/textscan.h"
#include "models/store/exportfiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

Expected<QByteArray> digestOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(Error{ReportText::tr("the file cannot be read: %1").arg(file.errorString()), path,
            ReportText::tr("put it back where it was, or export it again")});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return Failure(Error{ReportText::tr("the file cannot be read: %1").arg(file.errorString()), path, {}});
    return hash.result();
}

/// A report for the house takes no notice of the ledger, which may be in any state. Of what was known on an earlier day
/// there is none: the ledger compares what is handed out with what is known now.
Expected<ReportDraft> draftOn(
    const Ledger& ledger, const ReportTemplate& design, const Subset& subset, Day asOf, Progress& progress)
{
    if (subset.facts().knownOn())
        return Failure(
            Error{ReportText::tr("reports are made of what is known now, not of what was known on an earlier day"), {},
                ReportText::tr("go back to what is known now, and choose an earlier day in the report")});
    if (design.isConfidential())
        return draftReport(design, subset, asOf, {}, progress);
    const auto handedOut = ledgerView(ledger, subset.facts());
    if (!handedOut)
        return Failure(handedOut.error());
    return draftReport(design, subset, asOf, *handedOut, progress);
}

/// Writes what nobody knows of yet; an error names the file that it was to become.
Expected<void> writeBefore(const QByteArray& bytes, const QString& draft, const QString& path)
{
    auto written = writeDraft(bytes, draft);
    if (!written)
        written.error().where = path;
    return written;
}

/// What the history keeps of a report that is written with that digest.
using Remember = std::function<Expected<void>(const QByteArray& digest)>;

/// A report for the house: nothing is handed out, but half of it must not be left behind either. The history knows of
/// it before it is in its place, where Ledger::open puts it after a crash.
Expected<void> keepInHouse(Connection& connection, const QByteArray& pdf, const QString& path, const Remember& remember)
{
    const auto draft = ExportDraft::begin(connection.url(), path);
    if (!draft)
        return Failure(draft.error());
    if (const auto written = writeBefore(pdf, (*draft)->path(), path); !written)
        return written;
    const QByteArray digest = digestOfFile((*draft)->path());
    if (const auto remembered = remember(digest); !remembered)
        return remembered;
    if (putInPlace((*draft)->path(), path, digest))
        return {};
    if (const auto dropped = dropExport(connection, QFileInfo(path).absoluteFilePath(), digest); !dropped)
        return dropped;
    return Failure(Error{ReportText::tr("the report cannot be put in its place"), path,
        ReportText::tr("name a file in a folder that you may write to")});
}

/// Writes the file and takes it into the ledger and the history in one step. PDF/A-1b forbids attachments: there the
/// figures lie beside the file.
Expected<void> handOut(Connection& connection, Ledger& ledger, const ReportDraft& draft, const ReportTemplate& design,
    const Subset& subset, Day asOf, const QString& path, qint64 now, Progress& progress)
{
    const auto pdf = reportPdf(design, draft, asOf, progress);
    if (!pdf)
        return Failure(pdf.error());
    const Remember remember = [&](const QByteArray& digest) {
        return recordExport(connection, {0, now, QFileInfo(path).absoluteFilePath(), asOf, toJson(design), digest});
    };
    if (design.isConfidential())
        return keepInHouse(connection, *pdf, path, remember);
    if (const auto checked = checkNames(connection, draft.record.published); !checked)
        return checked;
    const auto released = release(
        ledger, subset.facts(), draft.record, {dayOfSeconds(now), draft.content.title, keyOf(design.audience), path},
        [&](const QString& temporary) -> Expected<void> {
            if (design.pdf == PdfKind::PdfA) {
                if (auto beside = writeBefore(figuresJson(draft.record, ownWordsOf(draft.content)),
                        figuresDraftOf(temporary), figuresPathOf(path));
                    !beside)
                    return beside;
            }
            return writeBefore(*pdf, temporary, path);
        },
        [&](const LedgerExport& added) { return remember(added.fileDigest); });
    return released ? Expected<void>() : Failure(released.error());
}

} // namespace

Expected<ReportDraft> draftReport(
    Connection& connection, const ReportTemplate& design, const Subset& subset, Day asOf, Progress& progress)
{
    const auto ledger = Ledger::open(connection);
    return ledger ? draftOn(*ledger, design, subset, asOf, progress) : Failure(ledger.error());
}

Expected<ExportedReport> exportReport(Connection& connection, const ReportTemplate& design, const Subset& subset,
    Day asOf, const QString& path, qint64 now, Progress& progress)
{
    if (const auto checked = checkTexts(connection, design, subset.facts()); !checked)
        return Failure(checked.error());
    auto ledger = Ledger::open(connection);
    if (!ledger)
        return Failure(ledger.error());
    auto draft = draftOn(*ledger, design, subset, asOf, progress);
    if (!draft)
        return Failure(draft.error());
    if (const auto written = handOut(connection, *ledger, *draft, design, subset, asOf, path, now, progress); !written)
        return Failure(written.error());
    const auto digest = digestOf(path);
    if (!digest)
        return Failure(digest.error());
    return ExportedReport{{0, now, QFileInfo(path).absoluteFilePath(), asOf, toJson(design), *digest},
        std::move(draft->notes), std::move(draft->content)};
}

Expected<void> checkExported(const ReportExport& exported)
{
    const auto digest = digestOf(exported.path);
    if (!digest)
        return Failure(digest.error());
    if (*digest != exported.digest)
        return Failure(Error{ReportText::tr("the file is not what was exported: it was changed, or replaced"),
            exported.path, ReportText::tr("export it again")});
    return {};
}

Expected<ReportTemplate> findTemplate(Connection& connection, const QString& nameOrFile)
{
    const auto saved = savedTemplates(connection);
    if (!saved)
        return Failure(saved.error());
    for (const SavedTemplate& each : *saved) {
        if (each.name == nameOrFile)
            return templateFromJson(each.design, each.name);
    }
    auto design = templateFromArgument(nameOrFile);
    if (!design && !saved->isEmpty() && !nameOrFile.endsWith(u".json"_s)) {
        Error error = design.error();
        for (const SavedTemplate& each : *saved)
            error.remedy += u", "_s + each.name;
        return Failure(error);
    }
    return design;
}

} // namespace uptake
