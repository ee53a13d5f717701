// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>
#include <QStringList>

namespace uptake {

/// What one table of the database keeps, why, and how much of it there is.
struct StoredKind
{
    QString table;
    QString name; ///< in plain words
    QString purpose;
    QStringList columns; ///< as the database itself tells them
    qint64 rows = 0;
};

/// What is truly stored: read from the database's own schema, so that nothing can be left out. A table that this
/// program cannot explain has no purpose, and says so.
[[nodiscard]] Expected<QList<StoredKind>> inventory(Connection& connection);

QString tableName(const QString& table);
QString purposeOf(const QString& table); ///< empty where it is not known

} // namespace uptake
