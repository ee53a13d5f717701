// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"
#include "models/store/connection.h"

#include <set>
#include <vector>

namespace uptake {

/// On a server each month's reports are a table of their own (a partition), which can stand on another server. Makes those that are missing,
/// within the transaction that fills them; who reads meanwhile is not held up. In a file there is nothing to do.
class ReportMonths
{
public:
    explicit ReportMonths(Connection& connection)
        : m_connection(&connection)
    {
    }
    /// For a report whose id is reportId(sentAt, ...).
    [[nodiscard]] Expected<void> makeFor(qint64 id);

private:
    Connection* m_connection;
    std::set<Month> m_made;
};

/// Ids from `first` up to, and without, `end`.
struct ReportRange
{
    qint64 first = 0;
    qint64 end = 0;
};
/// On a server: the ranges of ids whose reports stand in one table each, and between them all ids that there may be, the newest first.
[[nodiscard]] Expected<std::vector<ReportRange>> reportRanges(Connection& connection);

} // namespace uptake
