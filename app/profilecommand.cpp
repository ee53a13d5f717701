// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profilecommand.h"

#include "app/commandtext.h"
#include "models/import/profiletrial.h"
#include "models/store/profiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

Expected<ExitStatus> add(const Invocation& invocation, Profiles& profiles, const QString& path)
{
    const auto profile = readProfile(path);
    if (!profile)
        return Failure(profile.error());
    if (profile->name == builtInProfile().name)
        return Failure(Error{CommandText::tr("\"%1\" is the name of the built-in profile").arg(profile->name), path,
            CommandText::tr("give it another name")});
    if (const auto saved = profiles.save({profile->name, profile->json}); !saved)
        return Failure(saved.error());
    if (invocation.json)
        printJson(QJsonObject{{u"name"_s, profile->name}});
    else
        printOut(CommandText::tr("Mails are read by the profile %1 from now on.").arg(profile->name));
    return Done;
}

Expected<ExitStatus> list(const Invocation& invocation, Profiles& profiles)
{
    const auto all = profiles.all();
    if (!all)
        return Failure(all.error());
    QJsonArray names{QJsonObject{{u"name"_s, builtInProfile().name}, {u"builtIn"_s, true}}};
    for (const StoredProfile& profile : *all)
        names << QJsonObject{{u"name"_s, profile.name}, {u"builtIn"_s, false}};
    if (invocation.json) {
        printJson(names);
        return Done;
    }
    printOut(CommandText::tr("%1 (built in)").arg(builtInProfile().name));
    for (const StoredProfile& profile : *all)
        printOut(profile.name);
    return Done;
}

Expected<ExitStatus> remove(const Invocation& invocation, Profiles& profiles, const QString& name)
{
    const auto removed = profiles.remove(name);
    if (!removed)
        return Failure(removed.error());
    if (!*removed)
        return Failure(Error{CommandText::tr("there is no profile \"%1\" that could be removed").arg(name), {},
            CommandText::tr("uptake profile list names them")});
    if (invocation.json)
        printJson(QJsonObject{{u"removed"_s, name}});
    else
        printOut(CommandText::tr("The profile %1 is removed. What was imported with it stays.").arg(name));
    return Done;
}

/// Tells how a profile reads the mail with a number (the first) in a file of mails; changes nothing.
Expected<ExitStatus> attempt(const Invocation& invocation)
{
    const auto profile = readProfile(invocation.arguments[1]);
    if (!profile)
        return Failure(profile.error());
    const qint64 number = invocation.has(u"mail"_s) ? invocation.value(u"mail"_s).toLongLong() : 1;
    if (number < 1)
        return Failure(Error{CommandText::tr("\"%1\" is no number of a mail").arg(invocation.value(u"mail"_s)),
            u"--mail"_s, CommandText::tr("the first is 1"), Error::Kind::Usage});
    const auto trial = tryProfile(*profile, invocation.arguments[2], number);
    if (!trial)
        return Failure(trial.error());
    QJsonArray lines;
    for (const TrialLine& line : trial->lines) {
        lines << QJsonObject{
            {u"line"_s, line.line}, {u"column"_s, line.column}, {u"field"_s, line.field}, {u"text"_s, line.text}};
        if (!invocation.json)
            printOut(u"%1:%2  %3  %4"_s.arg(line.line, 4)
                         .arg(line.column, -3)
                         .arg(line.field.isEmpty() ? CommandText::tr("(not understood)") : line.field, -24)
                         .arg(line.text));
    }
    if (invocation.json)
        printJson(QJsonObject{{u"isReport"_s, trial->isReport}, {u"outcome"_s, trial->outcome}, {u"lines"_s, lines}});
    else
        printOut(trial->outcome);
    return trial->isReport ? Done : DoneWithRejections;
}

Expected<ExitStatus> profile(const Invocation& invocation)
{
    const QString action = invocation.arguments.constFirst();
    if (action == "try"_L1 && invocation.arguments.size() == 3)
        return attempt(invocation);
    const bool hasTarget = invocation.arguments.size() == 2;
    if (!(action == "list"_L1 ? !hasTarget : hasTarget && (action == "add"_L1 || action == "remove"_L1))) {
        return Failure(
            Error{CommandText::tr("\"%1\" is not understood").arg(invocation.arguments.join(u' ')), u"profile"_s,
                CommandText::tr(
                    "write: uptake profile add FILE.json, uptake profile try FILE.json MAILS, uptake profile list, or "
                    "uptake profile remove NAME"),
                Error::Kind::Usage});
    }
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    Profiles profiles(**connection);
    if (action == "list"_L1)
        return list(invocation, profiles);
    const QString target = invocation.arguments.constLast();
    return action == "add"_L1 ? add(invocation, profiles, target) : remove(invocation, profiles, target);
}

} // namespace

Expected<MailProfile> readProfile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(Error{CommandText::tr("the profile cannot be read: %1").arg(file.errorString()), path,
            CommandText::tr("name a file that you may read")});
    return mailProfileFromJson(file.readAll(), path);
}

QList<Command> profileCommands()
{
    return {{u"profile"_s, u"add FILE.json | list | remove NAME"_s, u"how mails of other add-ons are read"_s, {}, 1, 2,
        profile}};
}

} // namespace uptake
