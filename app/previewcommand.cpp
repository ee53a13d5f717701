// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previewcommand.h"

#include "app/commandtext.h"
#include "app/importtext.h"
#include "models/import/preview.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

QString isoDay(Day day)
{
    return dateOf(day).toString(Qt::ISODate);
}

QJsonValue jsonDay(std::optional<Day> day)
{
    return day ? QJsonValue(isoDay(*day)) : QJsonValue();
}

QJsonObject toJson(const Rejection& rejection)
{
    return {{u"line"_s, rejection.line}, {u"column"_s, rejection.column}, {u"value"_s, rejection.value},
        {u"reason"_s, rejection.reason}};
}

QJsonObject toJson(const FilePreview& preview)
{
    const PlannedFile& file = preview.file;
    const Glimpse& glimpse = preview.glimpse;
    QJsonObject object = toJson(preview.counts);
    object.insert(u"path"_s, file.path);
    object.insert(u"kind"_s, file.kind ? QJsonValue(toText(*file.kind)) : QJsonValue());
    object.insert(u"why"_s, file.reason);
    object.insert(u"problem"_s, file.problem ? QJsonValue(file.problem->toString()) : QJsonValue());
    object.insert(u"rows"_s, preview.counts.rows);
    object.insert(u"from"_s, jsonDay(glimpse.from));
    object.insert(u"to"_s, jsonDay(glimpse.to));
    object.insert(u"asOf"_s, jsonDay(glimpse.snapshot));
    object.insert(u"sampled"_s, glimpse.isCut);
    object.insert(u"notes"_s, QJsonArray::fromStringList(preview.notes));
    QJsonArray rejections;
    for (const Rejection& rejection : preview.rejections)
        rejections << toJson(rejection);
    object.insert(u"rejections"_s, rejections);
    object.insert(u"columns"_s, QJsonArray::fromStringList(glimpse.columns));
    QJsonArray rows;
    for (const QStringList& row : glimpse.firstRows)
        rows << QJsonArray::fromStringList(row);
    object.insert(u"firstRows"_s, rows);
    return object;
}

void print(const FilePreview& preview)
{
    const PlannedFile& file = preview.file;
    const Glimpse& glimpse = preview.glimpse;
    if (file.problem) {
        printOut(CommandText::tr("%1: cannot be imported").arg(file.path));
        return;
    }
    printOut(CommandText::tr("%1 (%2, since %3): %4")
                 .arg(file.path, toText(*file.kind), file.reason, toText(preview.counts)));
    if (glimpse.isCut)
        printOut(CommandText::tr("    only its first MiB were read, and the counts are of those"));
    if (glimpse.from)
        printOut(CommandText::tr("    it tells of %1 to %2").arg(isoDay(*glimpse.from), isoDay(*glimpse.to)));
    if (glimpse.snapshot)
        printOut(CommandText::tr("    it is as of %1").arg(isoDay(*glimpse.snapshot)));
    for (const QString& note : preview.notes)
        printOut(u"    "_s + note);
}

} // namespace

Expected<ExitStatus> previewImport(const Invocation& invocation, const ImportOptions& options)
{
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    NoProgress progress;
    const auto preview = previewPaths(**connection, invocation.arguments, options, progress);
    if (!preview)
        return Failure(preview.error());
    bool stops = false;
    QJsonArray files;
    for (const FilePreview& each : preview->files) {
        printRejections(
            each.file.path, each.counts, each.rejections, CommandText::tr("the row would go to quarantine"));
        if (each.file.problem)
            printError(*each.file.problem);
        stops |= each.stopsImport();
        files << toJson(each);
        if (!invocation.json)
            print(each);
    }
    if (invocation.json) {
        QJsonObject object = toJson(preview->counts);
        object.insert(u"files"_s, files);
        object.insert(u"passedOver"_s, QJsonArray::fromStringList(preview->passedOver));
        printJson(object);
    } else {
        for (const QString& passedOver : preview->passedOver)
            printOut(CommandText::tr("passed over: %1").arg(passedOver));
        printOut(CommandText::tr("This is a preview: nothing has been imported."));
    }
    if (stops)
        return Failed;
    return preview->counts.rejected > 0 ? DoneWithRejections : Done;
}

} // namespace uptake
