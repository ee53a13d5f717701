// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include "models/store/erasure.h"
#include "models/store/migrations.h"
#include "models/store/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QStandardPaths>

#include <atomic>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int applicationId = 0x55707461; // "Upta", in the header of the file

Expected<qint64> pragma(Connection& connection, const QString& name)
{
    auto query = Query::prepare(connection, u"PRAGMA "_s + name);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(); !done)
        return Failure(done.error());
    const auto row = query->next();
    if (!row)
        return Failure(row.error());
    return query->integer(0);
}

/// Makes the file, readable by its owner alone, before SQLite would make it with the user's umask. True if it was new.
Expected<bool> makeFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Failure(Error{Text::tr("the database is a folder"), path, Text::tr("name a file with --db")});
    if (info.exists() && !info.isReadable())
        return Failure(Error{Text::tr("the database cannot be read"), path, Text::tr("give yourself the right to read the file")});
    if (info.exists() && info.size() > 0) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.read(16) != QByteArray("SQLite format 3\0", 16))
            return Failure(Error{Text::tr("the file is not an Uptake database"), path, Text::tr("name another file with --db")});
        return false;
    }
    if (!info.dir().exists())
        return Failure(Error{Text::tr("the database's folder does not exist"), path, Text::tr("make the folder, or name another file with --db")});
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return Failure(Error{Text::tr("the database cannot be made: %1").arg(file.errorString()), path, Text::tr("name another file with --db")});
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

/// Without a write-ahead log, a file shorter than its header says has lost its end.
Expected<void> checkLength(Connection& connection)
{
    const QString path = connection.url().path;
    if (QFileInfo(path + u"-wal"_s).size() > 0)
        return {};
    const auto pages = pragma(connection, u"page_count"_s);
    const auto pageSize = pragma(connection, u"page_size"_s);
    if (!pages || !pageSize)
        return Failure(!pages ? pages.error() : pageSize.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(Error{file.errorString(), path, {}});
    const QByteArray header = file.read(100);
    qint64 written = 0;
    for (int i = 28; i < 32 && i < header.size(); ++i) // offset 28: size of the database in pages, big-endian
        written = written << 8 | quint8(header[i]);
    if (written * *pageSize > file.size()) {
        return Failure(Error{Text::tr("the database is damaged: its end is missing"), path,
            Text::tr("restore a backup, or import your files into a new database with --db")});
    }
    return {};
}

} // namespace

DatabaseUrl DatabaseUrl::userDefault()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {QDir(folder).filePath(u"uptake.sqlite"_s)};
}

Connection::Connection(DatabaseUrl url, QString name)
    : m_url(std::move(url))
    , m_name(std::move(name))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{ }

Connection::~Connection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Expected<std::unique_ptr<Connection>> Connection::open(const DatabaseUrl& url)
{
    static std::atomic<int> counter = 0;
    // Nobody asks SQLite how much memory it uses; counting it takes a lock for every allocation. Refused, harmlessly, once SQLite runs.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const auto isNew = makeFile(url.path);
    if (!isNew)
        return Failure(isNew.error());
    std::unique_ptr<Connection> connection(new Connection(url, u"uptake-%1"_s.arg(++counter)));
    connection->m_database.setDatabaseName(url.path);
    connection->m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection->m_database.open())
        return Failure(databaseError(connection->m_database.lastError().nativeErrorCode().toInt(), connection->m_database.lastError().text(), url.path));
    if (const auto configured = connection->configure(*isNew); !configured)
        return Failure(configured.error());
    if (const auto migrated = migrate(*connection, ownMigrations()); !migrated)
        return Failure(migrated.error());
    resumeErasure(*connection);
    return connection;
}

Expected<void> Connection::configure(bool isNew)
{
    const auto id = pragma(*this, u"application_id"_s);
    if (!id)
        return Failure(id.error());
    if (*id != applicationId) {
        const auto tables = pragma(*this, u"schema_version"_s); // 0 in a database that never had a table
        if (!tables)
            return Failure(tables.error());
        if (!isNew && *tables != 0)
            return Failure(Error{Text::tr("the file is a database of another program"), m_url.path, Text::tr("name another file with --db")});
    }
    if (const auto whole = checkLength(*this); !whole)
        return Failure(whole.error());
    if (isNew) { // larger pages are fewer to write; an older file keeps its own
        if (const auto done = execute(*this, u"PRAGMA page_size = 8192"_s); !done)
            return Failure(done.error());
    }
    const QStringList settings{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -32768"_s};
    for (const QString& setting : settings) {
        if (const auto done = execute(*this, setting); !done)
            return Failure(done.error());
    }
    if (*id != applicationId)
        return execute(*this, u"PRAGMA application_id = %1"_s.arg(applicationId));
    return {};
}

} // namespace uptake
