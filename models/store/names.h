// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QStringList>

namespace uptake {

/// What of the database a text names: organisations, people and their addresses and domains, server IDs, licence
/// numbers. Whole words; of names neither case, spaces, punctuation, legal suffix nor letters of other scripts that
/// look alike count. Each is answered as the text has it; a name that the text writes in another way, as the database
/// has it.
[[nodiscard]] Expected<QStringList> namesIn(Connection& connection, const QString& text);

} // namespace uptake
