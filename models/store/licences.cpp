// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/licences.h"

#include "models/store/digest.h"

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

enum Statement { AddLicence, AddIdentity, AddState, FindState, MoveIdentities, MoveStates, RemoveLicence, RemoveState, RemoveSighting, RemoveContacts };

QStringList statements()
{
    return {
        u"INSERT INTO licences (product_id) VALUES (?)"_s,
        u"INSERT INTO licence_identities (identity, licence_id) VALUES (?, ?)"_s,
        u"INSERT INTO licence_states (licence_id, digest, batch_id, line, first_batch, last_batch, organisation_id, addon_license_id, "
        "license_id, entitlement_number, entitlement_id, host_license_id, license_type, status, hosting, tier, country, region, "
        "maintenance_start, maintenance_end, last_updated, extra) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (licence_id, digest) DO NOTHING"_s,
        u"SELECT id FROM licence_states WHERE licence_id = ? AND digest = ?"_s,
        u"UPDATE licence_identities SET licence_id = ? WHERE licence_id = ?"_s,
        u"UPDATE OR IGNORE licence_states SET licence_id = ? WHERE licence_id = ?"_s,
        u"DELETE FROM licences WHERE id = ?"_s,
        u"DELETE FROM licence_states WHERE id = ?"_s,
        u"DELETE FROM sightings WHERE batch_id = ? AND kind = 'licence_states' AND row_id = ?"_s,
        u"DELETE FROM contacts WHERE kind = 'licence_states' AND row_id = ?"_s,
    };
}

std::vector<std::string> identitiesOf(const Licence& licence, quint32 product)
{
    std::vector<std::string> identities;
    if (!licence.addonLicenseId.isEmpty())
        identities.push_back("a:" + licence.addonLicenseId.toStdString());
    if (!licence.appEntitlementNumber.isEmpty())
        identities.push_back("e:" + licence.appEntitlementNumber.toStdString());
    if (!licence.licenseId.isEmpty())
        identities.push_back("l:" + licence.licenseId.toStdString() + '|' + std::to_string(product));
    return identities;
}

qint64 digestOf(const Licence& licence)
{
    Digest digest;
    for (const QString* text : {&licence.addonLicenseId, &licence.licenseId, &licence.appEntitlementNumber, &licence.appEntitlementId,
             &licence.hostLicenseId, &licence.licenseType, &licence.status, &licence.hosting, &licence.tier, &licence.company,
             &licence.country, &licence.region, &licence.extra})
        digest.add(*text);
    digest.add(licence.maintenanceStart).add(licence.maintenanceEnd).add(licence.lastUpdated);
    for (const Contact& contact : licence.contacts)
        digest.add(contact.role).add(contact.name).add(contact.email).add(contact.phone).add(contact.address);
    return digest.value();
}

} // namespace

Licences::Licences(Connection& connection, Dictionary dictionary, Sightings sightings, std::vector<Query> queries)
    : m_connection(&connection)
    , m_dictionary(std::move(dictionary))
    , m_sightings(std::move(sightings))
    , m_queries(std::move(queries))
{ }

Expected<Licences> Licences::open(Connection& connection)
{
    auto dictionary = Dictionary::load(connection);
    if (!dictionary)
        return Failure(dictionary.error());
    auto sightings = Sightings::open(connection, u"licence_states"_s);
    if (!sightings)
        return Failure(sightings.error());
    std::vector<Query> queries;
    for (const QString& statement : statements()) {
        auto query = Query::prepare(connection, statement);
        if (!query)
            return Failure(query.error());
        queries.push_back(std::move(*query));
    }
    Licences licences(connection, std::move(*dictionary), std::move(*sightings), std::move(queries));
    auto known = Query::prepare(connection, u"SELECT identity, licence_id FROM licence_identities"_s);
    if (!known)
        return Failure(known.error());
    if (const auto done = known->run(); !done)
        return Failure(done.error());
    while (true) {
        const auto row = known->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return licences;
        licences.m_identities.emplace(known->text(0).toStdString(), quint32(known->integer(1)));
    }
}

Expected<quint32> Licences::licenceOf(const Licence& licence, quint32 product, Saved& saved)
{
    const auto identities = identitiesOf(licence, product);
    std::optional<quint32> id;
    for (const std::string& identity : identities) {
        const auto known = m_identities.find(identity);
        if (known == m_identities.end() || (id && *id == known->second))
            continue;
        if (!id) {
            id = known->second;
        } else if (const auto joined = join(*id, known->second); !joined) { // this row shows that two licences are one
            return Failure(joined.error());
        }
    }
    saved = id ? Saved::Updated : Saved::Added;
    if (!id) {
        if (const auto done = m_queries[AddLicence].run(qint64(product)); !done)
            return Failure(done.error());
        id = quint32(m_queries[AddLicence].insertedId());
    }
    for (const std::string& identity : identities) {
        if (!m_identities.try_emplace(identity, *id).second)
            continue;
        if (const auto done = m_queries[AddIdentity].run(QString::fromStdString(identity), qint64(*id)); !done)
            return Failure(done.error());
    }
    return *id;
}

