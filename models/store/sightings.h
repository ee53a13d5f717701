// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/store/query.h"

namespace uptake {

/// Notes that a row known already stood in a later batch too.
class Sightings
{
public:
    [[nodiscard]] static Expected<Sightings> open(Connection& connection, const QString& table)
    {
        auto insert = Query::prepare(
            connection, QStringLiteral("INSERT OR IGNORE INTO sightings (batch_id, kind, row_id, line) VALUES (?, ?, ?, ?)"), Run::InBulk);
        if (!insert)
            return Failure(insert.error());
        return Sightings(std::move(*insert), table);
    }
    [[nodiscard]] Expected<void> add(BatchId batch, qint64 row, qint64 line) { return m_insert.send(raw(batch), m_table, row, line); }

private:
    Sightings(Query insert, QString table)
        : m_insert(std::move(insert))
        , m_table(std::move(table))
    { }
    Query m_insert;
    QString m_table;
};

} // namespace uptake
