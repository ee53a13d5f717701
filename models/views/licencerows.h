// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"
#include "models/views/tablemodel.h"

namespace uptake {

/// One licence as it was known on a day, in the words that a list shows.
struct LicenceRow
{
    QString number;
    QString organisation;
    QString product;
    QString type;
    QString hosting;
    QString tier;
    std::optional<qint64> users; ///< that it allows
    std::optional<Day> end; ///< of its maintenance
};

/// The licences that "active licences" counts on a day: activeLicencesOn() of them, by organisation.
std::vector<LicenceRow> licencesBehind(const Subset& subset, Day day);

std::vector<Column<LicenceRow>> licenceTable();

} // namespace uptake
