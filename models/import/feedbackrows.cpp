// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/downloadcolumns.h"
#include "models/import/importtext.h"
#include "models/import/marketplacerows.h"
#include "models/records/tier.h"

using namespace Qt::StringLiterals;

namespace uptake {

const DownloadColumns feedbackColumns{
    {"addonKey", "addonVersion", "applicationKey", "applicationVersion", "hosting", "date", "feedbackType", "reasonKey",
        "reason", "message", "fullName", "appEntitlementNumber"},
    {"appEntitlementId"}};

std::variant<Feedback, Rejection> MarketplaceRows::feedback(const CsvRow& row)
{
    /// Positions in the names above.
    enum Column {
        AddonKey,
        AddonVersion,
        ApplicationKey,
        ApplicationVersion,
        Hosting,
        Date,
        FeedbackType,
        ReasonKey,
        Reason,
        Message,
        FullName,
        EntitlementNumber
    };
    Feedback record;
    if (!begin(row))
        return result(record);
    record.addonKey = productOf(AddonKey);
    record.addonVersion = m_reader.text(AddonVersion);
    record.applicationKey = m_reader.text(ApplicationKey);
    record.applicationVersion = m_reader.text(ApplicationVersion);
    record.hosting = normalisedHosting(m_reader.text(Hosting));
    record.date = m_reader.day(Date);
    record.feedbackType = m_reader.text(FeedbackType);
    record.reasonKey = m_reader.text(ReasonKey);
    record.reason = m_reader.text(Reason);
    record.message = m_reader.text(Message);
    record.appEntitlementNumber = m_reader.text(EntitlementNumber);
    if (asksToBeForgotten(m_reader.field(FullName)))
        record.forgotten << u"user"_s;
    else if (m_options.keepContacts)
        record.fullName = m_reader.text(FullName);
    if (!record.date)
        m_reader.reject(u"date"_s, {}, ImportText::tr("the feedback has no date"));
    return result(std::move(record));
}

} // namespace uptake
