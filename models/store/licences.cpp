// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/licences.h"

#include "models/records/tier.h"
#include "models/store/digest.h"
#include "models/store/licencelinks.h"
#include "models/store/rows.h"
#include "models/store/stateid.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

enum Statement { AddState, RemoveState, RemoveSighting, MoveStates, DropStates, MoveSightings, MoveContacts, MoveIdentities, AddIdentity, StateIdentities };

constexpr quint32 mostLicences = (1U << 23) - 1;

QStringList statements()
{
    // The digest stays, the licence changes from ?2 to ?1. What is there already does not move.
    const QString moved = u"%1 + (?1 - ?2) * "_s + QString::number(stateId(1, 0));
    const QString ofLicence = u"%1 BETWEEN ?2 * %2 AND ?2 * %2 + %3"_s.arg(u"%1"_s, QString::number(stateId(1, 0)), QString::number(digestMask));
    const QString moveStates = u"UPDATE licence_states SET licence_id = ?1, id = %1 WHERE %2 AND NOT EXISTS (SELECT 1 FROM licence_states o WHERE o.id = %3)"_s
                                   .arg(moved.arg(u"id"_s), ofLicence.arg(u"id"_s), moved.arg(u"licence_states.id"_s));
    const QString moveRows = u"UPDATE %1 SET row_id = %2 WHERE kind = 'licence_states' AND %3"_s.arg(u"%1"_s, moved.arg(u"row_id"_s), ofLicence.arg(u"row_id"_s));
    const QString isFree = u" AND NOT EXISTS (SELECT 1 FROM sightings o WHERE o.batch_id = sightings.batch_id AND o.kind = sightings.kind AND o.row_id = %1)"_s
                               .arg(moved.arg(u"sightings.row_id"_s));
    return {
        u"INSERT INTO licence_states (id, licence_id, product_id, batch_id, line, organisation_id, addon_license_id, "
        "license_id, entitlement_number, entitlement_id, host_license_id, license_type, status, hosting, tier, country, region, "
        "maintenance_start, maintenance_end, last_updated, extra) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s,
        u"DELETE FROM licence_states WHERE id = ?"_s,
        u"DELETE FROM sightings WHERE batch_id = ? AND kind = 'licence_states' AND row_id = ?"_s,
        moveStates,
        u"DELETE FROM licence_states WHERE ?1 <> ?2 AND "_s + ofLicence.arg(u"id"_s),
        moveRows.arg(u"sightings"_s) + isFree,
        moveRows.arg(u"contacts"_s),
        u"UPDATE licence_links SET licence_id = ?1 WHERE licence_id = ?2"_s,
        u"INSERT INTO licence_links (identity, linked, licence_id, batch_id) VALUES (?, ?, ?, ?) ON CONFLICT (identity, linked) DO NOTHING"_s,
        u"SELECT addon_license_id, entitlement_number, license_id, product_id FROM licence_states WHERE id = ?"_s,
    };
}

qint64 digestOf(const Licence& licence)
{
    Digest digest;
    for (const QString* text : {&licence.addonLicenseId, &licence.licenseId, &licence.appEntitlementNumber, &licence.appEntitlementId,
             &licence.hostLicenseId, &licence.licenseType, &licence.status, &licence.hosting, &licence.tier, &licence.company,
             &licence.country, &licence.region, &licence.extra})
        digest.add(*text);
    digest.add(licence.maintenanceStart).add(licence.maintenanceEnd).add(licence.lastUpdated);
    return digest.value();
}

} // namespace

Licences::Licences(Connection& connection, Dictionary dictionary, Sightings sightings, Contacts contacts, Forgetting forgetting, std::vector<Query> queries)
    : m_connection(&connection)
    , m_dictionary(std::move(dictionary))
    , m_sightings(std::move(sightings))
    , m_contacts(std::move(contacts))
    , m_forgetting(std::move(forgetting))
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
    auto contacts = Contacts::open(connection, u"licence_states"_s);
    if (!contacts)
        return Failure(contacts.error());
    auto forgetting = Forgetting::open(connection);
    if (!forgetting)
        return Failure(forgetting.error());
    std::vector<Query> queries;
    for (const QString& statement : statements()) {
        auto query = Query::prepare(connection, statement);
        if (!query)
            return Failure(query.error());
        queries.push_back(std::move(*query));
    }
    Licences licences(connection, std::move(*dictionary), std::move(*sightings), std::move(*contacts), std::move(*forgetting), std::move(queries));
    if (const auto read = licences.readKnown(); !read)
        return Failure(read.error());
    return licences;
}

