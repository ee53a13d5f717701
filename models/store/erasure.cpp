// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/erasure.h"

#include "models/store/accesslog.h"
#include "models/store/rows.h"
#include "models/store/sidefiles.h"
#include "models/store/storetext.h"
#include "models/store/subjectrows.h"
#include "models/store/tables.h"
#include "models/store/tombstones.h"

#include <QLockFile>

#include <variant>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

Expected<QList<QByteArray>> hashesOf(Connection& connection, const Dossier& dossier, const Tombstones& tombstones)
{
    QList<QByteArray> hashes{tombstones.text(dossier.what)};
    const auto companies = forEachRow(connection,
        u"SELECT company, country FROM organisations WHERE id IN (SELECT id FROM about_organisations)"_s,
        [&](const Query& row) {
            hashes << tombstones.company(row.text(0), row.text(1)) << tombstones.text(row.text(0));
        });
    if (!companies)
        return Failure(companies.error());
    for (const QString& number : dossier.numbers)
        hashes << tombstones.number(number.front().toLatin1(), number.mid(1)) << tombstones.number('R', number.mid(1));
    for (const QString& serverId : dossier.serverIds)
        hashes << tombstones.server(serverId);
    for (const QString& person : dossier.people)
        hashes << tombstones.text(person);
    return hashes;
}

Expected<qint64> deleteRows(Connection& connection)
{
    qint64 rows = 0;
    for (const SubjectTable& table : subjectTables()) {
        auto remove = Query::prepare(connection, u"DELETE FROM %1 AS t WHERE %2"_s.arg(table.name, table.condition));
        if (!remove)
            return Failure(remove.error());
        if (const auto done = remove->run(); !done)
            return Failure(done.error());
        rows += table.name == "sightings"_L1 ? 0 : remove->rowsAffected();
    }
    return rows;
}

/// Takes the words out of rows that are not about who goes.
Expected<void> cleanTexts(Connection& connection, const Mentions& mentions)
{
    for (const FreeText& free : freeTexts()) {
        const bool isNumbered = free.key == "id"_L1;
        QList<std::pair<QString, QString>> changed;
        const auto read = forEachRow(
            connection, u"SELECT %1, %2 FROM %3"_s.arg(free.key, free.column, free.table), [&](const Query& row) {
                const QString text = row.text(1);
                if (mentions.areIn(text))
                    changed.emplaceBack(row.text(0), mentions.without(text));
            });
        if (!read)
            return read;
        const QString update = u"UPDATE %1 SET %2 = ? WHERE %3 = %4"_s.arg(
            free.table, free.column, free.key, isNumbered ? u"CAST(? AS BIGINT)"_s : u"?"_s);
        for (const auto& [key, text] : std::as_const(changed)) {
            // Two names may be one without the words: the one that is cleaned stays.
            if (const auto done = free.key == free.column || free.column == "name"_L1
                    ? runOnce(connection, u"DELETE FROM %1 WHERE %2 = ?"_s.arg(free.table, free.column), text)
                    : Expected<void>();
                !done)
                return done;
            const auto done = free.kind == FreeText::Kind::Bytes ? runOnce(connection, update, text.toUtf8(), key)
                                                                 : runOnce(connection, update, text, key);
            if (!done)
                return done;
        }
    }
    return {};
}

/// Terms that no row uses any more: entitlement numbers of who went.
Expected<void> dropTerms(Connection& connection)
{
    return execute(connection,
        u"DELETE FROM terms WHERE upper(text) IN (SELECT text FROM about_spellings) AND id NOT IN (SELECT entitlement FROM reports WHERE entitlement IS NOT NULL)"_s);
}

