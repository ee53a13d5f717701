// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>
#include <QString>

namespace uptake {

/// Something that a check of the database found, in words; and whether it can be, or was, put right.
struct Finding
{
    QString what;
    bool isRepaired = false;
};
/// Looks for damage: pages, indexes, foreign keys, rows that name a row that is gone. Repairs what loses nothing if it
/// is asked to.
enum class Repair { No, Yes };
[[nodiscard]] Expected<QList<Finding>> checkDatabase(Connection& connection, Repair repair);

} // namespace uptake
