// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"

#include "models/store/storetext.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QStorageInfo>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// SQLite's handle under a connection of Qt's driver, which links the same library.
sqlite3* handleOf(Connection& connection)
{
    const QVariant handle = connection.database().driver()->handle();
    return *static_cast<sqlite3* const*>(handle.data());
}

constexpr size_t boundTexts
    = 16 * 1024; ///< bytes of the texts of one run that are kept as UTF-8; SQLite translates the others

/// Is there room for some pages where the database is?
bool hasRoom(const QString& path)
{
    const QStorageInfo disk(QFileInfo(path).path());
    return !disk.isValid() || disk.bytesAvailable() >= 256 * 1024;
}

} // namespace

Error databaseError(int code, const QString& text, const QString& path)
{
    int primary = code & 0xff; // of an extended code, the low byte
    if (primary == SQLITE_IOERR && !hasRoom(path)) // as SQLite calls it where a file beside the database can't grow
        primary = SQLITE_FULL;
    switch (primary) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {StoreText::tr("another program is writing to the database"), path,
            StoreText::tr("wait until it is done, then try again"), Error::Kind::Busy};
    case SQLITE_READONLY:
        return {StoreText::tr("the database cannot be written"), path,
            StoreText::tr("give yourself the right to write the file and its folder")};
    case SQLITE_IOERR:
        return {StoreText::tr("the disk failed while the database was read or written"), path,
            StoreText::tr("check the disk, then try again")};
    case SQLITE_CORRUPT:
        return {StoreText::tr("the database is damaged"), path,
            StoreText::tr("restore a backup, or import your files into a new database with --db")};
    case SQLITE_FULL:
        return {StoreText::tr("the disk is full"), path,
            StoreText::tr("free some space, then try again; nothing was changed")};
    case SQLITE_CANTOPEN:
        return {StoreText::tr("the database cannot be opened"), path,
            StoreText::tr("check that its folder exists and that you may write to it")};
    case SQLITE_NOTADB:
        return {
            StoreText::tr("the file is not an Uptake database"), path, StoreText::tr("name another file with --db")};
    default:
        return {StoreText::tr("the database refused a statement: %1").arg(text.trimmed()), path, {}};
    }
}

void Query::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Query::Query(sqlite3* database, sqlite3_stmt* statement, QString path)
    : m_database(database)
    , m_statement(statement)
    , m_path(std::move(path))
{
}

Query::Query(std::unique_ptr<PostgresStatement> server)
    : m_server(std::move(server))
{
}

Expected<Query> Query::prepare(Connection& connection, const QString& sql, Run how)
{
    if (connection.server())
        return Query(std::make_unique<PostgresStatement>(connection.server(), sql, how));
    sqlite3* database = handleOf(connection);
    sqlite3_stmt* statement = nullptr;
    const QByteArray bytes = sql.toUtf8();
    const int code = sqlite3_prepare_v2(database, bytes.constData(), int(bytes.size()), &statement, nullptr);
    Query query(database, statement, connection.url().path);
    if (code != SQLITE_OK)
        return query.failure();
    return query;
}

Failure Query::failure() const
{
    return Failure(
        databaseError(sqlite3_extended_errcode(m_database), QString::fromUtf8(sqlite3_errmsg(m_database)), m_path));
}

void Query::reset()
{
    if (m_server)
        return m_server->clear();
    sqlite3_reset(m_statement.get());
    m_hasRow = false;
}

Expected<void> Query::start()
{
    const int code = sqlite3_step(m_statement.get());
    m_hasRow = code == SQLITE_ROW;
    if (m_hasRow)
        return {};
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement.get());
        return {};
    }
    const Failure failed = failure();
    sqlite3_reset(m_statement.get());
    return failed;
}

Expected<void> Query::sendRow(const std::vector<StoredValue>& values)
{
    reset();
    m_textSize = 0;
    int position = 0;
    for (const StoredValue& value : values) {
        ++position;
        if (m_server)
            std::visit([&](const auto& each) { m_server->add(each); }, value);
        else if (const auto* text = std::get_if<std::string>(&value))
            bind(position, std::string_view(*text));
        else if (const auto* bytes = std::get_if<QByteArray>(&value))
            bind(position, *bytes);
        else if (const auto* integer = std::get_if<qint64>(&value))
            bind(position, *integer);
        else if (const auto* real = std::get_if<double>(&value))
            bind(position, *real);
        else
            bindNull(position);
    }
    return m_server ? m_server->send() : start();
}

