// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schema.h"

#include "models/store/accesslog.h"
#include "models/store/rows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Rows that nothing leads to: what they stood beside is gone.
const QList<std::pair<QString, QString>>& orphans()
{
    const QString byKind = u"kind = '%1' AND row_id NOT IN (SELECT id FROM %1)"_s;
    QStringList kinds;
    for (const auto& table : {"licence_states"_L1, "transactions"_L1, "licence_events"_L1, "releases"_L1, "feedback"_L1,
             "free_tier_days"_L1, "distributions"_L1, "reports"_L1})
        kinds << u"(%1)"_s.arg(byKind.arg(table));
    const QString gone = kinds.join(u" OR "_s);
    static const QList<std::pair<QString, QString>> all{{u"sightings"_s, gone}, {u"contacts"_s, gone},
        {u"licence_spans"_s, u"state_id NOT IN (SELECT id FROM licence_states)"_s},
        {u"hand_links"_s, u"installation_id NOT IN (SELECT id FROM installations)"_s},
        {u"refused_links"_s, u"installation_id NOT IN (SELECT id FROM installations)"_s}};
    return all;
}

Expected<void> findDamage(Connection& connection, QList<Finding>& findings)
{
    QStringList problems;
    const auto pages
        = forEachRow(connection, u"PRAGMA integrity_check(20)"_s, [&](const Query& row) { problems << row.text(0); });
    if (!pages)
        return pages;
    problems.removeAll(u"ok"_s);
    for (const QString& problem : problems)
        findings << Finding{Text::tr("damage: %1").arg(problem), false};
    qint64 keys = 0;
    const auto foreign = forEachRow(connection, u"PRAGMA foreign_key_check"_s, [&](const Query&) { ++keys; });
    if (!foreign)
        return foreign;
    if (keys > 0)
        findings << Finding{Text::tr("%1 rows name a row that is not there").arg(keys), false};
    return {};
}

} // namespace

Expected<QList<StoredTable>> storedTables(Connection& connection)
{
    QList<StoredTable> tables;
    const auto named = forEachRow(connection,
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s,
        [&](const Query& row) {
            tables << StoredTable{row.text(0), {}, 0};
        });
    if (!named)
        return Failure(named.error());
    for (StoredTable& table : tables) {
        const auto columns = forEachRow(
            connection, u"SELECT name FROM pragma_table_info(?)"_s,
            [&](const Query& row) { table.columns << row.text(0); }, table.name);
        const auto rows = firstNumber(connection, u"SELECT count(*) FROM \"%1\""_s.arg(table.name));
        if (!columns || !rows)
            return Failure(!columns ? columns.error() : rows.error());
        table.rows = rows->value_or(0);
    }
    return tables;
}

Expected<QList<Finding>> checkDatabase(Connection& connection, Repair repair)
{
    QList<Finding> findings;
    if (const auto found = findDamage(connection, findings); !found)
        return Failure(found.error());
    for (const auto& [table, condition] : orphans()) {
        const auto count = firstNumber(connection, u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, condition));
        if (!count)
            return Failure(count.error());
        if (count->value_or(0) == 0)
            continue;
        if (repair == Repair::Yes) {
            if (const auto done = execute(connection, u"DELETE FROM %1 WHERE %2"_s.arg(table, condition)); !done)
                return Failure(done.error());
        }
        findings << Finding{
            Text::tr("%1: %2 rows stand beside nothing").arg(table).arg(**count), repair == Repair::Yes};
    }
    if (const auto log = verifyAccessLog(connection); !log)
        findings << Finding{log.error().what, false};
    return findings;
}

} // namespace uptake
