// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QMap>
#include <QStringList>

namespace uptake {

enum class Dialect { Sqlite, Postgres };

/// The migrations of this program, in order: resources/sql/0001_....sql and so on. Where NNNN_name.postgresql.sql stands, a server runs that
/// instead; it begins with the first of these, which equals all before it, so that their places are empty.
QStringList ownMigrations(Dialect dialect = Dialect::Sqlite);

/// The tables, indexes and triggers that migrations make, by what they are called ("index reports_batch"), with the statements that do.
Expected<QMap<QString, QString>> partsMadeBy(const QStringList& migrations);

/// Brings the database to the newest schema in one transaction; saves a copy of a file beside it first if it holds an older one.
/// Refuses a database newer than the last migration.
[[nodiscard]] Expected<void> migrate(Connection& connection, const QStringList& migrations);

} // namespace uptake
