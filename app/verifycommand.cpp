// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verifycommand.h"

#include "app/commandtext.h"
#include "models/store/exportfiles.h"
#include "models/store/ledger.h"
#include "models/verify/verify.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

Expected<QByteArray> run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return Failure(Error{
            CommandText::tr("%1 did not finish").arg(program), arguments.constLast(), CommandText::tr("try again")});
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Failure(Error{QString::fromUtf8(process.readAllStandardError()).trimmed(), arguments.constFirst(), {}});
    return process.readAllStandardOutput();
}

/// figures.json: attached to the PDF, or beside it.
Expected<QByteArray> figuresOf(const QString& pdf)
{
    const QTemporaryDir folder;
    const QString attached = folder.filePath(u"figures.json"_s);
    (void)run(u"pdfdetach"_s, {u"-savefile"_s, u"figures.json"_s, u"-o"_s, attached, pdf});
    const QFileInfo info(pdf);
    for (const QString& path :
        {attached, pdf + u".figures.json"_s, info.path() + u'/' + info.completeBaseName() + u".figures.json"_s}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return Failure(Error{CommandText::tr("the report carries no figures.json"), pdf,
        CommandText::tr("put it beside the file, as %1.figures.json").arg(info.completeBaseName())});
}

/// What the ledger of the database knows of the file: nothing, if the report is another's.
Expected<QList<VerifyCheck>> ledgerChecks(const Invocation& invocation, const QString& pdf, const QString& document)
{
    if (!invocation.database.isServer() && !QFile::exists(invocation.database.path))
        return QList<VerifyCheck>{};
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    const auto ledger = Ledger::open(**connection);
    if (!ledger)
        return Failure(ledger.error());
    const auto& exports = ledger->exports();
    const auto found = std::find_if(exports.begin(), exports.end(), [&](const LedgerExport& each) {
        return QString::fromLatin1(each.recordDigest.toHex()) == document && !each.isRebase;
    });
    if (found == exports.end()) {
        if (!invocation.has(u"db"_s))
            return QList<VerifyCheck>{};
        return QList<VerifyCheck>{{u"ledger"_s, false,
            CommandText::tr("the ledger of %1 does not know this report").arg(invocation.database.path)}};
    }
    const QByteArray digest = digestOfFile(pdf);
    const bool isThisFile = std::any_of(
        exports.begin(), exports.end(), [&](const LedgerExport& each) { return each.fileDigest == digest; });
    QList<VerifyCheck> checks{
        {u"ledger"_s, !ledger->fault(),
            ledger->fault() ? ledger->fault()->toString()
                            : CommandText::tr("the ledger is whole, and holds the report as export %1").arg(found->id)},
        {u"file"_s, isThisFile,
            isThisFile ? CommandText::tr("the file is the one that was handed out, byte for byte")
                       : CommandText::tr("the file is not the one that was handed out")}};
    const auto record = verifyRecord(found->record);
    if (!record)
        return Failure(record.error());
    return checks + *record;
}

int printChecks(const Invocation& invocation, const QString& pdf, const QList<VerifyCheck>& checks, bool hasRecord)
{
    const bool isVerified
        = std::all_of(checks.begin(), checks.end(), [](const VerifyCheck& check) { return check.hasPassed; });
    QJsonArray list;
    for (const VerifyCheck& check : checks) {
        list << QJsonObject{{u"check"_s, check.name}, {u"passed"_s, check.hasPassed}, {u"words"_s, check.words}};
        if (!invocation.json)
            printOut(
                u"%1 %2"_s.arg(check.hasPassed ? u"ok    "_s : u"FAILED"_s, u"%1: %2"_s.arg(check.name, check.words)));
    }
    if (invocation.json) {
        printJson(QJsonObject{{u"file"_s, pdf}, {u"verified"_s, isVerified},
            {u"level"_s, hasRecord ? u"record"_s : u"file"_s}, {u"checks"_s, list}});
        return isVerified ? Done : Failed;
    }
    if (!hasRecord)
        printOut(CommandText::tr(
            "Checked is what the file itself shows. With --db the ledger of who wrote it tells of every "
            "organisation, too."));
    printOut(
        isVerified ? CommandText::tr("%1 is verified.").arg(pdf) : CommandText::tr("%1 is NOT verified.").arg(pdf));
    return isVerified ? Done : Failed;
}

Expected<ExitStatus> verifyReport(const Invocation& invocation)
{
    const QString pdf = invocation.arguments.constFirst();
    if (!QFile::exists(pdf))
        return Failure(
            Error{CommandText::tr("there is no such file"), pdf, CommandText::tr("name the PDF of a report")});
    for (const QString& program : {u"pdfdetach"_s, u"pdftotext"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return Failure(Error{CommandText::tr("%1 is not installed").arg(program), pdf,
                CommandText::tr("install poppler-utils, which reads PDF files")});
    }
    const auto figures = figuresOf(pdf);
    if (!figures)
        return Failure(figures.error());
    auto checks = verifyFigures(*figures);
    if (!checks)
        return Failure(Error{checks.error().what, pdf, checks.error().remedy});
    const auto text = run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    if (!text)
        return Failure(Error{text.error().what, pdf, text.error().remedy});
    QStringList pages = QString::fromUtf8(*text).split(u'\f');
    pages.removeLast(); // a form feed ends each page
    const auto numerals = verifyNumerals(pages, *figures);
    const auto document = documentOf(*figures);
    if (!numerals || !document)
        return Failure(!numerals ? numerals.error() : document.error());
    *checks << *numerals;
    const auto ledger = ledgerChecks(invocation, pdf, *document);
    if (!ledger)
        return Failure(ledger.error());
    return ExitStatus(printChecks(invocation, pdf, *checks + *ledger, !ledger->isEmpty()));
}

QJsonObject toJson(const LedgerExport& each)
{
    return {{u"id"_s, each.id}, {u"kind"_s, each.isRebase ? u"rebase"_s : u"report"_s},
        {u"day"_s, dateOf(each.day).toString(Qt::ISODate)}, {u"title"_s, each.title}, {u"audience"_s, each.audience},
        {u"path"_s, each.path}, {u"figures"_s, each.figures}, {u"policy"_s, each.policy},
        {u"written"_s, each.isWritten.value_or(false)}, {u"document"_s, QString::fromLatin1(each.recordDigest.toHex())},
        {u"digest"_s, QString::fromLatin1(each.digest.toHex())}};
}

Expected<ExitStatus> ledgerCommand(const Invocation& invocation)
{
    const QString verb = invocation.arguments.value(0);
    if (!verb.isEmpty() && verb != "rebase"_L1)
        return Failure(Error{CommandText::tr("\"%1\" is nothing to do with the ledger").arg(verb), u"ledger"_s,
            CommandText::tr("write: uptake ledger, or: uptake ledger rebase"), Error::Kind::Usage});
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    auto ledger = Ledger::open(**connection);
    if (!ledger)
        return Failure(ledger.error());
    if (!verb.isEmpty()) {
        if (const auto done = ledger->rebase(dayOf(QDate::currentDate())); !done)
            return Failure(done.error());
        if (!invocation.json)
            printOut(CommandText::tr(
                "The ledger begins anew. The next report will say that those before it are not taken into account."));
    }
    QJsonArray list;
    for (const LedgerExport& each : ledger->exports()) {
        list << toJson(each);
        if (invocation.json)
            continue;
        const QString what = each.isRebase ? CommandText::tr("begun anew") : each.title + u", "_s + each.audience;
        printOut(u"%1  %2  %3  %4"_s.arg(each.id, 4)
                     .arg(dateOf(each.day).toString(Qt::ISODate), what,
                         each.isWritten.value_or(false) ? each.path : CommandText::tr("(never written)")));
    }
    if (invocation.json)
        printJson(QJsonObject{{u"whole"_s, !ledger->fault()}, {u"exports"_s, list}});
    else if (list.isEmpty())
        printOut(CommandText::tr("Nothing has been handed out yet."));
    if (ledger->fault())
        return Failure(*ledger->fault());
    return Done;
}

} // namespace

QList<Command> verifyCommands()
{
    return {
        {u"verify"_s, u"FILE.pdf"_s, u"check that a report keeps its promise"_s, {}, 1, 1, verifyReport},
        {u"ledger"_s, u"[rebase]"_s, u"list what was handed out; rebase begins anew"_s, {}, 0, 1, ledgerCommand},
    };
}

} // namespace uptake