Expected<void> Licences::join(quint32 into, quint32 from)
{
    for (const Statement statement : {MoveIdentities, MoveStates}) {
        if (const auto done = m_queries[statement].run(qint64(into), qint64(from)); !done)
            return done;
    }
    if (const auto done = m_queries[RemoveLicence].run(qint64(from)); !done)
        return done;
    for (auto& [identity, licence] : m_identities) {
        if (licence == from)
            licence = into;
    }
    if (const auto earlier = m_inThisFile.find(from); earlier != m_inThisFile.end()) {
        m_inThisFile.try_emplace(into, earlier->second);
        m_inThisFile.erase(from);
    }
    return {};
}

Expected<void> Licences::forget(const InThisFile& earlier, BatchId batch)
{
    if (!earlier.isInserted)
        return m_queries[RemoveSighting].run(raw(batch), earlier.state);
    if (const auto done = m_queries[RemoveContacts].run(earlier.state); !done)
        return done;
    return m_queries[RemoveState].run(earlier.state);
}

Expected<Licences::InThisFile> Licences::saveState(const Licence& licence, quint32 id, BatchId batch, qint64 line)
{
    const auto organisation = m_dictionary.organisation(licence.company, licence.country);
    if (!organisation)
        return Failure(organisation.error());
    const qint64 digest = digestOf(licence);
    Query& add = m_queries[AddState];
    const auto done = add.run(qint64(id), digest, raw(batch), line, raw(batch), raw(batch), *organisation, licence.addonLicenseId,
        licence.licenseId, licence.appEntitlementNumber, licence.appEntitlementId, licence.hostLicenseId, licence.licenseType, licence.status,
        licence.hosting, licence.tier, licence.country, licence.region, licence.maintenanceStart, licence.maintenanceEnd,
        licence.lastUpdated, licence.extra);
    if (!done)
        return Failure(done.error());
    InThisFile saved{licence.lastUpdated, 0, {Saved::Updated, {}}, true};
    if (add.rowsAffected() > 0) {
        saved.state = add.insertedId();
        if (const auto kept = saveContacts(*m_connection, u"licence_states"_s, saved.state, licence.contacts); !kept)
            return Failure(kept.error());
        return saved;
    }
    Query& find = m_queries[FindState];
    if (const auto found = find.run(qint64(id), digest); !found)
        return Failure(found.error());
    if (const auto row = find.next(); !row)
        return Failure(row.error());
    saved.state = find.integer(0);
    find.finish();
    saved.result.saved = Saved::Unchanged;
    saved.isInserted = false;
    if (const auto seen = m_sightings.add(batch, saved.state, line); !seen)
        return Failure(seen.error());
    return saved;
}

Expected<SaveResult> Licences::save(const Licence& licence, BatchId batch, qint64 line)
{
    const auto product = m_dictionary.product(licence.addonKey, licence.addonName);
    if (!product)
        return Failure(product.error());
    Saved saved = Saved::Added;
    const auto id = licenceOf(licence, *product, saved);
    if (!id)
        return Failure(id.error());
    const auto known = m_inThisFile.find(*id);
    if (known == m_inThisFile.end()) {
        auto state = saveState(licence, *id, batch, line);
        if (!state)
            return Failure(state.error());
        if (saved == Saved::Added)
            state->result.saved = Saved::Added;
        m_inThisFile.emplace(*id, *state);
        return state->result;
    }
    if (licence.lastUpdated <= known->second.lastUpdated) // the first of equals stays
        return SaveResult{Saved::Skipped, {}};
    const InThisFile earlier = known->second;
    if (const auto done = forget(earlier, batch); !done)
        return Failure(done.error());
    auto state = saveState(licence, *id, batch, line);
    if (!state)
        return Failure(state.error());
    if (earlier.result.saved == Saved::Added)
        state->result.saved = Saved::Added;
    known->second = *state;
    return SaveResult{state->result.saved, earlier.result.saved};
}

Expected<void> Licences::finish(BatchId batch, std::optional<Day> snapshot)
{
    for (const auto& [column, comparison] : {std::pair(u"last_batch"_s, u"<"_s), std::pair(u"first_batch"_s, u">"_s)}) {
        auto update = Query::prepare(*m_connection,
            u"UPDATE licence_states SET %1 = ? WHERE id IN (SELECT row_id FROM sightings WHERE batch_id = ? AND kind = 'licence_states') "
            "AND coalesce((SELECT snapshot FROM batches WHERE id = %1), 0) %2 ?"_s.arg(column, comparison));
        if (!update)
            return Failure(update.error());
        if (const auto done = update->run(raw(batch), raw(batch), snapshot.value_or(0)); !done)
            return done;
    }
    return {};
}

Expected<void> saveContacts(Connection& connection, const QString& table, qint64 row, const QList<Contact>& contacts)
{
    if (contacts.isEmpty())
        return {};
    auto insert = Query::prepare(
        connection, u"INSERT INTO contacts (kind, row_id, role, name, email, phone, address) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return Failure(insert.error());
    for (const Contact& contact : contacts) {
        const auto done = insert->run(table, row, contact.role, contact.name, contact.email, contact.phone, contact.address);
        if (!done)
            return done;
    }
    return {};
}

} // namespace uptake
