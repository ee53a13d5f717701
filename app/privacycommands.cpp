// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/privacycommands.h"

#include "app/commandtext.h"
#include "app/doctor.h"
#include "app/passphrase.h"
#include "models/privacy/dossierexport.h"
#include "models/privacy/inventory.h"
#include "models/store/accesslog.h"
#include "models/store/backup.h"
#include "models/store/corrections.h"
#include "models/store/decisions.h"
#include "models/store/erasure.h"
#include "models/store/namesakes.h"
#include "models/store/retention.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

qint64 now()
{
    return QDateTime::currentSecsSinceEpoch();
}

void print(const Dossier& dossier)
{
    QString table;
    for (const FoundRow& row : dossier.rows) {
        if (row.table != table) {
            table = row.table;
            printOut(tableName(table));
        }
        QStringList values;
        for (qsizetype i = 0; i < row.columns.size(); ++i)
            values << u"%1 %2"_s.arg(row.columns[i], row.values[i].simplified().left(200));
        printOut(u"  %1%2"_s.arg(values.join(u", "_s), row.source.isEmpty() ? QString() : u"  "_s + row.source));
    }
}

Failure nothingKnown(const QString& what)
{
    return Failure(Error{CommandText::tr("nothing is known about \"%1\"").arg(what), {},
        CommandText::tr(
            "give a server ID, a company, a SEN or entitlement number, or an e-mail address whose contacts were "
            "kept")});
}

/// Looks up, logs that it was done, and answers.
Expected<Dossier> look(Connection& connection, const QString& what, LookUpReach reach, const QString& action)
{
    auto dossier = dossierOf(connection, what, reach);
    if (!dossier)
        return dossier;
    if (const auto logged = logAccess(connection, action, what, loggedRows(dossier->rows.size()), now()); !logged)
        return Failure(logged.error());
    if (dossier->isEmpty())
        return nothingKnown(what);
    return dossier;
}

Expected<ExitStatus> find(const Invocation& invocation)
{
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    const auto dossier = look(**connection, invocation.arguments.join(u' '), LookUpReach::Customer, u"look-up"_s);
    if (!dossier)
        return Failure(dossier.error());
    if (invocation.json)
        printJson(toJson(*dossier));
    else
        print(*dossier);
    return Done;
}

Expected<ExitStatus> erase(Connection& connection, const Invocation& invocation, const QString& who)
{
    const auto dossier = dossierOf(connection, who, LookUpReach::Subject);
    if (!dossier)
        return Failure(dossier.error());
    if (dossier->isEmpty() && dossier->kind == Dossier::Kind::Nobody)
        return nothingKnown(who);
    const auto rows = eraseForGood(connection, who, now());
    if (!rows)
        return Failure(rows.error());
    if (invocation.json)
        printJson(QJsonObject{{u"erased"_s, *rows}});
    else
        printOut(CommandText::tr("%1 rows are erased for good, and an import does not bring them back. Backups and the "
                                 "imported files themselves are yours to delete.")
                     .arg(*rows));
    if (connection.server() && !invocation.json)
        printOut(CommandText::tr("The server's tables are made anew without them; its write-ahead log and its own "
                                 "backups are for who runs it to let go of."));
    return Done;
}

Expected<ExitStatus> log(Connection& connection, const Invocation& invocation, const QString& about)
{
    const auto entries = accessLog(connection, about);
    if (!entries)
        return Failure(entries.error());
    QJsonArray array;
    for (const Access& entry : *entries) {
        array << QJsonObject{{u"at"_s, timestampToText(entry.at)}, {u"action"_s, entry.action},
            {u"detail"_s, entry.detail}, {u"isAboutSomebody"_s, entry.isAboutSomebody}};
        if (!invocation.json)
            printOut(u"%1  %2  %3"_s.arg(timestampToText(entry.at)).arg(entry.action, -10).arg(entry.detail));
    }
    if (invocation.json)
        printJson(array);
    const auto whole = verifyAccessLog(connection);
    return whole ? Expected<ExitStatus>(Done) : Failure(whole.error());
}

