// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/marketplacerows.h"

#include "models/base/counts.h"
#include "models/import/people.h"
#include "models/records/tier.h"
#include "models/store/digest.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

using Names = std::vector<std::string_view>;

// The columns that become fields of a record, in the order of the enumerations below.
namespace licence {
enum Column { AddonLicenseId, LicenseId, EntitlementNumber, EntitlementId, HostLicenseId, AddonKey, AddonName, LicenseType, Status, Hosting, Tier, Company,
    Country, Region, Start, End, LastUpdated };
const Names names{"addonLicenseId", "licenseId", "appEntitlementNumber", "appEntitlementId", "hostLicenseId", "addonKey", "addonName", "licenseType",
    "status", "hosting", "tier", "company", "country", "region", "maintenanceStartDate", "maintenanceEndDate", "lastUpdated"};
const Names extra{"hostEntitlementId", "hostEntitlementNumber", "cloudId", "cloudSiteHostname", "cmtStatus", "cmtRelatedOnPremLicense",
    "extendedServerSupport", "licenseSourceType", "transactionAccountId", "appEdition", "upgradeEvaluationEdition", "upgradeEvaluationStartDate",
    "upgradeEvaluationEndDate", "partnerType", "partnerName", "evaluationOpportunitySize", "evaluationLicense", "daysToConvertEval",
    "evaluationStartDate", "evaluationEndDate", "evaluationSaleDate", "parentProductBillingCycle", "parentProductName", "installedOnSandbox",
    "parentProductEdition", "channel", "referrerDomain", "campaignName", "campaignSource", "campaignMedium", "campaignContent"};
} // namespace licence

namespace sale {
enum Column { TransactionId, LineItemId, AddonLicenseId, LicenseId, EntitlementNumber, AddonKey, AddonName, SaleType, LicenseType, Hosting, Tier,
    BillingPeriod, Company, Country, Region, SaleDate, Start, End, LastUpdated, PurchasePrice, VendorAmount };
const Names names{"transactionId", "transactionLineItemId", "addonLicenseId", "licenseId", "appEntitlementNumber", "addonKey", "addonName", "saleType",
    "licenseType", "hosting", "tier", "billingPeriod", "company", "country", "region", "saleDate", "maintenanceStartDate", "maintenanceEndDate",
    "lastUpdated", "purchasePrice", "vendorAmount"};
const Names extra{"hostLicenseId", "changeInBillingPeriod", "oldBillingPeriod", "changeInTier", "oldTier", "appEntitlementId", "parentProductName",
    "changeInParentProductEdition", "oldParentProductEdition", "parentProductEdition", "hostEntitlementId", "hostEntitlementNumber", "cloudId",
    "partnerDiscountAmount", "paymentStatus", "dunningStatus", "refundReason", "creditNoteReason", "loyaltyDiscountAmount", "loyaltyDiscountReason",
    "marketplacePromotionDiscountAmount", "marketplacePromotionDiscountCode", "marketplacePromotionDiscountReason", "expertDiscountAmount",
    "expertDiscountReason", "manualDiscountAmount", "manualDiscountReason", "paymentTerms", "originalTransactionId", "originalTransactionSaleDate",
    "partnerType", "partnerName", "appEdition"};
} // namespace sale

namespace event {
enum Column { AddonKey, AddonName, Hosting, TransactionId, LicenseId, EntitlementNumber, EventDate, Start, End, LastUpdated, EntitlementId };
const Names names{"addonKey", "addonName", "hosting", "transactionId", "licenseId", "appEntitlementNumber", "eventDate", "maintenanceStartDate",
    "maintenanceEndDate", "lastUpdated", "appEntitlementId"};
const Names extra{"monthsValid", "appEntitlementId", "cloudId", "inGracePeriod", "multiInstanceEntitlementId", "multiInstanceEntitlementNumber", "appEdition"};
} // namespace event

