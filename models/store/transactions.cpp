// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transactions.h"

#include "models/store/rows.h"

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr int writersLock = 0x55707461; // "Upta": one lock for all who write to the database

/// On a server the lock goes with the transaction. What was committed before it was had is seen: each statement sees the newest there is.
Expected<void> takeTurn(PostgresSession& server, int seconds)
{
    const auto begun = server.run("BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL lock_timeout = '" + QByteArray::number(seconds) + "s'; SELECT pg_advisory_xact_lock("
        + QByteArray::number(writersLock) + "); SET LOCAL lock_timeout = 0");
    if (!begun)
        (void)server.run("ROLLBACK");
    return begun;
}

constexpr int usualPatience = 5; ///< seconds, as SQLite's busy timeout

} // namespace

Expected<WriteTransaction> WriteTransaction::begin(Connection& connection)
{
    const auto begun = connection.server() ? takeTurn(*connection.server(), usualPatience) : execute(connection, u"BEGIN IMMEDIATE"_s);
    return begun ? Expected<WriteTransaction>(WriteTransaction(connection)) : Failure(begun.error());
}

Expected<WriteTransaction> WriteTransaction::begin(Connection& connection, Progress& progress)
{
    if (!connection.server())
        return begin(connection);
    while (true) {
        const auto begun = takeTurn(*connection.server(), 1);
        if (begun)
            return WriteTransaction(connection);
        if (begun.error().kind != Error::Kind::Busy)
            return Failure(begun.error());
        if (!progress.report(0, 0))
            return cancelled();
    }
}

WriteTransaction::~WriteTransaction()
{
    if (!m_connection)
        return;
    if (m_connection->server())
        m_connection->server()->drop();
    (void)execute(*m_connection, u"ROLLBACK"_s); // SQLite may have rolled back itself, as on a full disk
}

Expected<void> WriteTransaction::commit()
{
    const auto committed = m_connection->server() ? m_connection->server()->commit() : execute(*m_connection, u"COMMIT"_s);
    if (committed)
        m_connection = nullptr;
    return committed;
}

Expected<ReadTransaction> ReadTransaction::begin(Connection& connection)
{
    const auto begun = execute(connection, connection.server() ? u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s : u"BEGIN"_s);
    return begun ? Expected<ReadTransaction>(ReadTransaction(connection)) : Failure(begun.error());
}

Expected<ReadTransaction> ReadTransaction::begin(Connection& connection, const QString& snapshot)
{
    auto begun = begin(connection);
    if (!begun)
        return begun;
    const auto set = execute(connection, u"SET TRANSACTION SNAPSHOT '%1'"_s.arg(snapshot));
    return set ? std::move(begun) : Failure(set.error());
}

ReadTransaction::~ReadTransaction()
{
    if (m_connection)
        (void)execute(*m_connection, u"COMMIT"_s);
}

Expected<void> ReadTransaction::end()
{
    return execute(*std::exchange(m_connection, nullptr), u"COMMIT"_s);
}

Expected<QString> sharedSnapshot(Connection& connection)
{
    const auto name = firstText(connection, u"SELECT pg_export_snapshot()"_s);
    return name ? Expected<QString>(name->value_or(QString())) : Failure(name.error());
}

} // namespace uptake
