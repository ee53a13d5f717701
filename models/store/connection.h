// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <QSqlDatabase>

#include <memory>

namespace uptake {

/// Where a database is. A value: pass it between threads, and open a Connection on each.
struct DatabaseUrl
{
    QString path; ///< of a SQLite file

    /// The database in the user's data folder, which is made (mode 0700) where it is missing.
    static DatabaseUrl userDefault();
    bool operator==(const DatabaseUrl&) const = default;
};

/// An open database, brought to the newest schema. Used and destroyed on the thread that opened it.
class Connection
{
public:
    /// Opens, and makes where it is missing (mode 0600). Fails in words if the file is no Uptake database, newer than this
    /// program, damaged, locked, or not to be written.
    static Expected<std::unique_ptr<Connection>> open(const DatabaseUrl& url);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    QSqlDatabase& database() { return m_database; }
    const DatabaseUrl& url() const { return m_url; }

private:
    Connection(DatabaseUrl url, QString name);
    Expected<void> configure(bool isNew);

    DatabaseUrl m_url;
    QString m_name;
    QSqlDatabase m_database;
};


} // namespace uptake
