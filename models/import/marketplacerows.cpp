// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/marketplacerows.h"

#include "models/base/counts.h"
#include "models/import/importtext.h"
#include "models/import/people.h"
#include "models/store/digest.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

using Names = std::vector<std::string_view>;

// Contacts: name, email, phone, five address columns, for each role.
const Names people{"technicalContactName", "technicalContactEmail", "technicalContactPhone", "technicalContactAddress1",
    "technicalContactAddress2", "technicalContactCity", "technicalContactState", "technicalContactPostcode",
    "billingContactName", "billingContactEmail", "billingContactPhone", "billingContactAddress1",
    "billingContactAddress2", "billingContactCity", "billingContactState", "billingContactPostcode",
    "partnerContactName", "partnerContactEmail"};

struct Role
{
    QString name;
    size_t first = 0; ///< of its columns in `people`
    size_t count = 2; ///< name and email, or all eight
};

const std::vector<Role>& roles()
{
    static const std::vector<Role> all{{u"technical"_s, 0, 8}, {u"billing"_s, 8, 8}, {u"partner"_s, 16, 2}};
    return all;
}

} // namespace

bool asksToBeForgotten(const Field& field)
{
    return field.bytes().size() == 4 && field.text().compare("RTBF"_L1, Qt::CaseInsensitive) == 0;
}

MarketplaceRows::MarketplaceRows(const Columns& columns, ImportKind kind, RowOptions options)
    : m_options(std::move(options))
    , m_kind(kind)
    , m_reader(columns, columnsOf(kind).names)
    , m_people(columns, people)
    , m_columnCount(columns.count())
{
    m_options.dimension = dimensionFromText(m_options.dimension).value_or(m_options.dimension);
    const DownloadColumns& known = columnsOf(kind);
    const bool isWide = kind == ImportKind::Distribution && !columns.has("installations");
    if (isWide && !columns.has("date"))
        m_reader.readFrom(size_t(std::find(known.names.begin(), known.names.end(), "date") - known.names.begin()), 0);
    const auto placesOf = [&columns](const Names& names) {
        std::unordered_map<int, std::string_view> places;
        for (const std::string_view name : names)
            places.emplace(columns.find(name), name);
        return places;
    };
    const auto fields = placesOf(isWide ? Names{"addonKey", "date"} : known.names);
    const auto extras = placesOf(known.extra);
    const auto ofPeople = placesOf(people);
    m_namesPeople = std::any_of(people.begin(), people.end(), [&](std::string_view name) { return columns.has(name); });
    for (int place = 0; place < columns.count(); ++place) {
        const std::string& name = columns.names()[size_t(place)];
        const bool isField = fields.contains(place) || (isWide && place == 0 && !columns.has("date"));
        const auto extra = extras.find(place);
        if (isField) {
            m_neededCount = std::max(m_neededCount, place + 1);
            if (place == columns.find("fullName") || place == columns.find("technicalEmail"))
                m_hidden.push_back(place);
        }
        if (extra != extras.end()) {
            m_extra.emplace_back(place, extra->second);
        } else if (isWide && !isField && !name.empty()) {
            m_series.emplace_back(place, QString::fromStdString(name));
        } else if (!isField) {
            if (!ofPeople.contains(place) && !name.empty())
                m_unknown << QString::fromStdString(name);
            m_hidden.push_back(place);
        }
    }
}

/// Takes a row up. False, with a rejection noted, if its shape is broken. A spreadsheet drops empty fields at a row's
/// end: those may be missing as long as none of them becomes a field.
bool MarketplaceRows::begin(const CsvRow& row)
{
    m_reader.setRow(row);
    m_people.setRow(row);
    m_isBroken = true;
    if (!row.broken.isEmpty()) {
        m_reader.reject(ImportText::tr("character %1").arg(row.brokenColumn), {}, row.broken);
        return false;
    }
    if (row.raw.find('\0') != std::string_view::npos) {
        m_reader.reject({}, {}, ImportText::tr("the row holds a NUL character, which no text has"));
        return false;
    }
    const int found = int(row.fields.size());
    const bool hasMore = found > m_columnCount
        && std::any_of(row.fields.begin() + m_columnCount, row.fields.end(),
            [](std::string_view field) { return !present(field).empty(); });
    if (hasMore || found < m_neededCount) {
        m_reader.reject(
            {}, {}, ImportText::tr("the row has %n fields where the header has %1", nullptr, found).arg(m_columnCount));
        return false;
    }
    m_isBroken = false;
    return true;
}

/// Contacts are dropped at the door, from rows that are refused too. Of a row whose fields cannot be told apart nothing
/// is kept: it stands in its file.
void MarketplaceRows::hidePeople(Rejection& rejection) const
{
    rejection.origin = Digest().add(m_reader.row().raw).value();
    const QByteArray value = rejection.value.toUtf8();
    rejection.value = QString::fromUtf8(withoutAddresses({value.data(), size_t(value.size())}));
    const QByteArray row
        = m_isBroken ? QByteArray() : withoutFields(m_reader.row(), m_hidden, m_reader.row().separator);
    rejection.raw = withoutAddresses({row.data(), size_t(row.size())}).left(largestKeptRow);
}

std::optional<Rejection> MarketplaceRows::takeRejection()
{
    auto rejection = m_reader.takeRejection();
    if (rejection && !m_options.keepContacts && !m_hidden.empty())
        hidePeople(*rejection);
    return rejection;
}

QString MarketplaceRows::productOf(size_t place)
{
    QString key = m_reader.text(place);
    if (key.isEmpty())
        key = m_options.product;
    if (key.isEmpty())
        m_reader.reject(u"addonKey"_s, {}, ImportText::tr("the row names no add-on"));
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
        if (const QString line = m_people.text(i); !line.isEmpty())
            lines << line;
    }
    return lines.join(u'\n');
}

QStringList MarketplaceRows::forgottenRoles() const
{
    QStringList result;
    if (!m_namesPeople)
        return result;
    for (const Role& role : roles()) {
        for (size_t i = role.first; i < role.first + role.count; ++i) {
            if (asksToBeForgotten(m_people.field(i))) {
                result << role.name;
                break;
            }
        }
    }
    return result;
}

QList<Contact> MarketplaceRows::contacts(const QStringList& forgotten) const
{
    QList<Contact> result;
    if (!m_options.keepContacts)
        return result;
    for (const Role& role : roles()) {
        if (forgotten.contains(role.name))
            continue;
        Contact contact{role.name, m_people.text(role.first), m_people.text(role.first + 1), {}, {}};
        if (role.count > 2) {
            contact.phone = m_people.text(role.first + 2);
            contact.address = address(role.first + 3);
        }
        if (!contact.name.isEmpty() || !contact.email.isEmpty() || !contact.phone.isEmpty()
            || !contact.address.isEmpty())
            result << contact;
    }
    return result;
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
    m_reader.reject(value.name(), value.text(), ImportText::tr("this is no count; write a whole number from 0"));
    return std::nullopt;
}

} // namespace uptake
