// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/watchedfiles.h"

#include "models/store/query.h"

namespace uptake {

using namespace Qt::StringLiterals;

Expected<QHash<QString, FileStamp>> WatchedFiles::all()
{
    auto query = Query::prepare(m_connection, u"SELECT path, size, modified FROM watched_files"_s);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(); !done)
        return Failure(done.error());
    QHash<QString, FileStamp> files;
    while (true) {
        const auto row = query->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return files;
        files.insert(query->text(0), {query->integer(1), query->integer(2)});
    }
}

Expected<void> WatchedFiles::remember(const QString& path, const FileStamp& stamp)
{
    auto insert = Query::prepare(m_connection,
        u"INSERT INTO watched_files (path, size, modified) VALUES (?, ?, ?) ON CONFLICT (path) DO UPDATE SET "
        "size = excluded.size, modified = excluded.modified"_s);
    return insert ? insert->run(path, stamp.size, stamp.modified) : Failure(insert.error());
}

} // namespace uptake
