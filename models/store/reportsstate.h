// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QByteArray>

namespace uptake {

/// What tells one content of the reports table, as far as it counts, from another.
struct ReportsState
{
    QByteArray digest; ///< of every import, whether it is undone, and of how much the tables hold
    qint64 reports = 0; ///< rows of the table, those of undone imports included
};

/// The state that an open transaction sees.
[[nodiscard]] Expected<ReportsState> reportsState(Connection& connection);

} // namespace uptake
