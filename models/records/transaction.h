// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cents.h"
#include "models/base/dates.h"
#include "models/records/licence.h"

namespace uptake {

/// One line of an order, as a transactions download tells it. Empty text and no value mean "absent".
struct Transaction
{
    QString transactionId;
    QString lineItemId; ///< absent in older exports
    QString addonLicenseId;
    QString licenseId;
    QString appEntitlementNumber;
    QString addonKey;
    QString addonName;
    QString saleType; ///< New, Renewal, Upgrade, Downgrade, Refund
    QString licenseType;
    QString hosting;
    QString tier;
    QString billingPeriod;
    QString company;
    QString country;
    QString region;
    std::optional<Day> saleDate;
    std::optional<Day> maintenanceStart;
    std::optional<Day> maintenanceEnd;
    std::optional<Day> lastUpdated;
    Cents purchasePrice;
    Cents vendorAmount;
    QString extra; ///< as in Licence
    QList<Contact> contacts;
    QStringList forgotten; ///< roles whose people asked to be forgotten (RTBF)
};

/// The day a version came out, from a releases file.
struct Release
{
    QString addonKey;
    QString version;
    Day released = 0;
    QString notes;
};

} // namespace uptake