Expected<ExitStatus> stored(Connection& connection, const Invocation& invocation)
{
    const auto kinds = inventory(connection);
    if (!kinds)
        return Failure(kinds.error());
    QJsonArray array;
    for (const StoredKind& kind : *kinds) {
        array << QJsonObject{{u"table"_s, kind.table}, {u"purpose"_s, kind.purpose},
            {u"columns"_s, QJsonArray::fromStringList(kind.columns)}, {u"rows"_s, kind.rows}};
        if (!invocation.json)
            printOut(u"%1 (%2 rows): %3\n    %4"_s.arg(kind.name).arg(kind.rows).arg(
                kind.purpose, kind.columns.join(u", "_s)));
    }
    if (invocation.json)
        printJson(array);
    return Done;
}

QJsonValue optionalText(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// correct WHO... FIELD=VALUE... [--join]: an empty value takes the correction back.
Expected<ExitStatus> correct(Connection& connection, const Invocation& invocation)
{
    QStringList who;
    QList<std::pair<QString, QString>> values;
    for (const QString& argument : invocation.arguments.mid(1)) {
        const QString field = argument.section(u'=', 0, 0);
        if (!argument.contains(u'=') || !correctableFields().contains(field))
            who << argument;
        else
            values.emplaceBack(field, argument.section(u'=', 1).trimmed());
    }
    if (who.isEmpty() || values.isEmpty())
        return Failure(Error{CommandText::tr("it is not said who or what is to be corrected"), u"privacy correct"_s,
            CommandText::tr("write: uptake privacy correct WHO FIELD=VALUE..., with the fields %1")
                .arg(correctableFields().join(", "_L1)),
            Error::Kind::Usage});
    auto found = correctables(connection, who.join(u' '));
    if (!found)
        return Failure(found.error());
    const bool isOfCompany = std::all_of(values.begin(), values.end(),
        [](const auto& value) { return value.first == "company"_L1 || value.first == "country"_L1; });
    found->removeIf([&](const Correctable& one) { return (one.organisation != 0) != isOfCompany; });
    if (found->isEmpty())
        return nothingKnown(who.join(u' '));
    if (found->size() > 1)
        return Failure(Error{CommandText::tr("several are called \"%1\"").arg(who.join(u' ')), {},
            CommandText::tr("name the company with its country, \"Alder Works, FR\", or the person by e-mail address"),
            Error::Kind::Usage});
    const Correctable& one = found->constFirst();
    QList<Decision> decisions;
    for (const auto& [field, value] : values) {
        if (!one.said.contains(field))
            return Failure(Error{CommandText::tr("a company has no %1, and a person no company to correct").arg(field),
                {}, CommandText::tr("correct them one after the other"), Error::Kind::Usage});
        decisions << decision::Correct{one.organisation, one.contact, field,
            value.isEmpty() || value == one.said.value(field) ? std::nullopt : std::optional(value)};
    }
    if (const auto done = decide(connection, decisions, now()); !done)
        return Failure(done.error());
    const auto alike
        = one.organisation == 0 ? Expected<Namesakes>(Namesakes()) : namesakesOf(connection, one.organisation);
    if (!alike)
        return Failure(alike.error());
    const bool isJoining = invocation.has(u"join"_s) && !alike->joining.isEmpty();
    if (isJoining) {
        if (const auto done = decide(connection, alike->joining, now()); !done)
            return Failure(done.error());
    }
    if (invocation.json) {
        printJson(QJsonObject{
            {u"corrected"_s, decisions.size()}, {u"namesake"_s, optionalText(alike->name)}, {u"joined"_s, isJoining}});
        return Done;
    }
    printOut(CommandText::tr("It is put right, and stays so when files are imported again. An empty value (company=) "
                             "takes a correction back."));
    if (isJoining)
        printOut(CommandText::tr("It is one organisation with %1 now.").arg(alike->name));
    else if (!alike->joining.isEmpty())
        printOut(CommandText::tr(
            "Another organisation is called %1 too, and counts apart. If they are one, say so: the same "
            "command with --join.")
                     .arg(alike->name));
    return Done;
}

QString dayText(std::optional<qint64> seconds)
{
    return seconds ? timestampToText(*seconds).left(10) : QString();
}

/// retention [KIND DAYS|ever] [--apply]
Expected<ExitStatus> retention(Connection& connection, const Invocation& invocation)
{
    const QStringList said = invocation.arguments.mid(1);
    if (said.size() == 2) {
        bool isNumber = false;
        const int days = said[1].toInt(&isNumber);
        if (!isNumber && said[1] != "ever"_L1)
            return Failure(Error{CommandText::tr("\"%1\" is no period").arg(said[1]), u"privacy retention"_s,
                CommandText::tr("write a number of days, or \"ever\""), Error::Kind::Usage});
        if (const auto kept = keepFor(connection, said[0], isNumber ? std::optional(days) : std::nullopt); !kept)
            return Failure(kept.error());
    } else if (!said.isEmpty()) {
        return Failure(Error{CommandText::tr("it is not said for how long"), u"privacy retention"_s,
            CommandText::tr("write: uptake privacy retention [KIND DAYS|ever] [--apply]"), Error::Kind::Usage});
    }
    const auto periods = retentionPeriods(connection, now());
    if (!periods)
        return Failure(periods.error());
    qint64 gone = 0;
    if (invocation.has(u"apply"_s)) {
        const auto applied = applyRetention(connection, now());
        if (!applied)
            return Failure(applied.error());
        gone = *applied;
    }
    QJsonArray array;
    for (const RetentionPeriod& period : *periods) {
        array << QJsonObject{{u"kind"_s, period.kind},
            {u"days"_s, period.days ? QJsonValue(*period.days) : QJsonValue()}, {u"rows"_s, period.rows},
            {u"over"_s, period.over}, {u"oldest"_s, period.oldest ? QJsonValue(dayText(period.oldest)) : QJsonValue()}};
        if (!invocation.json)
            printOut(u"%1 %2 %3"_s.arg(period.kind, -13)
                         .arg(period.days ? CommandText::tr("%1 days").arg(*period.days) : CommandText::tr("ever"), -11)
                         .arg(period.rows == 0 ? CommandText::tr("nothing is kept")
                                               : CommandText::tr("%1 rows since %2; %3 of them are over")
                                                     .arg(period.rows)
                                                     .arg(dayText(period.oldest))
                                                     .arg(period.over)));
    }
    if (invocation.json)
        printJson(QJsonObject{{u"kinds"_s, array}, {u"erased"_s, gone}});
    else
        printOut(invocation.has(u"apply"_s) ? CommandText::tr("%1 rows are erased for good.").arg(gone)
                                            : CommandText::tr("Nothing is erased until you add --apply."));
    return Done;
}

Expected<ExitStatus> privacy(const Invocation& invocation)
{
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    const QString what = invocation.arguments.constFirst();
    const QString who = invocation.arguments.mid(1).join(u' ');
    if (what == "stored"_L1)
        return stored(**connection, invocation);
    if (what == "log"_L1)
        return log(**connection, invocation, who);
    if (what == "correct"_L1)
        return correct(**connection, invocation);
    if (what == "retention"_L1)
        return retention(**connection, invocation);
    if (who.isEmpty())
        return Failure(Error{CommandText::tr("it is not said about whom"), u"privacy "_s + what,
            CommandText::tr("write: uptake privacy find|export|correct|erase WHO"), Error::Kind::Usage});
    if (what == "erase"_L1)
        return erase(**connection, invocation, who);
    if (what != "find"_L1 && what != "export"_L1)
        return Failure(Error{CommandText::tr("privacy does not know \"%1\"").arg(what), {},
            CommandText::tr("it knows find, export, correct, erase, retention, log and stored"), Error::Kind::Usage});
    const QString out = invocation.value(u"out"_s);
    if (what == "export"_L1 && out.isEmpty())
        return Failure(Error{CommandText::tr("it is not said into which file"), u"privacy export"_s,
            CommandText::tr("add --out FILE.json or --out FILE.pdf"), Error::Kind::Usage});
    const auto dossier = look(**connection, who, LookUpReach::Subject, out.isEmpty() ? u"look-up"_s : u"export"_s);
    if (!dossier)
        return Failure(dossier.error());
    if (!out.isEmpty()) {
        if (const auto written = writeDossier(*dossier, out); !written)
            return Failure(written.error());
    }
    if (invocation.json)
        printJson(toJson(*dossier));
    else if (out.isEmpty())
        print(*dossier);
    else
        printOut(CommandText::tr("%1 rows are written to %2.").arg(dossier->rows.size()).arg(out));
    return Done;
}

Expected<ExitStatus> backup(const Invocation& invocation)
{
    const auto passphrase = passphraseFor(invocation, Ask::Twice);
    if (!passphrase)
        return Failure(passphrase.error());
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    NoProgress progress;
    const QString path = invocation.arguments.constFirst();
    if (const auto written = writeBackup(**connection, path, *passphrase, progress); !written)
        return Failure(written.error());
    if (const auto logged = logAccess(**connection, u"backup"_s, {}, {}, now()); !logged)
        return Failure(logged.error());
    if (invocation.json)
        printJson(QJsonObject{{u"backup"_s, path}});
    else
        printOut(CommandText::tr("The database is backed up in %1, and was read back from it.").arg(path));
    return Done;
}

Expected<ExitStatus> restore(const Invocation& invocation)
{
    const auto passphrase = passphraseFor(invocation, Ask::Once);
    if (!passphrase)
        return Failure(passphrase.error());
    NoProgress progress;
    const QString path = invocation.arguments.constFirst();
    if (const auto restored = restoreBackup(invocation.database, path, *passphrase, now(), progress); !restored)
        return Failure(restored.error());
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    if (const auto logged = logAccess(**connection, u"restore"_s, {}, {}, now()); !logged)
        return Failure(logged.error());
    if (invocation.json)
        printJson(QJsonObject{{u"restored"_s, path}});
    else
        printOut(CommandText::tr("%1 is restored; what was there before is beside it as %1.before-restore.")
                     .arg(invocation.database.path));
    return Done;
}

} // namespace

