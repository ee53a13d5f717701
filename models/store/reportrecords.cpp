// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reportrecords.h"

#include "models/store/bytesof.h"
#include "models/store/exportfiles.h"
#include "models/store/query.h"

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// Every row that `sql` answers, made by `make(query)`.
template <class Row, class Make> Expected<QList<Row>> rowsOf(Connection& connection, const QString& sql, Make make)
{
    auto query = Query::prepare(connection, sql);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(); !done)
        return Failure(done.error());
    QList<Row> rows;
    while (true) {
        const auto row = query->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return rows;
        rows << make(*query);
    }
}

template <class... Values> Expected<void> runWith(Connection& connection, const QString& sql, const Values&... values)
{
    auto query = Query::prepare(connection, sql);
    if (!query)
        return Failure(query.error());
    return query->run(values...);
}

} // namespace

Expected<QList<SavedTemplate>> savedTemplates(Connection& connection)
{
    return rowsOf<SavedTemplate>(
        connection, u"SELECT name, design FROM report_templates ORDER BY name"_s, [](const Query& row) {
            return SavedTemplate{row.text(0), bytesOf(row, 1)};
        });
}

Expected<void> saveTemplate(Connection& connection, const SavedTemplate& saved, qint64 now)
{
    return runWith(connection,
        u"INSERT INTO report_templates (name, design, saved_at) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET "
        "design = excluded.design, saved_at = excluded.saved_at"_s,
        saved.name, QString::fromUtf8(saved.design), now);
}

Expected<void> deleteTemplate(Connection& connection, const QString& name)
{
    return runWith(connection, u"DELETE FROM report_templates WHERE name = ?"_s, name);
}

Expected<QList<ReportExport>> reportExports(Connection& connection)
{
    struct Kept
    {
        ReportExport exported;
        bool hasNotCome = false; ///< in any of the exports of these bytes to this place
    };
    const auto kept = rowsOf<Kept>(connection,
        u"SELECT id, exported_at, path, as_of, design, digest, (SELECT max(COALESCE(n.is_written, 1)) FROM "
        u"ledger_exports e "
        "LEFT JOIN ledger_endings n ON n.export_id = e.id WHERE e.path = r.path AND e.file_digest = r.digest) "
        "FROM report_exports r ORDER BY id DESC"_s,
        [](const Query& row) {
            return Kept{
                {row.integer(0), row.integer(1), row.text(2), Day(row.integer(3)), bytesOf(row, 4), bytesOf(row, 5)},
                !row.isNull(6) && row.integer(6) == 0};
        });
    if (!kept)
        return Failure(kept.error());
    QList<ReportExport> exports;
    for (const Kept& each : *kept) {
        if (!each.hasNotCome || digestOfFile(each.exported.path) == each.exported.digest) // it may have come late
            exports << each.exported;
    }
    return exports;
}

Expected<void> recordExport(Connection& connection, const ReportExport& exported)
{
    return runWith(connection,
        u"INSERT INTO report_exports (exported_at, path, as_of, design, digest) VALUES (?, ?, ?, ?, ?)"_s,
        exported.exportedAt, exported.path, exported.asOf, QString::fromUtf8(exported.design), exported.digest);
}

Expected<void> dropExport(Connection& connection, const QString& path, const QByteArray& digest)
{
    return runWith(connection,
        u"DELETE FROM report_exports WHERE id = (SELECT max(id) FROM report_exports WHERE path = ? AND digest = ?)"_s,
        path, digest);
}

bool isInHistory(Connection& connection, const QString& path, const QByteArray& digest)
{
    auto query = Query::prepare(connection, u"SELECT 1 FROM report_exports WHERE path = ? AND digest = ?"_s);
    if (!query || !query->run(path, digest))
        return false;
    const auto row = query->next();
    return row && *row;
}

} // namespace uptake
