// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QStringList>

namespace uptake {

/// What of the database a text names: organisations, people and their addresses and domains, server IDs, licence
/// numbers. Whole words, whatever their case; each as the text has it.
[[nodiscard]] Expected<QStringList> namesIn(Connection& connection, const QString& text);

} // namespace uptake
