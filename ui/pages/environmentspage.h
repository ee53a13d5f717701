// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/pagetables.h"
#include "ui/pages/page.h"

#include <array>

namespace uptake {

class Card;
class ChartView;
class DataTable;
class MonthBox;

/// Where the add-on runs: database drivers and modes, sizes, hosting, tiers, countries, host versions.
class EnvironmentsPage : public Page
{
    Q_OBJECT

public:
    explicit EnvironmentsPage(Session& session, QWidget* parent = nullptr);
    std::optional<Month> shownMonth() const override;

protected:
    Counting counting(const View& view) override;

private:
    /// Installations by one trait: a card with bars.
    struct Bars
    {
        Dimension dimension;
        Card* card = nullptr;
        ChartView* chart = nullptr;
        std::unique_ptr<TableModel<EnvironmentRow>> table;
        NamedBars shown = {};
    };
    void drillDriver(const QString& driver);
    void addBars(Dimension dimension, const QString& name, const QString& column);
    void showConnections(const View& view, const Environments& found);
    void showSizes(const View& view, const Environments& found);
    void showBars(const View& view, const Environments& found, Bars& bars, const std::vector<EnvironmentRow>& rows);

    MonthBox* m_month;
    Month m_shown{};
    Card* m_drivers;
    ChartView* m_driverChart;
    Card* m_sizes;
    DataTable* m_sizeTable;
    std::vector<Bars> m_bars;
    QStringList m_driverNames; ///< in the chart's order
    TableModel<ConnectionRow> m_connections{connectionTable()};
    TableModel<SizeRow> m_sizeRows{sizeTable()};
};

} // namespace uptake
