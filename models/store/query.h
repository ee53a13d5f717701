// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/store/connection.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace uptake {

/// What a failed statement means to the user: locked, full, damaged, read-only, and what to do.
Error databaseError(const QSqlError& error, const QString& path);

/// A prepared statement whose every failure is an Error.
class Query
{
public:
    [[nodiscard]] static Expected<Query> prepare(Connection& connection, const QString& sql);

    /// Binds the values in order and runs the statement. An empty std::optional binds NULL.
    template<class... Values> [[nodiscard]] Expected<void> run(const Values&... values)
    {
        int position = 0;
        (m_query.bindValue(position++, variant(values)), ...);
        return execute();
    }

    [[nodiscard]] Expected<bool> next(); ///< moves to the next row; false at the end
    QVariant value(int column) const { return m_query.value(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    std::optional<qint64> optionalInteger(int column) const
    {
        return m_query.isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    std::optional<qint32> optionalDay(int column) const
    {
        return m_query.isNull(column) ? std::nullopt : std::optional(m_query.value(column).toInt());
    }
    int rowsAffected() const { return m_query.numRowsAffected(); }
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    void finish() { m_query.finish(); }

private:
    Query(QSqlQuery query, QString path)
        : m_query(std::move(query))
        , m_path(std::move(path))
    { }

    static QVariant variant(const QString& text) { return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text); }
    static QVariant variant(const QByteArray& bytes) { return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes); }
    static QVariant variant(qint64 number) { return number; }
    static QVariant variant(qint32 number) { return number; }
    template<class T> static QVariant variant(const std::optional<T>& value)
    {
        return value ? variant(*value) : QVariant(QMetaType::fromType<qint64>());
    }
    [[nodiscard]] Expected<void> execute();

    QSqlQuery m_query;
    QString m_path;
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
