// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;

namespace uptake {

/// A table as comma-separated values with its header: numbers as values, in C locale; absent values empty. A text that
/// a spreadsheet would run as a formula gets an apostrophe before it.
QString toCsv(const QAbstractItemModel& model);
QString toCsv(const QAbstractItemModel& model, const QList<int>& columns); ///< these, in this order

/// A table as tab-separated text with its header, as it is shown: for the clipboard.
QString toTabbedText(const QAbstractItemModel& model, const QList<int>& columns); ///< these, in this order

/// A table as HTML with its header, as it is shown, up to so many rows: for paper.
QString toHtml(const QAbstractItemModel& model, const QList<int>& columns, int mostRows);

} // namespace uptake