namespace feedback {
enum Column { AddonKey, AddonVersion, ApplicationKey, ApplicationVersion, Hosting, Date, FeedbackType, ReasonKey, Reason, Message, FullName, EntitlementNumber };
const Names names{"addonKey", "addonVersion", "applicationKey", "applicationVersion", "hosting", "date", "feedbackType", "reasonKey", "reason", "message", "fullName",
    "appEntitlementNumber"};
const Names extra{"appEntitlementId"};
} // namespace feedback

namespace freetier {
enum Column { AddonKey, AddonName, DayColumn, LicenseId, EntitlementNumber, ParentEdition, DateOfEvaluation, ParentUnitCount, TechnicalEmail };
const Names names{"addonKey", "addonName", "day", "licenseId", "entitlementNumber", "parentEdition", "dateOfEvaluation", "parentUnitCount", "technicalEmail"};
const Names extra{"appEntitlementId", "vendorId"};
} // namespace freetier

namespace distribution {
enum Column { AddonKey, Date, Dimension, Value, Installations, Users };
const Names names{"addonKey", "date", "dimension", "value", "installations", "users"};
} // namespace distribution

namespace release {
enum Column { AddonKey, Version, ReleaseDate, Notes };
const Names names{"addonKey", "version", "releaseDate", "notes"};
} // namespace release

// Contacts: name, email, phone, five address columns, for each role.
const Names people{"technicalContactName", "technicalContactEmail", "technicalContactPhone", "technicalContactAddress1", "technicalContactAddress2",
    "technicalContactCity", "technicalContactState", "technicalContactPostcode", "billingContactName", "billingContactEmail", "billingContactPhone",
    "billingContactAddress1", "billingContactAddress2", "billingContactCity", "billingContactState", "billingContactPostcode", "partnerContactName",
    "partnerContactEmail"};

const Names& namesOf(ImportKind kind)
{
    if (kind == ImportKind::Licenses)
        return licence::names;
    if (kind == ImportKind::Transactions)
        return sale::names;
    if (kind == ImportKind::Feedback)
        return feedback::names;
    if (kind == ImportKind::FreeTier)
        return freetier::names;
    if (kind == ImportKind::Distribution)
        return distribution::names;
    return kind == ImportKind::Releases ? release::names : event::names;
}

const Names& extraOf(ImportKind kind)
{
    static const Names nothing;
    if (kind == ImportKind::Licenses)
        return licence::extra;
    if (kind == ImportKind::Transactions)
        return sale::extra;
    if (kind == ImportKind::Feedback)
        return feedback::extra;
    if (kind == ImportKind::FreeTier)
        return freetier::extra;
    return isEvent(kind) ? event::extra : nothing;
}

Error missingColumn(const QString& columns)
{
    return {Text::tr("the column %1 is missing").arg(columns), {},
        Text::tr("export the file again with all its columns, or say what it is with --kind (%1)").arg(allImportKinds())};
}

