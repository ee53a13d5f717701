// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decisions.h"

#include "models/records/tier.h"
#include "models/store/accesslog.h"
#include "models/store/corrections.h"
#include "models/store/licencelinks.h"
#include "models/store/query.h"
#include "models/store/rows.h"
#include "models/store/storetext.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

Expected<Decision> carryOut(Connection& connection, const decision::Link& link, qint64 now)
{
    const auto before
        = firstText(connection, u"SELECT identity FROM hand_links WHERE installation_id = ?"_s, link.installation);
    if (!before)
        return Failure(before.error());
    const auto done = link.identity
        ? runOnce(connection,
            u"INSERT INTO hand_links (installation_id, identity, made_at) VALUES (?, ?, ?) ON CONFLICT (installation_id) DO UPDATE SET identity = excluded.identity, made_at = excluded.made_at"_s,
            link.installation, *link.identity, now)
        : runOnce(connection, u"DELETE FROM hand_links WHERE installation_id = ?"_s, link.installation);
    if (!done)
        return Failure(done.error());
    return Decision(decision::Link{link.installation, *before});
}

Expected<Decision> carryOut(Connection& connection, const decision::Refuse& refuse, qint64 now)
{
    const auto done = refuse.isRefused
        ? runOnce(connection,
            u"INSERT OR IGNORE INTO refused_links (installation_id, identity, refused_at) VALUES (?, ?, ?)"_s,
            refuse.installation, refuse.identity, now)
        : runOnce(connection, u"DELETE FROM refused_links WHERE installation_id = ? AND identity = ?"_s,
            refuse.installation, refuse.identity);
    if (!done)
        return Failure(done.error());
    return Decision(decision::Refuse{refuse.installation, refuse.identity, !refuse.isRefused});
}

/// Would a merge make a circle: is `into` merged, in steps, into `organisation`?
Expected<bool> isCircle(Connection& connection, qint64 organisation, qint64 into)
{
    std::set<qint64> seen;
    for (std::optional<qint64> at = into; at && seen.insert(*at).second;) {
        if (*at == organisation)
            return true;
        const auto next
            = firstNumber(connection, u"SELECT into_id FROM organisation_merges WHERE organisation_id = ?"_s, *at);
        if (!next)
            return Failure(next.error());
        at = *next;
    }
    return false;
}

Expected<Decision> carryOut(Connection& connection, const decision::Merge& merge, qint64 now)
{
    const auto before = firstNumber(
        connection, u"SELECT into_id FROM organisation_merges WHERE organisation_id = ?"_s, merge.organisation);
    if (!before)
        return Failure(before.error());
    if (merge.into) {
        const auto circle = isCircle(connection, merge.organisation, *merge.into);
        if (!circle)
            return Failure(circle.error());
        if (*circle)
            return Failure(Error{StoreText::tr("the two organisations are one already"), {},
                StoreText::tr("split the other one first")});
    }
    const auto done = merge.into
        ? runOnce(connection,
            u"INSERT INTO organisation_merges (organisation_id, into_id, made_at) VALUES (?, ?, ?) ON CONFLICT (organisation_id) DO UPDATE SET into_id = excluded.into_id, made_at = excluded.made_at"_s,
            merge.organisation, *merge.into, now)
        : runOnce(connection, u"DELETE FROM organisation_merges WHERE organisation_id = ?"_s, merge.organisation);
    if (!done)
        return Failure(done.error());
    return Decision(decision::Merge{merge.organisation, *before});
}

Expected<Decision> carryOut(Connection& connection, const decision::Move& move, qint64 now)
{
    const auto before = firstNumber(
        connection, u"SELECT organisation_id FROM organisation_moves WHERE identity = ?"_s, move.identity);
    if (!before)
        return Failure(before.error());
    const auto done = move.organisation
        ? runOnce(connection,
            u"INSERT INTO organisation_moves (identity, organisation_id, made_at) VALUES (?, ?, ?) ON CONFLICT (identity) DO UPDATE SET organisation_id = excluded.organisation_id, made_at = excluded.made_at"_s,
            move.identity, *move.organisation, now)
        : runOnce(connection, u"DELETE FROM organisation_moves WHERE identity = ?"_s, move.identity);
    if (!done)
        return Failure(done.error());
    return Decision(decision::Move{move.identity, *before});
}

