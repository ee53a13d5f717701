// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace uptake {

/// A database with the password that its server asks for: from PGPASSWORD or ~/.pgpass (libpq reads both), else from the keyring, else asked
/// for on the terminal. Any other trouble with the server is for Connection::open() to tell.
[[nodiscard]] Expected<DatabaseUrl> withPassword(DatabaseUrl database);

} // namespace uptake
