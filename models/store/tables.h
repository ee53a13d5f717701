// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>
#include <QStringList>

namespace uptake {

struct StoredColumn
{
    enum class Kind { Integer, Real, Text, Bytes };
    QString name;
    Kind kind = Kind::Text;
    int keyPlace = 0; ///< in the primary key, from 1; 0 where it is no part of it
    bool operator==(const StoredColumn&) const = default;
};

/// A table as the database itself tells it.
struct StoredTable
{
    QString name;
    QList<StoredColumn> columns;
    qint64 rows = 0;
    QStringList columnNames() const;
};
[[nodiscard]] Expected<QList<StoredTable>> storedTables(Connection& connection); ///< by name, with their rows counted
[[nodiscard]] Expected<QStringList> columnNames(Connection& connection, const QString& table); ///< empty where there is no such table

} // namespace uptake
