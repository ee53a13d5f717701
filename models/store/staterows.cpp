// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/staterows.h"

#include "models/store/digest.h"
#include "models/store/licencelinks.h"

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr QChar separator = u'|';

} // namespace

StateRows::StateRows(Dictionary dictionary, Sightings sightings, Contacts contacts, Forgetting forgetting, Query insert, Query find, Query known)
    : m_dictionary(std::move(dictionary))
    , m_sightings(std::move(sightings))
    , m_contacts(std::move(contacts))
    , m_forgetting(std::move(forgetting))
    , m_insert(std::move(insert))
    , m_find(std::move(find))
    , m_known(std::move(known))
{ }

Expected<StateRows> StateRows::open(Connection& connection, const QString& table, const QString& columns)
{
    auto dictionary = Dictionary::load(connection);
    if (!dictionary)
        return Failure(dictionary.error());
    auto sightings = Sightings::open(connection, table);
    if (!sightings)
        return Failure(sightings.error());
    auto contacts = Contacts::open(connection, table);
    if (!contacts)
        return Failure(contacts.error());
    auto forgetting = Forgetting::open(connection);
    if (!forgetting)
        return Failure(forgetting.error());
    QString places = u"?, ?, ?, ?, ?"_s;
    for (qsizetype i = 0; i <= columns.count(u','); ++i)
        places += u", ?"_s;
    // A server's index holds a digest of the identity, which may be longer than it takes.
    const QString isOfIdentity = connection.server() ? u"md5(identity) = md5(?)"_s : u"identity = ?"_s;
    auto insert = Query::prepare(connection,
        u"INSERT INTO %1 (product_id, identity, digest, batch_id, line, %2) VALUES (%3) ON CONFLICT DO NOTHING"_s
            .arg(table, columns, places), Run::AnsweringItsId);
    auto find = Query::prepare(connection, u"SELECT id, batch_id FROM %1 WHERE %2 AND digest = ?"_s.arg(table, isOfIdentity));
    auto known = Query::prepare(connection, u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, isOfIdentity));
    for (const auto* query : {&insert, &find, &known}) {
        if (!*query)
            return Failure(query->error());
    }
    return StateRows(std::move(*dictionary), std::move(*sightings), std::move(*contacts), std::move(*forgetting), std::move(*insert), std::move(*find), std::move(*known));
}

Expected<StateRows> StateRows::forTransactions(Connection& connection)
{
    return open(connection, u"transactions"_s,
        u"organisation_id, transaction_id, line_item_id, addon_license_id, license_id, entitlement_number, sale_type, license_type, hosting, "
        "tier, billing_period, country, region, sale_date, maintenance_start, maintenance_end, last_updated, purchase_price, vendor_amount, "
        "extra"_s);
}

Expected<StateRows> StateRows::forEvents(Connection& connection)
{
    return open(connection, u"licence_events"_s,
        u"event, event_date, transaction_id, license_id, entitlement_number, hosting, maintenance_start, maintenance_end, last_updated, extra"_s);
}

Expected<StateRows> StateRows::forReleases(Connection& connection)
{
    return open(connection, u"releases"_s, u"version, released, notes"_s);
}

Expected<StateRows> StateRows::forFeedback(Connection& connection)
{
    return open(connection, u"feedback"_s,
        u"feedback_type, feedback_date, addon_version, application_key, application_version, hosting, reason_key, reason, message, entitlement_number"_s);
}

Expected<StateRows> StateRows::forFreeTier(Connection& connection)
{
    return open(connection, u"free_tier_days"_s, u"day, license_id, entitlement_number, parent_edition, evaluation_date, parent_units"_s);
}

Expected<StateRows> StateRows::forDistributions(Connection& connection)
{
    return open(connection, u"distributions"_s, u"dimension, value, day, installations, users"_s);
}

/// Keeps a person with the row that was saved last, if it is new and there is one.
Expected<void> StateRows::keepContact(const Contact& contact)
{
    if (m_savedRow == 0 || (contact.name.isEmpty() && contact.email.isEmpty()))
        return {};
    return m_contacts.save(m_savedRow, {contact});
}

