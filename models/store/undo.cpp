// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/undo.h"

#include "models/store/forgetting.h"
#include "models/store/licencelinks.h"
#include "models/store/rows.h"
#include "models/store/storetext.h"

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

const QStringList& tables()
{
    static const QStringList names{u"licence_states"_s, u"transactions"_s, u"licence_events"_s, u"releases"_s,
        u"feedback"_s, u"free_tier_days"_s, u"distributions"_s, u"reports"_s};
    return names;
}

/// Runs statements that share their values, stops at the first error.
template <class... Values>
Expected<void> runEach(Connection& connection, const QStringList& statements, const Values&... values)
{
    for (const QString& statement : statements) {
        auto query = Query::prepare(connection, statement);
        if (!query)
            return Failure(query.error());
        if (const auto done = query->run(values...); !done)
            return done;
    }
    return {};
}

/// Makes the table of rows that change hands: handover (row_id, heir, heir_line, owner, owner_line).
Expected<void> startHandover(Connection& connection)
{
    return runEach(connection,
        {u"CREATE TEMP TABLE IF NOT EXISTS handover (row_id BIGINT PRIMARY KEY, heir BIGINT, heir_line BIGINT, owner BIGINT, owner_line BIGINT)"_s,
            u"DELETE FROM handover"_s});
}

/// The rows of handover get their heirs as owners; who owned them is among their sightings instead.
Expected<void> handOver(Connection& connection, const QString& table)
{
    return runEach(connection,
        {u"UPDATE %1 SET batch_id = h.heir, line = h.heir_line FROM handover h WHERE h.row_id = %1.id"_s.arg(table),
            u"DELETE FROM sightings WHERE kind = '%1' AND (batch_id, row_id) IN (SELECT heir, row_id FROM handover)"_s
                .arg(table),
            u"INSERT OR IGNORE INTO sightings (batch_id, kind, row_id, line) SELECT owner, '%1', row_id, owner_line FROM handover"_s
                .arg(table)});
}

/// From when to when downloads showed the states that `batch` shows, of those that count.
Expected<void> spanStates(Connection& connection, BatchId batch)
{
    const QString sightedBy
        = u"EXISTS (SELECT 1 FROM sightings s WHERE s.batch_id = b.id AND s.kind = 'licence_states' AND s.row_id = licence_states.id)"_s;
    const QString edge
        = u"coalesce((SELECT b.id FROM batches b WHERE b.kind = 'licenses' AND b.undone_at IS NULL AND (b.id = licence_states.batch_id OR "_s
        + sightedBy + u") ORDER BY coalesce(b.snapshot, 0) %1, b.id LIMIT 1), batch_id)"_s;
    return runEach(connection,
        {u"INSERT INTO licence_spans (state_id, first_batch, last_batch) SELECT id, %1, %2 FROM licence_states WHERE "
         u"id IN (SELECT row_id "
         "FROM sightings WHERE kind = 'licence_states' AND (batch_id = ?1 OR row_id IN (SELECT id FROM licence_states "
         "WHERE batch_id = ?1))) "
         "OR id IN (SELECT state_id FROM licence_spans WHERE first_batch = ?1 OR last_batch = ?1) "
         "ON CONFLICT (state_id) DO UPDATE SET first_batch = excluded.first_batch, last_batch = excluded.last_batch"_s
                .arg(edge.arg(u"ASC"_s), edge.arg(u"DESC"_s))},
        raw(batch));
}

/// Sets when a batch was undone (none: it counts). Fails unless it exists and was in the other state.
Expected<void> mark(Connection& connection, BatchId batch, std::optional<qint64> undoneAt)
{
    auto find = Query::prepare(connection, u"SELECT undone_at FROM batches WHERE id = ?"_s);
    if (!find)
        return Failure(find.error());
    if (const auto done = find->run(raw(batch)); !done)
        return done;
    const auto row = find->next();
    if (!row)
        return Failure(row.error());
    if (!*row)
        return Failure(Error{
            StoreText::tr("there is no import %1").arg(raw(batch)), {}, StoreText::tr("uptake imports lists them")});
    if (find->isNull(0) != undoneAt.has_value()) {
        return Failure(Error{undoneAt ? StoreText::tr("import %1 is undone already").arg(raw(batch))
                                      : StoreText::tr("import %1 is not undone").arg(raw(batch)),
            {}, StoreText::tr("uptake imports lists them")});
    }
    find->finish();
    auto update = Query::prepare(connection, u"UPDATE batches SET undone_at = ? WHERE id = ?"_s);
    if (!update)
        return Failure(update.error());
    return update->run(undoneAt, raw(batch));
}

