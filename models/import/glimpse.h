// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <optional>

namespace uptake {

/// What a preview sees of a file while its rows go by: the first of them, without the people in them, and the period.
struct Glimpse
{
    static constexpr qsizetype mostRows = 5;

    qint64 mostBytes = std::numeric_limits<qint64>::max(); ///< a larger file is read no further
    bool isCut = false; ///< it was not read to its end
    QStringList columns;
    QList<QStringList> firstRows; ///< a text each column
    std::optional<Day> from, to; ///< of what the rows tell about
    std::optional<Day> snapshot; ///< date of a licences download

    void see(std::optional<Day> day)
    {
        if (!day)
            return;
        from = std::min(from.value_or(*day), *day);
        to = std::max(to.value_or(*day), *day);
    }
};

} // namespace uptake
