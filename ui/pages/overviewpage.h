// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/headcount.h"
#include "models/views/tables.h"
#include "ui/pages/page.h"

#include <array>

class QLabel;

namespace uptake {

class Card;
class ChartView;
class StatTile;
struct OverviewFigures;

/// The headcount, its trend, what changed, and how fresh all of it is.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Session& session, QWidget* parent = nullptr);

protected:
    Counting counting(const View& view) override;

private:
    void buildTiles();
    void alignTiles();
    void buildCards();
    void offerRows();
    void listLatest(const QString& what, const std::function<bool(Row)>& belongs);
    void listLicences();
    /// Of the two months that "What changed" compares: those that report in the later and not in the earlier one, or
    /// the other way round.
    enum class Moved { Began, Stopped };
    void listMoved(Moved moved);
    void showTiles(const View& view, const OverviewFigures& figures);
    void showEstimate(const View& view, const OverviewFigures& figures);
    void showReporting(const View& view, const OverviewFigures& figures);
    void showChanges(const OverviewFigures& figures);
    void showFreshness(const View& view, const OverviewFigures& figures);

    std::array<StatTile*, 5> m_tiles{};
    Day m_asOf = 0; ///< of the figures shown
    std::optional<std::pair<Month, Month>> m_compared; ///< by "What changed": a month, and the one before
    Card* m_estimate;
    ChartView* m_estimateChart;
    Card* m_reporting;
    ChartView* m_reportingChart;
    Card* m_changes;
    QLabel* m_sentences;
    Card* m_freshness;
    QLabel* m_sources;
    TableModel<HeadcountPoint> m_estimateTable{estimateTable()};
    TableModel<HeadcountPoint> m_reportingTable{headcountTable()};
};

} // namespace uptake