/// RTBF: the person asked to be forgotten, so nothing is kept.
QString unlessForgotten(const Field& field)
{
    const QString text = field.text();
    return text.compare("RTBF"_L1, Qt::CaseInsensitive) == 0 ? QString() : text;
}

} // namespace

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
        return Failure(Error{columns.broken(), {}, Text::tr("check that it is the right file, and export it again")});
    const bool isWide = kind == ImportKind::Distribution && !columns.has("installations");
    if (!columns.has("addonKey") && options.product.isEmpty()) {
        Error error = missingColumn(u"addonKey"_s);
        error.remedy = Text::tr("export the file again with it, or name the add-on with --product");
        return Failure(error);
    }
    const bool hasLicence = columns.has("addonLicenseId") || columns.has("appEntitlementNumber") || columns.has("licenseId");
    if (kind == ImportKind::Licenses && !hasLicence)
        return Failure(missingColumn(Text::tr("%1 (or %2)").arg(u"addonLicenseId"_s, u"appEntitlementNumber, licenseId"_s)));
    if (kind == ImportKind::Transactions && !columns.has("transactionLineItemId") && !columns.has("transactionId"))
        return Failure(missingColumn(Text::tr("%1 (or %2)").arg(u"transactionLineItemId"_s, u"transactionId"_s)));
    Names needed;
    if (kind == ImportKind::Transactions)
        needed = {"saleDate", "vendorAmount"};
    else if (kind == ImportKind::Releases)
        needed = {"version", "releaseDate"};
    else if (kind == ImportKind::Feedback)
        needed = {"date", "feedbackType"};
    else if (kind == ImportKind::FreeTier)
        needed = {"day"};
    else if (kind == ImportKind::Distribution && !isWide)
        needed = {"date", "dimension", "value"};
    else if (isEvent(kind))
        needed = {"eventDate"};
    for (const std::string_view name : needed) {
        if (!columns.has(name))
            return Failure(missingColumn(QString::fromUtf8(name.data(), qsizetype(name.size()))));
    }
    if (isEvent(kind) && !hasLicence && !columns.has("appEntitlementId"))
        return Failure(missingColumn(Text::tr("%1 (or %2)").arg(u"licenseId"_s, u"appEntitlementNumber, appEntitlementId"_s)));
    if (isWide && !options.dimension.isEmpty() && !dimensionFromText(options.dimension)) {
        return Failure(Error{Text::tr("\"%1\" is no dimension of a version distribution").arg(options.dimension), u"--dimension"_s,
            Text::tr("say addonVersion, hostVersion, hosting, country or tier"), Error::Kind::Usage});
    }
    if (isWide && options.dimension.isEmpty()) {
        return Failure(Error{Text::tr("the columns are series, but nothing says of what"), {},
            Text::tr("say --dimension addonVersion, hostVersion, hosting, country or tier")});
    }
    return {};
}

MarketplaceRows::MarketplaceRows(const Columns& columns, ImportKind kind, RowOptions options)
    : m_options(std::move(options))
    , m_kind(kind)
    , m_reader(columns, namesOf(kind))
    , m_people(columns, people)
    , m_columnCount(columns.count())
{
    m_options.dimension = dimensionFromText(m_options.dimension).value_or(m_options.dimension);
    const bool isWide = kind == ImportKind::Distribution && !columns.has("installations");
    if (isWide && !columns.has("date"))
        m_reader.readFrom(distribution::Date, 0);
    const auto placesOf = [&columns](const Names& names) {
        std::unordered_map<int, std::string_view> places;
        for (const std::string_view name : names)
            places.emplace(columns.find(name), name);
        return places;
    };
    const auto fields = placesOf(isWide ? Names{"addonKey", "date"} : namesOf(kind));
    const auto extras = placesOf(extraOf(kind));
    const auto ofPeople = placesOf(people);
    for (int place = 0; place < columns.count(); ++place) {
        const std::string& name = columns.names()[size_t(place)];
        const bool isField = fields.contains(place) || (isWide && place == 0 && !columns.has("date"));
        const auto known = extras.find(place);
        if (isField) {
            m_neededCount = std::max(m_neededCount, place + 1);
            if (place == columns.find("fullName") || place == columns.find("technicalEmail"))
                m_hidden.push_back(place);
        }
        if (known != extras.end()) {
            m_extra.emplace_back(place, known->second);
        } else if (isWide && !isField && !name.empty()) {
            m_series.emplace_back(place, QString::fromStdString(name));
        } else if (!isField) {
            if (!ofPeople.contains(place) && !name.empty())
                m_unknown << QString::fromStdString(name);
            m_hidden.push_back(place);
        }
    }
}

/// Takes a row up. False, with a rejection noted, if its shape is broken. A spreadsheet drops empty fields at a row's end: those
/// may be missing as long as none of them becomes a field.
bool MarketplaceRows::begin(const CsvRow& row)
{
    m_reader.setRow(row);
    m_people.setRow(row);
    m_isBroken = true;
    if (!row.broken.isEmpty()) {
        m_reader.reject(Text::tr("character %1").arg(row.brokenColumn), {}, row.broken);
        return false;
    }
    if (row.raw.find('\0') != std::string_view::npos) {
        m_reader.reject({}, {}, Text::tr("the row holds a NUL character, which no text has"));
        return false;
    }
    const int found = int(row.fields.size());
    const bool hasMore = found > m_columnCount
        && std::any_of(row.fields.begin() + m_columnCount, row.fields.end(), [](std::string_view field) { return !present(field).empty(); });
    if (hasMore || found < m_neededCount) {
        m_reader.reject({}, {}, Text::tr("the row has %1 fields where the header has %2").arg(found).arg(m_columnCount));
        return false;
    }
    m_isBroken = false;
    return true;
}