template<class... Values>
Expected<SaveResult> StateRows::saveRow(
    quint32 product, const QString& identity, qint64 digest, BatchId batch, qint64 line, const Values&... values)
{
    if (const auto done = m_known.run(identity); !done)
        return Failure(done.error());
    if (const auto row = m_known.next(); !row)
        return Failure(row.error());
    const bool isKnown = m_known.integer(0) > 0;
    m_known.finish();
    m_savedRow = 0;
    if (const auto done = m_insert.run(qint64(product), identity, digest, raw(batch), line, values...); !done)
        return Failure(done.error());
    if (m_insert.rowsAffected() > 0) {
        m_savedRow = m_insert.insertedId();
        return SaveResult{isKnown ? Saved::Updated : Saved::Added, {}};
    }
    if (const auto done = m_find.run(identity, digest); !done)
        return Failure(done.error());
    if (const auto row = m_find.next(); !row)
        return Failure(row.error());
    const qint64 id = m_savedRow = m_find.integer(0);
    const bool isOfThisBatch = m_find.integer(1) == raw(batch);
    m_find.finish();
    if (!isOfThisBatch) {
        if (const auto seen = m_sightings.add(batch, id, line); !seen)
            return Failure(seen.error());
    }
    return SaveResult{Saved::Unchanged, {}};
}

Expected<SaveResult> StateRows::save(const Transaction& sale, BatchId batch, qint64 line)
{
    const auto product = m_dictionary.product(sale.addonKey, sale.addonName);
    if (!product)
        return Failure(product.error());
    const auto organisation = m_dictionary.organisation(sale.company, sale.country);
    if (!organisation)
        return Failure(organisation.error());
    Digest digest;
    for (const QString* text : {&sale.transactionId, &sale.lineItemId, &sale.addonLicenseId, &sale.licenseId, &sale.appEntitlementNumber,
             &sale.saleType, &sale.licenseType, &sale.hosting, &sale.tier, &sale.billingPeriod, &sale.company, &sale.country, &sale.region,
             &sale.extra})
        digest.add(*text);
    digest.add(sale.saleDate).add(sale.maintenanceStart).add(sale.maintenanceEnd).add(sale.lastUpdated);
    digest.add(sale.purchasePrice.value).add(sale.vendorAmount.value);
    const QString identity = sale.lineItemId.isEmpty()
        ? u"t:"_s + sale.transactionId + separator + sale.addonKey + separator + sale.licenseId
        : u"i:"_s + sale.lineItemId;
    const auto saved = saveRow(*product, identity, digest.value(), batch, line, *organisation, sale.transactionId, sale.lineItemId,
        sale.addonLicenseId, sale.licenseId, sale.appEntitlementNumber, sale.saleType, sale.licenseType, sale.hosting, sale.tier,
        sale.billingPeriod, sale.country, sale.region, sale.saleDate, sale.maintenanceStart, sale.maintenanceEnd, sale.lastUpdated,
        sale.purchasePrice.value, sale.vendorAmount.value, sale.extra);
    const auto marked = m_forgetting.mark(identitiesOf(sale.addonLicenseId, sale.appEntitlementNumber, sale.licenseId, *product), sale.forgotten,
        sale.lastUpdated ? sale.lastUpdated : sale.saleDate);
    if (!marked)
        return Failure(marked.error());
    if (saved && m_savedRow != 0) {
        if (const auto kept = m_contacts.save(m_savedRow, sale.contacts); !kept)
            return Failure(kept.error());
    }
    return saved;
}

Expected<SaveResult> StateRows::save(const LicenceEvent& event, BatchId batch, qint64 line)
{
    const auto product = m_dictionary.product(event.addonKey, event.addonName);
    if (!product)
        return Failure(product.error());
    Digest digest;
    for (const QString* text : {&event.transactionId, &event.licenseId, &event.appEntitlementNumber, &event.hosting, &event.extra})
        digest.add(*text);
    digest.add(event.eventDate).add(event.maintenanceStart).add(event.maintenanceEnd).add(event.lastUpdated);
    QString licence = event.appEntitlementNumber.isEmpty() ? event.licenseId : event.appEntitlementNumber;
    if (licence.isEmpty())
        licence = event.appEntitlementId;
    const QString identity = QStringList{event.event, event.addonKey, licence, event.transactionId, QString::number(event.eventDate.value_or(0))}.join(separator);
    return saveRow(*product, identity, digest.value(), batch, line, event.event, event.eventDate, event.transactionId, event.licenseId,
        event.appEntitlementNumber, event.hosting, event.maintenanceStart, event.maintenanceEnd, event.lastUpdated, event.extra);
}

