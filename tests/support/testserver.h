// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/postgresaddress.h"
#include "tests/support/expectedmacros.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlQuery>

#include <libpq-fe.h>
#include <memory>
#include <optional>

namespace uptake {

/// The server on which tests make databases of their own: that of the environment variable UPTAKE_TEST_POSTGRESQL, an address or a file that
/// holds it. Its user may make and drop databases and roles.
class TestServer
{
public:
    /// Null where the environment names none: then stores are files.
    static TestServer* fromEnvironment()
    {
        static const std::unique_ptr<TestServer> server = connect();
        return server.get();
    }
    ~TestServer()
    {
        if (m_hasTemplate)
            run(QStringLiteral("DROP DATABASE IF EXISTS ") + templateName() + QStringLiteral(" WITH (FORCE)"));
        PQfinish(m_connection);
    }
    TestServer(const TestServer&) = delete;
    TestServer& operator=(const TestServer&) = delete;

    /// A new database, of Uptake's schema or with nothing in it at all.
    enum class Content { Schema, Nothing };
    DatabaseUrl make(Content content = Content::Schema)
    {
        const QString name = QStringLiteral("uptake_test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++m_made);
        if (content == Content::Schema && !m_hasTemplate) {
            run(QStringLiteral("CREATE DATABASE ") + templateName());
            m_hasTemplate = true;
            const auto made = valueOf(Connection::open(urlOf(templateName())));
            // What tests ask a file: a number is a Julian day.
            made->database().exec(QStringLiteral("CREATE FUNCTION date(day bigint) RETURNS text LANGUAGE sql AS 'SELECT to_char(to_date(day::text, ''J''), ''YYYY-MM-DD'')'"));
        }
        run(content == Content::Nothing ? QStringLiteral("CREATE DATABASE ") + name : QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, templateName()));
        return urlOf(name);
    }
    void drop(const DatabaseUrl& url)
    {
        run(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(valueOf(PostgresAddress::of(url)).database));
    }
    void run(const QString& sql)
    {
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(m_connection, sql.toUtf8().constData()), &PQclear);
        if (PQresultStatus(result.get()) != PGRES_COMMAND_OK && PQresultStatus(result.get()) != PGRES_TUPLES_OK)
            qFatal("%s: %s", qPrintable(sql), PQerrorMessage(m_connection));
    }
    /// Ends the connection that writes to a database, and none of those of other tests: it holds the lock that writers queue for.
    void cutWriter(const DatabaseUrl& url)
    {
        run(QStringLiteral("SELECT pg_terminate_backend(l.pid) FROM pg_locks l JOIN pg_database d ON d.oid = l.database "
                           "WHERE l.locktype = 'advisory' AND l.granted AND d.datname = '%1'")
                .arg(valueOf(PostgresAddress::of(url)).database));
    }
    PostgresAddress address() const { return m_address; }

private:
    TestServer(PGconn* connection, PostgresAddress address)
        : m_connection(connection)
        , m_address(std::move(address))
    {
    }
    static std::unique_ptr<TestServer> connect()
    {
        QString named = qEnvironmentVariable("UPTAKE_TEST_POSTGRESQL");
        if (named.isEmpty())
            return {};
        if (QFile file(named); file.open(QIODevice::ReadOnly))
            named = QString::fromUtf8(file.readAll()).trimmed();
        const ConnectionWords words = connectionWords({named});
        PGconn* connection = PQconnectdbParams(words.keys.data(), words.values.data(), 0);
        if (PQstatus(connection) != CONNECTION_OK)
            qFatal("%s: %s", qPrintable(named), PQerrorMessage(connection));
        std::unique_ptr<TestServer> server(new TestServer(connection, valueOf(PostgresAddress::of({named}))));
        server->run(QStringLiteral("SET client_min_messages = warning"));
        return server;
    }
    DatabaseUrl urlOf(const QString& database) const
    {
        PostgresAddress address = m_address;
        address.database = database;
        return {address.toText()};
    }
    static QString templateName() { return QStringLiteral("uptake_template_%1").arg(QCoreApplication::applicationPid()); }

    PGconn* m_connection;
    PostgresAddress m_address;
    int m_made = 0;
    bool m_hasTemplate = false;
};

/// For tests of what files alone have: skips the test where stores are on a server.
#define ON_FILES_ONLY()                                                                                                \
    do {                                                                                                               \
        if (uptake::TestServer::fromEnvironment())                                                                     \
            QSKIP("about files");                                                                                      \
    } while (false)

} // namespace uptake