/// Contacts are dropped at the door, from rows that are refused too. Of a row whose fields cannot be told apart nothing is kept: it
/// stands in its file.
void MarketplaceRows::hidePeople(Rejection& rejection) const
{
    rejection.origin = Digest().add(m_reader.row().raw).value();
    const QByteArray value = rejection.value.toUtf8();
    rejection.value = QString::fromUtf8(withoutAddresses({value.data(), size_t(value.size())}));
    const QByteArray row = m_isBroken ? QByteArray() : withoutFields(m_reader.row(), m_hidden, m_reader.row().separator);
    rejection.raw = withoutAddresses({row.data(), size_t(row.size())}).left(largestKeptRow);
}

template<class Record> std::variant<Record, Rejection> MarketplaceRows::result(Record record)
{
    if (auto rejection = m_reader.takeRejection()) {
        if (!m_options.keepContacts && !m_hidden.empty())
            hidePeople(*rejection);
        return std::move(*rejection);
    }
    return record;
}

QString MarketplaceRows::productOf(size_t place)
{
    QString key = m_reader.text(place);
    if (key.isEmpty())
        key = m_options.product;
    if (key.isEmpty())
        m_reader.reject(u"addonKey"_s, {}, Text::tr("the row names no add-on"));
    return key;
}

QString MarketplaceRows::extra()
{
    std::string object;
    for (const auto& [place, name] : m_extra) {
        const auto& fields = m_reader.row().fields;
        if (size_t(place) >= fields.size())
            continue;
        if (const std::string_view value = present(fields[size_t(place)]); !value.empty())
            appendJson(object, name, textOf(value));
    }
    return object.empty() ? QString() : QString::fromStdString(object + '}');
}

QString MarketplaceRows::address(size_t first) const
{
    QStringList lines;
    for (size_t i = first; i < first + 5; ++i) {
        if (const QString line = unlessForgotten(m_people.field(i)); !line.isEmpty())
            lines << line;
    }
    return lines.join(u'\n');
}

QList<Contact> MarketplaceRows::contacts() const
{
    QList<Contact> result;
    if (!m_options.keepContacts)
        return result;
    const auto add = [&](const QString& role, size_t first, bool hasAddress) {
        Contact contact{role, unlessForgotten(m_people.field(first)), unlessForgotten(m_people.field(first + 1)), {}, {}};
        if (hasAddress) {
            contact.phone = unlessForgotten(m_people.field(first + 2));
            contact.address = address(first + 3);
        }
        if (!contact.name.isEmpty() || !contact.email.isEmpty() || !contact.phone.isEmpty() || !contact.address.isEmpty())
            result << contact;
    };
    add(u"technical"_s, 0, true);
    add(u"billing"_s, 8, true);
    add(u"partner"_s, 16, false);
    return result;
}

std::variant<Licence, Rejection> MarketplaceRows::licence(const CsvRow& row)
{
    using namespace licence;
    Licence record;
    if (!begin(row))
        return result(record);
    record.addonLicenseId = m_reader.text(AddonLicenseId);
    record.licenseId = m_reader.text(LicenseId);
    record.appEntitlementNumber = m_reader.text(EntitlementNumber);
    record.appEntitlementId = m_reader.text(EntitlementId);
    record.hostLicenseId = m_reader.text(HostLicenseId);
    record.addonKey = productOf(AddonKey);
    record.addonName = m_reader.text(AddonName);
    record.licenseType = m_reader.text(LicenseType);
    record.status = m_reader.text(Status);
    record.hosting = normalisedHosting(m_reader.text(Hosting));
    record.tier = m_reader.text(Tier);
    record.company = m_reader.text(Company);
    record.country = m_reader.text(Country);
    record.region = m_reader.text(Region);
    record.maintenanceStart = m_reader.day(Start);
    record.maintenanceEnd = m_reader.day(End);
    record.lastUpdated = m_reader.day(LastUpdated);
    if (const auto seconds = secondsFromText(m_reader.field(LastUpdated).bytes()))
        record.updatedSecond = qint32(*seconds - secondsOfDay(dayOfSeconds(*seconds)));
    record.extra = extra();
    record.contacts = contacts();
    if (record.addonLicenseId.isEmpty() && record.appEntitlementNumber.isEmpty() && record.licenseId.isEmpty())
        m_reader.reject(u"addonLicenseId"_s, {}, Text::tr("neither addonLicenseId nor appEntitlementNumber nor licenseId names the licence"));
    return result(std::move(record));
}

