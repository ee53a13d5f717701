// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"

namespace uptake {

/// One licence's evaluation.
struct Evaluation
{
    quint32 licence = 0; ///< into Facts::licences()
    Day start = 0;
    std::optional<Day> end; ///< of the evaluation licence, where it is known
    std::optional<Day> converted; ///< when it became a sale
};

/// The evaluations of the selected licences: from evaluationStartDate, else from the start of the first state of an
/// evaluation type. It is converted on the earliest day, from its start on, of: evaluationSaleDate, a conversion in a
/// download, an order line that is no refund, the start of a paid state.
std::vector<Evaluation> evaluationsOf(const Subset& subset);

} // namespace uptake
