// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/savepoint.h"

#include "models/store/query.h"

namespace uptake {

using namespace Qt::StringLiterals;

Expected<Savepoint> Savepoint::begin(Connection& connection)
{
    if (connection.server() && !connection.server()->isInTransaction()) {
        auto transaction = WriteTransaction::begin(connection);
        return transaction ? Expected<Savepoint>(Savepoint(connection, std::move(*transaction))) : Failure(transaction.error());
    }
    if (const auto begun = execute(connection, u"SAVEPOINT part"_s); !begun)
        return Failure(begun.error());
    return Savepoint(connection, std::nullopt);
}

Savepoint::~Savepoint()
{
    if (!m_connection || m_transaction)
        return;
    if (m_connection->server())
        m_connection->server()->drop();
    (void)execute(*m_connection, u"ROLLBACK TO SAVEPOINT part"_s); // SQLite may have rolled back all, as on a full disk
    (void)execute(*m_connection, u"RELEASE SAVEPOINT part"_s);
}

Expected<void> Savepoint::keep()
{
    const auto kept = m_transaction ? m_transaction->commit() : execute(*m_connection, u"RELEASE SAVEPOINT part"_s);
    if (kept)
        m_connection = nullptr;
    return kept;
}

} // namespace uptake