QList<Command> privacyCommands()
{
    return {
        {u"find"_s, u"WHAT..."_s,
            u"everything on a customer, by e-mail address, domain, company, SEN, entitlement number or server ID"_s, {},
            1, 100, find},
        {u"privacy"_s,
            u"find|export|erase WHO | correct WHO FIELD=VALUE... | retention [KIND DAYS|ever] | log [WHO] | stored"_s,
            u"what is stored about an organisation or person; export, correct or erase it; how long it is kept"_s,
            {{u"out"_s, u"Write it to this file: JSON, or a PDF to read."_s, u"FILE"_s},
                {u"apply"_s, u"Erase what is over its period of retention."_s},
                {u"join"_s, u"With correct: make the organisation one with another that is called so already."_s}},
            1, 100, privacy, true},
        {u"backup"_s, u"FILE"_s, u"write an encrypted backup of the database"_s, {passphraseOption()}, 1, 1, backup},
        {u"restore"_s, u"FILE"_s, u"put a backup in the database's place"_s, {passphraseOption()}, 1, 1, restore},
        {u"doctor"_s, {}, u"check the database and what Uptake needs"_s,
            {{u"repair"_s, u"Repair what can be repaired without losing anything."_s}}, 0, 0, doctor, true},
    };
}

} // namespace uptake