std::variant<Transaction, Rejection> MarketplaceRows::transaction(const CsvRow& row)
{
    using namespace sale;
    Transaction record;
    if (!begin(row))
        return result(record);
    record.transactionId = m_reader.text(TransactionId);
    record.lineItemId = m_reader.text(LineItemId);
    record.addonLicenseId = m_reader.text(AddonLicenseId);
    record.licenseId = m_reader.text(LicenseId);
    record.appEntitlementNumber = m_reader.text(EntitlementNumber);
    record.addonKey = productOf(AddonKey);
    record.addonName = m_reader.text(AddonName);
    record.saleType = m_reader.text(SaleType);
    record.licenseType = m_reader.text(LicenseType);
    record.hosting = normalisedHosting(m_reader.text(Hosting));
    record.tier = m_reader.text(Tier);
    record.billingPeriod = m_reader.text(BillingPeriod);
    record.company = m_reader.text(Company);
    record.country = m_reader.text(Country);
    record.region = m_reader.text(Region);
    record.saleDate = m_reader.day(SaleDate);
    record.maintenanceStart = m_reader.day(Start);
    record.maintenanceEnd = m_reader.day(End);
    record.lastUpdated = m_reader.day(LastUpdated);
    record.purchasePrice = m_reader.cents(PurchasePrice).value_or(Cents{});
    record.vendorAmount = m_reader.cents(VendorAmount).value_or(Cents{});
    record.extra = extra();
    record.contacts = contacts();
    if (record.transactionId.isEmpty() && record.lineItemId.isEmpty())
        m_reader.reject(u"transactionLineItemId"_s, {}, Text::tr("neither transactionLineItemId nor transactionId names the transaction"));
    if (!record.saleDate)
        m_reader.reject(u"saleDate"_s, {}, Text::tr("the sale has no date"));
    if (m_reader.field(VendorAmount).isAbsent())
        m_reader.reject(u"vendorAmount"_s, {}, Text::tr("the sale has no amount"));
    return result(std::move(record));
}

std::variant<LicenceEvent, Rejection> MarketplaceRows::event(const CsvRow& row)
{
    using namespace event;
    LicenceEvent record;
    if (!begin(row))
        return result(record);
    record.event = toText(m_kind);
    record.addonKey = productOf(AddonKey);
    record.addonName = m_reader.text(AddonName);
    record.hosting = normalisedHosting(m_reader.text(Hosting));
    record.transactionId = m_reader.text(TransactionId);
    record.licenseId = m_reader.text(LicenseId);
    record.appEntitlementNumber = m_reader.text(EntitlementNumber);
    record.appEntitlementId = m_reader.text(EntitlementId);
    record.eventDate = m_reader.day(EventDate);
    record.maintenanceStart = m_reader.day(Start);
    record.maintenanceEnd = m_reader.day(End);
    record.lastUpdated = m_reader.day(LastUpdated);
    record.extra = extra();
    if (!record.eventDate)
        m_reader.reject(u"eventDate"_s, {}, Text::tr("the event has no date"));
    if (record.licenseId.isEmpty() && record.appEntitlementNumber.isEmpty() && record.appEntitlementId.isEmpty())
        m_reader.reject(u"licenseId"_s, {}, Text::tr("neither licenseId nor appEntitlementNumber nor appEntitlementId names the licence"));
    return result(std::move(record));
}

