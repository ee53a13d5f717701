// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transactions.h"

#include <optional>
#include <utility>

namespace uptake {

/// A part of a transaction that can fail alone: rolled back unless keep() was reached. Not nested.
class Savepoint
{
public:
    [[nodiscard]] static Expected<Savepoint> begin(Connection& connection);
    ~Savepoint();
    Savepoint(Savepoint&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
        , m_transaction(std::move(other.m_transaction))
    {
    }
    Savepoint& operator=(Savepoint&&) = delete;
    [[nodiscard]] Expected<void> keep();

private:
    Savepoint(Connection& connection, std::optional<WriteTransaction> transaction)
        : m_connection(&connection)
        , m_transaction(std::move(transaction))
    {
    }
    Connection* m_connection;
    std::optional<WriteTransaction> m_transaction; ///< instead, on a server where none had begun
};

} // namespace uptake
