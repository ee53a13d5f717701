// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/tierband.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

size_t tierBandOf(std::optional<qint64> capacity)
{
    if (!capacity)
        return tierBandCount - 1;
    return size_t(std::lower_bound(tierBandLimits.begin(), tierBandLimits.end(), *capacity) - tierBandLimits.begin());
}

QString tierBandName(size_t band)
{
    if (band == tierBandCount - 1)
        return u"none"_s;
    const qint64 from = band == 0 ? 1 : tierBandLimits[band - 1] + 1;
    return band == tierBandLimits.size() ? u"%1+"_s.arg(from) : u"%1-%2"_s.arg(from).arg(tierBandLimits[band]);
}

} // namespace uptake
