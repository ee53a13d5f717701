// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/rowpairs.h"

namespace uptake {

std::vector<RowPair> pairsOf(const Subset& subset, Month now, Month ago)
{
    const Facts& facts = subset.facts();
    std::vector<RowPair> pairs;
    const RowRange earlier = facts.records(ago);
    Row at = earlier.first; // both are sorted by installation
    subset.forEachReport(facts.records(now), [&](Row row) {
        while (at < earlier.last && facts.installation(at) < facts.installation(row))
            ++at;
        if (at < earlier.last && facts.installation(at) == facts.installation(row) && subset.containsReport(at))
            pairs.push_back({row, at});
    });
    return pairs;
}

} // namespace uptake
