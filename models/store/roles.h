// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QStringList>

namespace uptake {

/// Lets roles of a server use the database: readers count, look and hand out reports; importers also import, undo and decide. Nobody of them can
/// change what the ledger and the log of accesses hold; both can add to them. To be called by the owner of the database; a role that is named
/// again gets what its kind has now. The roles must be there (CREATE ROLE).
[[nodiscard]] Expected<void> grantRoles(Connection& connection, const QStringList& readers, const QStringList& importers);

} // namespace uptake
