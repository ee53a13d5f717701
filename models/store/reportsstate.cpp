// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reportsstate.h"

#include "models/store/query.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// Adds every row of an answer to a hash: its columns, each with an end of its own.
Expected<void> addRows(Connection& connection, const QString& sql, int columns, QCryptographicHash& hash)
{
    auto query = Query::prepare(connection, sql);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(); !done)
        return done;
    while (true) {
        const auto row = query->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return {};
        for (int column = 0; column < columns; ++column) {
            hash.addData(query->isNull(column) ? QByteArrayView("-") : QByteArrayView("+"));
            const std::string_view bytes = query->bytes(column);
            hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
            hash.addData(QByteArrayView("\0", 1));
        }
    }
}

} // namespace

Expected<ReportsState> reportsState(Connection& connection)
{
    ReportsState state;
    auto count = Query::prepare(connection, u"SELECT count(*) FROM reports"_s);
    if (!count)
        return Failure(count.error());
    if (const auto done = count->run(); !done)
        return Failure(done.error());
    if (const auto row = count->next(); !row)
        return Failure(row.error());
    state.reports = count->integer(0);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(state.reports));
    const auto sizes = addRows(connection,
        u"SELECT (SELECT min(id) FROM reports), (SELECT max(id) FROM reports), (SELECT count(*) FROM installations), "
        u"(SELECT max(id) FROM installations), "
        "(SELECT max(id) FROM terms)"_s,
        5, hash);
    if (!sizes)
        return Failure(sizes.error());
    const auto batches = addRows(connection,
        u"SELECT id, path, kind, imported_at, undone_at, total, added, updated FROM batches ORDER BY id"_s, 8, hash);
    if (!batches)
        return Failure(batches.error());
    state.digest = hash.result();
    return state;
}

} // namespace uptake
