// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/counting.h"

using namespace Qt::StringLiterals;

namespace uptake {

QString countsCondition(const QString& table, const QString& alias, std::optional<Day> knownOn)
{
    if (!knownOn)
        return u"%1.batch_id NOT IN (SELECT id FROM batches WHERE undone_at IS NOT NULL)"_s.arg(alias);
    return u"(%1.batch_id IN (%3) OR EXISTS (SELECT 1 FROM sightings WHERE sightings.kind = '%2' AND sightings.row_id = %1.id AND sightings.batch_id IN (%3)))"_s
        .arg(alias, table, batchesKnownOn(*knownOn));
}

QString batchesKnownOn(Day day)
{
    return u"SELECT id FROM batches WHERE imported_at < %1 AND (undone_at IS NULL OR undone_at >= %1)"_s.arg(
        secondsOfDay(day + 1));
}

} // namespace uptake