Expected<void> Licences::readKnown()
{
    const auto others = forEachRow(*m_connection,
        u"SELECT identity, licence_id FROM licence_links JOIN batches ON batches.id = batch_id AND undone_at IS NULL"_s,
        [&](const Query& row) { m_identities.emplace(row.bytes(0), quint32(row.integer(1))); });
    if (!others)
        return others;
    return forEachRow(*m_connection,
        u"SELECT s.id, licence_id, product_id, addon_license_id, entitlement_number, license_id, undone_at IS NOT NULL, batch_id, first_batch, last_batch "
        "FROM licence_states s JOIN batches ON batches.id = batch_id LEFT JOIN licence_spans ON state_id = s.id ORDER BY s.id"_s,
        [&](const Query& row) {
            const auto licence = quint32(row.integer(1));
            m_newest = std::max(m_newest, licence);
            const qint64 batch = row.integer(7);
            m_spans.add(row.integer(0), BatchId{row.optionalInteger(8).value_or(batch)}, BatchId{row.optionalInteger(9).value_or(batch)});
            if (row.integer(6) != 0) // what an undone import says links nothing; relinkLicences() looks after it
                return;
            for (const std::string& identity : identitiesOf(row.bytes(3), row.bytes(4), row.bytes(5), quint32(row.integer(2))))
                m_identities.emplace(identity, licence);
        });
}

PreparedLicence prepared(Licence licence)
{
    PreparedLicence result{{}, organisationKey(licence.company, licence.country).toStdString(), digestOf(licence), {}};
    const auto add = [&result](char kind, const QString& text) {
        if (text.isEmpty())
            return;
        const QByteArray bytes = text.toUtf8();
        std::string identity(1, kind);
        identity.append(bytes.constData(), size_t(bytes.size()));
        result.identities.push_back(std::move(identity));
    };
    add('a', licence.addonLicenseId);
    add('e', licence.appEntitlementNumber);
    add('l', licence.licenseId);
    result.licence = std::move(licence);
    return result;
}

Licences::InThisFile& Licences::inThisFile(quint32 licence)
{
    if (licence >= m_inThisFile.size())
        m_inThisFile.resize(std::max<size_t>(size_t(licence) + 1, m_inThisFile.size() * 2));
    return m_inThisFile[licence];
}

Expected<quint32> Licences::licenceOf(const std::vector<std::string>& identities, Saved& saved)
{
    const quint32 next = m_newest + 1;
    std::optional<quint32> id;
    bool isTold = false; // an identity that no row had
    for (const std::string& identity : identities) {
        const quint32 licence = m_identities.emplace(identity, next);
        if (licence == next)
            isTold = true;
        else if (!id)
            id = licence;
        else if (licence != *id) { // this row shows that two licences are one
            if (const auto joined = join(*id, licence); !joined)
                return Failure(joined.error());
        }
    }
    saved = id ? Saved::Updated : Saved::Added;
    if (!id) {
        if (next > mostLicences)
            return Failure(Error{u"more than 8 million licences"_s, {}, {}});
        return m_newest = next;
    }
    for (size_t i = 0; isTold && i < identities.size(); ++i)
        *m_identities.find(identities[i]) = *id;
    return *id;
}

Expected<void> Licences::join(quint32 into, quint32 from)
{
    for (const Statement statement : {MoveStates, DropStates, MoveSightings, MoveContacts, MoveIdentities}) {
        if (const auto done = m_queries[statement].run(qint64(into), qint64(from)); !done)
            return done;
    }
    m_spans.move(stateId(from, 0), stateId(from, digestMask), stateId(into, 0));
    m_identities.forEachValue([into, from](quint32& licence) {
        if (licence == from)
            licence = into;
    });
    InThisFile moved = std::exchange(inThisFile(from), InThisFile());
    if (moved.state != 0 && inThisFile(into).state == 0) {
        moved.state = stateId(into, moved.state);
        inThisFile(into) = moved;
    }
    return {};
}

/// Remembers what no stored state may name: the next file may know the licence by one of these alone.
Expected<void> Licences::keepIdentities(const std::vector<std::string>& identities, quint32 id, BatchId batch)
{
    for (const std::string& identity : identities) {
        if (const auto done = m_queries[AddIdentity].send(std::string_view(identity), std::string_view(identities.front()), qint64(id), raw(batch)); !done)
            return done;
    }
    return {};
}

