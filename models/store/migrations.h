// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QStringList>

namespace uptake {

/// The migrations of this program, in order: resources/sql/0001_....sql and so on.
QStringList ownMigrations();

/// Brings the database to the newest schema in one transaction; saves a copy beside it first if it holds an older one.
/// Refuses a database newer than the last migration.
[[nodiscard]] Expected<void> migrate(Connection& connection, const QStringList& migrations);

} // namespace uptake
