// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <functional>
#include <utility>
#include <vector>

namespace uptake {

/// How a cell is aligned and drawn; a share is a number between 0 and 1 that a bar can show.
enum class CellKind { Text, Number, Share };

/// What tables answer beside the text.
enum TableRole {
    ValueRole = Qt::UserRole, ///< the value behind the text: sorts and exports; none where absent
    KindRole ///< int(CellKind)
};

template <class Row> struct Column
{
    QString title;
    std::function<QString(const Row&)> text;
    std::function<QVariant(const Row&)> value; ///< none = the text
    CellKind kind = CellKind::Text;
    QString tip = {}; ///< what the column means
};

/// The one item model for results: rows of any struct, columns as values. It shows; it never counts or fetches.
template <class Row> class TableModel final : public QAbstractTableModel
{
public:
    explicit TableModel(std::vector<Column<Row>> columns)
        : m_columns(std::move(columns))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const std::vector<Row>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row& row = m_rows[size_t(index.row())];
        const Column<Row>& column = m_columns[size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row);
        case ValueRole:
            return column.value ? column.value(row) : QVariant(column.text(row));
        case KindRole:
            return int(column.kind);
        case Qt::TextAlignmentRole:
            return int(alignment(column));
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= int(m_columns.size()))
            return {};
        const Column<Row>& column = m_columns[size_t(section)];
        switch (role) {
        case Qt::DisplayRole:
            return column.title;
        case Qt::ToolTipRole:
            return column.tip.isEmpty() ? QVariant() : QVariant(column.tip);
        case Qt::TextAlignmentRole:
            return int(alignment(column));
        default:
            return {};
        }
    }

private:
    static Qt::Alignment alignment(const Column<Row>& column)
    {
        return Qt::AlignVCenter | (column.kind == CellKind::Text ? Qt::AlignLeft : Qt::AlignRight);
    }

    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
};

} // namespace uptake
