// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailboxcommands.h"

#include "app/commandtext.h"
#include "app/importtext.h"
#include "app/mailboxpasswords.h"
#include "models/mailbox/fetch.h"
#include "models/mailbox/mailboxcheck.h"
#include "models/mailbox/mailboxpassword.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const StoredMailbox& stored)
{
    const Mailbox& mailbox = stored.mailbox;
    QJsonObject object{{u"name"_s, mailbox.name}, {u"server"_s, mailbox.server}, {u"port"_s, mailbox.port},
        {u"security"_s, toText(mailbox.security)}, {u"folder"_s, mailbox.folder}, {u"user"_s, mailbox.user},
        {u"caFile"_s, orNull(mailbox.caFile)}, {u"schedule"_s, toText(mailbox.schedule)},
        {u"lastFetch"_s, QJsonValue()}};
    if (const auto& outcome = stored.outcome) {
        object.insert(u"lastFetch"_s,
            QJsonObject{{u"at"_s, timestampToText(outcome->at)}, {u"messages"_s, outcome->messages},
                {u"added"_s, outcome->added}, {u"rejected"_s, outcome->rejected},
                {u"problem"_s, orNull(outcome->problem)}});
    }
    return object;
}

QString toText(const StoredMailbox& stored)
{
    const Mailbox& mailbox = stored.mailbox;
    QString text = u"%1  %2:%3 (%4)  %5  %6  %7"_s.arg(mailbox.name, mailbox.server)
                       .arg(mailbox.port)
                       .arg(toText(mailbox.security), mailbox.user, mailbox.folder, toText(mailbox.schedule));
    if (!stored.outcome)
        return text + u"\n      "_s + CommandText::tr("never fetched");
    const FetchOutcome& outcome = *stored.outcome;
    text += u"\n      "_s
        + CommandText::tr("%1: %2 messages, %3 reports added, %4 in quarantine")
              .arg(timestampToText(outcome.at))
              .arg(outcome.messages)
              .arg(outcome.added)
              .arg(outcome.rejected);
    return outcome.problem.isEmpty() ? text : text + u"\n      "_s + outcome.problem;
}

Failure noSuchMailbox(const QString& name)
{
    return Failure(Error{CommandText::tr("there is no mailbox \"%1\"").arg(name), {},
        CommandText::tr("uptake mailbox list names them")});
}

Expected<Mailbox> mailboxNamed(Mailboxes& mailboxes, const QString& name)
{
    const auto found = mailboxes.find(name);
    if (!found)
        return Failure(found.error());
    return *found ? Expected<Mailbox>((*found)->mailbox) : noSuchMailbox(name);
}

Failure notUnderstood(const QString& value, const QString& option, const QString& remedy)
{
    return Failure(
        Error{CommandText::tr("\"%1\" is not understood").arg(value), u"--"_s + option, remedy, Error::Kind::Usage});
}

/// A mailbox as the options describe it; what they do not say stays as it is in `mailbox`.
Expected<Mailbox> described(Mailbox mailbox, const Invocation& invocation)
{
    const std::pair<QString, QString*> texts[]
        = {{u"server"_s, &mailbox.server}, {u"user"_s, &mailbox.user}, {u"folder"_s, &mailbox.folder}};
    for (const auto& [option, text] : texts) {
        if (invocation.has(option))
            *text = invocation.value(option);
    }
    if (invocation.has(u"security"_s)) {
        const auto security = securityFromText(invocation.value(u"security"_s));
        if (!security)
            return notUnderstood(invocation.value(u"security"_s), u"security"_s,
                CommandText::tr("it is tls or starttls; a connection without encryption is never made"));
        mailbox.security = *security;
        mailbox.port = usualPort(*security);
    }
    if (invocation.has(u"port"_s)) {
        bool isNumber = false;
        mailbox.port = invocation.value(u"port"_s).toInt(&isNumber);
        if (!isNumber)
            return notUnderstood(
                invocation.value(u"port"_s), u"port"_s, CommandText::tr("it is a number, such as 993"));
    }
    if (invocation.has(u"schedule"_s)) {
        const auto schedule = scheduleFromText(invocation.value(u"schedule"_s));
        if (!schedule)
            return notUnderstood(
                invocation.value(u"schedule"_s), u"schedule"_s, CommandText::tr("it is off, hourly or daily"));
        mailbox.schedule = *schedule;
    }
    if (invocation.has(u"ca-file"_s)) {
        const QString path = invocation.value(u"ca-file"_s);
        mailbox.caFile = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    }
    if (const auto checked = checkMailbox(mailbox); !checked)
        return Failure(checked.error());
    return mailbox;
}

