// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/reportrow.h"

#include "models/store/query.h"
#include "models/store/reports.h"
#include "models/store/varint.h"

#include <array>

namespace uptake {

void readReport(const Query& row, ReportRow& report)
{
    report.sentAt = sentAtOf(row.integer(0));
    report.installation = row.integer(1);
    report.addonVersion = quint32(row.integer(2));
    report.hostVersion = quint32(row.integer(3));
    report.entitlement = quint32(row.integer(4));
    const std::array counts{&report.users, &report.datasources, &report.administrators, &report.queries, &report.tables,
        &report.queriesModified};
    for (size_t i = 0; i < counts.size(); ++i)
        *counts[i] = row.optionalInteger(int(i) + 5).value_or(CountColumn::absent);
    report.features.clear();
    VarintReader reader(row.bytes(11));
    while (const auto term = reader.next()) {
        if (const auto count = reader.next())
            report.features.emplace_back(quint32(*term), qint64(*count));
    }
    report.connections = row.bytes(12);
}

} // namespace uptake
