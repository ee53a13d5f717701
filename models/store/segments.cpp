// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/segments.h"

#include "models/store/query.h"

using namespace Qt::StringLiterals;

namespace uptake {

Expected<QList<Segment>> SavedSegments::all()
{
    auto query = Query::prepare(m_connection, u"SELECT name, filter FROM segments ORDER BY name"_s);
    if (!query)
        return Failure(query.error());
    if (const auto run = query->run(); !run)
        return Failure(run.error());
    QList<Segment> segments;
    for (;;) {
        const auto hasRow = query->next();
        if (!hasRow)
            return Failure(hasRow.error());
        if (!*hasRow)
            return segments;
        segments << Segment{query->text(0), query->text(1)};
    }
}

Expected<void> SavedSegments::save(const Segment& segment)
{
    auto query = Query::prepare(m_connection,
        u"INSERT INTO segments (name, filter) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET filter = excluded.filter"_s);
    if (!query)
        return Failure(query.error());
    return query->run(segment.name, segment.filter);
}

Expected<bool> SavedSegments::remove(const QString& name)
{
    auto query = Query::prepare(m_connection, u"DELETE FROM segments WHERE name = ?"_s);
    if (!query)
        return Failure(query.error());
    if (const auto run = query->run(name); !run)
        return Failure(run.error());
    return query->rowsAffected() > 0;
}

} // namespace uptake
