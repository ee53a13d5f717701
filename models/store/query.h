// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/store/connection.h"
#include "models/store/postgresstatement.h"
#include "models/store/transactions.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace uptake {

/// A value as a database holds it: NULL, a number, a text, bytes.
using StoredValue = std::variant<std::monostate, qint64, double, std::string, QByteArray>;

/// What a failed statement means to the user: locked, full, damaged, read-only, and what to do. `code` is SQLite's.
Error databaseError(int code, const QString& text, const QString& path);

/// A prepared statement whose every failure is an Error. It speaks to SQLite's or libpq's own handle under Qt's connection: QSqlQuery formats
/// a name for each bound value, which was a third of an import's time. A server's statement is checked when it is run first.
class Query
{
public:
    [[nodiscard]] static Expected<Query> prepare(Connection& connection, const QString& sql, Run how = Run::Usually);

    /// Binds the values in order and runs the statement. An empty std::optional binds NULL.
    template<class... Values> [[nodiscard]] Expected<void> run(const Values&... values)
    {
        if (m_server) {
            give(values...);
            return m_server->run();
        }
        reset();
        m_textSize = 0;
        int position = 0;
        (bind(++position, values), ...);
        return start();
    }

    /// As run(), of a statement that answers nothing and of which nothing is asked: a server gets many of them in one go. A failure may be told
    /// by a later statement, at the latest by the end of the transaction, which then changes nothing. Of a statement prepared with Run::InBulk a
    /// server gets the rows by COPY.
    template<class... Values> [[nodiscard]] Expected<void> send(const Values&... values)
    {
        if (!m_server)
            return run(values...);
        give(values...);
        return m_server->send();
    }

    [[nodiscard]] Expected<void> sendRow(const std::vector<StoredValue>& values); ///< as send()

    [[nodiscard]] Expected<bool> next(); ///< moves to the next row; false at the end
    qint64 integer(int column) const; ///< 0 where it is NULL
    double real(int column) const;
    QString text(int column) const;
    std::string_view bytes(int column) const; ///< of a text or blob; lives until the next row
    bool isNull(int column) const;
    std::optional<qint64> optionalInteger(int column) const { return isNull(column) ? std::nullopt : std::optional(integer(column)); }
    std::optional<qint32> optionalDay(int column) const { return isNull(column) ? std::nullopt : std::optional(qint32(integer(column))); }
    int rowsAffected() const;
    qint64 insertedId() const; ///< of a statement prepared with Run::AnsweringItsId
    void finish() { reset(); } ///< lets go of the database before the last row was read

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    Query(sqlite3* database, sqlite3_stmt* statement, QString path);
    explicit Query(std::unique_ptr<PostgresStatement> server);

    template<class... Values> void give(const Values&... values)
    {
        m_server->clear();
        (m_server->add(values), ...);
    }

    void reset();
    [[nodiscard]] Expected<void> start();
    void bind(int position, const QString& text);
    void bind(int position, std::string_view text);
    void bind(int position, const QByteArray& bytes);
    void bind(int position, qint64 number);
    void bind(int position, qint32 number) { bind(position, qint64(number)); }
    void bind(int position, double number);
    void bindNull(int position);
    template<class T> void bind(int position, const std::optional<T>& value)
    {
        if (value)
            bind(position, *value);
        else
            bindNull(position);
    }
    [[nodiscard]] Failure failure() const;

    std::unique_ptr<PostgresStatement> m_server; ///< instead of all that follows
    sqlite3* m_database = nullptr;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    QString m_path;
    std::unique_ptr<char[]> m_text; ///< bound texts as UTF-8, while a statement runs that answers no rows
    size_t m_textSize = 0;
    bool m_hasRow = false; ///< start() stands on the first row, which next() has not given out yet
};

/// Runs one statement that answers nothing.
[[nodiscard]] Expected<void> execute(Connection& connection, const QString& sql);

} // namespace uptake
