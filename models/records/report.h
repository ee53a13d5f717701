// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/counts.h"

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace uptake {

/// Connections of one kind that an installation has configured.
struct ReportConnection
{
    std::string driver;
    std::string mode; ///< "read-only", "read-write"; empty if the report does not say
    qint64 count = 0;

    auto operator<=>(const ReportConnection&) const = default;
};

/// How often one feature was used. A feature that a report does not name is not here: not reported, which is not 0.
struct FeatureUse
{
    std::string name;
    qint64 count = 0;

    auto operator<=>(const FeatureUse&) const = default;
};

/// One usage report: one installation, one moment (formats.md, 2). UTF-8 bytes, since millions of them pass on their way
/// into the store's dictionary; every other record keeps QString.
struct Report
{
    std::string serverId; ///< normalised to upper case
    std::string product; ///< add-on key
    qint64 sentAt = 0; ///< seconds since 1970, UTC
    std::string hostProduct;
    std::string hostVersion;
    std::string addonVersion;
    std::string entitlement; ///< support entitlement number; empty if absent
    std::optional<qint64> users;
    std::optional<qint64> datasources;
    std::optional<qint64> administrators;
    std::optional<qint64> queries;
    std::optional<qint64> tables;
    std::optional<qint64> queriesModified; ///< queries modified in the last month
    std::vector<ReportConnection> connections;
    std::vector<FeatureUse> features;

    bool operator==(const Report&) const = default;
};

/// The latest moment that is believed, in the year 2514: what the store's report ids hold.
constexpr qint64 newestTime = (qint64(1) << 34) - 1;

/// What a name of a product, version, feature or driver may have of bytes: anything longer is none.
constexpr std::size_t longestName = 255;
constexpr std::size_t mostEntries = 4096; ///< features or connections of one report

/// Four groups of four A-Z0-9, upper-cased and trimmed; none if it is anything else.
std::optional<std::string> normalisedServerId(std::string_view text);

} // namespace uptake
