// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retention.h"

#include "models/base/dates.h"
#include "models/store/accesslog.h"
#include "models/store/erasure.h"
#include "models/store/rows.h"
#include "models/store/storetext.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// A kind of data, and when a row of it is from: an expression for seconds since 1970.
struct Kind
{
    QString name;
    QString table;
    QString when;
    QString condition = u"true"_s; ///< which rows have a period at all
};

const QList<Kind>& kinds()
{
    const QString day = u"(%1 - 2440588) * 86400"_s; // Julian days of 1970-01-01
    const QString imported = u"(SELECT imported_at FROM batches b WHERE b.id = t.batch_id)"_s;
    const QString contactFrom = u"(SELECT imported_at FROM batches b WHERE b.id = CASE t.kind WHEN 'licence_states' "
                                u"THEN (SELECT coalesce((SELECT last_batch FROM licence_spans l WHERE l.state_id = "
                                u"s.id), s.batch_id) FROM licence_states s WHERE s.id = t.row_id) "
                                "WHEN 'transactions' THEN (SELECT batch_id FROM transactions s WHERE s.id = t.row_id) "
                                "WHEN 'feedback' THEN (SELECT batch_id FROM feedback s WHERE s.id = t.row_id) "
                                "ELSE (SELECT batch_id FROM free_tier_days s WHERE s.id = t.row_id) END)"_s;
    static const QList<Kind> all{
        {u"reports"_s, u"reports"_s, u"(t.id >> 28)"_s},
        {u"contacts"_s, u"contacts"_s, contactFrom},
        {u"transactions"_s, u"transactions"_s, day.arg(u"t.sale_date"_s)},
        {u"events"_s, u"licence_events"_s, day.arg(u"t.event_date"_s)},
        {u"feedback"_s, u"feedback"_s, day.arg(u"t.feedback_date"_s)},
        {u"free-tier"_s, u"free_tier_days"_s, day.arg(u"t.day"_s)},
        {u"quarantine"_s, u"quarantine"_s, imported},
        {u"notes"_s, u"notes"_s, u"t.made_at"_s,
            u"t.kind = 'note'"_s}, // a consent or an opt-out holds until it is taken back
        {u"log"_s, u"access_log"_s, u"t.at"_s},
    };
    return all;
}

QString over(const Kind& kind)
{
    return u"%1 AND %2 < ?"_s.arg(kind.condition, kind.when);
}

/// The log goes from its beginning alone, up to the first entry that stays: the seal of the newest that goes is what
/// the rest stands on.
Expected<void> moveStartOfLog(Connection& connection, qint64 before)
{
    return runOnce(connection,
        u"UPDATE access_log_start SET (after_entry, seal) = (SELECT id, seal FROM access_log WHERE id < "
        u"coalesce((SELECT min(id) FROM access_log WHERE at >= ?1), 9000000000000000000) ORDER BY id DESC LIMIT 1) "
        "WHERE EXISTS (SELECT 1 FROM access_log WHERE id < coalesce((SELECT min(id) FROM access_log WHERE at >= ?1), 9000000000000000000))"_s,
        before);
}

/// What stood beside rows that are gone.
Expected<qint64> dropLeftOvers(Connection& connection)
{
    const QString silent = u"installation_id NOT IN (SELECT installation_id FROM reports)"_s;
    QStringList statements;
    for (const auto& table :
        {"transactions"_L1, "licence_events"_L1, "feedback"_L1, "free_tier_days"_L1, "reports"_L1}) {
        statements << u"DELETE FROM sightings WHERE kind = '%1' AND row_id NOT IN (SELECT id FROM %1)"_s.arg(table)
                   << u"DELETE FROM contacts WHERE kind = '%1' AND row_id NOT IN (SELECT id FROM %1)"_s.arg(table);
    }
    for (const auto& table : {"notes"_L1, "hand_links"_L1, "refused_links"_L1})
        statements << u"DELETE FROM %1 WHERE installation_id IS NOT NULL AND %2"_s.arg(table, silent);
    statements
        << u"DELETE FROM installations WHERE id NOT IN (SELECT installation_id FROM reports)"_s
        << u"DELETE FROM corrections WHERE contact <> '' AND contact NOT IN (SELECT lower(CASE WHEN email <> '' THEN email ELSE name END) FROM contacts)"_s;
    for (const QString& statement : statements) {
        if (const auto done = execute(connection, statement); !done)
            return Failure(done.error());
    }
    return 0;
}

} // namespace

