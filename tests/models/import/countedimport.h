// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/factsloader.h"
#include "models/metrics/headcount.h"
#include "tests/models/import/importing.h"
#include "tests/support/factsfixture.h"

namespace uptake {

/// A licences file of rows: addonLicenseId, licenseId, appEntitlementNumber, status, tier, lastUpdated.
inline QByteArray licencesFile(const QByteArrayList& rows)
{
    return "addonLicenseId,licenseId,appEntitlementNumber,status,tier,lastUpdated\n" + rows.join('\n') + '\n';
}

/// Answers what the figures of the store come to.
class CountedImport : public ImportStore
{
public:
    /// "3 licences, 60 capacity, 2 installations, 40 users" at a day.
    QString headcountOn(const QString& date)
    {
        NoProgress progress;
        const auto facts = valueOf(loadFacts(connection(), progress));
        const Headcount count = headcount(Subset(*facts, {}), day(date));
        return QStringLiteral("%1 licences, %2 capacity, %3 installations, %4 users").arg(count.activeLicences)
            .arg(count.licensedUsers)
            .arg(count.reportingInstallations)
            .arg(count.reportedUsers);
    }
};

} // namespace uptake
