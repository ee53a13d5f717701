// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/forgetting.h"

#include "models/store/erasure.h"
#include "models/store/licencelinks.h"
#include "models/store/rows.h"
#include "models/store/textmap.h"

#include <limits>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// Since when people in a role have asked to be forgotten.
using Roles = std::map<std::string, qint64, std::less<>>;

void merge(const Roles& from, Roles& into)
{
    for (const auto& [role, day] : from) {
        qint64& known = into.try_emplace(role, day).first->second;
        known = std::max(known, day);
    }
}

/// One run: who asked, what else is the same licence, and what is kept of them.
class Sweep
{
public:
    explicit Sweep(Connection& connection)
        : m_connection(connection)
    {
    }

    Expected<void> run()
    {
        const auto marks = forEachRow(
            m_connection, u"SELECT identity, role, told_on FROM forgotten_contacts"_s, [this](const Query& row) {
                m_marks[std::string(row.bytes(0))][std::string(row.bytes(1))] = row.integer(2);
            });
        if (!marks)
            return marks;
        const QString links = u"SELECT identity, licence_id FROM licence_links"_s;
        const QString states
            = u"SELECT addon_license_id, entitlement_number, license_id, product_id, licence_id FROM licence_states"_s;
        const auto told = forEachRow(
            m_connection, states, [this](const Query& row) { hear(identitiesIn(row, 0), row.integer(4)); });
        if (!told)
            return told;
        const auto toldByLinks = forEachRow(
            m_connection, links, [this](const Query& row) { hear({std::string(row.bytes(0))}, row.integer(1)); });
        if (!toldByLinks)
            return toldByLinks;
        const auto spread = forEachRow(
            m_connection, states, [this](const Query& row) { spreadTo(identitiesIn(row, 0), row.integer(4)); });
        if (!spread)
            return spread;
        const auto spreadByLinks = forEachRow(
            m_connection, links, [this](const Query& row) { spreadTo({std::string(row.bytes(0))}, row.integer(1)); });
        if (!spreadByLinks)
            return spreadByLinks;
        const auto found = findContacts();
        return found ? remove() : found;
    }

private:
    /// Columns from `first` on: addon licence, entitlement number, SEN, product.
    static std::vector<std::string> identitiesIn(const Query& row, int first)
    {
        return identitiesOf(
            row.bytes(first), row.bytes(first + 1), row.bytes(first + 2), quint32(row.integer(first + 3)));
    }

    void hear(const std::vector<std::string>& identities, qint64 licence)
    {
        for (const std::string& identity : identities) {
            if (const auto mark = m_marks.find(identity); mark != m_marks.end())
                merge(mark->second, m_licences[licence]);
        }
    }

    void spreadTo(const std::vector<std::string>& identities, qint64 licence)
    {
        if (const auto roles = m_licences.find(licence); roles != m_licences.end()) {
            for (const std::string& identity : identities)
                merge(roles->second, m_marks[identity]);
        }
    }

    Expected<void> findContacts()
    {
        static const std::pair<QString, QString> tables[] = {
            {u"licence_states"_s, u"addon_license_id, entitlement_number, license_id, product_id, last_updated"_s},
            {u"transactions"_s,
                u"addon_license_id, entitlement_number, license_id, product_id, coalesce(last_updated, sale_date)"_s},
            {u"feedback"_s, u"'', entitlement_number, '', product_id, feedback_date"_s},
            {u"free_tier_days"_s, u"'', entitlement_number, license_id, product_id, day"_s}};
        for (const auto& [table, columns] : tables) {
            const auto found = forEachRow(m_connection,
                u"SELECT contacts.id, role, %2 FROM contacts JOIN %1 ON %1.id = row_id WHERE kind = '%1'"_s.arg(
                    table, columns),
                [this](const Query& row) {
                    for (const std::string& identity : identitiesIn(row, 2)) {
                        const auto mark = m_marks.find(identity);
                        if (mark == m_marks.end())
                            continue;
                        const auto day = mark->second.find(row.bytes(1));
                        if (day != mark->second.end() && row.integer(6) <= day->second) {
                            m_contacts.push_back(row.integer(0));
                            return;
                        }
                    }
                });
            if (!found)
                return found;
        }
        return {};
    }

    Expected<void> remove()
    {
        if (m_contacts.empty())
            return {};
        if (const auto on = overwriteWhatGoes(m_connection, Overwrite::Yes);
            !on) // their bytes are overwritten, too
            return on;
        auto query = Query::prepare(m_connection, u"DELETE FROM contacts WHERE id = ?"_s);
        if (!query)
            return Failure(query.error());
        for (const qint64 contact : m_contacts) {
            if (const auto done = query->run(contact); !done)
                return done;
        }
        return overwriteWhatGoes(m_connection, Overwrite::No);
    }

    Connection& m_connection;
    std::unordered_map<std::string, Roles> m_marks; ///< by identity
    std::unordered_map<qint64, Roles> m_licences;
    std::vector<qint64> m_contacts; ///< that go
};

} // namespace

Expected<Forgetting> Forgetting::open(Connection& connection)
{
    auto mark = Query::prepare(connection,
        u"INSERT INTO forgotten_contacts (identity, role, told_on) VALUES (?, ?, ?) ON CONFLICT (identity, role) "
        "DO UPDATE SET told_on = excluded.told_on WHERE excluded.told_on > forgotten_contacts.told_on"_s);
    if (!mark)
        return Failure(mark.error());
    return Forgetting(std::move(*mark));
}

Expected<void> Forgetting::mark(
    const std::vector<std::string>& identities, const QStringList& roles, std::optional<Day> day)
{
    for (const QString& role : roles) {
        for (const std::string& identity : identities) { // a row without a date is as new as can be
            if (const auto done
                = m_mark.run(std::string_view(identity), role, day.value_or(std::numeric_limits<Day>::max()));
                !done)
                return done;
        }
    }
    return {};
}

Expected<void> Forgetting::run(Connection& connection)
{
    const auto isNeeded = firstNumber(
        connection, u"SELECT EXISTS (SELECT 1 FROM forgotten_contacts) AND EXISTS (SELECT 1 FROM contacts)"_s);
    if (!isNeeded)
        return Failure(isNeeded.error());
    return isNeeded->value_or(0) != 0 ? Sweep(connection).run() : Expected<void>();
}

} // namespace uptake