Expected<Decision> carryOut(Connection& connection, const decision::Write& note, qint64 now)
{
    const auto orNull = [](qint64 id) { return id == 0 ? std::nullopt : std::optional(id); };
    auto insert = Query::prepare(connection,
        u"INSERT INTO notes (installation_id, organisation_id, kind, text, made_at) VALUES (?, ?, ?, ?, ?)"_s,
        Run::AnsweringItsId);
    if (!insert)
        return Failure(insert.error());
    if (const auto done = insert->run(orNull(note.installation), orNull(note.organisation), note.kind, note.text, now);
        !done)
        return Failure(done.error());
    return Decision(decision::Remove{insert->insertedId(), true});
}

Expected<Decision> carryOut(Connection& connection, const decision::Remove& remove, qint64 now)
{
    const std::optional<qint64> at = remove.isRemoved ? std::optional(now) : std::nullopt;
    if (const auto done = runOnce(connection, u"UPDATE notes SET removed_at = ? WHERE id = ?"_s, at, remove.note);
        !done)
        return Failure(done.error());
    return Decision(decision::Remove{remove.note, !remove.isRemoved});
}

Expected<Decision> carryOut(Connection& connection, const decision::Correct& correct, qint64 now)
{
    const std::optional<qint64> organisation
        = correct.organisation == 0 ? std::nullopt : std::optional(correct.organisation);
    const QString which = u"organisation_id IS NOT DISTINCT FROM ? AND contact = ? AND field = ?"_s;
    const auto before = firstText(
        connection, u"SELECT value FROM corrections WHERE "_s + which, organisation, correct.contact, correct.field);
    if (!before)
        return Failure(before.error());
    if (const auto done = runOnce(
            connection, u"DELETE FROM corrections WHERE "_s + which, organisation, correct.contact, correct.field);
        !done)
        return Failure(done.error());
    if (correct.value) {
        const auto done = runOnce(connection,
            u"INSERT INTO corrections (organisation_id, contact, field, value, made_at) VALUES (?, ?, ?, ?, ?)"_s,
            organisation, correct.contact, correct.field, correct.value->trimmed(), now);
        if (!done)
            return Failure(done.error());
    }
    if (const auto logged = logAccess(connection, u"correction"_s, correct.contact, correct.field, now); !logged)
        return Failure(logged.error());
    return Decision(decision::Correct{correct.organisation, correct.contact, correct.field, *before});
}

/// Identities of licences that decisions speak of -> number of the licence, of those that an import in force shows.
Expected<std::unordered_map<std::string, qint64>> licencesOfDecisions(Connection& connection)
{
    std::unordered_map<std::string, qint64> licences;
    const auto asked = forEachRow(connection,
        u"SELECT identity FROM hand_links WHERE identity <> '' UNION SELECT identity FROM organisation_moves"_s,
        [&](const Query& row) { licences.emplace(row.bytes(0), 0); });
    if (!asked)
        return Failure(asked.error());
    if (licences.empty())
        return licences;
    const auto found = forEachRow(connection,
        u"SELECT s.licence_id, product_id, addon_license_id, entitlement_number, license_id FROM licence_states s JOIN batches b ON b.id = s.batch_id AND b.undone_at IS NULL"_s,
        [&](const Query& row) {
            for (const std::string& identity :
                identitiesOf(row.bytes(2), row.bytes(3), row.bytes(4), quint32(row.integer(1)))) {
                if (const auto wanted = licences.find(identity); wanted != licences.end())
                    wanted->second = row.integer(0);
            }
        });
    if (!found)
        return Failure(found.error());
    std::erase_if(licences, [](const auto& licence) { return licence.second == 0; });
    return licences;
}

} // namespace

Expected<QList<Decision>> decide(Connection& connection, const QList<Decision>& decisions, qint64 now)
{
    auto transaction = WriteTransaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    QList<Decision> reverse;
    for (const Decision& decision : decisions) {
        auto back = std::visit([&](const auto& each) { return carryOut(connection, each, now); }, decision);
        if (!back)
            return Failure(back.error());
        reverse.prepend(std::move(*back));
    }
    if (const auto done = transaction->commit(); !done)
        return Failure(done.error());
    return reverse;
}

