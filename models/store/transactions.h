// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/store/connection.h"

#include <utility>

namespace uptake {

/// A write transaction: taken at once, rolled back unless commit() was reached.
///
/// Writers take turns on both databases. SQLite locks the file. On a server they queue for one advisory lock: an import gives out the numbers
/// of organisations, licences and terms from memory, as they were read within the transaction, and it lasts too long to be done again whenever
/// another one came between, as serialisable transactions would have it.
class WriteTransaction
{
public:
    /// Waits five seconds for its turn, then fails with an error of the kind Busy.
    [[nodiscard]] static Expected<WriteTransaction> begin(Connection& connection);
    /// On a server waits for its turn for as long as `progress` lets it: another person's import may take minutes.
    [[nodiscard]] static Expected<WriteTransaction> begin(Connection& connection, Progress& progress);
    ~WriteTransaction();
    WriteTransaction(WriteTransaction&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    { }
    WriteTransaction& operator=(WriteTransaction&&) = delete;
    [[nodiscard]] Expected<void> commit();

private:
    explicit WriteTransaction(Connection& connection)
        : m_connection(&connection)
    { }
    Connection* m_connection;
};

/// While it lives, all statements see the database as it was when the first of them was run, whatever others write meanwhile.
class ReadTransaction
{
public:
    [[nodiscard]] static Expected<ReadTransaction> begin(Connection& connection);
    /// On a server: sees what another connection's transaction sees, as long as that one lasts.
    [[nodiscard]] static Expected<ReadTransaction> begin(Connection& connection, const QString& snapshot);
    ~ReadTransaction();
    ReadTransaction(ReadTransaction&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    { }
    ReadTransaction& operator=(ReadTransaction&&) = delete;
    [[nodiscard]] Expected<void> end();

private:
    explicit ReadTransaction(Connection& connection)
        : m_connection(&connection)
    { }
    Connection* m_connection;
};

/// A name for what the open read transaction of a connection to a server sees.
[[nodiscard]] Expected<QString> sharedSnapshot(Connection& connection);

} // namespace uptake
