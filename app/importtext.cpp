// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importtext.h"

#include "app/commandline.h"
#include "app/commandtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace uptake {

QJsonObject toJson(const RowCounts& counts)
{
    return {{u"added"_s, counts.added}, {u"updated"_s, counts.updated}, {u"unchanged"_s, counts.unchanged},
        {u"skipped"_s, counts.skipped}, {u"rejected"_s, counts.rejected}};
}

QJsonObject toJson(const FileSummary& file)
{
    QJsonObject object = toJson(file.counts);
    object.insert(u"path"_s, file.path);
    object.insert(u"kind"_s, file.kind);
    object.insert(u"rows"_s, file.counts.rows);
    object.insert(u"batch"_s, file.batch ? QJsonValue(raw(*file.batch)) : QJsonValue());
    object.insert(u"reason"_s, file.reason);
    object.insert(u"notes"_s, QJsonArray::fromStringList(file.notes));
    QJsonArray rejections;
    for (const Rejection& each : file.rejections)
        rejections << QJsonObject{
            {u"line"_s, each.line}, {u"column"_s, each.column}, {u"value"_s, each.value}, {u"reason"_s, each.reason}};
    object.insert(u"rejections"_s, rejections);
    return object;
}

void printFile(const FileSummary& file)
{
    printOut(u"%1 (%2): %3"_s.arg(file.path, file.kind, toText(file.counts)));
    for (const QString& note : file.notes)
        printOut(u"    "_s + note);
}

QString toText(const RowCounts& counts)
{
    return CommandText::tr("%1 rows: %2 added, %3 updated, %4 unchanged, %5 skipped, %6 in quarantine")
        .arg(counts.rows)
        .arg(counts.added)
        .arg(counts.updated)
        .arg(counts.unchanged)
        .arg(counts.skipped)
        .arg(counts.rejected);
}

void printRejections(
    const QString& path, const RowCounts& counts, const QList<Rejection>& rejections, const QString& fate)
{
    for (const Rejection& rejection : rejections) {
        const QString column = rejection.column.isEmpty() ? QString() : rejection.column + u": "_s;
        const QString value = rejection.value.isEmpty() ? QString() : u" \"%1\""_s.arg(rejection.value.left(80));
        printError({column + rejection.reason + value, u"%1:%2"_s.arg(path).arg(rejection.line), fate});
    }
    if (const qint64 more = counts.rejected - rejections.size(); more > 0)
        printError({CommandText::tr("%1 more rows are rejected").arg(more), path,
            CommandText::tr("uptake quarantine lists them, once imported")});
}

} // namespace uptake
