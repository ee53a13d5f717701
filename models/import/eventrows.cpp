// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/downloadcolumns.h"
#include "models/import/importtext.h"
#include "models/import/marketplacerows.h"
#include "models/records/tier.h"

using namespace Qt::StringLiterals;

namespace uptake {

const DownloadColumns eventColumns{
    {"addonKey", "addonName", "hosting", "transactionId", "licenseId", "appEntitlementNumber", "eventDate",
        "maintenanceStartDate", "maintenanceEndDate", "lastUpdated", "appEntitlementId"},
    {"monthsValid", "appEntitlementId", "cloudId", "inGracePeriod", "multiInstanceEntitlementId",
        "multiInstanceEntitlementNumber", "appEdition"}};

std::variant<LicenceEvent, Rejection> MarketplaceRows::event(const CsvRow& row)
{
    /// Positions in the names above.
    enum Column {
        AddonKey,
        AddonName,
        Hosting,
        TransactionId,
        LicenseId,
        EntitlementNumber,
        EventDate,
        Start,
        End,
        LastUpdated,
        EntitlementId
    };
    LicenceEvent record;
    if (!begin(row))
        return result(record);
    record.event = toText(m_kind);
    record.addonKey = productOf(AddonKey);
    record.addonName = m_reader.text(AddonName);
    record.hosting = normalisedHosting(m_reader.text(Hosting));
    record.transactionId = m_reader.text(TransactionId);
    record.licenseId = m_reader.text(LicenseId);
    record.appEntitlementNumber = m_reader.text(EntitlementNumber);
    record.appEntitlementId = m_reader.text(EntitlementId);
    record.eventDate = m_reader.day(EventDate);
    record.maintenanceStart = m_reader.day(Start);
    record.maintenanceEnd = m_reader.day(End);
    record.lastUpdated = m_reader.day(LastUpdated);
    record.extra = extra();
    if (!record.eventDate)
        m_reader.reject(u"eventDate"_s, {}, ImportText::tr("the event has no date"));
    if (record.licenseId.isEmpty() && record.appEntitlementNumber.isEmpty() && record.appEntitlementId.isEmpty())
        m_reader.reject(u"licenseId"_s, {},
            ImportText::tr("neither licenseId nor appEntitlementNumber nor appEntitlementId names the licence"));
    return result(std::move(record));
}

} // namespace uptake
