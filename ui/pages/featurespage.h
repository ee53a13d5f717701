// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/features.h"
#include "models/views/tables.h"
#include "ui/pages/page.h"

namespace uptake {

class Card;
class ChartView;
class DataTable;
class FeatureCards;
class MonthBox;

/// Which features are used, by how many, how deeply, and where they are heading.
class FeaturesPage : public Page
{
    Q_OBJECT

public:
    explicit FeaturesPage(Session& session, QWidget* parent = nullptr);
    std::optional<Month> shownMonth() const override;
    void select(const QString& feature);
    const QString& selected() const { return m_selected; }

protected:
    Counting counting(const View& view) override;

private:
    void showRanking(const View& view);
    void showTrend(const View& view, const Basis& newest);
    void showTable(const View& view);
    void drillUsers(Month month, const QString& feature);

    MonthBox* m_month;
    Card* m_ranking;
    ChartView* m_rankingChart;
    Card* m_trend;
    ChartView* m_trendChart;
    Card* m_all;
    DataTable* m_table;
    FeatureCards* m_cards;
    FeatureTable m_usage;
    QString m_selected;
    TableModel<FeatureUsage> m_features{featureTable()};
    TableModel<ReachPoint> m_reach{reachTable()};
};

} // namespace uptake
