// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/downloadcolumns.h"
#include "models/import/importtext.h"
#include "models/import/marketplacerows.h"
#include "models/records/tier.h"

using namespace Qt::StringLiterals;

namespace uptake {

const DownloadColumns licenceColumns{
    {"addonLicenseId", "licenseId", "appEntitlementNumber", "appEntitlementId", "hostLicenseId", "addonKey",
        "addonName", "licenseType", "status", "hosting", "tier", "company", "country", "region", "maintenanceStartDate",
        "maintenanceEndDate", "lastUpdated"},
    {"hostEntitlementId", "hostEntitlementNumber", "cloudId", "cloudSiteHostname", "cmtStatus",
        "cmtRelatedOnPremLicense", "extendedServerSupport", "licenseSourceType", "transactionAccountId", "appEdition",
        "upgradeEvaluationEdition", "upgradeEvaluationStartDate", "upgradeEvaluationEndDate", "partnerType",
        "partnerName", "evaluationOpportunitySize", "evaluationLicense", "daysToConvertEval", "evaluationStartDate",
        "evaluationEndDate", "evaluationSaleDate", "parentProductBillingCycle", "parentProductName",
        "installedOnSandbox", "parentProductEdition", "channel", "referrerDomain", "campaignName", "campaignSource",
        "campaignMedium", "campaignContent"}};

std::variant<Licence, Rejection> MarketplaceRows::licence(const CsvRow& row)
{
    /// Positions in the names above.
    enum Column {
        AddonLicenseId,
        LicenseId,
        EntitlementNumber,
        EntitlementId,
        HostLicenseId,
        AddonKey,
        AddonName,
        LicenseType,
        Status,
        Hosting,
        Tier,
        Company,
        Country,
        Region,
        Start,
        End,
        LastUpdated
    };
    Licence record;
    if (!begin(row))
        return result(record);
    record.addonLicenseId = m_reader.text(AddonLicenseId);
    record.licenseId = m_reader.text(LicenseId);
    record.appEntitlementNumber = m_reader.text(EntitlementNumber);
    record.appEntitlementId = m_reader.text(EntitlementId);
    record.hostLicenseId = m_reader.text(HostLicenseId);
    record.addonKey = productOf(AddonKey);
    record.addonName = m_reader.text(AddonName);
    record.licenseType = m_reader.text(LicenseType);
    record.status = m_reader.text(Status);
    record.hosting = normalisedHosting(m_reader.text(Hosting));
    record.tier = m_reader.text(Tier);
    record.company = m_reader.text(Company);
    record.country = m_reader.text(Country);
    record.region = m_reader.text(Region);
    record.maintenanceStart = m_reader.day(Start);
    record.maintenanceEnd = m_reader.day(End);
    record.lastUpdated = m_reader.day(LastUpdated);
    if (const auto seconds = secondsFromText(m_reader.field(LastUpdated).bytes()))
        record.updatedSecond = qint32(*seconds - secondsOfDay(dayOfSeconds(*seconds)));
    record.extra = extra();
    record.forgotten = forgottenRoles();
    record.contacts = contacts(record.forgotten);
    if (record.addonLicenseId.isEmpty() && record.appEntitlementNumber.isEmpty() && record.licenseId.isEmpty())
        m_reader.reject(u"addonLicenseId"_s, {},
            ImportText::tr("neither addonLicenseId nor appEntitlementNumber nor licenseId names the licence"));
    return result(std::move(record));
}

} // namespace uptake