Expected<ExitStatus> keep(const Mailbox& mailbox, const Invocation& invocation)
{
    const auto password = newPassword(mailbox, invocation);
    if (!password)
        return Failure(password.error());
    if (!*password)
        return Failure(Error{CommandText::tr("there is no password"), mailbox.name,
            CommandText::tr("type it at a terminal, or name a file with --password-file"), Error::Kind::Usage});
    if (const auto kept = keepPassword(mailbox, **password); !kept)
        return Failure(kept.error());
    return Done;
}

Expected<ExitStatus> add(const Invocation& invocation, Mailboxes& mailboxes, const QString& name)
{
    const auto known = mailboxes.find(name);
    if (!known)
        return Failure(known.error());
    Mailbox before = *known ? (*known)->mailbox : Mailbox();
    before.name = name;
    const auto mailbox = described(before, invocation);
    if (!mailbox)
        return Failure(mailbox.error());
    if (const auto saved = mailboxes.save(*mailbox); !saved)
        return Failure(saved.error());
    if (invocation.json)
        printJson(QJsonObject{{u"name"_s, name}});
    else
        printOut(CommandText::tr("The mailbox %1 is kept. Its password is not: uptake mailbox password %1 puts it into "
                                 "the keyring, uptake mailbox test %1 tries it.")
                     .arg(name));
    return invocation.has(u"password-file"_s) ? keep(*mailbox, invocation) : Expected<ExitStatus>(Done);
}

Expected<ExitStatus> list(const Invocation& invocation, Mailboxes& mailboxes)
{
    const auto all = mailboxes.all();
    if (!all)
        return Failure(all.error());
    QJsonArray array;
    for (const StoredMailbox& each : *all) {
        array << toJson(each);
        if (!invocation.json)
            printOut(toText(each));
    }
    if (invocation.json)
        printJson(array);
    else if (all->isEmpty())
        printOut(CommandText::tr("No mailbox is set up."));
    return Done;
}

Expected<ExitStatus> remove(const Invocation& invocation, Mailboxes& mailboxes, const QString& name)
{
    const auto mailbox = mailboxNamed(mailboxes, name);
    if (!mailbox)
        return Failure(mailbox.error());
    if (const auto removed = mailboxes.remove(name); !removed)
        return Failure(removed.error());
    if (const auto forgotten = forgetPassword(*mailbox); !forgotten)
        printError(forgotten.error());
    if (invocation.json)
        printJson(QJsonObject{{u"removed"_s, name}});
    else
        printOut(CommandText::tr("The mailbox %1 is removed. What was fetched from it stays.").arg(name));
    return Done;
}

Expected<ExitStatus> test(const Invocation& invocation, const Mailbox& mailbox)
{
    const auto password = passwordFor(mailbox, invocation);
    if (!password)
        return Failure(password.error());
    NoProgress progress;
    const auto trial = tryMailbox(mailbox, *password, progress);
    if (!trial)
        return Failure(trial.error());
    if (invocation.json) {
        printJson(
            QJsonObject{{u"messages"_s, trial->messages}, {u"folders"_s, QJsonArray::fromStringList(trial->folders)}});
        return Done;
    }
    printOut(CommandText::tr("The server answers. %1 messages are in the folder %2.")
                 .arg(trial->messages)
                 .arg(mailbox.folder));
    printOut(CommandText::tr("Folders: %1").arg(trial->folders.join(u", "_s)));
    return Done;
}

Expected<ExitStatus> mailbox(const Invocation& invocation)
{
    const QString action = invocation.arguments.constFirst();
    const QStringList withName{u"add"_s, u"remove"_s, u"test"_s, u"password"_s};
    const bool hasName = invocation.arguments.size() == 2;
    if (!(action == "list"_L1 ? !hasName : hasName && withName.contains(action))) {
        return Failure(
            Error{CommandText::tr("\"%1\" is not understood").arg(invocation.arguments.join(u' ')), u"mailbox"_s,
                CommandText::tr("write: uptake mailbox add NAME --server HOST --user USER, uptake mailbox list, or "
                                "uptake mailbox password, test or remove NAME"),
                Error::Kind::Usage});
    }
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    Mailboxes mailboxes(**connection);
    if (action == "list"_L1)
        return list(invocation, mailboxes);
    const QString name = invocation.arguments.constLast();
    if (action == "add"_L1)
        return add(invocation, mailboxes, name);
    if (action == "remove"_L1)
        return remove(invocation, mailboxes, name);
    const auto found = mailboxNamed(mailboxes, name);
    if (!found)
        return Failure(found.error());
    return action == "test"_L1 ? test(invocation, *found) : keep(*found, invocation);
}

