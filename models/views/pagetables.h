// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/adoption.h"
#include "models/metrics/business.h"
#include "models/metrics/environments.h"
#include "models/metrics/featuredetail.h"
#include "models/metrics/support.h"
#include "models/metrics/upgrades.h"
#include "models/metrics/versionhistory.h"
#include "models/views/tablemodel.h"

namespace uptake {

/// The point of one curve: a row of the table behind all of them.
struct AdoptionRow
{
    QString version;
    AdoptionPoint point;
};

/// A cell of the matrix of host and add-on versions that somebody runs.
struct MatrixRow
{
    QString host;
    QString addon;
    qint64 installations = 0;
    qint64 atLeast = 0; ///< on both or newer
    qint64 organisations = 0;
};
/// `cells`: those of matrixCells().
std::vector<MatrixRow> matrixRows(const VersionMatrix& matrix, const std::vector<Group>& cells);

/// One month of a curve of upgrades, with those at risk in it.
struct UpgradeRow
{
    SurvivalPoint point;
    qint64 organisations = 0;
};
std::vector<UpgradeRow> upgradeRows(const UpgradeCurve& curve);

/// A feature as the planning table shows it.
struct PlanRow
{
    FeatureUsage usage;
    std::optional<double> impact;
    std::optional<double> effort;
    std::optional<Rice> rice; ///< none until both are said
};

/// Who uses a feature, by one trait.
struct SliceRow
{
    QString trait; ///< "Tier", in words
    FeatureDetail::Slice slice;
};

/// Sales of one type in one month, of any hosting.
struct SalesRow
{
    Month month{};
    Completeness completeness = Completeness::Whole;
    QString saleType = {}; ///< may be empty
    Cents amount = {};
    qint64 lines = 0; ///< of orders
};
std::vector<SalesRow> salesRows(const std::vector<BusinessMonth>& months); ///< by month, then type

std::vector<Column<AdoptionRow>> adoptionTable();
std::vector<Column<UpgradeRow>> upgradeTable();
std::vector<Column<MatrixRow>> matrixTable();
std::vector<Column<LeftBehind>> leftBehindTable();
std::vector<Column<ConnectionRow>> connectionTable();
std::vector<Column<EnvironmentRow>> environmentTable(const QString& title);
std::vector<Column<SizeRow>> sizeTable();
std::vector<Column<BusinessMonth>> businessTable();
std::vector<Column<SalesRow>> salesTable();
std::vector<Column<PlanRow>> planTable();
std::vector<Column<SliceRow>> sliceTable();

QString measureName(Measure measure);
QString className(ValueClass valueClass); ///< "core"
/// "$12,345": whole dollars, as sums of a page are told.
QString wholeDollars(Cents amount);

} // namespace uptake
