// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"

namespace uptake {

/// A paid maintenance period that ends: then its renewal is due.
struct DueRenewal
{
    Day due = 0;
    bool isRenewed = false;
    OrganisationId organisation{};
};

/// The renewals of the selected licences, in any order. A paid period ends where a paid licence state or an order line
/// says so; ends within a week are one. It is renewed if a later period of the same licence is known, or a renewal (an
/// order line or a row of a renewal download) within 90 days of the end. A renewal near no known end was due when it
/// came.
std::vector<DueRenewal> dueRenewals(const Subset& subset);

} // namespace uptake
