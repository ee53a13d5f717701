// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"
#include "models/store/connection.h"

#include <set>

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

} // namespace uptake
