// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importer.h"

#include <QJsonObject>

namespace uptake {

QJsonObject toJson(const RowCounts& counts); ///< all but rows
QJsonObject toJson(const FileSummary& file);
void printFile(const FileSummary& file); ///< what became of a file, and what was passed over in it
QString toText(const RowCounts& counts); ///< "3 rows: 2 added, ..."

/// Prints the first rejected rows of a file as errors, with what becomes of them, and how many more there are.
void printRejections(
    const QString& path, const RowCounts& counts, const QList<Rejection>& rejections, const QString& fate);

} // namespace uptake
