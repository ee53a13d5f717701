// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/licencelinks.h"

#include "models/store/rows.h"
#include "models/store/stateid.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// Sets that grow together.
class Groups
{
public:
    int add()
    {
        m_parents.push_back(int(m_parents.size()));
        return m_parents.back();
    }
    int find(int node)
    {
        while (m_parents[size_t(node)] != node) {
            m_parents[size_t(node)] = m_parents[size_t(m_parents[size_t(node)])];
            node = m_parents[size_t(node)];
        }
        return node;
    }
    void join(int a, int b) { m_parents[size_t(find(a))] = find(b); }

private:
    std::vector<int> m_parents;
};

struct State
{
    qint64 id = 0;
    quint32 licence = 0;
    std::vector<std::string> identities;
};

struct LooseIdentity
{
    std::string identity;
    std::string linked; ///< an identity of the same row
    quint32 licence = 0;
};

/// A state that gets another licence.
struct Move
{
    qint64 from = 0; ///< id of the state
    qint64 to = 0;
    quint32 licence = 0;
    bool counts = false; ///< it is of an import that counts
};

class Relinking
{
public:
    explicit Relinking(Connection& connection)
        : m_connection(connection)
    { }

    Expected<void> run()
    {
        if (const auto read = readStates(); !read)
            return read;
        if (const auto read = readLooseIdentities(); !read)
            return read;
        group();
        assign();
        return move();
    }

private:
    Expected<void> readStates()
    {
        return forEachRow(m_connection,
            u"SELECT s.id, s.licence_id, s.product_id, s.addon_license_id, s.entitlement_number, s.license_id, b.undone_at IS NULL "
            "FROM licence_states s JOIN batches b ON b.id = s.batch_id ORDER BY s.id"_s,
            [&](const Query& row) {
                State state{row.integer(0), quint32(row.integer(1)),
                    identitiesOf(row.bytes(3), row.bytes(4), row.bytes(5), quint32(row.integer(2)))};
                m_newest = std::max(m_newest, state.licence);
                (row.integer(6) != 0 ? m_counting : m_undone).push_back(std::move(state));
            });
    }

    Expected<void> readLooseIdentities()
    {
        return forEachRow(m_connection,
            u"SELECT i.identity, i.linked, i.licence_id FROM licence_links i JOIN batches b ON b.id = i.batch_id AND b.undone_at IS NULL"_s,
            [&](const Query& row) {
                m_loose.push_back({std::string(row.bytes(0)), std::string(row.bytes(1)), quint32(row.integer(2))});
            });
    }

    int nodeOf(const std::string& identity)
    {
        const auto [known, isNew] = m_nodes.try_emplace(identity, 0);
        if (isNew)
            known->second = m_groups.add();
        return known->second;
    }

    void group()
    {
        for (const State& state : m_counting) {
            const int first = nodeOf(state.identities.front());
            for (const std::string& identity : state.identities)
                m_groups.join(first, nodeOf(identity));
        }
        for (const LooseIdentity& loose : m_loose)
            m_groups.join(nodeOf(loose.identity), nodeOf(loose.linked));
    }

    /// Each group keeps the smallest number that its states have and no other group took.
    void assign()
    {
        std::map<int, std::vector<quint32>> numbers;
        for (const State& state : m_counting)
            numbers[m_groups.find(m_nodes.at(state.identities.front()))].push_back(state.licence);
        std::vector<std::pair<std::vector<quint32>, int>> groups;
        for (auto& [group, licences] : numbers) {
            std::sort(licences.begin(), licences.end());
            licences.erase(std::unique(licences.begin(), licences.end()), licences.end());
            groups.emplace_back(std::move(licences), group);
        }
        std::sort(groups.begin(), groups.end());
        std::unordered_set<quint32> taken;
        for (const auto& [licences, group] : groups) {
            const auto free = std::find_if(licences.begin(), licences.end(), [&](quint32 number) { return !taken.contains(number); });
            const quint32 number = free == licences.end() ? ++m_newest : *free;
            taken.insert(number);
            m_licenceOfGroup.emplace(group, number);
        }
        std::unordered_map<quint32, quint32> aside; // undone states that share nothing with a licence in force must not mix with one
        for (State& state : m_undone) {
            const auto shared = std::find_if(state.identities.begin(), state.identities.end(), [this](const auto& each) { return licenceOf(each).has_value(); });
            if (shared != state.identities.end()) {
                note(state, *licenceOf(*shared), false);
            } else if (taken.contains(state.licence)) {
                const auto [number, isNew] = aside.try_emplace(state.licence, 0);
                if (isNew)
                    number->second = ++m_newest;
                note(state, number->second, false);
            }
        }
        for (const State& state : m_counting)
            note(state, m_licenceOfGroup.at(m_groups.find(m_nodes.at(state.identities.front()))), true);
    }

    /// The licence in force that has an identity, if one does.
    std::optional<quint32> licenceOf(const std::string& identity)
    {
        const auto node = m_nodes.find(identity);
        if (node == m_nodes.end())
            return std::nullopt;
        const auto group = m_licenceOfGroup.find(m_groups.find(node->second));
        return group == m_licenceOfGroup.end() ? std::nullopt : std::optional(group->second);
    }

