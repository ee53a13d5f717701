// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/mailprofile.h"

#include "models/import/profileparser.h"
#include "models/import/reportwords.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array namesOfFields{
    std::pair(ReportField::ServerId, std::string_view("serverId")),
    std::pair(ReportField::Product, std::string_view("product")),
    std::pair(ReportField::AddonVersion, std::string_view("addonVersion")),
    std::pair(ReportField::HostProduct, std::string_view("hostProduct")),
    std::pair(ReportField::HostVersion, std::string_view("hostVersion")),
    std::pair(ReportField::Entitlement, std::string_view("supportEntitlementNumber")),
    std::pair(ReportField::Users, std::string_view("users")),
    std::pair(ReportField::Datasources, std::string_view("datasources")),
    std::pair(ReportField::Administrators, std::string_view("administrators")),
    std::pair(ReportField::Queries, std::string_view("queries")),
    std::pair(ReportField::Tables, std::string_view("tables")),
    std::pair(ReportField::QueriesModified, std::string_view("queriesModifiedLastMonth")),
    std::pair(ReportField::Connections, std::string_view("connections")),
    std::pair(ReportField::Features, std::string_view("features")),
};

} // namespace

std::string_view nameOf(ReportField field)
{
    const auto found = std::find_if(
        namesOfFields.begin(), namesOfFields.end(), [field](const auto& each) { return each.first == field; });
    return found == namesOfFields.end() ? std::string_view() : found->second;
}

ReportField reportFieldFromName(std::string_view name)
{
    const auto found = std::find_if(
        namesOfFields.begin(), namesOfFields.end(), [name](const auto& each) { return each.second == name; });
    return found == namesOfFields.end() ? ReportField::Unknown : found->first;
}

std::string_view MailProfile::hostProductOf(std::string_view folded) const
{
    for (const StarLabel& label : starLabels) {
        if (folded.size() <= label.before.size() + label.after.size() || !folded.starts_with(label.before)
            || !folded.ends_with(label.after))
            continue;
        const auto word = folded.substr(label.before.size(), folded.size() - label.before.size() - label.after.size());
        if (word.find(' ') == std::string_view::npos)
            return word;
    }
    return {};
}

ReportField MailProfile::fieldOf(std::string_view folded) const
{
    for (const auto& [label, field] : labels) {
        if (label == folded)
            return field;
    }
    return starLabels.empty() || hostProductOf(folded).empty() ? ReportField::Unknown : ReportField::HostVersion;
}

const MailProfile& builtInProfile()
{
    static const MailProfile profile = [] {
        QFile file(u":/profiles/playsql.json"_s);
        const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        auto read = mailProfileFromJson(json, file.fileName());
        if (!read)
            qFatal("%s", qPrintable(read.error().toString()));
        return *std::move(read);
    }();
    return profile;
}

} // namespace uptake
