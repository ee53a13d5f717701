// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/rows.h"
#include "models/store/storetext.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// The statements of a migration: each ends with a semicolon at the end of a line.
Expected<QStringList> statementsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(Error{file.errorString(), path, {}});
    QStringList statements;
    QString statement;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString code = line.section(u"--"_s, 0, 0).trimmed();
        if (code.isEmpty())
            continue;
        statement += code + u'\n';
        if (code.endsWith(u';')) {
            statements << statement;
            statement.clear();
        }
    }
    return statements;
}

Expected<int> schemaVersion(Connection& connection)
{
    if (connection.server()) {
        const auto isThere = firstNumber(connection, u"SELECT to_regclass('uptake.schema_version') IS NOT NULL"_s);
        if (!isThere || isThere->value_or(0) == 0)
            return isThere ? Expected<int>(0) : Failure(isThere.error());
    }
    const auto version = firstNumber(
        connection, connection.server() ? u"SELECT version FROM schema_version"_s : u"PRAGMA user_version"_s);
    return version ? Expected<int>(int(version->value_or(0))) : Failure(version.error());
}

Expected<void> noteVersion(Connection& connection, qsizetype version)
{
    return execute(connection,
        connection.server() ? u"UPDATE schema_version SET version = %1"_s.arg(version)
                            : u"PRAGMA user_version = %1"_s.arg(version));
}

Expected<void> saveCopy(Connection& connection, int version)
{
    if (connection.server()) // a migration there is done whole or not at all, and who runs the server keeps backups
        return {};
    const QString copy = u"%1.before-schema-%2"_s.arg(connection.url().path).arg(version + 1);
    QFile::remove(copy);
    auto vacuum = Query::prepare(connection, u"VACUUM INTO ?"_s);
    if (!vacuum)
        return Failure(vacuum.error());
    if (const auto done = vacuum->run(copy); !done)
        return Failure(done.error());
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

/// While it lives, a table may be made anew under rows that refer to it: SQLite would take its going for theirs.
class WithoutForeignKeys
{
public:
    explicit WithoutForeignKeys(Connection& connection)
        : m_connection(connection)
    {
        if (!m_connection.server())
            (void)execute(m_connection, u"PRAGMA foreign_keys = OFF"_s);
    }
    ~WithoutForeignKeys()
    {
        if (!m_connection.server())
            (void)execute(m_connection, u"PRAGMA foreign_keys = ON"_s);
    }
    WithoutForeignKeys(const WithoutForeignKeys&) = delete;
    WithoutForeignKeys& operator=(const WithoutForeignKeys&) = delete;

private:
    Connection& m_connection;
};

/// Fails if a row refers to one that is not there.
Expected<void> checkForeignKeys(Connection& connection)
{
    if (connection.server()) // checks each statement itself
        return {};
    auto query = Query::prepare(connection, u"PRAGMA foreign_key_check"_s);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(); !done)
        return done;
    const auto row = query->next();
    if (!row)
        return Failure(row.error());
    if (!*row)
        return {};
    return Failure(Error{StoreText::tr("rows of the table %1 refer to rows of %2 that are not there")
                             .arg(query->text(0), query->text(2)),
        connection.url().path, StoreText::tr("restore a backup, or import your files into a new database with --db")});
}

} // namespace

QStringList ownMigrations(Dialect dialect)
{
    const QString ending = u".postgresql.sql"_s;
    QStringList paths;
    bool hasBegun = dialect == Dialect::Sqlite;
    for (const QString& name : QDir(u":/sql"_s).entryList(QDir::Files, QDir::Name)) {
        if (name.endsWith(ending))
            continue;
        const QString other = u":/sql/"_s + QString(name).replace(u".sql"_s, ending);
        const bool hasOther = dialect == Dialect::Postgres && QFile::exists(other);
        hasBegun |= hasOther;
        paths << (hasOther ? other : hasBegun ? u":/sql/"_s + name : QString());
    }
    return paths;
}

Expected<QMap<QString, QString>> partsMadeBy(const QStringList& migrations)
{
    static const QRegularExpression make(u"^CREATE (?:UNIQUE )?(TABLE|INDEX|TRIGGER) (\\w+)"_s);
    QMap<QString, QString> parts;
    for (const QString& migration : migrations) {
        const auto statements = migration.isEmpty() ? Expected<QStringList>(QStringList()) : statementsOf(migration);
        if (!statements)
            return Failure(statements.error());
        for (const QString& statement : *statements) {
            if (const auto match = make.match(statement); match.hasMatch())
                parts.insert(match.captured(1).toLower() + u' ' + match.captured(2), statement);
        }
    }
    return parts;
}

Expected<void> migrate(Connection& connection, const QStringList& migrations)
{
    auto version = schemaVersion(connection);
    if (!version)
        return Failure(version.error());
    if (*version > migrations.size()) {
        return Failure(Error{StoreText::tr("the database was written by a newer Uptake (schema %1, this one knows %2)")
                                 .arg(*version)
                                 .arg(migrations.size()),
            connection.url().path, StoreText::tr("install the newer Uptake, or name another database with --db")});
    }
    if (*version == migrations.size())
        return {};
    if (*version > 0) {
        if (const auto saved = saveCopy(connection, *version); !saved)
            return Failure(saved.error());
    }
    const WithoutForeignKeys off(connection);
    auto transaction = WriteTransaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    version = schemaVersion(connection); // another process may have migrated while this one waited for its turn
    if (!version)
        return Failure(version.error());
    for (qsizetype i = *version; i < migrations.size(); ++i) {
        if (migrations[i].isEmpty())
            continue;
        const auto statements = statementsOf(migrations[i]);
        if (!statements)
            return Failure(statements.error());
        for (const QString& statement : *statements) {
            if (const auto done = execute(connection, statement); !done)
                return Failure(done.error());
        }
    }
    if (const auto whole = checkForeignKeys(connection); !whole)
        return whole;
    if (const auto done = noteVersion(connection, migrations.size()); !done)
        return done;
    return transaction->commit();
}

} // namespace uptake
