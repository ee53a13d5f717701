// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/downloadcolumns.h"

#include "models/import/columns.h"
#include "models/import/importtext.h"

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

Error missingColumn(const QString& columns)
{
    return {ImportText::tr("the column %1 is missing").arg(columns), {},
        ImportText::tr("export the file again with all its columns, or say what it is with --kind (%1)")
            .arg(allImportKinds())};
}

/// What every file of a kind has besides the number of its licence or transaction.
std::vector<std::string_view> neededColumns(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Transactions:
        return {"saleDate", "vendorAmount"};
    case ImportKind::Releases:
        return {"version", "releaseDate"};
    case ImportKind::Feedback:
        return {"date", "feedbackType"};
    case ImportKind::FreeTier:
        return {"day"};
    case ImportKind::Distribution:
        return {"date", "dimension", "value"};
    default:
        return isEvent(kind) ? std::vector<std::string_view>{"eventDate"} : std::vector<std::string_view>();
    }
}

/// A wide version distribution has columns of any name.
Expected<void> checkWide(const RowOptions& options)
{
    if (options.dimension.isEmpty()) {
        return Failure(Error{ImportText::tr("the columns are series, but nothing says of what"), {},
            ImportText::tr("say --dimension addonVersion, hostVersion, hosting, country or tier")});
    }
    if (!dimensionFromText(options.dimension)) {
        return Failure(Error{ImportText::tr("\"%1\" is no dimension of a version distribution").arg(options.dimension),
            u"--dimension"_s, ImportText::tr("say addonVersion, hostVersion, hosting, country or tier"),
            Error::Kind::Usage});
    }
    return {};
}

} // namespace

const DownloadColumns& columnsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Licenses:
        return licenceColumns;
    case ImportKind::Transactions:
        return transactionColumns;
    case ImportKind::Feedback:
        return feedbackColumns;
    case ImportKind::FreeTier:
        return freeTierColumns;
    case ImportKind::Distribution:
        return distributionColumns;
    case ImportKind::Releases:
        return releaseColumns;
    default:
        return eventColumns;
    }
}

std::optional<QString> dimensionFromText(QStringView text)
{
    for (const QString& known : {u"addonVersion"_s, u"hostVersion"_s, u"hosting"_s, u"country"_s, u"tier"_s}) {
        if (text.trimmed().compare(known, Qt::CaseInsensitive) == 0)
            return known;
    }
    return std::nullopt;
}

Expected<void> checkColumns(const Columns& columns, ImportKind kind, const RowOptions& options)
{
    if (!columns.broken().isEmpty())
        return Failure(
            Error{columns.broken(), {}, ImportText::tr("check that it is the right file, and export it again")});
    if (!columns.has("addonKey") && options.product.isEmpty()) {
        Error error = missingColumn(u"addonKey"_s);
        error.remedy = ImportText::tr("export the file again with it, or name the add-on with --product");
        return Failure(error);
    }
    const bool hasLicence
        = columns.has("addonLicenseId") || columns.has("appEntitlementNumber") || columns.has("licenseId");
    if (kind == ImportKind::Licenses && !hasLicence)
        return Failure(
            missingColumn(ImportText::tr("%1 (or %2)").arg(u"addonLicenseId"_s, u"appEntitlementNumber, licenseId"_s)));
    if (kind == ImportKind::Transactions && !columns.has("transactionLineItemId") && !columns.has("transactionId"))
        return Failure(missingColumn(ImportText::tr("%1 (or %2)").arg(u"transactionLineItemId"_s, u"transactionId"_s)));
    if (kind == ImportKind::Distribution && !columns.has("installations"))
        return checkWide(options);
    for (const std::string_view name : neededColumns(kind)) {
        if (!columns.has(name))
            return Failure(missingColumn(QString::fromUtf8(name.data(), qsizetype(name.size()))));
    }
    if (isEvent(kind) && !hasLicence && !columns.has("appEntitlementId"))
        return Failure(missingColumn(
            ImportText::tr("%1 (or %2)").arg(u"licenseId"_s, u"appEntitlementNumber, appEntitlementId"_s)));
    return {};
}

} // namespace uptake
