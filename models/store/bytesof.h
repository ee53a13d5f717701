// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

#include <QByteArray>

namespace uptake {

/// A copy of a row's bytes, which outlives the row.
inline QByteArray bytesOf(const Query& row, int column)
{
    const std::string_view bytes = row.bytes(column);
    return {bytes.data(), qsizetype(bytes.size())};
}

} // namespace uptake
