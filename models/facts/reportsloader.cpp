// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/reportsloader.h"

#include "models/facts/monthsreader.h"
#include "models/facts/portions.h"
#include "models/store/query.h"
#include "models/store/reports.h"
#include "models/store/rows.h"

#include <QStringList>

#include <thread>

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

/// The condition on reports r that may count now, and did not, or not as they are.
static QString freshReports(const ReportChanges& changes)
{
    QString condition = u"r.batch_id IN "_s + listOf(changes.counted);
    if (!changes.passed.empty())
        condition += u" OR (r.id IN (SELECT row_id FROM sightings WHERE kind = 'reports' AND batch_id IN %1) "
                     "AND r.batch_id NOT IN (SELECT id FROM batches WHERE undone_at IS NOT NULL))"_s.arg(
            listOf(changes.passed));
    return condition;
}

/// Over one connection, in the order that a statement has them, while another thread builds; `total` is what progress is
/// told of.
static Expected<void> readByStatement(
    Connection& connection, const QString& statement, qint64 total, FactsBuilder& builder, Progress& progress)
{
    auto query = Query::prepare(connection, statement, Run::ByPortions);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(); !done)
        return done;
    Portions portions(1);
    const std::jthread building([&] {
        while (auto portion = portions.take()) {
            builder.reports(*portion);
            portions.giveBack(std::move(portion));
        }
    });
    auto portion = portions.empty();
    qint64 done = 0;
    const auto hand = [&]() -> Expected<void> {
        done += qint64(portion->size);
        (void)portions.give(std::move(portion));
        portion = portions.empty();
        return progress.report(done, total) ? Expected<void>() : cancelled();
    };
    auto read = forEachRowOf(*query, [&](const Query& row) -> Expected<void> {
        portion->add(row);
        return portion->size < Portion::rowsAtMost ? Expected<void>() : hand();
    });
    if (read)
        read = hand();
    portions.leave(std::nullopt);
    return read;
}

Expected<void> loadReports(
    Connection& connection, const QString& condition, FactsBuilder& builder, Progress& progress, qint64 inParallelFrom)
{
    const auto total = firstNumber(connection, u"SELECT count(*) FROM reports"_s);
    if (!total)
        return Failure(total.error());
    return connection.server() && total->value_or(0) >= inParallelFrom
        ? readMonths(connection, condition, total->value_or(0), builder, progress)
        : readByStatement(connection, selectReports(condition) + u" ORDER BY id"_s, total->value_or(0), builder, progress);
}

/// Tells the builder of installations that it knows no more of than their reports.
static Expected<void> loadNewInstallations(Connection& connection, FactsBuilder& builder)
{
    const std::vector<quint32> unknown = builder.unknownInstallations();
    if (unknown.empty())
        return {};
    auto query = Query::prepare(connection, u"SELECT id, product_id, server_id FROM installations WHERE id = ?"_s);
    if (!query)
        return Failure(query.error());
    std::vector<FactsBuilder::NewInstallation> fresh;
    for (const quint32 id : unknown) {
        if (const auto done = query->run(qint64(id)); !done)
            return done;
        const auto read = forEachRowOf(*query, [&](const Query& row) -> Expected<void> {
            fresh.push_back({row.integer(0), row.integer(1), row.text(2)});
            return {};
        });
        if (!read)
            return read;
    }
    builder.addNewInstallations(fresh);
    return {};
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
        const auto loaded = readByStatement(connection, selectReports(freshReports(changes)), now.reports, builder, progress);
        const auto known = loaded ? loadNewInstallations(connection, builder) : loaded;
        if (!known)
            return Failure(known.error());
    }
    return builder.mergeReports(old, std::move(gone), now.reports);
}

} // namespace uptake
