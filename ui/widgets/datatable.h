// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/columnwidths.h"
#include "ui/widgets/sortedrows.h"

#include <QTableView>

#include <optional>
#include <vector>

class QMenu;

namespace uptake {

class TableFinder;

/// Gives a table the look and the habits that all tables here have.
void setUpTable(QTableView& table);

/// A table of results: sorts by value, finds (Ctrl+F), shows shares as bars, copies what is selected with its header.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(const QString& name, QWidget* parent = nullptr);

    void showModel(QAbstractItemModel* model); ///< which must outlive the table
    void sortInitially(int column, Qt::SortOrder order);
    /// Shown only where there is room for them, until the user arranges the columns; the first goes first.
    void letGiveWay(const QList<int>& columns);
    /// Long texts go on in further lines instead of ending in dots: for tables of few rows.
    void wrapTexts();
    void fitRows(int most); ///< as high as its rows, up to so many; beyond that it scrolls
    int sourceRow(const QModelIndex& index) const { return m_sorted.mapToSource(index).row(); }
    void selectSourceRow(int row);
    QList<int> chosenRows() const; ///< of the source, in the order shown
    /// Rows that are selected stay so when the model is filled anew: those with the same text in `column`. After showModel().
    void keepChosen(int column);
    void find(); ///< opens the line that leaves rows holding what is typed
    /// What is shown, as it is shown: rows kept and sorted, columns in sight in their order.
    QString shownCsv() const;
    QString shownText() const; ///< the same, for the clipboard
    void resetColumns(); ///< order, widths and hidden columns as on the first day

Q_SIGNALS:
    void exportRequested();
    void menuOpening(QMenu* menu); ///< whoever shows the table adds to it what can be done there

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void copy() const;
    void adjust();
    void fit();
    void forgetWidths();
    int contentWidth(int column);
    int titleWidth(int column) const;
    int leastWidth(int column);
    int neededHeight(int row);
    void makeRoom();
    void fitColumns();
    void keepColumns();
    void restoreColumns();
    void fillColumnMenu(QMenu* menu);
    void chooseKept(int column, const QStringList& texts);
    QString settingsKey() const;

    QList<int> shownColumns() const; ///< in the order shown

    SortedRows m_sorted;
    TableFinder* m_finder;
    QList<int> m_giveWay; ///< columns
    std::vector<std::optional<int>> m_contentWidths; ///< of each column, once measured
    MeasuredTexts m_measured;
    bool m_wraps = false;
    int m_most = 0;
    bool m_isFitting = false;
    bool m_isAdjusting = false;
    bool m_isRoomChanged = false; ///< while it adjusts, which a scroll bar that comes or goes does
    bool m_hasOwnWidths = false; ///< the user set them: they are not fitted any more
    bool m_isRestored = false; ///< or arranged by the user since
};

} // namespace uptake
