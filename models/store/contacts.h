// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/licence.h"
#include "models/store/query.h"

namespace uptake {

/// The people that the rows of one table name.
class Contacts
{
public:
    [[nodiscard]] static Expected<Contacts> open(Connection& connection, const QString& table);

    /// Keeps the people that a row names, instead of those that it named before. None given: what is kept stays. They
    /// do not make a row another one: the same file with and without its contacts is the same.
    [[nodiscard]] Expected<void> save(qint64 row, const QList<Contact>& contacts);
    [[nodiscard]] Expected<void> remove(qint64 row) { return m_remove.run(row); } ///< all that the row names

private:
    Contacts(Query insert, Query remove)
        : m_insert(std::move(insert))
        , m_remove(std::move(remove))
    {
    }
    Query m_insert, m_remove;
};

} // namespace uptake
