// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QMap>

#include <vector>

namespace uptake {

/// The parts of postgresql://user@host:port/database?option=value. What is not named, libpq takes from its environment (PGHOST, PGUSER, ...).
struct PostgresAddress
{
    QString host;
    int port = 0; ///< 0 where none is named
    QString user;
    QString database;
    QMap<QString, QString> options; ///< sslmode, sslrootcert, ..., as libpq calls them

    static Expected<PostgresAddress> of(const DatabaseUrl& url);
    QString toText() const; ///< as --db takes it, without a password
    bool operator==(const PostgresAddress&) const = default;
};

/// Under what the keyring keeps the password of a server, and whose it is: "anna@db.example:5432/uptake".
QString passwordService();
QString accountOf(const DatabaseUrl& url);

/// Keys and values for libpq, both closed by a null.
struct ConnectionWords
{
    std::vector<QByteArray> texts;
    std::vector<const char*> keys, values;
};
ConnectionWords connectionWords(const DatabaseUrl& url);

/// The options of a connection as libpq's "key='value'", parted by semicolons as Qt wants them.
QString connectOptions(const PostgresAddress& address);

} // namespace uptake
