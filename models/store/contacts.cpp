// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contacts.h"

using namespace Qt::StringLiterals;

namespace uptake {

Expected<Contacts> Contacts::open(Connection& connection, const QString& table)
{
    auto insert = Query::prepare(connection,
        u"INSERT INTO contacts (kind, row_id, role, name, email, phone, address) VALUES ('%1', ?, ?, ?, ?, ?, ?)"_s.arg(
            table));
    auto remove = Query::prepare(connection, u"DELETE FROM contacts WHERE kind = '%1' AND row_id = ?"_s.arg(table));
    if (!insert || !remove)
        return Failure(insert ? remove.error() : insert.error());
    return Contacts(std::move(*insert), std::move(*remove));
}

Expected<void> Contacts::save(qint64 row, const QList<Contact>& contacts)
{
    if (contacts.isEmpty())
        return {};
    if (const auto done = remove(row); !done)
        return done;
    for (const Contact& contact : contacts) {
        const auto done = m_insert.send(row, contact.role, contact.name, contact.email, contact.phone, contact.address);
        if (!done)
            return done;
    }
    return {};
}

} // namespace uptake
