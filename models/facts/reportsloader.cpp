// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/reportsloader.h"

#include "models/facts/monthsreader.h"
#include "models/store/query.h"
#include "models/store/reports.h"
#include "models/store/rows.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

QString listOf(const std::vector<qint64>& batches)
{
    QStringList numbers;
    for (const qint64 batch : batches)
        numbers << QString::number(batch);
    return numbers.isEmpty() ? u"(NULL)"_s : u'(' + numbers.join(u',') + u')';
}

} // namespace

QString selectReports(const QString& condition)
{
    return u"SELECT id, installation_id, addon_version, host_version, entitlement, users, datasources, administrators, "
           "queries, tables, queries_modified, features, connections FROM reports r WHERE %1"_s.arg(condition);
}

QString freshReports(const ReportChanges& changes)
{
    return u"(r.batch_id IN %1 OR r.id IN (SELECT row_id FROM sightings WHERE kind = 'reports' AND batch_id IN %2)) "
           "AND r.batch_id NOT IN (SELECT id FROM batches WHERE undone_at IS NOT NULL)"_s.arg(
               listOf(changes.counted), listOf(changes.passed));
}

Expected<void> loadReports(
    Connection& connection, const QString& condition, FactsBuilder& builder, Progress& progress, qint64 inParallelFrom)
{
    const auto total = firstNumber(connection, u"SELECT count(*) FROM reports"_s);
    if (!total)
        return Failure(total.error());
    if (connection.server() && total->value_or(0) >= inParallelFrom)
        return readMonths(connection, condition, total->value_or(0), builder, progress);
    auto query = Query::prepare(connection, selectReports(condition) + u" ORDER BY id"_s, Run::ByPortions);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(); !done)
        return done;
    ReportRow report;
    for (qint64 done = 0;; ++done) {
        if (done % 8192 == 0 && !progress.report(done, total->value_or(0)))
            return cancelled();
        const auto row = query->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return {};
        readReport(*query, report);
        builder.report(report);
    }
}

Expected<bool> updateReports(Connection& connection, const ReportColumns& old, const ReportChanges& changes,
    const ReportsState& now, FactsBuilder& builder, Progress& progress)
{
    std::vector<ReportKey> gone;
    if (!changes.takenBack.empty()) {
        const auto read = forEachRow(connection,
            u"SELECT id, installation_id FROM reports WHERE batch_id IN %1"_s.arg(listOf(changes.takenBack)),
            [&](const Query& row) {
                gone.push_back({quint32(row.integer(1)), sentAtOf(row.integer(0))});
            });
        if (!read)
            return Failure(read.error());
    }
    if (!changes.counted.empty() || !changes.passed.empty()) {
        if (const auto loaded = loadReports(connection, freshReports(changes), builder, progress); !loaded)
            return Failure(loaded.error());
    }
    return builder.mergeReports(old, std::move(gone), now.reports);
}

} // namespace uptake
