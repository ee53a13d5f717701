// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/tables.h"
#include "ui/charts/stackedbars.h"
#include "ui/pages/page.h"

namespace uptake {

class Card;
class ChartView;
class DataTable;
class MonthBox;
class Segments;
class UpgradeSection;

/// Which versions are installed, month by month, of the add-on and of its host.
class VersionsPage : public Page
{
    Q_OBJECT

public:
    explicit VersionsPage(Session& session, QWidget* parent = nullptr);
    std::optional<Month> shownMonth() const override;

protected:
    Counting counting(const View& view) override;

private:
    void showStack(const View& view, const Basis& newest);
    void showMonth(std::optional<Month> month);
    void drillSpot(int spot);
    void connectTables();
    void connectUpgrades();
    void listLeftBehind(Month month);

    MonthBox* m_month;
    Segments* m_detail;
    Card* m_stack;
    ChartView* m_stackChart;
    Card* m_addon;
    DataTable* m_addonTable;
    Card* m_host;
    DataTable* m_hostTable;
    UpgradeSection* m_upgrades;
    std::vector<VersionTable> m_months;
    VersionCells m_cells; ///< of the chosen month
    std::vector<StackedSpot> m_spots; ///< of the stack
    TableModel<VersionMonth> m_all{versionMonthTable()};
    TableModel<VersionLine> m_addonShares{versionTable()};
    TableModel<VersionLine> m_hostShares{versionTable()};
};

} // namespace uptake
