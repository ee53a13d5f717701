// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QHash>

namespace uptake {

/// What tells a file from a changed one without reading it.
struct FileStamp
{
    qint64 size = 0;
    qint64 modified = 0; ///< milliseconds since 1970, UTC

    bool operator==(const FileStamp&) const = default;
};

/// The files of watched folders that have been dealt with, as they were then: imported, or found to be nothing that can
/// be.
class WatchedFiles
{
public:
    explicit WatchedFiles(Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Expected<QHash<QString, FileStamp>> all(); ///< by path
    [[nodiscard]] Expected<void> remember(const QString& path, const FileStamp& stamp);

private:
    Connection& m_connection;
};

} // namespace uptake
