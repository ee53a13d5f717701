// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importkind.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr std::array kinds{
    std::pair(ImportKind::Licenses, "licenses"_L1),
    std::pair(ImportKind::Transactions, "transactions"_L1),
    std::pair(ImportKind::Churn, "churn"_L1),
    std::pair(ImportKind::Conversion, "conversion"_L1),
    std::pair(ImportKind::Renewal, "renewal"_L1),
    std::pair(ImportKind::Feedback, "feedback"_L1),
    std::pair(ImportKind::FreeTier, "free-tier"_L1),
    std::pair(ImportKind::Distribution, "versions"_L1),
    std::pair(ImportKind::Releases, "releases"_L1),
    std::pair(ImportKind::Reports, "reports"_L1),
    std::pair(ImportKind::Mail, "mail"_L1),
};

} // namespace

QString toText(ImportKind kind)
{
    for (const auto& [known, name] : kinds) {
        if (known == kind)
            return name;
    }
    return {};
}

std::optional<ImportKind> importKindFromText(QStringView text)
{
    for (const auto& [kind, name] : kinds) {
        if (text.compare(name, Qt::CaseInsensitive) == 0)
            return kind;
    }
    if (text.compare("licences"_L1, Qt::CaseInsensitive) == 0)
        return ImportKind::Licenses;
    return std::nullopt;
}

QString allImportKinds()
{
    QStringList names;
    for (const auto& [kind, name] : kinds)
        names << name;
    return names.join(", "_L1);
}

} // namespace uptake
