// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reportsstate.h"

#include "models/store/rows.h"

#include <QCryptographicHash>

#include <cstring>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// Adds the columns of a row to a hash, each with an end of its own.
void addRow(const Query& row, int columns, QCryptographicHash& hash)
{
    for (int column = 0; column < columns; ++column) {
        hash.addData(row.isNull(column) ? QByteArrayView("-") : QByteArrayView("+"));
        const std::string_view bytes = row.bytes(column);
        hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        hash.addData(QByteArrayView("\0", 1));
    }
}

Expected<std::vector<ImportState>> importStates(Connection& connection)
{
    std::vector<ImportState> imports;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto read = forEachRow(connection,
        u"SELECT path, kind, imported_at, total, added, updated, id, undone_at IS NOT NULL, kind = 'reports' FROM "
        u"batches "
        "ORDER BY id"_s,
        [&](const Query& row) {
            hash.reset();
            addRow(row, 6, hash);
            ImportState state{row.integer(6), 0, quint32(row.integer(7)), quint32(row.integer(8))};
            std::memcpy(&state.digest, hash.result().constData(), sizeof(state.digest));
            imports.push_back(state);
        });
    return read ? Expected<std::vector<ImportState>>(std::move(imports)) : Failure(read.error());
}

Expected<QByteArray> digestOfOthers(Connection& connection)
{
    const std::pair<QString, int> parts[]{
        {u"SELECT installation_id, identity FROM hand_links ORDER BY 1"_s, 2},
        {u"SELECT organisation_id, into_id FROM organisation_merges ORDER BY 1"_s, 2},
        {u"SELECT identity, organisation_id FROM organisation_moves ORDER BY 1"_s, 2},
        {u"SELECT count(*), max(id), max(made_at) FROM corrections"_s, 3},
        {u"SELECT count(*), max(buried_at) FROM tombstones"_s, 2},
        {u"SELECT id, kind, installation_id, organisation_id, removed_at IS NULL FROM notes WHERE kind IN ('opt-out', "
         "'consent') ORDER BY 1"_s,
            5},
        {u"SELECT (SELECT count(*) FROM organisations), (SELECT count(*) FROM licence_states), "
         "(SELECT count(*) FROM transactions), (SELECT count(*) FROM licence_events)"_s,
            4},
    };
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [sql, columns] : parts) {
        const int width = columns;
        const auto read = forEachRow(connection, sql, [&](const Query& row) { addRow(row, width, hash); });
        if (!read)
            return Failure(read.error());
        hash.addData(QByteArrayView("\1", 1));
    }
    return hash.result();
}

} // namespace

Expected<ReportsState> reportsState(Connection& connection)
{
    auto imports = importStates(connection);
    if (!imports)
        return Failure(imports.error());
    auto others = digestOfOthers(connection);
    if (!others)
        return Failure(others.error());
    const auto all = firstNumber(connection, u"SELECT count(*) FROM reports"_s);
    const auto undone = firstNumber(connection,
        u"SELECT sum((SELECT count(*) FROM reports WHERE batch_id = b.id)) FROM batches b WHERE undone_at IS NOT NULL"_s);
    if (!all || !undone)
        return Failure(!all ? all.error() : undone.error());
    return ReportsState{std::move(*imports), std::move(*others), all->value_or(0) - undone->value_or(0)};
}

std::optional<ReportChanges> changesBetween(const ReportsState& before, const ReportsState& now)
{
    ReportChanges changes;
    changes.isMoreThanReports = before.others != now.others;
    auto known = before.imports.begin();
    for (const ImportState& import : now.imports) {
        const bool isNew = known == before.imports.end() || known->batch != import.batch;
        if (!isNew && known->digest != import.digest)
            return std::nullopt;
        if (isNew && known != before.imports.end()) // imports get ascending numbers
            return std::nullopt;
        const bool didCount = !isNew && known->isUndone == 0;
        if (!isNew)
            ++known;
        if (!isNew && didCount == (import.isUndone == 0))
            continue;
        (import.isUndone == 0 ? changes.counted
                : didCount    ? changes.takenBack
                              : changes.passed)
            .push_back(import.batch);
        changes.isMoreThanReports |= import.isOfReports == 0;
    }
    return known == before.imports.end() ? std::optional(changes) : std::nullopt;
}

} // namespace uptake
