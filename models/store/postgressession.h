// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

struct pg_conn;
struct pg_result;

namespace uptake {

class PostgresBulk;

/// What the statements of one connection to a PostgreSQL server share: libpq's handle under Qt's connection, the names of prepared statements,
/// those that were sent and whose outcome was not looked at yet, and rows that wait to be copied into their tables.
class PostgresSession
{
public:
    PostgresSession(pg_conn* connection, QString where)
        : m_connection(connection)
        , m_where(std::move(where))
    {
    }

    pg_conn* connection() const { return m_connection; }
    QByteArray newName() { return "u" + QByteArray::number(++m_names); }
    void letGoOf(const QByteArray& statement); ///< of a prepared statement, with the next ones
    [[nodiscard]] bool isInTransaction() const;

    /// Runs statements that have no values and answer nothing, in one go.
    [[nodiscard]] Expected<void> run(const QByteArray& statements);

    /// Fails where a statement of the transaction failed: the server would take it for a wish to roll back.
    [[nodiscard]] Expected<void> commit();

    /// Makes ready for a statement that is only sent; settle() tells how it went.
    [[nodiscard]] Expected<void> beginSending();
    void hasSent() { ++m_sent; }
    [[nodiscard]] bool isFull() const { return m_sent >= 1000; } ///< more outcomes would only take memory
    /// A row was added to `bulk`: it is in its table by the next settle(), and counts as sent.
    [[nodiscard]] Expected<void> hasAdded(const std::shared_ptr<PostgresBulk>& bulk);
    [[nodiscard]] Expected<bool> mayStage(); ///< may it make the temporary tables that some rows are copied through?
    /// Waits for all that was sent. The error is of the first that failed; the transaction is lost then.
    [[nodiscard]] Expected<void> settle();
    void drop(); ///< before a transaction is taken back: what waits is not even sent

    [[nodiscard]] Failure failure(const pg_result* result) const;

private:
    [[nodiscard]] Expected<void> settleSent();
    [[nodiscard]] Expected<void> copy(PostgresBulk& bulk);
    [[nodiscard]] Expected<void> settleCopy();

    pg_conn* m_connection;
    QString m_where;
    std::vector<QByteArray> m_unused;
    quint64 m_names = 0;
    int m_sent = 0;
    std::vector<std::shared_ptr<PostgresBulk>> m_bulks; ///< with rows that wait
    bool m_isCopying = false; ///< rows are with the server, and it has not said how that went
    std::optional<bool> m_mayStage;
};

} // namespace uptake
