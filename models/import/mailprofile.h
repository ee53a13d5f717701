// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>

#include <string>
#include <string_view>
#include <vector>

namespace uptake {

/// What a line of a usage report can tell. The order matters: words, then counts, then headings of lists.
enum class ReportField {
    Unknown,
    ServerId,
    Product,
    AddonVersion,
    HostProduct,
    HostVersion,
    Entitlement,
    Users,
    Datasources,
    Administrators,
    Queries,
    Tables,
    QueriesModified,
    Connections,
    Features
};

/// What a profile calls a field: "serverId"; empty for Unknown.
std::string_view nameOf(ReportField field);

/// A label as it is compared: lower case, single plain spaces, at most this long.
constexpr std::size_t longestLabel = 64;

/// How the mails of one add-on write their usage reports (formats.md, "Profile"): which label means which field,
/// regular expressions for lines without labels, and how the items of lists look. A small JSON file:
///
///     {"profile": "mail-profile/1", "name": "acme", "separator": ":",
///      "labels": {"Instance": "serverId", "* release": "hostVersion", "Modules": "features"},
///      "values": {"product": "com.acme.addon"},
///      "patterns": ["^(?<users>\\d+) people use it$"],
///      "items": {"features": "^(?<name>.+) x (?<count>\\d+)$"}}
///
/// A "*" in a label stands for one word: the host product.
struct MailProfile
{
    struct Pattern
    {
        QRegularExpression expression;
        std::vector<ReportField> groups; ///< by number of the group; Unknown where it has no name
    };
    struct StarLabel
    {
        std::string before, after; ///< what stands around the word
        ReportField field = ReportField::Unknown;
    };

    QString name;
    std::string separator = ":"; ///< between a label and its value
    std::vector<std::pair<std::string, ReportField>> labels; ///< folded
    std::vector<StarLabel> starLabels;
    std::vector<std::pair<ReportField, std::string>> values; ///< what no mail of this add-on says
    std::vector<Pattern> patterns;
    QRegularExpression featureItem,
        connectionItem; ///< with groups name, count, mode; empty = "- name: count", "- driver (mode): count"
    QByteArray json; ///< as it was read

    ReportField fieldOf(std::string_view folded) const;
    std::string_view hostProductOf(
        std::string_view folded) const; ///< the word that a star stands for; empty where there is none
};

/// Reads a profile. An error's place is `where`:line:column.
[[nodiscard]] Expected<MailProfile> mailProfileFromJson(const QByteArray& json, const QString& where);

/// The layout of formats.md, 2: resources/profiles/playsql.json.
const MailProfile& builtInProfile();

} // namespace uptake