std::variant<Release, Rejection> MarketplaceRows::release(const CsvRow& row)
{
    using namespace release;
    Release record;
    if (!begin(row))
        return result(record);
    record.addonKey = productOf(AddonKey);
    record.version = m_reader.text(Version);
    record.notes = m_reader.text(Notes);
    const auto released = m_reader.day(ReleaseDate);
    record.released = released.value_or(0);
    if (record.version.isEmpty())
        m_reader.reject(u"version"_s, {}, Text::tr("the release has no version"));
    if (!released)
        m_reader.reject(u"releaseDate"_s, {}, Text::tr("the release has no date"));
    return result(std::move(record));
}

/// A count in a field; what is none is noted as a rejection.
std::optional<qint64> MarketplaceRows::integer(size_t place)
{
    const Field value = m_reader.field(place);
    if (value.isAbsent())
        return std::nullopt;
    const auto number = countFromText(value.bytes());
    if (number)
        return number;
    m_reader.reject(value.name(), value.text(), Text::tr("this is no count; write a whole number from 0"));
    return std::nullopt;
}

std::variant<Feedback, Rejection> MarketplaceRows::feedback(const CsvRow& row)
{
    using namespace feedback;
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
    if (m_options.keepContacts)
        record.fullName = unlessForgotten(m_reader.field(FullName));
    if (!record.date)
        m_reader.reject(u"date"_s, {}, Text::tr("the feedback has no date"));
    return result(std::move(record));
}

std::variant<FreeTierDay, Rejection> MarketplaceRows::freeTierDay(const CsvRow& row)
{
    using namespace freetier;
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
    if (m_options.keepContacts)
        record.technicalEmail = unlessForgotten(m_reader.field(TechnicalEmail));
    if (!record.day)
        m_reader.reject(u"day"_s, {}, Text::tr("the row has no day"));
    if (record.licenseId.isEmpty() && record.entitlementNumber.isEmpty())
        m_reader.reject(u"licenseId"_s, {}, Text::tr("neither licenseId nor entitlementNumber names the licence"));
    return result(std::move(record));
}

Distribution MarketplaceRows::wideDistribution()
{
    Distribution points;
    const auto& fields = m_reader.row().fields;
    for (const auto& [place, value] : m_series) {
        const std::string_view field = size_t(place) < fields.size() ? present(fields[size_t(place)]) : std::string_view();
        if (field.empty())
            continue;
        const auto count = countFromText(field);
        if (!count)
            m_reader.reject(value, textOf(field), Text::tr("this is no count; write a whole number from 0"));
        points.push_back({{}, m_options.dimension, value, 0, count.value_or(0), {}});
    }
    return points;
}

std::variant<Distribution, Rejection> MarketplaceRows::distribution(const CsvRow& row)
{
    using namespace distribution;
    Distribution points;
    if (!begin(row))
        return result(points);
    if (!m_series.empty()) {
        points = wideDistribution();
    } else {
        const QString dimension = m_reader.text(Dimension);
        if (!dimension.isEmpty() && !dimensionFromText(dimension))
            m_reader.reject(u"dimension"_s, dimension, Text::tr("a dimension is addonVersion, hostVersion, hosting, country or tier"));
        points.push_back({{}, dimensionFromText(dimension).value_or(QString()), m_reader.text(Value), 0, integer(Installations).value_or(0), integer(Users)});
        if (points.front().dimension.isEmpty() || points.front().value.isEmpty())
            m_reader.reject(u"value"_s, {}, Text::tr("the row names no dimension or no value of it"));
        if (m_reader.field(Installations).isAbsent())
            m_reader.reject(u"installations"_s, {}, Text::tr("the row has no count"));
    }
    const QString product = productOf(AddonKey);
    const auto date = m_reader.day(Date);
    if (!date)
        m_reader.reject(u"date"_s, {}, Text::tr("the row has no date"));
    for (DistributionPoint& point : points) {
        point.addonKey = product;
        point.date = date.value_or(0);
    }
    return result(std::move(points));
}

} // namespace uptake
