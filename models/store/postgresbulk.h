// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <string>

namespace uptake {

/// Rows on their way into a table by COPY ... FROM STDIN, which costs a server a fraction of what an INSERT for each does. They wait here in
/// the form in which they are sent (PostgreSQL's binary COPY format).
class PostgresBulk
{
public:
    /// For an INSERT that puts one value into each column that it names; null for any other statement. Where it passes over rows that are there
    /// (ON CONFLICT DO NOTHING), which COPY cannot, the rows go into a temporary table, and from there into their own.
    static std::shared_ptr<PostgresBulk> of(const QByteArray& insert);

    void beginRow(int values);
    void add(const char* bytes, int length); ///< a value in binary; NULL where the length is negative

    bool isStaged() const { return m_isStaged; } ///< through a temporary table
    bool isEmpty() const { return m_rows.empty(); }
    bool isFull() const; ///< more rows at a time would only take memory
    const QByteArray& statements() const { return m_statements; } ///< the first that takes data takes rows()
    const std::string& rows() const { return m_rows; }
    static const QByteArray& header(); ///< before the rows
    static const QByteArray& trailer(); ///< behind them
    void clear() { m_rows.clear(); }

private:
    PostgresBulk(QByteArray statements, bool isStaged)
        : m_statements(std::move(statements))
        , m_isStaged(isStaged)
    {
    }

    QByteArray m_statements;
    std::string m_rows;
    bool m_isStaged;
};

} // namespace uptake
