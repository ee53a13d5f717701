// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/csvreader.h"
#include "tests/support/expectedmacros.h"

#include <QBuffer>

namespace uptake {

/// A CSV text in memory, opened as a file would be.
inline std::unique_ptr<QIODevice> opened(const QByteArray& text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// The next row of `csv`; there must be one.
inline const CsvRow& nextRow(CsvReader& csv)
{
    const CsvRow* row = valueOf(csv.next());
    if (!row)
        qFatal("the text has no further row");
    return *row;
}

} // namespace uptake
