// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/erasure.h"

#include "models/store/accesslog.h"
#include "models/store/rows.h"
#include "models/store/sidefiles.h"
#include "models/store/subjectrows.h"
#include "models/store/tombstones.h"

#include <QCoreApplication>
#include <QLockFile>

#include <variant>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Expected<QList<QByteArray>> hashesOf(Connection& connection, const Dossier& dossier, const Tombstones& tombstones)
{
    QList<QByteArray> hashes{tombstones.text(dossier.what)};
    const auto companies = forEachRow(connection,
        u"SELECT company, country FROM organisations WHERE id IN (SELECT id FROM temp.about_organisations)"_s,
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
        QList<std::pair<QString, QString>> changed;
        const auto read = forEachRow(
            connection, u"SELECT %1, %2 FROM %3"_s.arg(free.key, free.column, free.table), [&](const Query& row) {
                const QString text = row.text(1);
                if (mentions.areIn(text))
                    changed.emplaceBack(row.text(0), mentions.without(text));
            });
        if (!read)
            return read;
        const QString update = u"UPDATE OR REPLACE %1 SET %2 = ? WHERE %3 = ?"_s.arg(free.table, free.column, free.key);
        for (const auto& [key, text] : std::as_const(changed)) {
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
        u"DELETE FROM terms WHERE upper(text) IN (SELECT text FROM temp.about_spellings) AND id NOT IN (SELECT entitlement FROM reports WHERE entitlement IS NOT NULL)"_s);
}

QString lockPath(const Connection& connection)
{
    return connection.url().path + u".erasing"_s;
}

} // namespace

Expected<qint64> eraseForGood(Connection& connection, const QString& what, qint64 now)
{
    if (const auto done = execute(connection, u"PRAGMA secure_delete = ON"_s); !done)
        return Failure(done.error());
    auto transaction = WriteTransaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    auto dossier = markSubject(connection, what, Reach::Subject);
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
    if (const auto logged = logAccess(connection, u"erasure"_s, what, Text::tr("%1 rows").arg(*rows), now); !logged)
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

Expected<void> finishErasure(Connection& connection)
{
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
            Text::tr(
                "the rows are gone, but their bytes are still in the file, since another program reads the database"),
            connection.url().path, Text::tr("close it; the bytes go when Uptake opens the database next")});
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
