// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/store/connection.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace uptake {

/// What a failed statement means to the user: locked, full, damaged, read-only, and what to do. `code` is SQLite's.
Error databaseError(int code, const QString& text, const QString& path);

/// A prepared statement whose every failure is an Error. It speaks to SQLite's own handle under Qt's connection: QSqlQuery formats a name
/// for each bound value, which was a third of an import's time.
class Query
{
public:
    [[nodiscard]] static Expected<Query> prepare(Connection& connection, const QString& sql);

    /// Binds the values in order and runs the statement. An empty std::optional binds NULL.
    template<class... Values> [[nodiscard]] Expected<void> run(const Values&... values)
    {
        reset();
        m_textSize = 0;
        int position = 0;
        (bind(++position, values), ...);
        return start();
    }

    [[nodiscard]] Expected<bool> next(); ///< moves to the next row; false at the end
    qint64 integer(int column) const; ///< 0 where it is NULL
    QString text(int column) const;
    std::string_view bytes(int column) const; ///< of a text or blob; lives until the next row
    bool isNull(int column) const;
    std::optional<qint64> optionalInteger(int column) const { return isNull(column) ? std::nullopt : std::optional(integer(column)); }
    std::optional<qint32> optionalDay(int column) const { return isNull(column) ? std::nullopt : std::optional(qint32(integer(column))); }
    int rowsAffected() const;
    qint64 insertedId() const;
    void finish() { reset(); } ///< lets go of the database before the last row was read

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    Query(sqlite3* database, sqlite3_stmt* statement, QString path);

    void reset();
    [[nodiscard]] Expected<void> start();
    void bind(int position, const QString& text);
    void bind(int position, std::string_view text);
    void bind(int position, const QByteArray& bytes);
    void bind(int position, qint64 number);
    void bind(int position, qint32 number) { bind(position, qint64(number)); }
    void bindNull(int position);
    template<class T> void bind(int position, const std::optional<T>& value)
    {
        if (value)
            bind(position, *value);
        else
            bindNull(position);
    }
    [[nodiscard]] Failure failure() const;

    sqlite3* m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    QString m_path;
    std::unique_ptr<char[]> m_text; ///< bound texts as UTF-8, while a statement runs that answers no rows
    size_t m_textSize = 0;
    bool m_hasRow = false; ///< start() stands on the first row, which next() has not given out yet
};

/// Runs one statement that answers nothing.
[[nodiscard]] Expected<void> execute(Connection& connection, const QString& sql);

/// A write transaction: taken at once, rolled back unless commit() was reached.
class WriteTransaction
{
public:
    [[nodiscard]] static Expected<WriteTransaction> begin(Connection& connection);
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

} // namespace uptake
