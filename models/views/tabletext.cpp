// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/tabletext.h"

#include "models/base/csvfield.h"
#include "models/views/tablemodel.h"

#include <QStringList>

#include <algorithm>
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

QString toHtml(const QAbstractItemModel& model, const QList<int>& columns, int mostRows)
{
    const auto cell = [](QStringView tag, const QVariant& text, const QVariant& alignment) {
        const bool isNumber = (Qt::Alignment(alignment.toInt()) & Qt::AlignRight) != 0;
        return u"<%1 align='%2'>%3</%1>"_s.arg(tag, isNumber ? u"right" : u"left", text.toString().toHtmlEscaped());
    };
    QString html = u"<table width='100%' cellpadding='3' cellspacing='0'><thead><tr>"_s;
    for (const int column : columns)
        html += cell(u"th", model.headerData(column, Qt::Horizontal), model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole));
    html += u"</tr></thead>"_s;
    for (int row = 0; row < std::min(model.rowCount(), mostRows); ++row) {
        html += u"<tr>"_s;
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            html += cell(u"td", index.data(), index.data(Qt::TextAlignmentRole));
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace uptake
