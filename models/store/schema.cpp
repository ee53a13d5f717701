// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schema.h"

#include "models/store/accesslog.h"
#include "models/store/erasure.h"
#include "models/store/migrations.h"
#include "models/store/rows.h"
#include "models/store/storetext.h"

#include <QMap>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

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

/// Damaged pages and indexes that do not fit their tables. A server looks after its pages itself.
Expected<QStringList> problemsOf(Connection& connection)
{
    QStringList problems;
    if (connection.server())
        return problems;
    const auto pages
        = forEachRow(connection, u"PRAGMA integrity_check(20)"_s, [&](const Query& row) { problems << row.text(0); });
    if (!pages)
        return Failure(pages.error());
    problems.removeAll(u"ok"_s);
    return problems;
}

/// Damaged pages; an index that does not fit its table is made anew.
Expected<void> findDamage(Connection& connection, Repair repair, QList<Finding>& findings)
{
    const auto before = problemsOf(connection);
    if (!before)
        return Failure(before.error());
    QStringList after = *before;
    if (repair == Repair::Yes && !before->isEmpty() && execute(connection, u"REINDEX"_s)) {
        const auto left = problemsOf(connection);
        if (!left)
            return Failure(left.error());
        after = *left;
    }
    for (const QString& problem : *before) {
        const bool isRepaired = !after.contains(problem) && after.size() < before->size();
        findings << Finding{isRepaired
                ? StoreText::tr("damage: %1").arg(problem)
                : StoreText::tr("damage: %1 (what cannot be repaired comes back from a backup: uptake restore FILE)")
                      .arg(problem),
            isRepaired};
    }
    if (connection.server())
        return {};
    qint64 keys = 0;
    const auto foreign = forEachRow(connection, u"PRAGMA foreign_key_check"_s, [&](const Query&) { ++keys; });
    if (!foreign)
        return foreign;
    if (keys > 0)
        findings << Finding{
            StoreText::tr("%1 rows name a row that is not there (restore a backup: uptake restore FILE)").arg(keys),
            false};
    return {};
}

/// What a database consists of: "index reports_installation" -> the statement that makes it, where it tells that.
Expected<QMap<QString, QString>> partsOf(Connection& connection)
{
    QMap<QString, QString> parts;
    const QString sql = connection.server()
        ? u"SELECT 'table ' || relname, '' FROM pg_class WHERE relnamespace = to_regnamespace('uptake') AND relkind IN "
          u"('r', 'p', 'f') "
          "UNION ALL SELECT 'index ' || indexname, indexdef FROM pg_indexes WHERE schemaname = 'uptake' "
          "UNION ALL SELECT 'trigger ' || tgname, pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid "
          "= tgrelid "
          "WHERE relnamespace = to_regnamespace('uptake') AND NOT tgisinternal AND tgparentid = 0 AND tgenabled = 'O'"_s
        : u"SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"_s;
    const auto done = forEachRow(connection, sql, [&](const Query& row) { parts.insert(row.text(0), row.text(1)); });
    return done ? Expected<QMap<QString, QString>>(parts) : Failure(done.error());
}

/// What a database of this schema has, by a new one: a file, which lacks what only servers have. There the migrations
/// themselves say it.
Expected<QMap<QString, QString>> wantedParts(Connection& connection)
{
    if (connection.server())
        return partsMadeBy(ownMigrations(Dialect::Postgres));
    const QTemporaryDir folder;
    const auto fresh = Connection::open({folder.filePath(u"new.sqlite"_s)});
    return fresh ? partsOf(**fresh) : Failure(fresh.error());
}

/// Tables, indexes and triggers that a new database has and this one lacks.
Expected<void> findMissing(Connection& connection, Repair repair, QList<Finding>& findings)
{
    const auto wanted = wantedParts(connection);
    const auto has = partsOf(connection);
    if (!wanted || !has)
        return Failure(!wanted ? wanted.error() : has.error());
    for (auto part = wanted->constBegin(); part != wanted->constEnd(); ++part) {
        if (has->contains(part.key()))
            continue;
        const bool isData = part.key().startsWith("table "_L1);
        const bool isRepaired = !isData && repair == Repair::Yes && execute(connection, part.value());
        findings << Finding{isData
                ? StoreText::tr("the %1 is missing (restore a backup: uptake restore FILE)").arg(part.key())
                : StoreText::tr("the %1 is missing").arg(part.key()),
            isRepaired};
    }
    return {};
}

/// An erasure that was cut short and could not be finished on opening.
Expected<void> findUnfinished(Connection& connection, Repair repair, QList<Finding>& findings)
{
    const auto begun = firstNumber(connection, u"SELECT begun_at FROM unfinished_erasures"_s);
    if (!begun)
        return Failure(begun.error());
    if (*begun)
        findings << Finding{StoreText::tr("an erasure is not finished: bytes of what was erased are still in the file"),
            repair == Repair::Yes && finishErasure(connection)};
    return {};
}

} // namespace

Expected<QList<Finding>> checkDatabase(Connection& connection, Repair repair)
{
    QList<Finding> findings;
    for (const auto check : {&findDamage, &findMissing}) {
        if (const auto found = check(connection, repair, findings); !found)
            return Failure(found.error());
        const bool isGone = std::any_of(findings.begin(), findings.end(),
            [](const Finding& finding) { return !finding.isRepaired && finding.what.contains("uptake restore"_L1); });
        if (isGone)
            return findings; // the rest would stumble over it
    }
    if (const auto found = findUnfinished(connection, repair, findings); !found)
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
            StoreText::tr("%1: %2 rows stand beside nothing").arg(table).arg(**count), repair == Repair::Yes};
    }
    if (const auto log = verifyAccessLog(connection); !log)
        findings << Finding{log.error().what, false};
    return findings;
}

} // namespace uptake
