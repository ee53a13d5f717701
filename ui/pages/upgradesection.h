// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/pagetables.h"
#include "ui/charts/curve.h"
#include "ui/charts/heatmap.h"
#include "ui/session.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace uptake {

class Card;
class ChartView;
class Segments;

/// What the user chose in the cards about upgrades; empty = the newest.
struct UpgradeChoice
{
    QString version; ///< of the time to upgrade
    VersionSide side = VersionSide::Host;
    QString floor; ///< the oldest version that would still be supported
};

/// All that the cards about upgrades show.
struct UpgradeFigures
{
    std::vector<AdoptionCurve> adoption; ///< of the newest releases
    std::optional<UpgradeCurve> upgrade;
    QStringList versions; ///< that have a release, newest first
    VersionMatrix matrix;
    std::vector<Group> matrixCells;
    DropSupport support;
    QStringList floors; ///< versions of the chosen side, newest first
};
UpgradeFigures upgradeFigures(const View& view, std::optional<Month> month, const UpgradeChoice& choice);

/// The cards below the shares of versions: adoption, time to upgrade, host and add-on, dropping support.
class UpgradeSection : public QWidget
{
    Q_OBJECT

public:
    explicit UpgradeSection(QWidget* parent = nullptr);
    UpgradeChoice choice() const;
    void show(const View& view, const UpgradeFigures& figures);

Q_SIGNALS:
    void choiceChanged();
    void cellActivated(const QString& host, const QString& addon);
    void cellOpened(const QString& host, const QString& addon);
    void monthWanted(); ///< the installations of the month
    void leftBehindWanted(Month month); ///< those that dropping support would leave behind
    void notUpgradedWanted(const QString& version); ///< those that still run an older one
    void supportMonthActivated(Month month);
    void versionActivated(const QString& version); ///< of an adoption curve
    void versionOpened(const QString& product, const QString& version); ///< those at it or newer

private:
    void connectCharts();
    void showAdoption(const View& view, const UpgradeFigures& figures);
    void showUpgrade(const View& view, const UpgradeFigures& figures);
    void showMatrix(const View& view, const UpgradeFigures& figures);
    void showSupport(const View& view, const UpgradeFigures& figures);

    Card* m_adoption;
    ChartView* m_adoptionChart;
    Card* m_upgrade;
    ChartView* m_upgradeChart;
    QComboBox* m_version;
    Card* m_matrix;
    ChartView* m_matrixChart;
    Card* m_support;
    ChartView* m_supportChart;
    Segments* m_side;
    QComboBox* m_floor;
    QLabel* m_answer;
    std::optional<Month> m_supportMonth;
    std::vector<CurveSpot> m_adoptionSpots;
    std::vector<AdoptionCurve> m_adopted; ///< what the curves are of
    std::vector<HeatSpot> m_cells;
    HeatMap m_map;
    TableModel<AdoptionRow> m_adoptionRows{adoptionTable()};
    TableModel<UpgradeRow> m_upgradeRows{upgradeTable()};
    TableModel<MatrixRow> m_matrixRows{matrixTable()};
    TableModel<LeftBehind> m_supportRows{leftBehindTable()};
};

} // namespace uptake
