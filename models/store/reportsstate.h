// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace uptake {

/// An import, as far as it tells one content of the reports table from another.
struct ImportState
{
    qint64 batch = 0;
    quint64 digest = 0; ///< of its path, time and counts
    quint32 isUndone = 0;
    quint32 isOfReports = 0; ///< and of nothing else that is counted

    bool operator==(const ImportState&) const = default;
};

/// What tells one content of the database, as far as it counts, from another.
struct ReportsState
{
    std::vector<ImportState> imports; ///< by number
    QByteArray others; ///< digest of what is counted besides imports: hand-made decisions, what was erased or put right
    qint64 reports = 0; ///< that count: of imports that are not undone

    bool operator==(const ReportsState&) const = default;
};

/// The state that an open transaction sees.
[[nodiscard]] Expected<ReportsState> reportsState(Connection& connection);

/// What happened to reports between two states.
struct ReportChanges
{
    std::vector<qint64> counted; ///< batches whose reports count now, and did not, or not as they are
    std::vector<qint64> takenBack; ///< batches whose reports counted, and do no more
    std::vector<qint64> passed; ///< batches that came and were taken back: they may have told more of others' reports
    bool isMoreThanReports = false; ///< licences, sales and all else may have changed too

    bool isNothing() const { return counted.empty() && takenBack.empty() && passed.empty() && !isMoreThanReports; }
};
/// None if imports do not explain it: another database, or an import that is there no more.
std::optional<ReportChanges> changesBetween(const ReportsState& before, const ReportsState& now);

} // namespace uptake
