// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace uptake {

// Files that stand beside a database and hold what it holds.

/// Where the columns that are counted are kept, so that a million rows need not be read each time. Empty for a database on a server: what is
/// erased there must not stay on the machines of all who counted.
QString columnsPath(const DatabaseUrl& url);

/// Removes the file of the columns: after something was erased from the database, and before a database is removed or
/// replaced. Fails in words if it is there and cannot be removed.
[[nodiscard]] Expected<void> dropCache(const DatabaseUrl& url);

/// Removes all copies that Uptake itself made: the columns, and the database as it was before a migration or a restore.
[[nodiscard]] Expected<void> dropCopies(const DatabaseUrl& url);

} // namespace uptake
