// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/countcolumn.h"

#include <string_view>
#include <utility>
#include <vector>

namespace uptake {

class Query;

/// A report as the store has it: texts are terms.
struct ReportRow
{
    qint64 installation = 0;
    qint64 sentAt = 0; ///< seconds since 1970, UTC
    quint32 addonVersion = 0; ///< term
    quint32 hostVersion = 0; ///< term, or 0
    quint32 entitlement = 0; ///< term, or 0
    qint64 users = CountColumn::absent;
    qint64 datasources = CountColumn::absent;
    qint64 administrators = CountColumn::absent;
    qint64 queries = CountColumn::absent;
    qint64 tables = CountColumn::absent;
    qint64 queriesModified = CountColumn::absent;
    std::vector<std::pair<quint32, qint64>> features; ///< term and count
    std::string_view connections; ///< as the store keeps them: (driver term, mode term, count) triples
};

/// The row that a statement stands on which reads reports (reportsloader.h); `connections` live until its next one.
void readReport(const Query& row, ReportRow& report);

} // namespace uptake