Expected<SaveResult> StateRows::save(const Release& release, BatchId batch, qint64 line)
{
    const auto product = m_dictionary.product(release.addonKey);
    if (!product)
        return Failure(product.error());
    Digest digest;
    digest.add(release.version).add(release.released).add(release.notes);
    return saveRow(*product, release.addonKey + separator + release.version, digest.value(), batch, line, release.version, release.released, release.notes);
}

Expected<SaveResult> StateRows::save(const Feedback& feedback, BatchId batch, qint64 line)
{
    const auto product = m_dictionary.product(feedback.addonKey);
    if (!product)
        return Failure(product.error());
    Digest digest;
    for (const QString* text : {&feedback.addonVersion, &feedback.applicationKey, &feedback.applicationVersion, &feedback.hosting, &feedback.reasonKey,
             &feedback.reason, &feedback.message})
        digest.add(*text);
    // Nothing names a feedback: two that say the same of the same licence on the same day are one.
    const QString identity = QStringList{feedback.addonKey, feedback.feedbackType, QString::number(feedback.date.value_or(0)), feedback.appEntitlementNumber,
        feedback.reasonKey, feedback.message}.join(separator);
    const auto saved = saveRow(*product, identity, digest.value(), batch, line, feedback.feedbackType, feedback.date, feedback.addonVersion, feedback.applicationKey,
        feedback.applicationVersion, feedback.hosting, feedback.reasonKey, feedback.reason, feedback.message, feedback.appEntitlementNumber);
    if (const auto marked = m_forgetting.mark(identitiesOf(QString(), feedback.appEntitlementNumber, QString(), *product), feedback.forgotten, feedback.date); !marked)
        return Failure(marked.error());
    if (saved) {
        if (const auto kept = keepContact({u"user"_s, feedback.fullName, {}, {}, {}}); !kept)
            return Failure(kept.error());
    }
    return saved;
}

Expected<SaveResult> StateRows::save(const FreeTierDay& day, BatchId batch, qint64 line)
{
    const auto product = m_dictionary.product(day.addonKey, day.addonName);
    if (!product)
        return Failure(product.error());
    Digest digest;
    digest.add(day.licenseId).add(day.parentEdition).add(day.dateOfEvaluation).add(day.parentUnitCount.value_or(-1));
    const QString licence = day.entitlementNumber.isEmpty() ? day.licenseId : day.entitlementNumber;
    const QString identity = QStringList{day.addonKey, licence, QString::number(day.day.value_or(0))}.join(separator);
    const auto saved = saveRow(*product, identity, digest.value(), batch, line, day.day, day.licenseId, day.entitlementNumber, day.parentEdition,
        day.dateOfEvaluation, day.parentUnitCount);
    if (const auto marked = m_forgetting.mark(identitiesOf(QString(), day.entitlementNumber, day.licenseId, *product), day.forgotten, day.day); !marked)
        return Failure(marked.error());
    if (saved) {
        if (const auto kept = keepContact({u"technical"_s, {}, day.technicalEmail, {}, {}}); !kept)
            return Failure(kept.error());
    }
    return saved;
}

Expected<SaveResult> StateRows::save(const Distribution& points, BatchId batch, qint64 line)
{
    SaveResult result{points.empty() ? Saved::Skipped : Saved::Unchanged, {}};
    for (const DistributionPoint& point : points) {
        const auto product = m_dictionary.product(point.addonKey);
        if (!product)
            return Failure(product.error());
        Digest digest;
        digest.add(point.installations).add(point.users.value_or(-1));
        const QString identity = QStringList{point.addonKey, point.dimension, point.value, QString::number(point.date)}.join(separator);
        const auto saved = saveRow(*product, identity, digest.value(), batch, line, point.dimension, point.value, point.date, point.installations, point.users);
        if (!saved)
            return saved;
        result.saved = std::min(result.saved, saved->saved);
    }
    return result;
}

} // namespace uptake