Expected<bool> Query::next()
{
    if (m_server)
        return m_server->next();
    if (m_hasRow) {
        m_hasRow = false;
        return true;
    }
    if (!sqlite3_stmt_busy(m_statement.get())) // it answered nothing, or its end was reached
        return false;
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        sqlite3_reset(m_statement.get());
        return false;
    default: {
        const Failure failed = failure();
        sqlite3_reset(m_statement.get());
        return failed;
    }
    }
}

// A statement that answers rows reads its values again later: it gets copies. The others are done when run() returns.

void Query::bind(int position, const QString& text)
{
    const auto length = size_t(text.size());
    const bool answersRows = sqlite3_column_count(m_statement.get()) > 0;
    if (answersRows || length > boundTexts - m_textSize) {
        sqlite3_bind_text16(m_statement.get(), position,
            text.isEmpty() ? u"" : reinterpret_cast<const char16_t*>(text.utf16()), int(length * 2),
            answersRows ? SQLITE_TRANSIENT : SQLITE_STATIC);
        return;
    }
    if (!m_text)
        m_text = std::make_unique<char[]>(boundTexts);
    char* bytes = m_text.get() + m_textSize;
    const char16_t* units = reinterpret_cast<const char16_t*>(text.constData());
    char16_t seen = 0;
    for (size_t i = 0; i < length; ++i) {
        seen |= units[i];
        bytes[i] = char(units[i]);
    }
    if (seen >= 0x80) { // SQLite would do it too, but takes longer for the others
        sqlite3_bind_text16(m_statement.get(), position, units, int(length * 2), SQLITE_STATIC);
        return;
    }
    m_textSize += length;
    sqlite3_bind_text(m_statement.get(), position, bytes, int(length), SQLITE_STATIC);
}

void Query::bind(int position, std::string_view text)
{
    const auto keep = sqlite3_column_count(m_statement.get()) > 0 ? SQLITE_TRANSIENT : SQLITE_STATIC;
    sqlite3_bind_text(m_statement.get(), position, text.empty() ? "" : text.data(), int(text.size()), keep);
}

void Query::bind(int position, const QByteArray& bytes)
{
    const auto keep = sqlite3_column_count(m_statement.get()) > 0 ? SQLITE_TRANSIENT : SQLITE_STATIC;
    sqlite3_bind_blob(m_statement.get(), position, bytes.constData(), int(bytes.size()), keep);
}

void Query::bind(int position, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), position, number);
}

void Query::bindNull(int position)
{
    sqlite3_bind_null(m_statement.get(), position);
}

void Query::bind(int position, double number)
{
    sqlite3_bind_double(m_statement.get(), position, number);
}

double Query::real(int column) const
{
    return m_server ? m_server->real(column) : sqlite3_column_double(m_statement.get(), column);
}

qint64 Query::integer(int column) const
{
    if (m_server)
        return m_server->integer(column);
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Query::text(int column) const
{
    const std::string_view utf8 = bytes(column);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::string_view Query::bytes(int column) const
{
    if (m_server)
        return m_server->bytes(column);
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return data ? std::string_view(data, size_t(sqlite3_column_bytes(m_statement.get(), column))) : std::string_view();
}

bool Query::isNull(int column) const
{
    if (m_server)
        return m_server->isNull(column);
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

int Query::rowsAffected() const
{
    return m_server ? m_server->rowsAffected() : sqlite3_changes(m_database);
}

qint64 Query::insertedId() const
{
    return m_server ? m_server->insertedId() : sqlite3_last_insert_rowid(m_database);
}

Expected<void> execute(Connection& connection, const QString& sql)
{
    auto query = Query::prepare(connection, sql);
    return query ? query->run() : Failure(query.error());
}

} // namespace uptake
