// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include "models/store/erasure.h"
#include "models/store/migrations.h"
#include "models/store/postgresaddress.h"
#include "models/store/postgreserror.h"
#include "models/store/query.h"
#include "models/store/storetext.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QStandardPaths>
#include <QUrl>
#include <QVariant>

#include <atomic>
#include <libpq-fe.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr int oldestServer = 150'000; // PostgreSQL 15
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
        return Failure(Error{StoreText::tr("the database is a folder"), path, StoreText::tr("name a file with --db")});
    if (info.exists() && !info.isReadable())
        return Failure(Error{StoreText::tr("the database cannot be read"), path,
            StoreText::tr("give yourself the right to read the file")});
    if (info.exists() && info.size() > 0) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.read(16) != QByteArray("SQLite format 3\0", 16))
            return Failure(Error{StoreText::tr("the file is not an Uptake database"), path,
                StoreText::tr("name another file with --db")});
        return false;
    }
    if (!info.dir().exists())
        return Failure(Error{StoreText::tr("the database's folder does not exist"), path,
            StoreText::tr("make the folder, or name another file with --db")});
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return Failure(Error{StoreText::tr("the database cannot be made: %1").arg(file.errorString()), path,
            StoreText::tr("name another file with --db")});
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
        return Failure(Error{StoreText::tr("the database is damaged: its end is missing"), path,
            StoreText::tr("restore a backup, or import your files into a new database with --db")});
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

DatabaseUrl DatabaseUrl::of(const QString& text)
{
    DatabaseUrl url{text};
    if (!url.isServer())
        return url;
    QUrl parsed(text);
    url.password = parsed.password(QUrl::FullyDecoded);
    if (!url.password.isEmpty()) {
        parsed.setPassword(QString());
        url.path = parsed.toString(QUrl::FullyEncoded);
    }
    return url;
}

Connection::Connection(DatabaseUrl url, QString name)
    : m_url(std::move(url))
    , m_name(std::move(name))
    , m_database(QSqlDatabase::addDatabase(m_url.isServer() ? u"QPSQL"_s : u"QSQLITE"_s, m_name))
{
}

Connection::~Connection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Expected<std::unique_ptr<Connection>> Connection::open(const DatabaseUrl& url)
{
    static std::atomic<int> counter = 0;
    std::unique_ptr<Connection> connection(new Connection(url, u"uptake-%1"_s.arg(++counter)));
    if (const auto opened = url.isServer() ? connection->openServer() : connection->openFile(); !opened)
        return Failure(opened.error());
    if (const auto migrated = migrate(*connection, ownMigrations(url.isServer() ? Dialect::Postgres : Dialect::Sqlite));
        !migrated)
        return Failure(migrated.error());
    if (!url.isServer())
        resumeErasure(*connection);
    return connection;
}

Expected<void> Connection::openFile()
{
    // Nobody asks SQLite how much memory it uses; counting it takes a lock for every allocation. Refused, harmlessly,
    // once SQLite runs.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const auto isNew = makeFile(m_url.path);
    if (!isNew)
        return Failure(isNew.error());
    m_database.setDatabaseName(m_url.path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return Failure(
            databaseError(m_database.lastError().nativeErrorCode().toInt(), m_database.lastError().text(), m_url.path));
    return configure(*isNew);
}

Expected<void> Connection::logIn()
{
    while (true) {
        m_database.setPassword(m_url.password);
        if (m_database.open())
            return {};
        const Error error = postgresConnectionError(m_url);
        const bool asks = error.kind == Error::Kind::Password && m_url.passwords;
        const auto password = asks ? m_url.passwords->next(m_url) : std::nullopt;
        if (!password)
            return Failure(error);
        m_url.password = *password;
    }
}

Expected<void> Connection::openServer()
{
    const auto address = PostgresAddress::of(m_url);
    if (!address)
        return Failure(address.error());
    if (!m_database.isValid())
        return Failure(Error{StoreText::tr("the program lacks its part that speaks to PostgreSQL"), m_url.path,
            StoreText::tr("install the package libqt6sql6-psql")});
    m_database.setHostName(address->host);
    m_database.setPort(address->port > 0 ? address->port : -1);
    m_database.setUserName(address->user);
    m_database.setDatabaseName(address->database);
    m_database.setConnectOptions(connectOptions(*address));
    if (const auto done = logIn(); !done)
        return done;
    const QVariant handle = m_database.driver()->handle();
    m_server = std::make_shared<PostgresSession>(*static_cast<PGconn* const*>(handle.constData()), m_url.path);
    if (PQserverVersion(m_server->connection()) < oldestServer)
        return Failure(Error{
            StoreText::tr("the server is too old: PostgreSQL %1").arg(PQserverVersion(m_server->connection()) / 10000),
            m_url.path, StoreText::tr("have it brought to PostgreSQL 15 or newer")});
    if (const QByteArray encoding = PQparameterStatus(m_server->connection(), "server_encoding"); encoding != "UTF8")
        return Failure(
            Error{StoreText::tr("the database keeps texts as %1, not as UTF-8").arg(QString::fromLatin1(encoding)),
                m_url.path, StoreText::tr("have another one made: createdb --encoding UTF8 --template template0")});
    // All of Uptake's tables stand in a schema of their own, beside whatever else the database holds.
    return m_server->run("SET search_path = uptake; SET client_min_messages = warning");
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
            return Failure(Error{StoreText::tr("the file is a database of another program"), m_url.path,
                StoreText::tr("name another file with --db")});
    }
    if (const auto whole = checkLength(*this); !whole)
        return Failure(whole.error());
    if (isNew) { // larger pages are fewer to write; an older file keeps its own
        if (const auto done = execute(*this, u"PRAGMA page_size = 8192"_s); !done)
            return Failure(done.error());
    }
    const QStringList settings{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
        u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -32768"_s};
    for (const QString& setting : settings) {
        if (const auto done = execute(*this, setting); !done)
            return Failure(done.error());
    }
    if (*id != applicationId)
        return execute(*this, u"PRAGMA application_id = %1"_s.arg(applicationId));
    return {};
}

} // namespace uptake
