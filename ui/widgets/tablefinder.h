// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractItemView;
class QLineEdit;

namespace uptake {

class SortedRows;

/// A line over the end of a table's header that leaves the rows holding what is typed. Escape, or its cross, brings
/// back the others; Enter and Down lead into the rows.
class TableFinder : public QFrame
{
    Q_OBJECT

public:
    TableFinder(SortedRows& rows, QAbstractItemView* table);

    void open(int headerHeight);
    void place(); ///< where the table has room for it now

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close();

    SortedRows& m_rows;
    QAbstractItemView* m_table;
    QLineEdit* m_line;
};

} // namespace uptake
