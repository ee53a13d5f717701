// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/facts/facts.h"
#include "models/store/connection.h"

#include <QCommandLineParser>
#include <QJsonValue>
#include <QStringList>

#include <cstdio>
#include <span>

namespace uptake {

/// Exit statuses of the program: a contract (README, "Command line").
enum ExitStatus { Done = 0, Failed = 1, DoneWithRejections = 2, WrongUsage = 64 };

/// What a command is given: its parsed options, the database, and whether the answer shall be JSON.
struct Invocation
{
    const QCommandLineParser& options;
    DatabaseUrl database;
    QStringList arguments; ///< without options and the command's name
    bool json = false;

    QString value(const QString& option) const { return options.value(option); }
    bool has(const QString& option) const { return options.isSet(option); }
};

/// One command of the command line.
struct Command
{
    QString name;
    QString arguments; ///< as the help shows them: "PATH..."
    QString summary;
    QList<QCommandLineOption> options;
    qsizetype fewest = 0; ///< arguments it needs
    qsizetype most = 0;
    Expected<ExitStatus> (*run)(const Invocation&) = nullptr;
    bool usesFonts = false; ///< as what draws pages does: only then are they looked for at the start
};

/// All commands, in the order of the help.
const QList<Command>& commands();

/// The options that every command knows.
QList<QCommandLineOption> generalOptions();

/// The command that `arguments` (without the program's name) name; null if they name none: open the window.
const Command* commandOf(const QStringList& arguments);

/// Carries out a command line: parses, runs, prints. Errors go to standard error.
int runCommandLine(const QStringList& arguments);

/// The options that every invocation knows (--db, --json), and what `arguments` say of the database.
DatabaseUrl databaseOf(const QStringList& arguments);

/// Opens the database and reads its facts; an error if nothing has been imported yet.
[[nodiscard]] Expected<std::shared_ptr<const Facts>> loadFactsFor(const Invocation& invocation, std::optional<Day> knownOn = {});
/// What --as-of says, else the newest day of the data.
[[nodiscard]] Expected<Day> asOfDay(const Invocation& invocation, const Facts& facts);
/// The date that an option gives, which must be one.
[[nodiscard]] Expected<Day> dayOption(const Invocation& invocation, const QString& name);

void printJson(const QJsonValue& value); ///< an object or array, on one line
void printOut(const QString& text); ///< a line to standard output
void printError(const Error& error); ///< "uptake: where: what (remedy)"

} // namespace uptake
