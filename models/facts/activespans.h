// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"
#include "models/facts/row.h"

#include <vector>

namespace uptake {

class Subset;

/// Days, ends included, on which a licence is active in one state (definitions.md, "active licences"), and a subset
/// keeps it.
struct LicenceSpan
{
    quint32 licence = 0;
    Day from = 0;
    Day to = 0;
    quint32 stratum = 0; ///< hosting * tierBandCount + band
    quint32 licenseType = 0; ///< into Facts::licenseTypes()
    qint64 capacity = -1; ///< none below 0
};

/// Those of all licences of a subset's facts; by licence, then day.
std::vector<LicenceSpan> activeSpansOf(const Subset& subset);

} // namespace uptake
