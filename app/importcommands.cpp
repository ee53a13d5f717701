// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importcommands.h"

#include "app/commandtext.h"
#include "app/importtext.h"
#include "app/previewcommand.h"
#include "app/profilecommand.h"
#include "models/import/mending.h"
#include "models/import/quarantinefile.h"
#include "models/sample/samplefleet.h"
#include "models/store/undo.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

void printSummary(const ImportSummary& summary)
{
    for (const FileSummary& file : summary.files)
        printFile(file);
    for (const QString& passedOver : summary.passedOver)
        printOut(CommandText::tr("passed over: %1").arg(passedOver));
}

void printJsonSummary(const ImportSummary& summary)
{
    QJsonArray files;
    for (const FileSummary& file : summary.files)
        files << toJson(file);
    QJsonObject object = toJson(summary.counts);
    object.insert(u"files"_s, files);
    object.insert(u"passedOver"_s, QJsonArray::fromStringList(summary.passedOver));
    printJson(object);
}

Expected<ImportOptions> importOptions(const Invocation& invocation)
{
    ImportOptions options;
    options.kind = invocation.value(u"kind"_s);
    options.product = invocation.value(u"product"_s);
    options.dimension = invocation.value(u"dimension"_s);
    options.keepContacts = invocation.has(u"keep-contacts"_s);
    options.now = QDateTime::currentSecsSinceEpoch();
    if (invocation.has(u"as-of"_s)) {
        options.asOf = dayFromText(invocation.value(u"as-of"_s).toStdString());
        if (!options.asOf)
            return Failure(Error{CommandText::tr("\"%1\" is no date").arg(invocation.value(u"as-of"_s)), u"--as-of"_s,
                CommandText::tr("write it as YYYY-MM-DD"), Error::Kind::Usage});
    }
    if (invocation.has(u"profile"_s)) {
        auto profile = readProfile(invocation.value(u"profile"_s));
        if (!profile)
            return Failure(profile.error());
        options.profiles.push_back(*std::move(profile));
    }
    return options;
}

Expected<ExitStatus> import(const Invocation& invocation)
{
    const auto options = importOptions(invocation);
    if (!options)
        return Failure(options.error());
    if (invocation.has(u"preview"_s))
        return previewImport(invocation, *options);
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    NoProgress progress;
    const auto summary = importPaths(**connection, invocation.arguments, *options, progress);
    if (!summary)
        return Failure(summary.error());
    for (const FileSummary& file : summary->files)
        printRejections(file.path, file.counts, file.rejections,
            CommandText::tr("the row is in quarantine; mend it and import it again"));
    if (invocation.json)
        printJsonSummary(*summary);
    else
        printSummary(*summary);
    return summary->counts.rejected > 0 ? DoneWithRejections : Done;
}

Expected<ExitStatus> imports(const Invocation& invocation)
{
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    const auto batches = Batches(**connection).all();
    if (!batches)
        return Failure(batches.error());
    QJsonArray array;
    for (const Batch& batch : *batches) {
        if (!invocation.json) {
            const QString state = batch.undoneAt ? CommandText::tr(" (undone)") : QString();
            printOut(u"%1  %2  %3  %4%5\n      %6"_s.arg(raw(batch.id), 4)
                         .arg(timestampToText(batch.importedAt), batch.kind, batch.path, state, toText(batch.counts)));
            continue;
        }
        QJsonObject object = toJson(batch.counts);
        object.insert(u"batch"_s, raw(batch.id));
        object.insert(u"path"_s, batch.path);
        object.insert(u"kind"_s, batch.kind);
        object.insert(u"rows"_s, batch.counts.rows);
        object.insert(u"importedAt"_s, timestampToText(batch.importedAt));
        object.insert(u"undoneAt"_s, batch.undoneAt ? QJsonValue(timestampToText(*batch.undoneAt)) : QJsonValue());
        array << object;
    }
    if (invocation.json)
        printJson(array);
    else if (batches->isEmpty())
        printOut(CommandText::tr("Nothing has been imported yet."));
    return Done;
}

/// Undoes the import that the argument numbers, or redoes it.
Expected<ExitStatus> change(const Invocation& invocation, bool isUndo)
{
    bool isNumber = false;
    const BatchId batch{invocation.arguments.constFirst().toLongLong(&isNumber)};
    if (!isNumber)
        return Failure(Error{CommandText::tr("\"%1\" is no number of an import").arg(invocation.arguments.constFirst()),
            {}, CommandText::tr("uptake imports lists them"), Error::Kind::Usage});
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    const auto done = isUndo ? undoBatches(**connection, {batch}, QDateTime::currentSecsSinceEpoch())
                             : redoBatches(**connection, {batch});
    if (!done)
        return Failure(done.error());
    if (invocation.json)
        printJson(QJsonObject{{u"batch"_s, raw(batch)}, {u"undone"_s, isUndo}});
    else
        printOut(isUndo
                ? CommandText::tr("Import %1 is undone: its rows count for nothing. uptake redo %1 brings them back.")
                      .arg(raw(batch))
                : CommandText::tr("Import %1 counts again.").arg(raw(batch)));
    return Done;
}

