// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/businesscommands.h"
#include "app/commandtext.h"
#include "app/countcommands.h"
#include "app/databasepassword.h"
#include "app/environmentcommands.h"
#include "app/featurecommands.h"
#include "app/importcommands.h"
#include "app/linkcommands.h"
#include "app/mailboxcommands.h"
#include "app/manualpage.h"
#include "app/privacycommands.h"
#include "app/profilecommand.h"
#include "app/reportcommand.h"
#include "app/segmentcommand.h"
#include "app/servercommands.h"
#include "app/verifycommand.h"
#include "app/versioncommands.h"
#include "models/facts/factsloader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

int fail(const Error& error)
{
    printError(error);
    return error.kind == Error::Kind::Usage ? WrongUsage : Failed;
}

QString helpText()
{
    QString help
        = u"Usage: uptake [--db FILE]                          open the window\n"
          "       uptake [--db FILE] open [PATH...]           open it and preview the import of these\n"
          "       uptake [--db FILE] --screenshots DIR [PAGE...]  save pictures of every page and dialog, or of these "
          "pages\n"
          "       uptake [--db FILE] COMMAND [ARGUMENTS] [--json]\n"
          "       uptake --db postgresql://user@host/database ...  the same with a database on a server\n"
          "       uptake --language en|fr ...                 speak that language, whatever was chosen\n\nCommands:\n"_s;
    for (const Command& command : commands()) {
        help += u"  %1  %2\n"_s.arg((command.name + u' ' + command.arguments).trimmed(), -28).arg(command.summary);
        for (const QCommandLineOption& option : command.options)
            help += u"      %1  %2\n"_s
                        .arg((u"--"_s + option.names().constLast() + u' ' + option.valueName()).trimmed(), -24)
                        .arg(option.description());
    }
    return help
        + u"\nExit status: 0 done; 1 failed, nothing changed; 2 done, but some rows went to quarantine; 64 wrong usage.\n"_s;
}

} // namespace

const QList<Command>& commands()
{
    static const QList<Command> all = importCommands() + profileCommands() + mailboxCommands() + countCommands()
        + featureCommands() + versionCommands() + environmentCommands() + businessCommands() + linkCommands()
        + reportCommands() + privacyCommands() + verifyCommands() + segmentCommands() + serverCommands();
    return all;
}

QList<QCommandLineOption> generalOptions()
{
    return {{u"db"_s, u"Use this database: a file, or postgresql://user@host/database."_s, u"FILE"_s},
        {u"json"_s, u"Answer with one JSON value."_s}, {{u"h"_s, u"help"_s}, u"Show this help."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
        {u"man"_s, u"Print the manual page: uptake --man | man -l -"_s}};
}

void printOut(const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void printError(const Error& error)
{
    const QByteArray bytes = "uptake: " + error.toString().toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void printJson(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    printOut(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

Expected<std::shared_ptr<const Facts>> loadFactsFor(const Invocation& invocation, std::optional<Day> knownOn)
{
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    NoProgress progress;
    const auto facts = loadFacts(**connection, progress, {.knownOn = knownOn});
    if (facts && (*facts)->isEmpty() && knownOn) {
        return Failure(
            Error{CommandText::tr("nothing had been imported by %1").arg(dateOf(*knownOn).toString(Qt::ISODate)),
                u"--known-on"_s, CommandText::tr("uptake imports tells when each file came")});
    }
    if (facts && (*facts)->isEmpty())
        return Failure(Error{CommandText::tr("nothing has been imported yet"), invocation.database.path,
            CommandText::tr("import your files first: uptake import PATH...")});
    return facts;
}

Expected<Day> asOfDay(const Invocation& invocation, const Facts& facts)
{
    if (!invocation.has(u"as-of"_s))
        return facts.newestDay().value_or(0);
    return dayOption(invocation, u"as-of"_s);
}

Expected<Day> dayOption(const Invocation& invocation, const QString& name)
{
    const QString text = invocation.value(name);
    const auto day = dayFromText(text.toStdString());
    if (!day || text.size() != 10)
        return Failure(Error{CommandText::tr("\"%1\" is no date").arg(text), u"--"_s + name,
            CommandText::tr("write it as YYYY-MM-DD"), Error::Kind::Usage});
    return *day;
}

const Command* commandOf(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (argument == "--db"_L1) {
            ++i;
        } else if (!argument.startsWith(u'-')) {
            const auto found = std::find_if(
                commands().begin(), commands().end(), [&](const Command& command) { return command.name == argument; });
            return found == commands().end() ? nullptr : &*found;
        }
    }
    return nullptr;
}

DatabaseUrl databaseOf(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--db"_L1 && i + 1 < arguments.size())
            return DatabaseUrl::of(arguments[i + 1]);
        if (arguments[i].startsWith("--db="_L1))
            return DatabaseUrl::of(arguments[i].mid(5));
    }
    return DatabaseUrl::userDefault();
}

namespace {

/// What is written must not take the place of the database, or of the file that tells how far its ledger goes.
Expected<void> checkOutputs(const QCommandLineParser& parser, const DatabaseUrl& database, QStringList paths)
{
    const QStringList given = parser.optionNames();
    for (const QString& option : {u"out"_s, u"csv"_s, u"export"_s}) {
        if (given.contains(option))
            paths << parser.value(option);
    }
    for (const QString& path : std::as_const(paths)) {
        for (const QString& kept : {database.path, database.path + u".ledger"_s}) {
            if (!database.isServer() && QFileInfo(path).exists() && QFileInfo(path) == QFileInfo(kept))
                return Failure(Error{CommandText::tr("the database itself is no file to write to"), path,
                    CommandText::tr("name another file"), Error::Kind::Usage});
        }
    }
    return {};
}

} // namespace

int runCommandLine(const QStringList& arguments)
{
    const Command* command = commandOf(arguments);
    QCommandLineParser parser;
    parser.addOptions(generalOptions());
    if (command)
        parser.addOptions(command->options);
    const bool parsed = parser.parse(QStringList{u"uptake"_s} + arguments);
    if (parser.isSet(u"help"_s)) {
        printOut(helpText());
        return Done;
    }
    if (parser.isSet(u"version"_s)) {
        printOut(u"uptake %1"_s.arg(QLatin1StringView(UPTAKE_VERSION)));
        return Done;
    }
    if (parser.isSet(u"man"_s)) {
        printOut(manualPage());
        return Done;
    }
    const QStringList positional = parser.positionalArguments();
    if (!command) {
        const QString what = positional.isEmpty()
            ? parser.errorText().trimmed()
            : CommandText::tr("there is no command \"%1\"").arg(positional.constFirst());
        return fail({what, {}, CommandText::tr("uptake --help shows the commands"), Error::Kind::Usage});
    }
    if (!parsed)
        return fail({parser.errorText().trimmed(), command->name, CommandText::tr("uptake --help shows the options"),
            Error::Kind::Usage});
    const QStringList rest = positional.mid(1);
    if (rest.size() < command->fewest || rest.size() > command->most) {
        return fail({CommandText::tr("wrong number of arguments"), command->name,
            CommandText::tr("write: uptake %1 %2").arg(command->name, command->arguments).trimmed(),
            Error::Kind::Usage});
    }
    if (const auto safe
        = checkOutputs(parser, databaseOf(arguments), command->name == "backup"_L1 ? rest : QStringList());
        !safe)
        return fail(safe.error());
    const auto done = command->run({parser, withPasswords(databaseOf(arguments)), rest, parser.isSet(u"json"_s)});
    return done ? *done : fail(done.error());
}

} // namespace uptake
