// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/tables.h"
#include "tests/support/expectedmacros.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QVariant>

namespace uptake {

/// A new database, with a folder where files to import can be put. Both go when it goes. The database is a file in the folder, or on the
/// server that the environment names.
class TemporaryStore
{
public:
    TemporaryStore()
        : m_server(TestServer::fromEnvironment())
        , m_connection(valueOf(Connection::open(m_server ? m_server->make() : DatabaseUrl{path(QStringLiteral("uptake.sqlite"))})))
    {
        if (!m_server)
            rows(QStringLiteral("PRAGMA synchronous = OFF")); // it need not outlive a power cut
    }
    ~TemporaryStore()
    {
        const DatabaseUrl url = this->url();
        m_connection.reset();
        if (m_server)
            m_server->drop(url);
    }
    TemporaryStore(const TemporaryStore&) = delete;
    TemporaryStore& operator=(const TemporaryStore&) = delete;

    DatabaseUrl url() const { return m_connection->url(); }
    bool isOnServer() const { return m_server; }

    Connection& connection() { return *m_connection; }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file beside the database; answers its path.
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    /// What the store answers to `sql`: fields of a row parted by a bar.
    QStringList rows(const QString& sql) { return rows(m_connection->database(), sql); }
    static QStringList rows(const QSqlDatabase& database, const QString& sql)
    {
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        QStringList answer;
        while (query.next()) {
            QStringList fields;
            for (int i = 0; i < query.record().count(); ++i)
                fields << (query.isNull(i) ? QString() : query.value(i).toString());
            answer << fields.join(u'|');
        }
        return answer;
    }
    /// How many rows each table has: whether anything was added or taken away.
    QStringList content()
    {
        QStringList answer;
        for (const StoredTable& table : valueOf(storedTables(*m_connection)))
            answer << table.name + u' ' + QString::number(table.rows);
        return answer;
    }

private:
    /// In memory, where there is such a file system: a disk that others use makes a new database slow.
    QTemporaryDir m_folder{QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/uptake-XXXXXX") : QDir::tempPath() + QStringLiteral("/uptake-XXXXXX")};
    TestServer* m_server;
    std::unique_ptr<Connection> m_connection;
};

} // namespace uptake
