// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <QSqlDatabase>

#include <memory>
#include <optional>

namespace uptake {

class PasswordSource;
class PostgresSession;

/// Where a database is. A value: pass it between threads, and open a Connection on each.
struct DatabaseUrl
{
    QString path; ///< of a SQLite file, or postgresql://user@host:port/database?sslmode=...; shown to people, so without a password
    QString password = {}; ///< for a server; empty where libpq finds it itself (PGPASSWORD, ~/.pgpass), or none is needed
    std::shared_ptr<PasswordSource> passwords = {}; ///< asked where the server wants another one; null where nobody is

    /// As --db names it. A password in an address goes into its own field.
    static DatabaseUrl of(const QString& text);
    bool isServer() const { return path.startsWith(QLatin1StringView("postgresql://")) || path.startsWith(QLatin1StringView("postgres://")); }
    /// The database in the user's data folder, which is made (mode 0700) where it is missing.
    static DatabaseUrl userDefault();
    bool operator==(const DatabaseUrl&) const = default;
};

/// Who knows the passwords of servers. Asked as a connection is opened, on its thread.
class PasswordSource
{
public:
    virtual ~PasswordSource() = default;
    /// The next password to try after that of `database`, which the server refused, or which is none; none at the end.
    virtual std::optional<QString> next(const DatabaseUrl& database) = 0;
};

/// An open database, brought to the newest schema. Used and destroyed on the thread that opened it.
class Connection
{
public:
    /// Opens, and makes where it is missing: a file of mode 0600, or the schema "uptake" in a database of a server. Fails in words if the file
    /// is no Uptake database, newer than this program, damaged, locked, or not to be written; or if the server cannot be reached or refuses.
    static Expected<std::unique_ptr<Connection>> open(const DatabaseUrl& url);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QSqlDatabase& database() { return m_database; }
    const DatabaseUrl& url() const { return m_url; } ///< with the password that the server took
    const std::shared_ptr<PostgresSession>& server() const { return m_server; } ///< null on a SQLite file

private:
    Connection(DatabaseUrl url, QString name);
    Expected<void> openFile();
    Expected<void> openServer();
    Expected<void> logIn();
    Expected<void> configure(bool isNew);

    DatabaseUrl m_url;
    QString m_name;
    QSqlDatabase m_database;
    std::shared_ptr<PostgresSession> m_server;
};

} // namespace uptake