Expected<HandMade> handMade(Connection& connection)
{
    const auto licences = licencesOfDecisions(connection);
    if (!licences)
        return Failure(licences.error());
    HandMade made;
    const auto links
        = forEachRow(connection, u"SELECT installation_id, identity FROM hand_links"_s, [&](const Query& row) {
              if (row.bytes(1).empty())
                  made.links.emplace_back(row.integer(0), std::nullopt);
              else if (const auto licence = licences->find(std::string(row.bytes(1))); licence != licences->end())
                  made.links.emplace_back(row.integer(0), licence->second);
          });
    if (!links)
        return Failure(links.error());
    const auto moves
        = forEachRow(connection, u"SELECT identity, organisation_id FROM organisation_moves"_s, [&](const Query& row) {
              if (const auto licence = licences->find(std::string(row.bytes(0))); licence != licences->end())
                  made.moves.emplace(licence->second, row.integer(1));
          });
    if (!moves)
        return Failure(moves.error());
    const auto merges = forEachRow(connection, u"SELECT organisation_id, into_id FROM organisation_merges"_s,
        [&](const Query& row) { made.merges.emplace(row.integer(0), row.integer(1)); });
    if (!merges)
        return Failure(merges.error());
    const auto optedOut = [&](const QString& column, std::vector<qint64>& list) {
        return forEachRow(connection,
            u"SELECT %1 FROM notes n WHERE kind = 'opt-out' AND removed_at IS NULL AND %1 IS NOT NULL AND NOT EXISTS "
            u"(SELECT 1 FROM notes l WHERE l.%1 = n.%1 AND l.kind = 'consent' "
            "AND l.removed_at IS NULL AND (l.made_at, l.id) > (n.made_at, n.id)) GROUP BY 1"_s.arg(column),
            [&](const Query& row) { list.push_back(row.integer(0)); });
    };
    const auto installations = optedOut(u"installation_id"_s, made.optedOutInstallations);
    const auto organisations = optedOut(u"organisation_id"_s, made.optedOutOrganisations);
    if (!installations || !organisations)
        return Failure(!installations ? installations.error() : organisations.error());
    for (auto& [organisation, into] : made.merges) {
        for (size_t step = 0; step < made.merges.size(); ++step) {
            const auto next = made.merges.find(into);
            if (next == made.merges.end() || next->second == organisation)
                break;
            into = next->second;
        }
    }
    return made;
}

Expected<QList<RefusedLink>> refusedLinks(Connection& connection)
{
    QList<RefusedLink> refused;
    const auto done = forEachRow(connection,
        u"SELECT i.server_id, p.key, r.identity FROM refused_links r JOIN installations i ON i.id = r.installation_id JOIN products p ON p.id = i.product_id"_s,
        [&](const Query& row) {
            refused << RefusedLink{row.text(0), row.text(1), row.text(2)};
        });
    return done ? Expected<QList<RefusedLink>>(refused) : Failure(done.error());
}

Expected<QHash<QString, QString>> domainsOfLicences(Connection& connection)
{
    QHash<QString, QString> domains;
    const auto done = forEachRow(connection,
        u"SELECT s.product_id, addon_license_id, entitlement_number, license_id, lower(substr(email, instr(email, '@') "
        u"+ 1)) FROM contacts c "
        "JOIN licence_states s ON c.kind = 'licence_states' AND s.id = c.row_id WHERE instr(email, '@') > 0 ORDER BY role = 'technical'"_s,
        [&](const Query& row) {
            for (const std::string& identity :
                identitiesOf(row.bytes(1), row.bytes(2), row.bytes(3), quint32(row.integer(0))))
                domains.insert(QString::fromStdString(identity), row.text(4));
        });
    return done ? Expected<QHash<QString, QString>>(domains) : Failure(done.error());
}

