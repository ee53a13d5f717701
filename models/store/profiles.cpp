// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/profiles.h"

#include "models/store/query.h"

namespace uptake {

using namespace Qt::StringLiterals;

Expected<QList<StoredProfile>> Profiles::all()
{
    auto query = Query::prepare(m_connection, u"SELECT name, json FROM mail_profiles ORDER BY id"_s);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(); !done)
        return Failure(done.error());
    QList<StoredProfile> profiles;
    while (true) {
        const auto row = query->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return profiles;
        const auto json = query->bytes(1);
        profiles << StoredProfile{query->text(0), QByteArray(json.data(), qsizetype(json.size()))};
    }
}

Expected<void> Profiles::save(const StoredProfile& profile)
{
    auto insert = Query::prepare(m_connection,
        u"INSERT INTO mail_profiles (name, json) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json"_s);
    return insert ? insert->run(profile.name, profile.json) : Failure(insert.error());
}

Expected<bool> Profiles::remove(const QString& name)
{
    auto erase = Query::prepare(m_connection, u"DELETE FROM mail_profiles WHERE name = ?"_s);
    if (!erase)
        return Failure(erase.error());
    if (const auto done = erase->run(name); !done)
        return Failure(done.error());
    return erase->rowsAffected() > 0;
}

} // namespace uptake
