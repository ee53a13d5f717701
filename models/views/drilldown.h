// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/facts.h"
#include "models/facts/selection.h"
#include "models/views/tablemodel.h"

#include <functional>

namespace uptake {

/// An installation behind a figure, as the report that the figure counts tells of it.
struct DrillRow
{
    QString serverId;
    QString product; ///< add-on key
    QString organisation; ///< empty where no licence is linked
    QString country;
    QString addonVersion;
    QString hostVersion; ///< empty where it is not reported
    std::optional<qint64> users;
    Day sent = 0;
};

/// What is behind a figure, in words and row by row.
struct Drill
{
    QString title; ///< "75 installations ran 2.12 in October 2026"
    std::vector<DrillRow> rows;
};

/// The reports of record of `month` in `subset` that `belongs` keeps.
std::vector<Row> recordsWhere(const Subset& subset, Month month, const std::function<bool(Row)>& belongs);

std::vector<DrillRow> drillRows(const Facts& facts, const std::vector<Row>& reports);
std::vector<Column<DrillRow>> drillTable();

/// Belongs to a version: "2.12" holds all of 2.12, "2.12.1" that alone.
bool runsVersion(const Facts& facts, Row row, const QString& version);
/// Does the report count the feature above 0?
bool usesFeature(const Facts& facts, Row row, const QString& feature);

} // namespace uptake
