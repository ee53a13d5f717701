// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/store/postgressession.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace uptake {

/// How a statement is to be run on a server.
enum class Run {
    Usually,
    AnsweringItsId, ///< an INSERT whose row's id is asked for
    ByPortions, ///< a SELECT of so many rows that they are better fetched a portion at a time; within a transaction only
    InBulk ///< an INSERT of so many rows that they are better copied into the table, when they are sent within a transaction
};

/// A statement as PostgreSQL takes it: ? and ?1 become $1, INSERT OR IGNORE becomes ON CONFLICT DO NOTHING.
QByteArray postgresSql(const QString& sql);

/// A statement on a PostgreSQL server. Numbers, texts and bytes go and come in binary. It is prepared when it is run for the second time, so
/// that one that is run once costs one way there and back.
class PostgresStatement
{
public:
    PostgresStatement(std::shared_ptr<PostgresSession> session, const QString& sql, Run how);
    ~PostgresStatement();
    PostgresStatement(const PostgresStatement&) = delete;
    PostgresStatement& operator=(const PostgresStatement&) = delete;

    void clear(); ///< forgets rows and values
    void add(const QString& text);
    void add(std::string_view text);
    void add(const QByteArray& bytes);
    void add(qint64 number);
    void add(qint32 number) { add(qint64(number)); }
    void add(double number);
    void add(std::monostate); ///< NULL, of the type that the statement asks for
    template <class T> void add(const std::optional<T>& value)
    {
        add(value.value_or(T()));
        if (!value)
            m_values.back().length = -1;
    }
    [[nodiscard]] Expected<void> run();
    [[nodiscard]] Expected<void> send(); ///< how it went is told by a later statement, at the latest by the end of the transaction

    [[nodiscard]] Expected<bool> next();
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    std::string_view bytes(int column) const;
    bool isNull(int column) const;
    int rowsAffected() const { return m_affected; }
    qint64 insertedId() const { return m_insertedId; }

private:
    struct Value
    {
        quint32 type;
        size_t offset;
        int length; ///< -1 is NULL
    };
    struct Parameters;
    void append(quint32 type, const char* bytes, size_t length);
    [[nodiscard]] Expected<void> prepare();
    [[nodiscard]] Expected<void> declare();
    [[nodiscard]] Expected<void> fetch();
    [[nodiscard]] Expected<bool> isCopied();
    [[nodiscard]] Expected<void> take(pg_result* result);
    void dropResult();

    std::shared_ptr<PostgresSession> m_session;
    QByteArray m_sql;
    QByteArray m_name; ///< of the prepared statement, or the cursor
    Run m_how;
    std::shared_ptr<PostgresBulk> m_bulk; ///< that rows are copied with; null where they are inserted
    std::vector<Value> m_values;
    std::string m_bytes;
    pg_result* m_result = nullptr;
    int m_row = -1;
    int m_rows = 0;
    int m_affected = 0;
    qint64 m_insertedId = 0;
    int m_runs = 0;
    int m_sendings = 0;
    bool m_isPrepared = false;
    bool m_hasCursor = false;
    mutable std::string m_scratch; ///< a number as text, for bytes()
};

} // namespace uptake