/// On a server: makes the tables' files anew without what is gone. Needs their owner, and for a moment nobody else
/// reading.
Expected<void> rewriteTables(Connection& connection)
{
    const auto foreign = firstNumber(connection,
        u"SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace('uptake') AND relkind = 'r' AND NOT pg_has_role(relowner, 'USAGE')"_s);
    const auto tables = storedTables(connection);
    if (!foreign || !tables)
        return Failure(!foreign ? foreign.error() : tables.error());
    const auto later = [&](const QString& why) {
        return Failure(Error{
            StoreText::tr("the rows are gone, but their bytes are still in the server's files, since %1").arg(why),
            connection.url().path, StoreText::tr("have the owner of the database run: uptake doctor --repair")});
    };
    if (foreign->value_or(0) > 0)
        return later(StoreText::tr("only the owner of the tables can rewrite them"));
    if (const auto patient = connection.server()->run("SET lock_timeout = '5s'"); !patient)
        return patient;
    for (const StoredTable& table : *tables) {
        if (const auto done = connection.server()->run("VACUUM (FULL) " + table.name.toLatin1()); !done)
            return done.error().kind == Error::Kind::Busy ? later(StoreText::tr("somebody reads the database")) : done;
    }
    if (const auto done = connection.server()->run("RESET lock_timeout"); !done)
        return done;
    return execute(connection, u"DELETE FROM unfinished_erasures"_s);
}

QString lockPath(const Connection& connection)
{
    return connection.url().path + u".erasing"_s;
}

} // namespace

Expected<qint64> eraseForGood(Connection& connection, const QString& what, qint64 now)
{
    if (const auto done = overwriteWhatGoes(connection, Overwrite::Yes); !done)
        return Failure(done.error());
    auto transaction = WriteTransaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    auto dossier = markSubject(connection, what, LookUpReach::Subject);
    auto tombstones = Tombstones::load(connection);
    if (!dossier || !tombstones)
        return Failure(!dossier ? dossier.error() : tombstones.error());
    const auto hashes = hashesOf(connection, *dossier, *tombstones);
    const auto mentions = mentionsOf(connection, *dossier);
    if (!hashes || !mentions)
        return Failure(!hashes ? hashes.error() : mentions.error());
    const auto rows = deleteRows(connection);
    if (!rows)
        return rows;
    if (const auto done = cleanTexts(connection, *mentions); !done)
        return Failure(done.error());
    if (const auto done = dropTerms(connection); !done)
        return Failure(done.error());
    if (const auto buried = tombstones->bury(connection, *hashes, now); !buried)
        return Failure(buried.error());
    if (const auto logged = logAccess(connection, u"erasure"_s, what, loggedRows(*rows), now); !logged)
        return Failure(logged.error());
    if (const auto begun = beginErasure(connection, now); !begun)
        return Failure(begun.error());
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    if (const auto finished = finishErasure(connection); !finished)
        return Failure(finished.error());
    return rows;
}

Expected<void> beginErasure(Connection& connection, qint64 now)
{
    return runOnce(connection, u"INSERT OR IGNORE INTO unfinished_erasures (id, begun_at) VALUES (1, ?)"_s, now);
}

Expected<void> overwriteWhatGoes(Connection& connection, Overwrite overwrite)
{
    if (connection.server()) // rewrites its files when an erasure is finished
        return {};
    return execute(
        connection, overwrite == Overwrite::Yes ? u"PRAGMA secure_delete = ON"_s : u"PRAGMA secure_delete = OFF"_s);
}

Expected<void> finishErasure(Connection& connection)
{
    if (connection.server())
        return rewriteTables(connection);
    QLockFile lock(lockPath(connection)); // nobody else need finish it
    lock.setStaleLockTime(0);
    lock.tryLock(0);
    if (const auto dropped = dropCopies(connection.url()); !dropped)
        return dropped;
    if (const auto done = execute(connection, u"VACUUM"_s); !done)
        return done;
    const auto isBusy = firstNumber(connection, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!isBusy)
        return Failure(isBusy.error());
    if (isBusy->value_or(0) != 0) {
        return Failure(Error{
            StoreText::tr(
                "the rows are gone, but their bytes are still in the file, since another program reads the database"),
            connection.url().path, StoreText::tr("close it; the bytes go when Uptake opens the database next")});
    }
    if (const auto done = execute(connection, u"DELETE FROM unfinished_erasures"_s); !done)
        return done;
    return dropCache(connection.url()); // a reader may have made it once more
}

void resumeErasure(Connection& connection)
{
    const auto begun = firstNumber(connection, u"SELECT begun_at FROM unfinished_erasures"_s);
    if (!begun || !*begun)
        return;
    QLockFile lock(lockPath(connection));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return;
    lock.unlock();
    (void)finishErasure(connection); // if it cannot be done now, the next opening does it
}

} // namespace uptake
