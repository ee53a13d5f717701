// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/pagetables.h"
#include "ui/charts/columns.h"
#include "ui/pages/page.h"

namespace uptake {

class Card;
class ChartView;
class EmptyState;

/// Sales, customers, evaluations, renewals and churn by month.
class BusinessPage : public Page
{
    Q_OBJECT

public:
    explicit BusinessPage(Session& session, QWidget* parent = nullptr);

protected:
    Counting counting(const View& view) override;

private:
    void showSales(const View& view, const Business& found);
    void showCustomers(const View& view, const Business& found);
    void showEvaluations(const View& view, const Business& found);
    void showRenewals(const View& view, const Business& found);
    void addCard(Card* card, ChartView* chart, QAbstractItemModel* table);
    void connectCharts();
    void offerNewest(Card* card, std::function<void(const BusinessMonth&)> show);

    EmptyState* m_nothing;
    QWidget* m_cards;
    Card* m_sales;
    ChartView* m_salesChart;
    Card* m_customers;
    ChartView* m_customersChart;
    Card* m_evaluations;
    ChartView* m_evaluationsChart;
    Card* m_renewals;
    ChartView* m_renewalsChart;
    std::vector<ColumnSpot> m_salesSpots, m_evaluationSpots, m_renewalSpots;
    TableModel<BusinessMonth> m_months{businessTable()};
    TableModel<SalesRow> m_salesByType{salesTable()};
};

} // namespace uptake