Expected<ExitStatus> quarantine(const Invocation& invocation)
{
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    const auto rows = Batches(**connection).quarantined();
    if (!rows)
        return Failure(rows.error());
    if (invocation.has(u"export"_s)) {
        if (const auto written = saveQuarantine(*rows, invocation.value(u"export"_s)); !written)
            return Failure(written.error());
    }
    QJsonArray array;
    for (const QuarantinedRow& row : *rows) {
        if (!invocation.json) {
            printOut(u"%1  %2:%3: %4%5"_s.arg(row.id, 4)
                         .arg(row.path)
                         .arg(row.rejection.line)
                         .arg(row.rejection.column.isEmpty() ? QString() : row.rejection.column + u": "_s,
                             row.rejection.reason));
            continue;
        }
        array << QJsonObject{{u"row"_s, row.id}, {u"text"_s, QString::fromUtf8(row.rejection.raw)},
            {u"path"_s, row.path}, {u"line"_s, row.rejection.line}, {u"column"_s, row.rejection.column},
            {u"value"_s, row.rejection.value}, {u"reason"_s, row.rejection.reason}, {u"batch"_s, raw(row.batch)}};
    }
    if (invocation.json)
        printJson(array);
    else if (rows->isEmpty())
        printOut(CommandText::tr("The quarantine is empty."));
    return Done;
}

/// Imports a row of the quarantine as it stands in a file, mended.
Expected<ExitStatus> mend(const Invocation& invocation)
{
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    const auto rows = Batches(**connection).quarantined();
    if (!rows)
        return Failure(rows.error());
    const QString wanted = invocation.arguments.constFirst();
    const auto row = std::find_if(
        rows->begin(), rows->end(), [&](const QuarantinedRow& each) { return QString::number(each.id) == wanted; });
    if (row == rows->end())
        return Failure(Error{CommandText::tr("no row %1 waits in quarantine").arg(wanted), {},
            CommandText::tr("uptake quarantine lists them by number")});
    QFile file(invocation.arguments.constLast());
    const bool isOpen = invocation.arguments.constLast() == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly)
                                                                   : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Failure(Error{CommandText::tr("the file cannot be read: %1").arg(file.errorString()), file.fileName(),
            CommandText::tr("name the file that holds the mended row")});
    const auto summary
        = importMended(**connection, *row, file.read(largestKeptRow).trimmed(), QDateTime::currentSecsSinceEpoch());
    if (!summary)
        return Failure(summary.error());
    if (invocation.json)
        printJsonSummary({{*summary}, summary->counts, {}});
    else
        printOut(CommandText::tr("Row %1 is mended: import %2, %3")
                     .arg(wanted)
                     .arg(raw(*summary->batch))
                     .arg(toText(summary->counts)));
    return Done;
}

Expected<ExitStatus> sample(const Invocation& invocation)
{
    SampleOptions options;
    const QDate today = QDateTime::currentDateTimeUtc().date();
    options.last = monthOf(today) - std::chrono::months{1}; // the newest month that is over
    const std::pair<QString, int*> numbers[]
        = {{u"orgs"_s, &options.organisations}, {u"months"_s, &options.months}, {u"features"_s, &options.features}};
    for (const auto& [name, number] : numbers) {
        if (!invocation.has(name))
            continue;
        bool isNumber = false;
        *number = invocation.value(name).toInt(&isNumber);
        if (!isNumber || *number < 1 || *number > 1'000'000)
            return Failure(Error{CommandText::tr("\"%1\" is no number from 1 to 1000000").arg(invocation.value(name)),
                u"--"_s + name, {}, Error::Kind::Usage});
    }
    const auto written = writeSample(invocation.arguments.constFirst(), options);
    if (!written)
        return Failure(written.error());
    if (!invocation.json)
        printOut(CommandText::tr("Sample data of a made-up vendor is in %1.").arg(invocation.arguments.constFirst()));
    else
        printJson(QJsonObject{{u"folder"_s, invocation.arguments.constFirst()}});
    return Done;
}

} // namespace

QList<Command> importCommands()
{
    return {
        {u"import"_s, u"PATH..."_s, u"import files and folders"_s,
            {{u"kind"_s, u"What the files are, if they do not say it themselves."_s, u"K"_s},
                {u"product"_s, u"The add-on key of files that name none."_s, u"KEY"_s},
                {u"dimension"_s, u"What the series of a wide version distribution are."_s, u"D"_s},
                {u"as-of"_s, u"The date of a licences download."_s, u"DATE"_s},
                {u"profile"_s, u"Read mails by this profile first."_s, u"FILE.json"_s},
                {u"preview"_s, u"Tell what the import would do, and change nothing."_s},
                {u"keep-contacts"_s, u"Keep names, e-mails, phones and addresses of contacts."_s}},
            1, 100000, import},
        {u"imports"_s, {}, u"list what was imported"_s, {}, 0, 0, imports},
        {u"undo"_s, u"BATCH"_s, u"take an import back (its number is in imports)"_s, {}, 1, 1,
            [](const Invocation& invocation) { return change(invocation, true); }},
        {u"redo"_s, u"BATCH"_s, u"bring an undone import back"_s, {}, 1, 1,
            [](const Invocation& invocation) { return change(invocation, false); }},
        {u"quarantine"_s, {}, u"list the rows that could not be read"_s,
            {{u"export"_s, u"Write them to this file."_s, u"FILE.csv"_s}}, 0, 0, quarantine},
        {u"mend"_s, u"ROW FILE"_s,
            u"import a row of the quarantine as it stands, mended, in a file (- for standard input)"_s, {}, 2, 2, mend},
        {u"sample"_s, u"DIR"_s, u"write made-up sample data"_s,
            {{u"orgs"_s, u"Organisations (300)."_s, u"N"_s}, {u"months"_s, u"Months (24)."_s, u"N"_s},
                {u"features"_s, u"Features that installations report (12)."_s, u"N"_s}},
            1, 1, sample},
    };
}

} // namespace uptake
