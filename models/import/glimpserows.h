// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/glimpse.h"
#include "models/store/licences.h"
#include "models/store/staterows.h"

namespace uptake {

// The day of a row that a preview tells of.

inline void see(const PreparedLicence& prepared, Glimpse& glimpse)
{
    glimpse.see(prepared.licence.lastUpdated);
}
inline void see(const Transaction& transaction, Glimpse& glimpse)
{
    glimpse.see(transaction.saleDate);
}
inline void see(const LicenceEvent& event, Glimpse& glimpse)
{
    glimpse.see(event.eventDate);
}
inline void see(const Release& release, Glimpse& glimpse)
{
    glimpse.see(release.released);
}
inline void see(const Feedback& feedback, Glimpse& glimpse)
{
    glimpse.see(feedback.date);
}
inline void see(const FreeTierDay& day, Glimpse& glimpse)
{
    glimpse.see(day.day);
}
inline void see(const Distribution& points, Glimpse& glimpse)
{
    for (const DistributionPoint& point : points)
        glimpse.see(point.date);
}

} // namespace uptake
