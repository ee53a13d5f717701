// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <vector>

namespace uptake {

/// The rows of a table in the order of their values, and of them those that hold all the words looked for. Values are
/// asked for once a row, not once a comparison: tables of many thousand rows sort while one looks.
class SortedRows : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SortedRows(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model) override;
    void keep(const QString& words); ///< rows of which each word stands in some cell; none: all rows

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void rank(int column) const;

    QStringList m_words;
    mutable std::vector<int> m_ranks; ///< of the rows by one column: alike where the values are
    mutable int m_ranked = -1; ///< that column
};

} // namespace uptake
