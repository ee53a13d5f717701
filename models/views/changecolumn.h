// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/basis.h"
#include "models/views/tablemodel.h"
#include "models/views/wording.h"

#include <optional>

namespace uptake {

/// "+2 points", by how much a share changed; a dash where nothing compares.
template <class Row, class ChangeOf>
Column<Row> changeColumn(const QString& title, ChangeOf changeOf, const QString& tip)
{
    const auto difference = [=](const Row& row) {
        const std::optional<Change> change = changeOf(row);
        return change ? std::optional<double>(change->difference) : std::nullopt;
    };
    return {title,
        [=](const Row& row) {
            const auto value = difference(row);
            return value ? wording::points(*value) : QString(QChar(0x2013));
        },
        [=](const Row& row) {
            const auto value = difference(row);
            return value ? QVariant(*value) : QVariant();
        },
        CellKind::Number, tip};
}

} // namespace uptake
