// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/privacycommands.h"

#include "app/doctor.h"
#include "app/passphrase.h"
#include "models/privacy/dossierexport.h"
#include "models/privacy/inventory.h"
#include "models/store/accesslog.h"
#include "models/store/backup.h"
#include "models/store/erasure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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
    return Failure(Error{Text::tr("nothing is known about \"%1\"").arg(what), {},
        Text::tr("give a server ID, a company, a SEN or entitlement number, or an e-mail address whose contacts were "
                 "kept")});
}

/// Looks up, logs that it was done, and answers.
Expected<Dossier> look(Connection& connection, const QString& what, Reach reach, const QString& action)
{
    auto dossier = dossierOf(connection, what, reach);
    if (!dossier)
        return dossier;
    if (const auto logged = logAccess(connection, action, what, Text::tr("%1 rows").arg(dossier->rows.size()), now());
        !logged)
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
    const auto dossier = look(**connection, invocation.arguments.join(u' '), Reach::Customer, u"look-up"_s);
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
    const auto dossier = dossierOf(connection, who, Reach::Subject);
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
        printOut(Text::tr("%1 rows are erased for good, and an import does not bring them back. Backups and the "
                          "imported files themselves are yours to delete.")
                     .arg(*rows));
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
    if (who.isEmpty())
        return Failure(Error{Text::tr("it is not said about whom"), u"privacy "_s + what,
            Text::tr("write: uptake privacy find|export|erase WHO"), Error::Kind::Usage});
    if (what == "erase"_L1)
        return erase(**connection, invocation, who);
    if (what != "find"_L1 && what != "export"_L1)
        return Failure(Error{Text::tr("privacy does not know \"%1\"").arg(what), {},
            Text::tr("it knows find, export, erase, log and stored"), Error::Kind::Usage});
    const QString out = invocation.value(u"out"_s);
    if (what == "export"_L1 && out.isEmpty())
        return Failure(Error{Text::tr("it is not said into which file"), u"privacy export"_s,
            Text::tr("add --out FILE.json or --out FILE.pdf"), Error::Kind::Usage});
    const auto dossier = look(**connection, who, Reach::Subject, out.isEmpty() ? u"look-up"_s : u"export"_s);
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
        printOut(Text::tr("%1 rows are written to %2.").arg(dossier->rows.size()).arg(out));
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
        printOut(Text::tr("The database is backed up in %1, and was read back from it.").arg(path));
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
        printOut(Text::tr("%1 is restored; what was there before is beside it as %1.before-restore.")
                     .arg(invocation.database.path));
    return Done;
}

} // namespace

QList<Command> privacyCommands()
{
    return {
        {u"find"_s, u"WHAT..."_s,
            u"everything on a customer, by e-mail address, company, SEN, entitlement number or server ID"_s, {}, 1, 100,
            find},
        {u"privacy"_s, u"find|export|erase|log|stored [WHO...]"_s,
            u"what is stored about an organisation or person; export or erase it"_s,
            {{u"out"_s, u"Write it to this file: JSON, or a PDF to read."_s, u"FILE"_s}}, 1, 100, privacy},
        {u"backup"_s, u"FILE"_s, u"write an encrypted backup of the database"_s, {passphraseOption()}, 1, 1, backup},
        {u"restore"_s, u"FILE"_s, u"put a backup in the database's place"_s, {passphraseOption()}, 1, 1, restore},
        {u"doctor"_s, {}, u"check the database and what Uptake needs"_s,
            {{u"repair"_s, u"Repair what can be repaired without losing anything."_s}}, 0, 0, doctor},
    };
}

} // namespace uptake
