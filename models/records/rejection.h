// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace uptake {

/// A row or message that could not be stored, kept in quarantine until it is mended.
struct Rejection
{
    qint64 line = 0; ///< line of the file, 1-based; for mail the number of the message
    QString column; ///< name of the column or field, or empty where the row as a whole is broken
    QString value; ///< what stood there
    QString reason; ///< what is wrong, and so what to mend
    QByteArray raw; ///< the row or message as it stood in the file, without people, cut at 64 KiB
    qint64 origin = 0; ///< digest of the row as it stood, where `raw` keeps less: two rows are told apart by it
};

constexpr qsizetype largestKeptRow = 64 * 1024;

} // namespace uptake
