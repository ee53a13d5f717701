// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/event.h"
#include "models/records/marketdata.h"
#include "models/records/report.h"
#include "models/records/transaction.h"
#include "models/store/licences.h"
#include "models/store/tombstones.h"

namespace uptake {

// Is a record about somebody who was erased? Then nothing of it may come back. People who were erased are taken out of
// the records of others.

inline bool isForgotten(const Tombstones& tombstones, const Report& report)
{
    return tombstones.hasServer(report.serverId)
        || tombstones.hasNumber('R', QString::fromStdString(report.entitlement));
}

inline bool isForgotten(const Tombstones& tombstones, PreparedLicence& prepared)
{
    Licence& licence = prepared.licence;
    licence.contacts.removeIf([&](const Contact& contact) { return tombstones.names(contact); });
    return tombstones.hasCompany(licence.company, licence.country) || tombstones.hasNumber('A', licence.addonLicenseId)
        || tombstones.hasNumber('L', licence.licenseId) || tombstones.hasNumber('E', licence.appEntitlementNumber);
}

inline bool isForgotten(const Tombstones& tombstones, Transaction& sale)
{
    sale.contacts.removeIf([&](const Contact& contact) { return tombstones.names(contact); });
    return tombstones.hasCompany(sale.company, sale.country) || tombstones.hasNumber('A', sale.addonLicenseId)
        || tombstones.hasNumber('L', sale.licenseId) || tombstones.hasNumber('E', sale.appEntitlementNumber);
}

inline bool isForgotten(const Tombstones& tombstones, const LicenceEvent& event)
{
    return tombstones.hasNumber('L', event.licenseId) || tombstones.hasNumber('E', event.appEntitlementNumber);
}

inline bool isForgotten(const Tombstones& tombstones, Feedback& feedback)
{
    if (tombstones.hasPerson(feedback.fullName))
        feedback.fullName.clear();
    return tombstones.hasNumber('E', feedback.appEntitlementNumber) || tombstones.mentions(feedback.message.toUtf8());
}

inline bool isForgotten(const Tombstones& tombstones, FreeTierDay& day)
{
    if (tombstones.hasPerson(day.technicalEmail))
        day.technicalEmail.clear();
    return tombstones.hasNumber('L', day.licenseId) || tombstones.hasNumber('E', day.entitlementNumber);
}

inline bool isForgotten(const Tombstones&, const Release&)
{
    return false;
}

inline bool isForgotten(const Tombstones&, const Distribution&)
{
    return false;
}

} // namespace uptake