Expected<QList<RetentionPeriod>> retentionPeriods(Connection& connection, qint64 now)
{
    QList<RetentionPeriod> periods;
    for (const Kind& kind : kinds()) {
        RetentionPeriod period{kind.name, {}, 0, 0, {}};
        const auto days = firstNumber(connection, u"SELECT days FROM retention_periods WHERE kind = ?"_s, kind.name);
        if (!days)
            return Failure(days.error());
        if (*days)
            period.days = int(**days);
        const qint64 before = period.days ? now - *period.days * secondsPerDay : std::numeric_limits<qint64>::min();
        const auto read = forEachRow(
            connection,
            u"SELECT count(*), min(%1), sum(CASE WHEN %1 < ? THEN 1 ELSE 0 END) FROM %2 t WHERE %3"_s.arg(
                kind.when, kind.table, kind.condition),
            [&](const Query& row) {
                period.rows = row.integer(0);
                period.oldest = row.optionalInteger(1);
                period.over = row.integer(2);
            },
            before);
        if (!read)
            return Failure(read.error());
        periods << period;
    }
    return periods;
}

Expected<void> keepFor(Connection& connection, const QString& kind, std::optional<int> days)
{
    QStringList names;
    for (const Kind& each : kinds())
        names << each.name;
    if (!names.contains(kind))
        return Failure(Error{StoreText::tr("no kind of data is called \"%1\"").arg(kind), {},
            StoreText::tr("the kinds are: %1").arg(names.join(", "_L1)), Error::Kind::Usage});
    if (days && *days <= 0)
        return Failure(Error{StoreText::tr("a period must be a day or longer"), {},
            StoreText::tr("write a number of days, or \"ever\""), Error::Kind::Usage});
    return days
        ? runOnce(connection,
            u"INSERT INTO retention_periods (kind, days) VALUES (?, ?) ON CONFLICT (kind) DO UPDATE SET days = excluded.days"_s,
            kind, *days)
        : runOnce(connection, u"DELETE FROM retention_periods WHERE kind = ?"_s, kind);
}

Expected<qint64> applyRetention(Connection& connection, qint64 now)
{
    if (const auto done = overwriteWhatGoes(connection, Overwrite::Yes); !done)
        return Failure(done.error());
    auto transaction = WriteTransaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    qint64 rows = 0;
    QStringList details;
    for (const Kind& kind : kinds()) {
        const auto days = firstNumber(connection, u"SELECT days FROM retention_periods WHERE kind = ?"_s, kind.name);
        if (!days)
            return Failure(days.error());
        if (!*days)
            continue;
        const qint64 before = now - **days * secondsPerDay;
        if (kind.table == "access_log"_L1) {
            if (const auto moved = moveStartOfLog(connection, before); !moved)
                return Failure(moved.error());
        }
        const QString which = kind.table == "access_log"_L1
            ? over(kind) + u" AND t.id <= (SELECT after_entry FROM access_log_start)"_s
            : over(kind);
        auto remove = Query::prepare(connection, u"DELETE FROM %1 AS t WHERE %2"_s.arg(kind.table, which));
        if (!remove)
            return Failure(remove.error());
        if (const auto done = remove->run(before); !done)
            return Failure(done.error());
        if (remove->rowsAffected() > 0)
            details << u"%1 %2"_s.arg(kind.name).arg(remove->rowsAffected());
        rows += remove->rowsAffected();
    }
    if (rows == 0)
        return rows;
    if (const auto dropped = dropLeftOvers(connection); !dropped)
        return dropped;
    if (const auto logged = logAccess(connection, u"retention"_s, {}, details.join(u", "_s), now); !logged)
        return Failure(logged.error());
    if (const auto begun = beginErasure(connection, now); !begun)
        return Failure(begun.error());
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    const auto finished = finishErasure(connection);
    return finished ? Expected<qint64>(rows) : Failure(finished.error());
}

} // namespace uptake
