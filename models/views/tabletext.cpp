// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/tabletext.h"

#include "models/base/csvfield.h"
#include "models/views/tablemodel.h"

#include <QStringList>

#include <numeric>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

QString csvCell(const QModelIndex& index)
{
    const QVariant value = index.data(ValueRole);
    switch (value.typeId()) {
    case QMetaType::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return CellKind(index.data(KindRole).toInt()) == CellKind::Text ? csvField(index.data().toString())
                                                                        : value.toString();
    default:
        return value.isValid() ? csvField(index.data().toString()) : QString();
    }
}

} // namespace

QString toCsv(const QAbstractItemModel& model)
{
    QList<int> columns(model.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    return toCsv(model, columns);
}

QString toCsv(const QAbstractItemModel& model, const QList<int>& columns)
{
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells << csvField(model.headerData(column, Qt::Horizontal).toString());
    lines << cells.join(u',');
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (const int column : columns)
            cells << csvCell(model.index(row, column));
        lines << cells.join(u',');
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

QString toTabbedText(const QAbstractItemModel& model, const QList<int>& columns)
{
    const auto flat = [](const QVariant& value) { return value.toString().simplified(); };
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells << flat(model.headerData(column, Qt::Horizontal));
    lines << cells.join(u'\t');
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (const int column : columns)
            cells << flat(model.index(row, column).data());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace uptake
