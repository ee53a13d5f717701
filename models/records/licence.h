// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"

#include <QList>
#include <QStringList>

namespace uptake {

/// A person that a licence names. Stored only when the user asked to keep contacts (formats.md, 3).
struct Contact
{
    QString role; ///< "technical", "billing", "partner"
    QString name;
    QString email;
    QString phone;
    QString address; ///< lines, city, state and postcode, one a line
};

/// The state of a licence as one row of a licences download tells it. Empty text and no value mean "absent".
struct Licence
{
    QString addonLicenseId;
    QString licenseId; ///< the SEN
    QString appEntitlementNumber;
    QString appEntitlementId;
    QString hostLicenseId;
    QString addonKey;
    QString addonName;
    QString licenseType;
    QString status;
    QString hosting; ///< normalised: Server, Data Center, Cloud, or what the file says
    QString tier;
    QString company;
    QString country;
    QString region;
    std::optional<Day> maintenanceStart;
    std::optional<Day> maintenanceEnd;
    std::optional<Day> lastUpdated;
    qint32 updatedSecond = 0; ///< of that day, where the file tells: which of two rows of one download is newer
    QString extra; ///< further columns of the row that name no person, as a compact JSON object; empty if there are none
    QList<Contact> contacts;
    QStringList forgotten; ///< roles whose people asked to be forgotten (RTBF)
};

} // namespace uptake
