// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/downloadcolumns.h"
#include "models/import/importtext.h"
#include "models/import/marketplacerows.h"

using namespace Qt::StringLiterals;

namespace uptake {

const DownloadColumns freeTierColumns{{"addonKey", "addonName", "day", "licenseId", "entitlementNumber",
                                          "parentEdition", "dateOfEvaluation", "parentUnitCount", "technicalEmail"},
    {"appEntitlementId", "vendorId"}};

std::variant<FreeTierDay, Rejection> MarketplaceRows::freeTierDay(const CsvRow& row)
{
    /// Positions in the names above.
    enum Column {
        AddonKey,
        AddonName,
        DayColumn,
        LicenseId,
        EntitlementNumber,
        ParentEdition,
        DateOfEvaluation,
        ParentUnitCount,
        TechnicalEmail
    };
    FreeTierDay record;
    if (!begin(row))
        return result(record);
    record.addonKey = productOf(AddonKey);
    record.addonName = m_reader.text(AddonName);
    record.day = m_reader.day(DayColumn);
    record.licenseId = m_reader.text(LicenseId);
    record.entitlementNumber = m_reader.text(EntitlementNumber);
    record.parentEdition = m_reader.text(ParentEdition);
    record.dateOfEvaluation = m_reader.day(DateOfEvaluation);
    record.parentUnitCount = integer(ParentUnitCount);
    if (asksToBeForgotten(m_reader.field(TechnicalEmail)))
        record.forgotten << u"technical"_s;
    else if (m_options.keepContacts)
        record.technicalEmail = m_reader.text(TechnicalEmail);
    if (!record.day)
        m_reader.reject(u"day"_s, {}, ImportText::tr("the row has no day"));
    if (record.licenseId.isEmpty() && record.entitlementNumber.isEmpty())
        m_reader.reject(
            u"licenseId"_s, {}, ImportText::tr("neither licenseId nor entitlementNumber names the licence"));
    return result(std::move(record));
}

} // namespace uptake
