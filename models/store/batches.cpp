// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batches.h"

#include "models/store/digest.h"
#include "models/store/rows.h"
#include "models/store/undo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

RowCounts& RowCounts::operator+=(const RowCounts& other)
{
    rows += other.rows;
    added += other.added;
    updated += other.updated;
    unchanged += other.unchanged;
    skipped += other.skipped;
    rejected += other.rejected;
    return *this;
}

Expected<BatchId> Batches::begin(const QString& path, const QString& kind, qint64 importedAt)
{
    auto insert = Query::prepare(m_connection, u"INSERT INTO batches (path, kind, imported_at) VALUES (?, ?, ?)"_s, Run::AnsweringItsId);
    if (!insert)
        return Failure(insert.error());
    if (const auto done = insert->run(path, kind, importedAt); !done)
        return Failure(done.error());
    return BatchId{insert->insertedId()};
}

Expected<void> Batches::finish(Batch& batch)
{
    auto update = Query::prepare(m_connection,
        u"UPDATE batches SET snapshot = ?, total = ?, added = ?, updated = ?, unchanged = ?, skipped = ?, rejected = ?, notes = ?, header = ?, product = ?, dimension = ? WHERE id = ?"_s);
    if (!update)
        return Failure(update.error());
    RowCounts& counts = batch.counts;
    const auto write = [&] {
        return update->run(batch.snapshot, counts.rows, counts.added, counts.updated, counts.unchanged, counts.skipped, counts.rejected,
            batch.notes, batch.header, batch.product, batch.dimension, raw(batch.id));
    };
    if (const auto done = write(); !done)
        return done;
    const auto taken = takeOverRows(m_connection, batch.id);
    if (!taken || *taken == 0)
        return taken ? Expected<void>() : Failure(taken.error());
    const qint64 rows = std::min(*taken, counts.unchanged); // one row of a distribution may be several in the store
    counts.unchanged -= rows;
    counts.added += rows;
    return write();
}

Expected<void> Batches::quarantine(BatchId batch, const Rejection& rejection)
{
    auto insert = Query::prepare(
        m_connection, u"INSERT INTO quarantine (batch_id, line, column_name, value, reason, raw, digest) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO UPDATE "
        "SET batch_id = excluded.batch_id WHERE quarantine.batch_id IN (SELECT id FROM batches WHERE undone_at IS NOT NULL)"_s);
    if (!insert)
        return Failure(insert.error());
    Digest digest;
    digest.add(rejection.line).add(rejection.column).add(rejection.value).add(rejection.reason).add(QString::fromLatin1(rejection.raw));
    if (rejection.origin != 0)
        digest.add(rejection.origin);
    return insert->send(raw(batch), rejection.line, rejection.column, rejection.value, rejection.reason, rejection.raw.left(largestKeptRow), digest.value());
}

Expected<QList<Batch>> Batches::all()
{
    auto query = Query::prepare(m_connection,
        u"SELECT id, path, kind, imported_at, snapshot, total, added, updated, unchanged, skipped, rejected, undone_at, notes FROM batches ORDER BY id DESC"_s);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(); !done)
        return Failure(done.error());
    QList<Batch> batches;
    while (true) {
        const auto row = query->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return batches;
        batches << Batch{BatchId{query->integer(0)}, query->text(1), query->text(2), query->integer(3), query->optionalDay(4),
            {query->integer(5), query->integer(6), query->integer(7), query->integer(8), query->integer(9), query->integer(10)}, query->optionalInteger(11), query->text(12), {}, {}, {}};
    }
}

namespace {

const QString waitingRows = u" FROM quarantine JOIN batches ON batches.id = batch_id AND undone_at IS NULL WHERE (mended_by IS NULL "
                            "OR mended_by IN (SELECT id FROM batches WHERE undone_at IS NOT NULL))"_s;

} // namespace

Expected<qint64> Batches::quarantineSize()
{
    const auto size = firstNumber(m_connection, u"SELECT COUNT(*)"_s + waitingRows);
    return size ? Expected<qint64>(size->value_or(0)) : Failure(size.error());
}

Expected<QList<QuarantinedRow>> Batches::quarantined(int most)
{
    auto query = Query::prepare(m_connection,
        u"SELECT quarantine.id, batch_id, path, kind, line, column_name, value, reason, raw, header, product, dimension, snapshot"_s
            + waitingRows + u" ORDER BY batch_id DESC, line LIMIT ?"_s);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(most); !done)
        return Failure(done.error());
    QList<QuarantinedRow> rows;
    while (true) {
        const auto row = query->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return rows;
        rows << QuarantinedRow{query->integer(0), BatchId{query->integer(1)}, query->text(2), query->text(3),
            {query->integer(4), query->text(5), query->text(6), query->text(7), QByteArray(query->bytes(8).data(), qsizetype(query->bytes(8).size()))},
            QByteArray(query->bytes(9).data(), qsizetype(query->bytes(9).size())), query->text(10), query->text(11), query->optionalDay(12)};
    }
}

Expected<void> Batches::markMended(qint64 row, BatchId mendedBy)
{
    auto update = Query::prepare(m_connection, u"UPDATE quarantine SET mended_by = ? WHERE id = ?"_s);
    if (!update)
        return Failure(update.error());
    return update->run(raw(mendedBy), row);
}

} // namespace uptake
