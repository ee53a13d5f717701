// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace uptake {

/// A table of any length that looks as DataTable does: its model sorts and filters by itself, off the window's thread.
/// Columns can be chosen, moved and sized, and stay so.
class LongTable : public QTableView
{
    Q_OBJECT

public:
    /// `settings` is where the columns are remembered: "installations".
    LongTable(const QString& name, const QString& settings, QWidget* parent = nullptr);

    void showModel(QAbstractItemModel* model, const QList<int>& hiddenAtFirst, int sortedBy, Qt::SortOrder order);
    QList<int> shownColumns() const; ///< in the order shown
    QMenu* makeColumnMenu(QWidget* parent); ///< of all columns, to tick
    void resetColumns(); ///< order, widths and hidden columns as on the first day

Q_SIGNALS:
    void sortRequested(int column, Qt::SortOrder order);
    void copyRequested();
    void exportRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepColumns();
    void fitColumns();

    QString m_settings;
    QList<int> m_hiddenAtFirst;
    bool m_isFitted = true; ///< the user has not touched the columns' widths
    bool m_isFitting = false;
    bool m_hasRows = false; ///< the widths suit rows, not the titles alone
};

} // namespace uptake
