// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/factsloader.h"
#include "models/import/importer.h"
#include "tests/support/temporarystore.h"

namespace uptake {

/// A vendor in a store: two companies with a licence each, one installation that names its licence and one that names none.
class LinkedVendor : public TemporaryStore
{
public:
    LinkedVendor()
    {
        write(QStringLiteral("licenses.csv"),
            "addonLicenseId,licenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier,company,country,"
            "technicalContactName,technicalContactEmail,lastUpdated\n"
            "4000001,SEN-5000001,com.example,COMMERCIAL,2026-01-01,2027-01-01,active,Server,100 Users,Alder Works,FR,Ann Archer,ann@alder.example,2026-03-01\n"
            "4000002,SEN-5000002,com.example,COMMERCIAL,2026-05-01,2027-05-01,active,Data Center,50 Users,Birch Bank,DE,Bob Baker,bob@birch.example,2026-06-01\n");
        write(QStringLiteral("later.csv"),
            "addonLicenseId,licenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier,company,country,lastUpdated\n"
            "4000001,SEN-5000001,com.example,COMMERCIAL,2026-01-01,2028-01-01,active,Server,250 Users,Alder Works,FR,2026-07-01\n");
        write(QStringLiteral("transactions.csv"),
            "transactionLineItemId,transactionId,addonLicenseId,licenseId,addonKey,saleDate,saleType,purchasePrice,vendorAmount,company,country\n"
            "L1,T1,4000001,SEN-5000001,com.example,2026-01-01,New,100.00,75.00,Alder Works,FR\n"
            "L2,T2,4000002,SEN-5000002,com.example,2026-05-01,New,50.00,37.50,Birch Bank,DE\n");
        write(QStringLiteral("reports.jsonl"),
            report("AAAA-AAAA-AAAA-AAAA", "2026-03-05", "2.9", 80, "SEN-5000001", 3) + report("AAAA-AAAA-AAAA-AAAA", "2026-06-05", "2.10", 90, "SEN-5000001", 0)
                + report("BBBB-BBBB-BBBB-BBBB", "2026-05-04", "2.9", 40, "", 1));
        import({QStringLiteral("licenses.csv"), QStringLiteral("later.csv"), QStringLiteral("transactions.csv"), QStringLiteral("reports.jsonl")});
    }

    static QByteArray report(const char* server, const char* day, const char* version, int users, const char* number, int charts)
    {
        const QByteArray sen = *number ? QByteArray(R"(,"supportEntitlementNumber":")") + number + '"' : QByteArray();
        return QByteArray(R"({"schema":"usage-report/1","serverId":")") + server + R"(","product":"com.example","sentAt":")" + day + R"(T02:00:00Z","addonVersion":")" + version
            + R"(","users":)" + QByteArray::number(users) + R"(,"features":{"chart":)" + QByteArray::number(charts) + '}' + sen + "}\n";
    }

    ImportSummary import(const QStringList& names, bool keepsContacts = false)
    {
        QStringList paths;
        for (const QString& name : names)
            paths << path(name);
        ImportOptions options;
        options.keepContacts = keepsContacts;
        options.now = 1'800'000'000;
        NoProgress progress;
        return valueOf(importPaths(connection(), paths, options, progress));
    }

    std::shared_ptr<const Facts> facts()
    {
        NoProgress progress;
        return valueOf(loadFacts(connection(), progress));
    }

    /// The company that an installation belongs to, as the facts have it.
    QString companyOf(const QString& serverId)
    {
        const auto loaded = facts();
        for (const InstallationFacts& installation : loaded->installations()) {
            if (installation.serverId == serverId)
                return loaded->organisations()[raw(installation.organisation)].name;
        }
        return QStringLiteral("(not there)");
    }
};

} // namespace uptake
