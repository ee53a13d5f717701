// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>
#include <QString>

#include <optional>

namespace uptake {

/// How long one kind of data is kept, and what would go today.
struct RetentionPeriod
{
    QString kind; ///< "reports", "contacts", "transactions", ...
    std::optional<int> days; ///< none: until it is erased
    qint64 rows = 0; ///< that there are
    qint64 over = 0; ///< of them those whose period is over
    std::optional<qint64> oldest; ///< seconds since 1970 UTC, of the oldest row
};
/// All kinds that have a period, in the order to show them. `now` in seconds since 1970 UTC.
[[nodiscard]] Expected<QList<RetentionPeriod>> retentionPeriods(Connection& connection, qint64 now);

/// Says how long a kind is kept (none: until it is erased). Takes nothing out: that is asked for apart. Fails for a
/// kind that is not known.
[[nodiscard]] Expected<void> keepFor(Connection& connection, const QString& kind, std::optional<int> days);

/// Takes out for good what retentionPeriods() says is over, with installations that no report is left of, logs that it
/// was done, and makes the file anew. Answers how many rows went. What was published stays verifiable.
[[nodiscard]] Expected<qint64> applyRetention(Connection& connection, qint64 now);

} // namespace uptake
