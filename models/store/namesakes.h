// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/decisions.h"

namespace uptake {

/// Organisations that are called alike, as a correction may leave them, and count as several.
struct Namesakes
{
    QString name; ///< "Birch Bank, DE"; empty where there is none
    QList<Decision> joining; ///< what makes them one
};

/// Others that are called as this organisation is now, in the same country or where one is not known, and are not one
/// with it yet.
[[nodiscard]] Expected<Namesakes> namesakesOf(Connection& connection, qint64 organisation);

} // namespace uptake
