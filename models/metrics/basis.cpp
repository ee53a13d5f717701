// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/basis.h"

namespace uptake {

Basis basisOf(const Subset& subset, Month month)
{
    const Facts& facts = subset.facts();
    Basis basis{month, completenessOf(facts, month), subset.countReports(facts.records(month)),
        subset.countReports(facts.records(month - std::chrono::months{1})), facts.newestDay()};
    if (basis.installations == 0)
        basis.completeness = Completeness::Missing;
    return basis;
}

} // namespace uptake
