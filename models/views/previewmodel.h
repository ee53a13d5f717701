// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/preview.h"

#include <QAbstractTableModel>

#include <vector>

namespace uptake {

/// What an import would make of each file, with a tick to leave it out.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Kind, Rows, Added, Updated, Unchanged, Skipped, Rejected, ColumnCount };

    struct Row
    {
        FilePreview preview;
        bool isIncluded = true; ///< as the user ticked it; what cannot be imported is not, whatever the tick
        bool isIn() const { return isIncluded && !preview.file.problem; }
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(const QList<FilePreview>& files); ///< all of them included
    /// Takes the counts of the included files over, which `files` are, in their order.
    void setCounts(const QList<FilePreview>& files);
    const std::vector<Row>& rows() const { return m_rows; }
    PlannedFile& file(int row) { return m_rows[size_t(row)].preview.file; } ///< for the user's answers
    QList<PlannedFile> included() const; ///< those ticked, with or without a problem
    RowCounts counts() const; ///< over the files that would be imported
    qsizetype importable() const; ///< how many those are

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void inclusionChanged();

private:
    QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace uptake