Expected<void> Licences::forget(const InThisFile& earlier, quint32 id, BatchId batch)
{
    if (!earlier.isInserted) {
        m_spans.unsee(earlier.state);
        return m_queries[RemoveSighting].run(raw(batch), earlier.state);
    }
    Query& names = m_queries[StateIdentities];
    if (const auto done = names.run(earlier.state); !done)
        return done;
    const auto row = names.next();
    if (!row)
        return Failure(row.error());
    const auto identities = *row ? identitiesOf(names.bytes(0), names.bytes(1), names.bytes(2), quint32(names.integer(3))) : std::vector<std::string>();
    names.finish();
    if (const auto kept = keepIdentities(identities, id, batch); !kept)
        return kept;
    if (const auto done = m_contacts.remove(earlier.state); !done)
        return done;
    return m_queries[RemoveState].run(earlier.state);
}

/// Inserts a state. False if it was there.
Expected<bool> Licences::insertState(const PreparedLicence& prepared, qint64 state, quint32 id, quint32 product, BatchId batch, qint64 line)
{
    const Licence& licence = prepared.licence;
    const auto organisation = m_dictionary.organisation(prepared.organisation, licence.company, licence.country);
    if (!organisation)
        return Failure(organisation.error());
    Query& add = m_queries[AddState];
    const auto done = add.run(state, qint64(id), qint64(product), raw(batch), line, *organisation, licence.addonLicenseId,
        licence.licenseId, licence.appEntitlementNumber, licence.appEntitlementId, licence.hostLicenseId, licence.licenseType, licence.status,
        licence.hosting, licence.tier, licence.country, licence.region, licence.maintenanceStart, licence.maintenanceEnd,
        licence.lastUpdated, licence.extra);
    if (!done)
        return Failure(done.error());
    return add.rowsAffected() > 0;
}

Expected<Licences::InThisFile> Licences::saveState(const PreparedLicence& prepared, quint32 id, quint32 product, BatchId batch, qint64 line)
{
    const Licence& licence = prepared.licence;
    InThisFile saved{licence.lastUpdated, licence.updatedSecond, stateId(id, prepared.digest), {Saved::Updated, {}}, false};
    if (!m_spans.knows(saved.state)) {
        const auto isNew = insertState(prepared, saved.state, id, product, batch, line);
        if (!isNew)
            return Failure(isNew.error());
        saved.isInserted = *isNew;
    }
    if (const auto kept = m_contacts.save(saved.state, licence.contacts); !kept)
        return Failure(kept.error());
    if (saved.isInserted)
        return saved;
    saved.result.saved = Saved::Unchanged;
    m_spans.seeAgain(saved.state);
    if (const auto seen = m_sightings.add(batch, saved.state, line); !seen)
        return Failure(seen.error());
    return saved;
}

Expected<SaveResult> Licences::save(PreparedLicence& prepared, BatchId batch, qint64 line)
{
    const Licence& licence = prepared.licence;
    m_newestUpdate = std::max(m_newestUpdate, licence.lastUpdated);
    const auto product = m_dictionary.product(licence.addonKey, licence.addonName);
    if (!product)
        return Failure(product.error());
    if (!licence.licenseId.isEmpty())
        prepared.identities.back().append(1, '|').append(std::to_string(*product));
    if (const auto marked = m_forgetting.mark(prepared.identities, licence.forgotten, licence.lastUpdated); !marked)
        return Failure(marked.error());
    m_dictionary.prefetchOrganisation(prepared.organisation);
    for (const std::string& identity : prepared.identities)
        m_identities.prefetch(identity);
    Saved saved = Saved::Added;
    const auto id = licenceOf(prepared.identities, saved);
    if (!id)
        return Failure(id.error());
    const InThisFile earlier = inThisFile(*id);
    if (earlier.state == 0) {
        auto state = saveState(prepared, *id, *product, batch, line);
        if (!state)
            return Failure(state.error());
        if (saved == Saved::Added)
            state->result.saved = Saved::Added;
        inThisFile(*id) = *state;
        return state->result;
    }
    if (std::tuple(licence.lastUpdated, licence.updatedSecond) <= std::tuple(earlier.lastUpdated, earlier.updatedSecond)) { // the first of equals stays
        if (const auto kept = keepIdentities(prepared.identities, *id, batch); !kept)
            return Failure(kept.error());
        return SaveResult{Saved::Skipped, {}};
    }
    if (const auto done = forget(earlier, *id, batch); !done)
        return Failure(done.error());
    auto state = saveState(prepared, *id, *product, batch, line);
    if (!state)
        return Failure(state.error());
    if (earlier.result.saved == Saved::Added)
        state->result.saved = Saved::Added;
    inThisFile(*id) = *state;
    return SaveResult{state->result.saved, earlier.result.saved};
}

} // namespace uptake
