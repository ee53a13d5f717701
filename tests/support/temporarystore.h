// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "tests/support/expectedmacros.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QVariant>

namespace uptake {

/// A new database in a folder of its own, where files to import can be put too. Both go when it goes.
class TemporaryStore
{
public:
    TemporaryStore()
        : m_connection(valueOf(Connection::open({path(QStringLiteral("uptake.sqlite"))})))
    {
        rows(QStringLiteral("PRAGMA synchronous = OFF")); // it need not outlive a power cut
    }

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
                fields << query.value(i).toString();
            answer << fields.join(u'|');
        }
        return answer;
    }
    /// How many rows each table has: whether anything was added or taken away.
    QStringList content()
    {
        QStringList answer;
        for (const QString& table :
            rows(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")))
            answer << table + u' ' + rows(QStringLiteral("SELECT count(*) FROM ") + table).join(u' ');
        return answer;
    }

private:
    /// In memory, where there is such a file system: a disk that others use makes a new database slow.
    QTemporaryDir m_folder{QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/uptake-XXXXXX") : QDir::tempPath() + QStringLiteral("/uptake-XXXXXX")};
    std::unique_ptr<Connection> m_connection;
};

} // namespace uptake
