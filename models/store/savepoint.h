// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

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
    {
    }
    Savepoint& operator=(Savepoint&&) = delete;
    [[nodiscard]] Expected<void> keep();

private:
    explicit Savepoint(Connection& connection)
        : m_connection(&connection)
    {
    }
    Connection* m_connection;
};

} // namespace uptake
