// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/downloadcolumns.h"
#include "models/import/importtext.h"
#include "models/import/marketplacerows.h"
#include "models/records/tier.h"

using namespace Qt::StringLiterals;

namespace uptake {

const DownloadColumns transactionColumns{
    {"transactionId", "transactionLineItemId", "addonLicenseId", "licenseId", "appEntitlementNumber", "addonKey",
        "addonName", "saleType", "licenseType", "hosting", "tier", "billingPeriod", "company", "country", "region",
        "saleDate", "maintenanceStartDate", "maintenanceEndDate", "lastUpdated", "purchasePrice", "vendorAmount"},
    {"hostLicenseId", "changeInBillingPeriod", "oldBillingPeriod", "changeInTier", "oldTier", "appEntitlementId",
        "parentProductName", "changeInParentProductEdition", "oldParentProductEdition", "parentProductEdition",
        "hostEntitlementId", "hostEntitlementNumber", "cloudId", "partnerDiscountAmount", "paymentStatus",
        "dunningStatus", "refundReason", "creditNoteReason", "loyaltyDiscountAmount", "loyaltyDiscountReason",
        "marketplacePromotionDiscountAmount", "marketplacePromotionDiscountCode", "marketplacePromotionDiscountReason",
        "expertDiscountAmount", "expertDiscountReason", "manualDiscountAmount", "manualDiscountReason", "paymentTerms",
        "originalTransactionId", "originalTransactionSaleDate", "partnerType", "partnerName", "appEdition"}};

std::variant<Transaction, Rejection> MarketplaceRows::transaction(const CsvRow& row)
{
    /// Positions in the names above.
    enum Column {
        TransactionId,
        LineItemId,
        AddonLicenseId,
        LicenseId,
        EntitlementNumber,
        AddonKey,
        AddonName,
        SaleType,
        LicenseType,
        Hosting,
        Tier,
        BillingPeriod,
        Company,
        Country,
        Region,
        SaleDate,
        Start,
        End,
        LastUpdated,
        PurchasePrice,
        VendorAmount
    };
    Transaction record;
    if (!begin(row))
        return result(record);
    record.transactionId = m_reader.text(TransactionId);
    record.lineItemId = m_reader.text(LineItemId);
    record.addonLicenseId = m_reader.text(AddonLicenseId);
    record.licenseId = m_reader.text(LicenseId);
    record.appEntitlementNumber = m_reader.text(EntitlementNumber);
    record.addonKey = productOf(AddonKey);
    record.addonName = m_reader.text(AddonName);
    record.saleType = m_reader.text(SaleType);
    record.licenseType = m_reader.text(LicenseType);
    record.hosting = normalisedHosting(m_reader.text(Hosting));
    record.tier = m_reader.text(Tier);
    record.billingPeriod = m_reader.text(BillingPeriod);
    record.company = m_reader.text(Company);
    record.country = m_reader.text(Country);
    record.region = m_reader.text(Region);
    record.saleDate = m_reader.day(SaleDate);
    record.maintenanceStart = m_reader.day(Start);
    record.maintenanceEnd = m_reader.day(End);
    record.lastUpdated = m_reader.day(LastUpdated);
    record.purchasePrice = m_reader.cents(PurchasePrice).value_or(Cents{});
    record.vendorAmount = m_reader.cents(VendorAmount).value_or(Cents{});
    record.extra = extra();
    record.forgotten = forgottenRoles();
    record.contacts = contacts(record.forgotten);
    if (record.transactionId.isEmpty() && record.lineItemId.isEmpty())
        m_reader.reject(u"transactionLineItemId"_s, {},
            ImportText::tr("neither transactionLineItemId nor transactionId names the transaction"));
    if (!record.saleDate)
        m_reader.reject(u"saleDate"_s, {}, ImportText::tr("the sale has no date"));
    if (m_reader.field(VendorAmount).isAbsent())
        m_reader.reject(u"vendorAmount"_s, {}, ImportText::tr("the sale has no amount"));
    return result(std::move(record));
}

} // namespace uptake
