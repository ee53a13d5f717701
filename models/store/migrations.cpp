// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

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
    auto query = Query::prepare(connection, u"PRAGMA user_version"_s);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(); !done)
        return Failure(done.error());
    const auto row = query->next();
    if (!row)
        return Failure(row.error());
    return int(query->integer(0));
}

Expected<void> saveCopy(Connection& connection, int version)
{
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
        (void)execute(m_connection, u"PRAGMA foreign_keys = OFF"_s);
    }
    ~WithoutForeignKeys() { (void)execute(m_connection, u"PRAGMA foreign_keys = ON"_s); }
    WithoutForeignKeys(const WithoutForeignKeys&) = delete;
    WithoutForeignKeys& operator=(const WithoutForeignKeys&) = delete;

private:
    Connection& m_connection;
};

/// Fails if a row refers to one that is not there.
Expected<void> checkForeignKeys(Connection& connection)
{
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
    return Failure(Error{Text::tr("rows of the table %1 refer to rows of %2 that are not there").arg(query->text(0), query->text(2)),
        connection.url().path, Text::tr("restore a backup, or import your files into a new database with --db")});
}

} // namespace

QStringList ownMigrations()
{
    QStringList paths;
    for (const QString& name : QDir(u":/sql"_s).entryList(QDir::Files, QDir::Name))
        paths << u":/sql/"_s + name;
    return paths;
}

Expected<void> migrate(Connection& connection, const QStringList& migrations)
{
    auto version = schemaVersion(connection);
    if (!version)
        return Failure(version.error());
    if (*version > migrations.size()) {
        return Failure(Error{Text::tr("the database was written by a newer Uptake (schema %1, this one knows %2)").arg(*version).arg(migrations.size()),
            connection.url().path, Text::tr("install the newer Uptake, or name another database with --db")});
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
    if (const auto done = execute(connection, u"PRAGMA user_version = %1"_s.arg(migrations.size())); !done)
        return Failure(done.error());
    return transaction->commit();
}

} // namespace uptake
