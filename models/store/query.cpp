// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};
} // namespace

Error databaseError(const QSqlError& error, const QString& path)
{
    const int primary = error.nativeErrorCode().toInt() & 0xff; // SQLite's extended codes keep the primary one in the low byte
    switch (primary) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {Text::tr("another program is writing to the database"), path, Text::tr("wait until it is done, then try again")};
    case 8: // SQLITE_READONLY
        return {Text::tr("the database cannot be written"), path, Text::tr("give yourself the right to write the file and its folder")};
    case 10: // SQLITE_IOERR
        return {Text::tr("the disk failed while the database was read or written"), path, Text::tr("check the disk, then try again")};
    case 11: // SQLITE_CORRUPT
        return {Text::tr("the database is damaged"), path, Text::tr("restore a backup, or import your files into a new database with --db")};
    case 13: // SQLITE_FULL
        return {Text::tr("the disk is full"), path, Text::tr("free some space, then try again; nothing was changed")};
    case 14: // SQLITE_CANTOPEN
        return {Text::tr("the database cannot be opened"), path, Text::tr("check that its folder exists and that you may write to it")};
    case 26: // SQLITE_NOTADB
        return {Text::tr("the file is not an Uptake database"), path, Text::tr("name another file with --db")};
    default:
        return {Text::tr("the database refused a statement: %1").arg(error.text().trimmed()), path, {}};
    }
}

Expected<Query> Query::prepare(Connection& connection, const QString& sql)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return Failure(databaseError(query.lastError(), connection.url().path));
    return Query(std::move(query), connection.url().path);
}

Expected<void> Query::execute()
{
    if (!m_query.exec())
        return Failure(databaseError(m_query.lastError(), m_path));
    return {};
}

Expected<bool> Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return Failure(databaseError(m_query.lastError(), m_path));
    return false;
}

Expected<void> execute(Connection& connection, const QString& sql)
{
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        return Failure(databaseError(query.lastError(), connection.url().path));
    return {};
}

Expected<WriteTransaction> WriteTransaction::begin(Connection& connection)
{
    if (const auto begun = execute(connection, u"BEGIN IMMEDIATE"_s); !begun)
        return Failure(begun.error());
    return WriteTransaction(connection);
}

WriteTransaction::~WriteTransaction()
{
    if (m_connection)
        (void)execute(*m_connection, u"ROLLBACK"_s); // SQLite may have rolled back itself, as on a full disk
}

Expected<void> WriteTransaction::commit()
{
    const auto committed = execute(*m_connection, u"COMMIT"_s);
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace uptake