Expected<QList<KnownOrganisation>> organisationsNamed(Connection& connection, const QString& name)
{
    const QString wanted = organisationKey(name, {}).chopped(1);
    QList<KnownOrganisation> named;
    if (wanted.isEmpty())
        return named;
    const auto corrected = corrections(connection);
    if (!corrected)
        return Failure(corrected.error());
    const auto isWritten = [&](const QString& company, const QString& country) {
        return QString(company + u", "_s + country).compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    };
    const std::string key = (wanted + u'|').toStdString();
    const auto done = forEachRow(
        connection, u"SELECT id, company, country, key FROM organisations ORDER BY id"_s, [&](const Query& row) {
            const qint64 id = row.integer(0);
            const QString said = row.text(1);
            const QString saidCountry = row.text(2);
            const bool isByHand = row.bytes(3).starts_with("hand:"); // then its key says nothing of the name
            if (row.bytes(3).starts_with(key) || isWritten(said, saidCountry)
                || (isByHand && organisationKey(said, {}).chopped(1) == wanted)) {
                named << KnownOrganisation{id, corrected->ofOrganisation(id, u"company"_s, said),
                    corrected->ofOrganisation(id, u"country"_s, saidCountry)};
            } else if (corrected->organisations.contains(id)) {
                const QString company = corrected->ofOrganisation(id, u"company"_s, said);
                const QString country = corrected->ofOrganisation(id, u"country"_s, saidCountry);
                if (organisationKey(company, {}).chopped(1) == wanted || isWritten(company, country))
                    named << KnownOrganisation{id, company, country};
            }
        });
    return done ? Expected<QList<KnownOrganisation>>(named) : Failure(done.error());
}

Expected<qint64> makeOrganisation(Connection& connection, const QString& company, const QString& country)
{
    const auto newest = firstNumber(connection, u"SELECT max(id) FROM organisations"_s);
    if (!newest)
        return Failure(newest.error());
    auto insert = Query::prepare(
        connection, u"INSERT INTO organisations (key, company, country) VALUES (?, ?, ?)"_s, Run::AnsweringItsId);
    if (!insert)
        return Failure(insert.error());
    const QString key = u"hand:%1"_s.arg(newest->value_or(0) + 1); // no folded name holds a colon
    if (const auto done = insert->run(key, company.trimmed(), country.trimmed()); !done)
        return Failure(done.error());
    return insert->insertedId();
}

Expected<QList<qint64>> mergedInto(Connection& connection, qint64 organisation)
{
    QList<qint64> merged;
    const auto done = forEachRow(
        connection, u"SELECT organisation_id FROM organisation_merges WHERE into_id = ?"_s,
        [&](const Query& row) { merged << row.integer(0); }, organisation);
    return done ? Expected<QList<qint64>>(merged) : Failure(done.error());
}

Expected<std::optional<qint64>> installationNumber(
    Connection& connection, const QString& serverId, const QString& product)
{
    return firstNumber(connection,
        u"SELECT i.id FROM installations i JOIN products p ON p.id = i.product_id WHERE server_id = ? AND key = ?"_s,
        serverId, product);
}

Expected<QList<KnownLicence>> licencesNumbered(Connection& connection, const QString& number)
{
    const QString bare = bareNumber(number);
    QList<KnownLicence> known;
    if (bare.isEmpty())
        return known;
    std::set<qint64> seen;
    const auto done = forEachRow(
        connection,
        u"SELECT s.licence_id, s.product_id, addon_license_id, entitlement_number, license_id, p.key, coalesce(%1, '') "
        u"FROM licence_states s "
        "JOIN batches b ON b.id = s.batch_id AND b.undone_at IS NULL JOIN products p ON p.id = s.product_id LEFT JOIN "
        "organisations o ON o.id = s.organisation_id "
        "WHERE %2 ORDER BY s.last_updated DESC, s.id DESC"_s.arg(correctedCompany(),
            isAnyOf(
                connection, {u"license_id"_s, u"addon_license_id"_s, u"entitlement_number"_s}, u"?1, 'SEN-' || ?1"_s)),
        [&](const Query& row) {
            const auto identities = identitiesOf(row.bytes(2), row.bytes(3), row.bytes(4), quint32(row.integer(1)));
            if (seen.insert(row.integer(0)).second && !identities.empty())
                known << KnownLicence{QString::fromStdString(identities.front()), row.text(5), row.text(6)};
        },
        bare);
    return done ? Expected<QList<KnownLicence>>(known) : Failure(done.error());
}

} // namespace uptake
