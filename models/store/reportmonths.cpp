// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reportmonths.h"

#include "models/store/reports.h"
#include "models/store/rows.h"

using namespace Qt::StringLiterals;

namespace uptake {

Expected<void> ReportMonths::makeFor(qint64 id)
{
    if (!m_connection->server() || !m_made.insert(monthOf(dayOfSeconds(sentAtOf(id)))).second)
        return {};
    return runOnce(*m_connection, u"SELECT make_month(?)"_s, id);
}

} // namespace uptake