Expected<void> giveAway(Connection& connection, BatchId batch)
{
    if (const auto started = startHandover(connection); !started)
        return started;
    for (const QString& table : tables()) {
        auto find = Query::prepare(connection,
            u"INSERT OR IGNORE INTO handover SELECT t.id, s.batch_id, s.line, t.batch_id, t.line FROM sightings s "
            "JOIN %1 t ON t.id = s.row_id JOIN batches b ON b.id = s.batch_id AND b.undone_at IS NULL "
            "WHERE s.kind = '%1' AND t.batch_id = ? ORDER BY s.batch_id"_s.arg(table)); // the first that showed it
        if (!find)
            return Failure(find.error());
        if (const auto found = find->run(raw(batch)); !found)
            return found;
        if (const auto done = handOver(connection, table); !done)
            return done;
        if (const auto done = execute(connection, u"DELETE FROM handover"_s); !done)
            return done;
    }
    return spanStates(connection, batch);
}

} // namespace

Expected<void> undoBatches(Connection& connection, const QList<BatchId>& batches, qint64 now)
{
    auto transaction = WriteTransaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    for (const BatchId batch : batches) {
        if (const auto marked = mark(connection, batch, now); !marked)
            return marked;
    }
    for (const BatchId batch : batches) {
        if (const auto given = giveAway(connection, batch); !given)
            return given;
    }
    if (const auto linked = relinkLicences(connection); !linked)
        return linked;
    return transaction->commit();
}

Expected<void> redoBatches(Connection& connection, const QList<BatchId>& batches)
{
    auto transaction = WriteTransaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    for (const BatchId batch : batches) {
        if (const auto marked = mark(connection, batch, std::nullopt); !marked)
            return marked;
        if (const auto taken = takeOverRows(connection, batch); !taken)
            return Failure(taken.error());
    }
    if (const auto linked = relinkLicences(connection); !linked)
        return linked;
    for (const BatchId batch : batches) {
        if (const auto spanned = spanStates(connection, batch); !spanned)
            return spanned;
    }
    if (const auto forgot = Forgetting::run(connection);
        !forgot) // licences may be one again of which one row says RTBF
        return forgot;
    return transaction->commit();
}

Expected<qint64> takeOverRows(Connection& connection, BatchId batch)
{
    const auto hasUndone = hasUndoneBatches(connection);
    if (!hasUndone || !*hasUndone)
        return hasUndone ? Expected<qint64>(0) : Failure(hasUndone.error());
    if (const auto started = startHandover(connection); !started)
        return Failure(started.error());
    qint64 taken = 0;
    for (const QString& table : tables()) {
        auto find = Query::prepare(connection,
            u"INSERT OR IGNORE INTO handover SELECT t.id, s.batch_id, s.line, t.batch_id, t.line FROM sightings s "
            "JOIN %1 t ON t.id = s.row_id JOIN batches o ON o.id = t.batch_id AND o.undone_at IS NOT NULL "
            "WHERE s.kind = '%1' AND s.batch_id = ?"_s.arg(table));
        if (!find)
            return Failure(find.error());
        if (const auto found = find->run(raw(batch)); !found)
            return Failure(found.error());
        taken += find->rowsAffected();
        if (const auto done = handOver(connection, table); !done)
            return Failure(done.error());
        if (const auto done = execute(connection, u"DELETE FROM handover"_s); !done)
            return Failure(done.error());
    }
    if (taken > 0) {
        if (const auto spanned = spanStates(connection, batch); !spanned)
            return Failure(spanned.error());
    }
    return taken;
}

Expected<bool> hasUndoneBatches(Connection& connection)
{
    const auto number = firstNumber(connection, u"SELECT EXISTS (SELECT 1 FROM batches WHERE undone_at IS NOT NULL)"_s);
    if (!number)
        return Failure(number.error());
    return number->value_or(0) != 0;
}

} // namespace uptake
