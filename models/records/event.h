// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"

namespace uptake {

/// One row of a churn, conversion or renewal download. Empty text and no value mean "absent".
struct LicenceEvent
{
    QString event; ///< "churn", "conversion", "renewal"
    QString addonKey;
    QString addonName;
    QString hosting;
    QString transactionId;
    QString licenseId;
    QString appEntitlementNumber;
    QString appEntitlementId; ///< also in `extra`
    std::optional<Day> eventDate;
    std::optional<Day> maintenanceStart;
    std::optional<Day> maintenanceEnd;
    std::optional<Day> lastUpdated;
    QString extra; ///< further columns of the row, as a compact JSON object
};

} // namespace uptake
