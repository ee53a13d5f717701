// SPDX-License-Identifier: GPL-3.0-or-later
// What of a table is chosen: kept when its rows are counted anew, and copied.
#include "ui/widgets/datatable.h"

#include "models/views/tabletext.h"

#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>

#include <algorithm>
#include <memory>

namespace uptake {

using namespace Qt::StringLiterals;

QList<int> DataTable::chosenRows() const
{
    QItemSelection ranges = selectionModel()->selection(); // thousands of rows are few ranges
    std::sort(ranges.begin(), ranges.end(), [](const auto& a, const auto& b) { return a.top() < b.top(); });
    QList<int> rows;
    int next = 0; // columns that were moved have a range each, of the same rows
    for (const QItemSelectionRange& range : std::as_const(ranges)) {
        for (next = std::max(next, range.top()); next <= range.bottom(); ++next)
            rows << sourceRow(m_sorted.index(next, 0));
    }
    return rows;
}

void DataTable::keepChosen(int column)
{
    const auto kept = std::make_shared<QStringList>();
    connect(&m_sorted, &QAbstractItemModel::modelAboutToBeReset, this, [this, kept, column] {
        kept->clear();
        for (const int row : chosenRows())
            *kept << m_sorted.sourceModel()->index(row, column).data().toString();
    });
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, [this, kept, column] { chooseKept(column, *kept); });
}

void DataTable::chooseKept(int column, const QStringList& texts)
{
    QItemSelection selection;
    for (int row = 0; row < m_sorted.rowCount() && !texts.isEmpty(); ++row) {
        if (texts.contains(m_sorted.index(row, column).data().toString()))
            selection.append({m_sorted.index(row, 0), m_sorted.index(row, m_sorted.columnCount() - 1)});
    }
    if (selection.isEmpty())
        return;
    selectionModel()->setCurrentIndex(selection.constFirst().topLeft(), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString DataTable::shownText() const
{
    return toTabbedText(m_sorted, shownColumns());
}

void DataTable::copy() const
{
    const QStringList lines = shownText().split(u'\n');
    QStringList kept{lines.front()}; // the rows selected, in the order shown
    for (int row = 0; row < m_sorted.rowCount(); ++row) {
        if (selectionModel()->isRowSelected(row))
            kept << lines[row + 1];
    }
    QApplication::clipboard()->setText((kept.size() > 1 ? kept : lines).join(u'\n'));
}

} // namespace uptake
