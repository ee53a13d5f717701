// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/previewmodel.h"

#include "models/views/importwording.h"
#include "models/views/tablemodel.h"
#include "models/views/wording.h"

#include <QFileInfo>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

qint64 countAt(const RowCounts& counts, int column)
{
    switch (column) {
    case PreviewModel::Rows:
        return counts.rows;
    case PreviewModel::Added:
        return counts.added;
    case PreviewModel::Updated:
        return counts.updated;
    case PreviewModel::Unchanged:
        return counts.unchanged;
    case PreviewModel::Skipped:
        return counts.skipped;
    default:
        return counts.rejected;
    }
}

} // namespace

void PreviewModel::setFiles(const QList<FilePreview>& files)
{
    beginResetModel();
    m_rows.clear();
    for (const FilePreview& file : files)
        m_rows.push_back({file, true});
    endResetModel();
}

void PreviewModel::setCounts(const QList<FilePreview>& files)
{
    qsizetype next = 0;
    for (Row& row : m_rows) {
        if (row.isIncluded && next < files.size())
            row.preview = files[next++];
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QList<PlannedFile> PreviewModel::included() const
{
    QList<PlannedFile> files;
    for (const Row& row : m_rows) {
        if (row.isIncluded)
            files << row.preview.file;
    }
    return files;
}

RowCounts PreviewModel::counts() const
{
    RowCounts counts;
    for (const Row& row : m_rows) {
        if (row.isIn())
            counts += row.preview.counts;
    }
    return counts;
}

qsizetype PreviewModel::importable() const
{
    return std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.isIn(); });
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PreviewModel::text(const Row& row, int column) const
{
    const PlannedFile& file = row.preview.file;
    if (column == File)
        return QFileInfo(file.path).fileName();
    if (column == Kind && !row.isIncluded)
        return tr("left out");
    if (column == Kind)
        return !file.kind && file.asksForKind() ? tr("say what it is")
            : file.problem                      ? tr("cannot be imported")
                                                : wording::kind(*file.kind);
    return row.isIn() ? wording::count(countAt(row.preview.counts, column)) : QString();
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == File ? QVariant(row.preview.file.path) : QVariant();
    case Qt::CheckStateRole:
        return column == File ? QVariant(int(row.isIncluded ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case ValueRole:
        return column < Rows ? QVariant(text(row, column))
            : row.isIn()     ? QVariant(countAt(row.preview.counts, column))
                             : QVariant();
    case KindRole:
        return int(column < Rows ? CellKind::Text : CellKind::Number);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column < Rows ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

bool PreviewModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != File || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_rows[size_t(index.row())].isIncluded = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT inclusionChanged();
    return true;
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == File)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section < Rows ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Kind:
        return tr("What it is");
    case Rows:
        return tr("Rows");
    case Added:
        return tr("Added");
    case Updated:
        return tr("Updated");
    case Unchanged:
        return tr("Unchanged");
    case Skipped:
        return tr("Skipped");
    default:
        return tr("In quarantine");
    }
}

} // namespace uptake
