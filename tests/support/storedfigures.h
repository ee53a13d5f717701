// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/factsloader.h"
#include "models/metrics/headcount.h"
#include "tests/support/expectedmacros.h"
#include "tests/support/factstext.h"

namespace uptake::test {

/// What a database says: every report, and the headcount on its newest day. Read by the models, not by starting the program: a test
/// that asks a thousand times would mostly wait for its libraries.
inline QString storedFigures(const QString& database)
{
    const auto connection = valueOf(Connection::open({database}));
    NoProgress progress;
    const auto facts = valueOf(loadFacts(*connection, progress));
    QStringList lines = textOf(*facts);
    lines.sort();
    if (facts->newestDay()) {
        const Headcount counted = headcount(Subset(*facts, {}), *facts->newestDay());
        lines << QStringLiteral("%1: %2 licences, %3 users").arg(counted.asOf).arg(counted.activeLicences).arg(counted.licensedUsers);
    }
    return lines.join(u'\n');
}

} // namespace uptake::test
