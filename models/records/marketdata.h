// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"

#include <QStringList>

#include <vector>

namespace uptake {

/// What somebody said on uninstalling, disabling or unsubscribing. Empty text and no value mean "absent".
struct Feedback
{
    QString addonKey;
    QString addonVersion;
    QString applicationKey;
    QString applicationVersion;
    QString hosting;
    QString feedbackType; ///< uninstall, disable, unsubscribe
    QString reasonKey;
    QString reason;
    QString message;
    QString fullName; ///< stored only when the user asked to keep contacts
    QStringList forgotten; ///< "user" if that person asked to be forgotten (RTBF)
    QString appEntitlementNumber;
    std::optional<Day> date;
};

/// One day of one licence of the free starter tier.
struct FreeTierDay
{
    QString addonKey;
    QString addonName;
    QString licenseId;
    QString entitlementNumber;
    QString parentEdition;
    QString technicalEmail; ///< stored only when the user asked to keep contacts
    QStringList forgotten; ///< "technical" if that person asked to be forgotten (RTBF)
    std::optional<Day> day;
    std::optional<Day> dateOfEvaluation;
    std::optional<qint64> parentUnitCount;
};

/// What the Marketplace itself counted: installations by a value of a dimension on a day.
struct DistributionPoint
{
    QString addonKey;
    QString dimension; ///< addonVersion, hostVersion, hosting, country, tier
    QString value;
    Day date = 0;
    qint64 installations = 0;
    std::optional<qint64> users;
};

/// All points that one row of a file holds: one in the long form, a series each in the wide one.
using Distribution = std::vector<DistributionPoint>;

} // namespace uptake
