// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>
#include <QStringList>

namespace uptake {

/// A table as the database itself tells it.
struct StoredTable
{
    QString name;
    QStringList columns;
    qint64 rows = 0;
};
[[nodiscard]] Expected<QList<StoredTable>> storedTables(Connection& connection); ///< by name

/// Something that a check of the database found, in words; and whether it can be, or was, put right.
struct Finding
{
    QString what;
    bool isRepaired = false;
};
/// Looks for damage: pages, indexes, foreign keys, rows that name a row that is gone. Repairs what loses nothing if it
/// is asked to.
enum class Repair { No, Yes };
[[nodiscard]] Expected<QList<Finding>> checkDatabase(Connection& connection, Repair repair);

} // namespace uptake
