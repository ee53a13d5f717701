// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/store/connection.h"

#include <QByteArrayView>

namespace uptake {

/// What a refused statement means to the user, and what to do. `state` is the server's SQLSTATE (five signs; empty where the connection
/// itself failed), `text` what it said.
Error postgresError(QByteArrayView state, const QString& text, const QString& where);

/// Asks a server for a connection and lets go of it: the error is in words.
[[nodiscard]] Expected<void> tryConnection(const DatabaseUrl& url);

/// Why no connection came about: asks the server once more and reads its SQLSTATE, since what it says may be in any language.
Error postgresConnectionError(const DatabaseUrl& url);

} // namespace uptake
