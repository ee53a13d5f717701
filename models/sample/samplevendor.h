// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplefleet.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace uptake {

struct SampleSale
{
    Day day = 0;
    QByteArray type; ///< saleType
    qint64 vendorAmount = 0; ///< cents
    int sequence = 0; ///< among the sales of its licence
};

struct SampleLicence
{
    int number = 0;
    QByteArray type, status, hosting, tierText, company, country, region, contact;
    Day start = 0, end = 0, lastUpdated = 0;
    std::vector<SampleSale> sales;
};

struct SampleReport
{
    QByteArray serverId, hostVersion, addonVersion, driver, mode;
    qint64 sentAt = 0;
    int licence = 0; ///< number, or 0 where the installation names none
    int users = 0, datasources = 0, administrators = 0, queries = 0, tables = 0, queriesModified = 0;
    std::vector<std::pair<int, int>> features; ///< into SampleVendor::features, and the count
};

/// A made-up vendor: companies that buy, grow, upgrade late, stop; installations that report monthly, sometimes not.
struct SampleVendor
{
    std::vector<std::pair<QByteArray, Day>> releases;
    std::vector<SampleLicence> licences;
    std::vector<QByteArray> features; ///< names
    std::vector<SampleReport> reports; ///< oldest first
};

SampleVendor makeVendor(const SampleOptions& options);

} // namespace uptake
