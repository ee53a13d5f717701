// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batches.h"

#include <QJsonObject>

namespace uptake {

QJsonObject toJson(const RowCounts& counts); ///< all but rows
QString toText(const RowCounts& counts); ///< "3 rows: 2 added, ..."

/// Prints the first rejected rows of a file as errors, with what becomes of them, and how many more there are.
void printRejections(
    const QString& path, const RowCounts& counts, const QList<Rejection>& rejections, const QString& fate);

} // namespace uptake