/// What became of the mailboxes that were fetched.
struct Fetched
{
    QJsonArray mailboxes;
    RowCounts counts;
    bool hasFailed = false;
};

void tell(const Invocation& invocation, const Mailbox& mailbox, const Expected<FetchResult>& result, Fetched& fetched)
{
    QJsonObject object{
        {u"name"_s, mailbox.name}, {u"messages"_s, result ? result->messages : 0}, {u"error"_s, QJsonValue()}};
    const std::optional<Error> problem = result ? result->interruption : std::optional(result.error());
    if (problem) {
        printError(*problem);
        object.insert(u"error"_s, problem->what);
        fetched.hasFailed = true;
    }
    QJsonArray files;
    if (result) {
        fetched.counts += result->import.counts;
        for (const FileSummary& file : result->import.files) {
            printRejections(
                file.path, file.counts, file.rejections, CommandText::tr("the row is in quarantine; mend it there"));
            files << toJson(file);
        }
        if (!invocation.json) {
            printOut(CommandText::tr("%1: %2 new messages").arg(mailbox.name).arg(result->messages));
            for (const FileSummary& file : result->import.files)
                printFile(file);
        }
    }
    object.insert(u"files"_s, files);
    fetched.mailboxes << object;
}

/// The mailboxes that are named, else all.
Expected<QList<Mailbox>> mailboxesToFetch(const Invocation& invocation, Mailboxes& mailboxes)
{
    QList<Mailbox> wanted;
    for (const QString& name : invocation.arguments) {
        const auto found = mailboxNamed(mailboxes, name);
        if (!found)
            return Failure(found.error());
        wanted << *found;
    }
    const auto all = mailboxes.all();
    if (!all)
        return Failure(all.error());
    if (invocation.arguments.isEmpty()) {
        for (const StoredMailbox& each : *all)
            wanted << each.mailbox;
    }
    if (wanted.isEmpty())
        return Failure(Error{CommandText::tr("no mailbox is set up"), {},
            CommandText::tr("uptake mailbox add NAME --server HOST --user USER does that")});
    return wanted;
}

Expected<ExitStatus> fetch(const Invocation& invocation)
{
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    Mailboxes mailboxes(**connection);
    const auto wanted = mailboxesToFetch(invocation, mailboxes);
    if (!wanted)
        return Failure(wanted.error());
    Fetched fetched;
    for (const Mailbox& each : *wanted) {
        FetchOptions options;
        options.import.now = QDateTime::currentSecsSinceEpoch();
        NoProgress progress;
        const auto password = passwordFor(each, invocation);
        if (!password) {
            tell(invocation, each, Failure(password.error()), fetched);
            continue;
        }
        if (invocation.has(u"all"_s)) {
            if (const auto anew = mailboxes.startAnew(each.name); !anew)
                return Failure(anew.error());
        }
        tell(invocation, each, fetchMailbox(**connection, each, *password, options, progress), fetched);
    }
    if (invocation.json) {
        QJsonObject object = toJson(fetched.counts);
        object.insert(u"mailboxes"_s, fetched.mailboxes);
        printJson(object);
    }
    return fetched.hasFailed ? Failed : fetched.counts.rejected > 0 ? DoneWithRejections : Done;
}

} // namespace

QList<Command> mailboxCommands()
{
    return {
        {u"mailbox"_s, u"add NAME | list | password NAME | test NAME | remove NAME"_s,
            u"mailboxes on IMAP servers that reports are fetched from"_s,
            {{u"server"_s, u"The server's name, such as imap.example.com."_s, u"HOST"_s},
                {u"user"_s, u"The user name there, often the e-mail address."_s, u"USER"_s},
                {u"folder"_s, u"The folder (INBOX)."_s, u"FOLDER"_s},
                {u"port"_s, u"The port (993, or 143 for STARTTLS)."_s, u"PORT"_s},
                {u"security"_s, u"How the connection is encrypted (tls)."_s, u"tls|starttls"_s},
                {u"ca-file"_s, u"Trust the authorities of this PEM file instead of the system's."_s, u"FILE"_s},
                {u"schedule"_s, u"Fetch by itself while the window is open (off)."_s, u"off|hourly|daily"_s},
                passwordFileOption()},
            1, 2, mailbox},
        {u"fetch"_s, u"[NAME...]"_s,
            u"import what is new in these mailboxes, or in all; what came before a failure stays"_s,
            {{u"all"_s, u"Look at every message again, as after a new mail profile."_s}, passwordFileOption()}, 0, 100,
            fetch},
    };
}

} // namespace uptake
