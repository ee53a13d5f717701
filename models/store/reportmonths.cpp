// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reportmonths.h"

#include "models/store/reports.h"
#include "models/store/rows.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace uptake {

Expected<void> ReportMonths::makeFor(qint64 id)
{
    if (!m_connection->server() || !m_made.insert(monthOf(dayOfSeconds(sentAtOf(id)))).second)
        return {};
    return runOnce(*m_connection, u"SELECT make_month(?)"_s, id);
}

Expected<std::vector<ReportRange>> reportRanges(Connection& connection)
{
    static const QRegularExpression number(u"-?\\d+"_s);
    std::set<qint64> bounds{-std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};
    const auto read = forEachRow(connection,
        u"SELECT pg_get_expr(relpartbound, oid) FROM pg_class JOIN pg_inherits ON inhrelid = oid WHERE inhparent = to_regclass('uptake.reports')"_s,
        [&](const Query& row) {
            for (auto bound = number.globalMatch(row.text(0)); bound.hasNext();)
                bounds.insert(bound.next().captured().toLongLong());
        });
    if (!read)
        return Failure(read.error());
    std::vector<ReportRange> ranges;
    for (auto end = std::next(bounds.begin()); end != bounds.end(); ++end)
        ranges.push_back({*std::prev(end), *end});
    std::reverse(ranges.begin(), ranges.end());
    return ranges;
}

} // namespace uptake
