// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/segmentcommand.h"

#include "app/commandtext.h"
#include "models/facts/selection.h"
#include "models/store/segments.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// Saves or deletes as the options say.
Expected<void> change(const Invocation& invocation, SavedSegments& segments)
{
    if (invocation.has(u"save"_s)) {
        const auto filter = selectionFromText(invocation.value(u"filter"_s));
        if (!filter)
            return Failure(filter.error());
        if (filter->isEmpty())
            return Failure(Error{CommandText::tr("there is no filter to save"), u"--filter"_s,
                CommandText::tr("write one: --filter \"hosting=Server\""), Error::Kind::Usage});
        return segments.save({invocation.value(u"save"_s), toText(*filter)});
    }
    if (!invocation.has(u"delete"_s))
        return {};
    const QString name = invocation.value(u"delete"_s);
    const auto removed = segments.remove(name);
    if (!removed)
        return Failure(removed.error());
    return *removed ? Expected<void>()
                    : Failure(Error{CommandText::tr("there is no saved filter \"%1\"").arg(name), u"--delete"_s,
                        CommandText::tr("uptake segments lists them")});
}

Expected<ExitStatus> segmentsCommand(const Invocation& invocation)
{
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    SavedSegments segments(**connection);
    if (const auto changed = change(invocation, segments); !changed)
        return Failure(changed.error());
    const auto all = segments.all();
    if (!all)
        return Failure(all.error());
    if (invocation.json) {
        QJsonArray list;
        for (const Segment& segment : *all)
            list << QJsonObject{{u"name"_s, segment.name}, {u"filter"_s, segment.filter}};
        printJson(QJsonObject{{u"segments"_s, list}});
    } else {
        for (const Segment& segment : *all)
            printOut(u"%1: %2"_s.arg(segment.name, segment.filter));
    }
    return Done;
}

} // namespace

QList<Command> segmentCommands()
{
    const QCommandLineOption save(u"save"_s, u"Save the filter under this name."_s, u"NAME"_s);
    const QCommandLineOption filter(
        u"filter"_s, u"The filter to save: \"hosting=Data Center;country=FR,DE\"."_s, u"FILTER"_s);
    const QCommandLineOption remove(u"delete"_s, u"Delete the filter of this name."_s, u"NAME"_s);
    return {{u"segments"_s, {}, u"filters saved under a name"_s, {save, filter, remove}, 0, 0, segmentsCommand}};
}

} // namespace uptake
