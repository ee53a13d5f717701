// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/planning.h"
#include "models/views/pagetables.h"
#include "ui/session.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace uptake {

class Card;
class ChartView;
class DataTable;

/// The cards below the ranking: breadth by depth, what to build next, who uses one feature.
class FeatureCards : public QWidget
{
    Q_OBJECT

public:
    explicit FeatureCards(QWidget* parent = nullptr);
    void showFeatures(const View& view, const FeatureTable& table, const QString& selected);
    void showPlans(const FeatureTable& table, const QList<FeaturePlan>& plans, const QString& selected);
    void showDetail(const View& view, const std::optional<FeatureDetail>& detail, const QString& selected);

Q_SIGNALS:
    void featureChosen(const QString& feature);
    void featureOpened(const QString& feature);
    void rowsWanted(); ///< the installations that use the feature shown
    void planned(const uptake::FeaturePlan& plan);

private:
    QWidget* makePlanRow();
    void tellPlan();
    void showChosen();

    Card* m_map;
    ChartView* m_mapChart;
    Card* m_plan;
    DataTable* m_planTable;
    QLabel* m_planned;
    QComboBox* m_impact = nullptr;
    QDoubleSpinBox* m_effort = nullptr;
    Card* m_detail;
    DataTable* m_detailTable;
    FeaturePlan m_chosen; ///< of the feature that is chosen
    QStringList m_names; ///< of the points of the map
    TableModel<FeatureUsage> m_points;
    TableModel<PlanRow> m_plans{planTable()};
    TableModel<SliceRow> m_slices{sliceTable()};
};

} // namespace uptake
