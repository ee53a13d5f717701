// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace uptake {

/// A database whose server may ask for a password as it is connected to: it is taken from PGPASSWORD or ~/.pgpass (libpq reads both), else
/// from the keyring, else asked for on the terminal.
DatabaseUrl withPasswords(DatabaseUrl database);

} // namespace uptake