    void note(const State& state, quint32 licence, bool counts)
    {
        if (state.licence != licence)
            m_moves.push_back({state.id, stateId(licence, state.id), licence, counts});
    }

    enum Statement { Settle, MoveState, MoveSightings, MoveContacts, DropSightings, KeepOwner, DropState, IsUndone };

    Expected<void> move()
    {
        std::vector<Query> queries;
        for (const QString& statement : {u"UPDATE licence_states SET licence_id = ? WHERE id = ?"_s, 
                 u"UPDATE licence_states SET id = ?1 WHERE id = ?2 AND (?1 = ?2 OR NOT EXISTS (SELECT 1 FROM licence_states WHERE id = ?1))"_s,
                 u"UPDATE sightings SET row_id = ?1 WHERE kind = 'licence_states' AND row_id = ?2 "
                 "AND NOT EXISTS (SELECT 1 FROM sightings o WHERE o.batch_id = sightings.batch_id AND o.kind = sightings.kind AND o.row_id = ?1)"_s,
                 u"UPDATE contacts SET row_id = ? WHERE kind = 'licence_states' AND row_id = ?"_s,
                 u"DELETE FROM sightings WHERE kind = 'licence_states' AND row_id = ?"_s,
                 u"INSERT OR IGNORE INTO sightings (batch_id, kind, row_id, line) SELECT batch_id, 'licence_states', ?, line FROM licence_states WHERE id = ?"_s,
                 u"DELETE FROM licence_states WHERE id = ?"_s,
                 u"SELECT 1 FROM licence_states s JOIN batches b ON b.id = s.batch_id AND b.undone_at IS NOT NULL WHERE s.id = ?"_s}) {
            auto query = Query::prepare(m_connection, statement);
            if (!query)
                return Failure(query.error());
            queries.push_back(std::move(*query));
        }
        for (const Move& each : m_moves) {
            if (const auto moved = moveState(each, queries); !moved)
                return moved;
        }
        return moveLooseIdentities();
    }

    /// Where the licence has the state already, the two become one: it belongs to an import that counts, if one of the two does.
    Expected<void> moveState(const Move& move, std::vector<Query>& queries)
    {
        const auto run = [&queries](Statement statement, const auto&... values) { return queries[statement].run(values...); };
        if (const auto done = run(Settle, qint64(move.licence), move.from); !done)
            return done;
        if (const auto done = run(MoveState, move.to, move.from); !done)
            return done;
        if (queries[MoveState].rowsAffected() == 0) {
            if (const auto done = run(IsUndone, move.to); !done)
                return done;
            const auto undone = queries[IsUndone].next();
            if (!undone)
                return Failure(undone.error());
            queries[IsUndone].finish();
            const bool replaces = move.counts && *undone;
            if (const auto done = run(KeepOwner, move.to, replaces ? move.to : move.from); !done)
                return done;
            if (const auto done = run(DropState, replaces ? move.to : move.from); !done)
                return done;
            if (replaces) {
                if (const auto done = run(MoveState, move.to, move.from); !done)
                    return done;
            }
        }
        for (const Statement statement : {MoveSightings, MoveContacts}) {
            if (const auto done = run(statement, move.to, move.from); !done)
                return done;
        }
        return run(DropSightings, move.from);
    }

    Expected<void> moveLooseIdentities()
    {
        auto loose = Query::prepare(m_connection, u"UPDATE licence_links SET licence_id = ? WHERE identity = ?"_s);
        if (!loose)
            return Failure(loose.error());
        for (const LooseIdentity& each : m_loose) {
            const auto licence = licenceOf(each.identity);
            if (!licence || *licence == each.licence)
                continue;
            if (const auto done = loose->run(qint64(*licence), std::string_view(each.identity)); !done)
                return done;
        }
        return {};
    }

    Connection& m_connection;
    std::vector<State> m_counting, m_undone;
    std::vector<LooseIdentity> m_loose; ///< identities that no stored state names
    Groups m_groups; ///< of identities
    std::unordered_map<std::string, int> m_nodes;
    std::unordered_map<int, quint32> m_licenceOfGroup;
    std::vector<Move> m_moves;
    quint32 m_newest = 0;
};

} // namespace

std::vector<std::string> identitiesOf(std::string_view addonLicenseId, std::string_view entitlementNumber, std::string_view licenseId, quint32 product)
{
    std::vector<std::string> identities;
    if (!addonLicenseId.empty())
        identities.push_back(std::string("a").append(addonLicenseId));
    if (!entitlementNumber.empty())
        identities.push_back(std::string("e").append(entitlementNumber));
    if (!licenseId.empty())
        identities.push_back(std::string("l").append(licenseId).append(1, '|').append(std::to_string(product)));
    return identities;
}

Expected<void> relinkLicences(Connection& connection)
{
    return Relinking(connection).run();
}

} // namespace uptake
