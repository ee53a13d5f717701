// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sortedrows.h"

#include "models/views/tablemodel.h"

#include <algorithm>
#include <numeric>

namespace uptake {

namespace {

/// Numbers by size, else texts as they are spelt; what is absent comes last.
int compared(const QVariant& a, const QVariant& b)
{
    if (!a.isValid() || !b.isValid())
        return int(b.isValid()) - int(a.isValid());
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return static_cast<const QString*>(a.constData())->compare(*static_cast<const QString*>(b.constData()));
    const QPartialOrdering order = QVariant::compare(a, b);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

} // namespace

SortedRows::SortedRows(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ValueRole);
}

void SortedRows::setSourceModel(QAbstractItemModel* model)
{
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    m_ranked = -1;
    const auto forget = [this] { m_ranked = -1; };
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, forget); // before the rows are sorted anew
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
    QSortFilterProxyModel::setSourceModel(model);
}

void SortedRows::keep(const QString& words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool SortedRows::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return true;
    QStringList cells;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        cells << sourceModel()->index(row, column, parent).data().toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return std::any_of(
            cells.begin(), cells.end(), [&](const QString& cell) { return cell.contains(word, Qt::CaseInsensitive); });
    });
}

bool SortedRows::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (m_ranked != left.column() || m_ranks.size() != size_t(sourceModel()->rowCount()))
        rank(left.column());
    return m_ranks[size_t(left.row())] < m_ranks[size_t(right.row())];
}

void SortedRows::rank(int column) const
{
    std::vector<QVariant> values;
    values.reserve(size_t(sourceModel()->rowCount()));
    for (int row = 0; row < sourceModel()->rowCount(); ++row)
        values.push_back(sourceModel()->index(row, column).data(sortRole()));
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(
        order.begin(), order.end(), [&](size_t a, size_t b) { return compared(values[a], values[b]) < 0; });
    m_ranks.assign(values.size(), 0);
    for (size_t place = 1; place < order.size(); ++place) {
        const bool isAlike = compared(values[order[place - 1]], values[order[place]]) == 0;
        m_ranks[order[place]] = m_ranks[order[place - 1]] + (isAlike ? 0 : 1);
    }
    m_ranked = column;
}

} // namespace uptake
