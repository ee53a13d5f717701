// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/reportsloader.h"

#include "models/store/query.h"
#include "models/store/reports.h"
#include "models/store/rows.h"
#include "models/store/varint.h"

#include <QStringList>

#include <array>

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

void readRow(const Query& row, ReportRow& report)
{
    report.sentAt = sentAtOf(row.integer(0));
    report.installation = row.integer(1);
    report.addonVersion = quint32(row.integer(2));
    report.hostVersion = quint32(row.integer(3));
    report.entitlement = quint32(row.integer(4));
    const std::array counts{&report.users, &report.datasources, &report.administrators, &report.queries, &report.tables,
        &report.queriesModified};
    for (size_t i = 0; i < counts.size(); ++i)
        *counts[i] = row.optionalInteger(int(i) + 5).value_or(CountColumn::absent);
    report.features.clear();
    VarintReader reader(row.bytes(11));
    while (const auto term = reader.next()) {
        if (const auto count = reader.next())
            report.features.emplace_back(quint32(*term), qint64(*count));
    }
    report.connections = row.bytes(12);
}

} // namespace

QString freshReports(const ReportChanges& changes)
{
    return u"(r.batch_id IN %1 OR r.id IN (SELECT row_id FROM sightings WHERE kind = 'reports' AND batch_id IN %2)) "
           "AND r.batch_id NOT IN (SELECT id FROM batches WHERE undone_at IS NOT NULL)"_s.arg(
               listOf(changes.counted), listOf(changes.passed));
}

Expected<void> loadReports(Connection& connection, const QString& condition, FactsBuilder& builder, Progress& progress)
{
    const auto total = firstNumber(connection, u"SELECT count(*) FROM reports"_s);
    if (!total)
        return Failure(total.error());
    auto query = Query::prepare(connection,
        u"SELECT id, installation_id, addon_version, host_version, entitlement, users, datasources, administrators, "
        "queries, tables, queries_modified, features, connections FROM reports r WHERE %1 ORDER BY id"_s.arg(
            condition), Run::ByPortions);
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
        readRow(*query, report);
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
