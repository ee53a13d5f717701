// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/roles.h"

#include "models/store/rows.h"
#include "models/store/storetext.h"
#include "models/store/tables.h"

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// Where whoever uses the database leaves a trace that nobody takes back.
const QStringList onlyGrow{
    u"access_log"_s, u"ledger_endings"_s, u"ledger_exports"_s, u"ledger_organisations"_s, u"ledger_rows"_s};
/// What nobody but the owner changes.
const QStringList fixed{u"access_log_start"_s, u"ledger_identity"_s, u"tombstone_salt"_s};
/// What a reader keeps of its own work: handed-out reports, saved filters and templates.
const QStringList ofReaders{u"report_exports"_s, u"report_templates"_s, u"segments"_s, u"feature_plans"_s};

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

QStringList grantsFor(const QString& role, bool isImporter, const QList<StoredTable>& tables)
{
    const QString who = quoted(role);
    QStringList grants{u"REVOKE ALL ON ALL TABLES IN SCHEMA uptake FROM "_s + who,
        u"GRANT USAGE ON SCHEMA uptake TO "_s + who, u"GRANT SELECT ON ALL TABLES IN SCHEMA uptake TO "_s + who,
        u"GRANT USAGE ON ALL SEQUENCES IN SCHEMA uptake TO "_s + who,
        u"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA uptake TO "_s + who};
    for (const StoredTable& table : tables) {
        if (onlyGrow.contains(table.name))
            grants << u"GRANT INSERT ON %1 TO %2"_s.arg(table.name, who);
        else if (!fixed.contains(table.name) && (isImporter || ofReaders.contains(table.name)))
            grants << u"GRANT INSERT, UPDATE, DELETE ON %1 TO %2"_s.arg(table.name, who);
    }
    return grants;
}

Expected<void> checkRole(Connection& connection, const QString& role)
{
    const auto isThere = firstNumber(connection, u"SELECT count(*) FROM pg_roles WHERE rolname = ?"_s, role);
    if (!isThere)
        return Failure(isThere.error());
    if (isThere->value_or(0) > 0)
        return {};
    return Failure(Error{StoreText::tr("the server has no role \"%1\"").arg(role), connection.url().path,
        StoreText::tr("have it made first: CREATE ROLE %1 LOGIN").arg(quoted(role))});
}

} // namespace

Expected<void> grantRoles(Connection& connection, const QStringList& readers, const QStringList& importers)
{
    if (!connection.server())
        return Failure(Error{StoreText::tr("a file has no roles: who may read it may do all"), connection.url().path,
            StoreText::tr("name a database on a server with --db postgresql://..."), Error::Kind::Usage});
    auto transaction = WriteTransaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    const auto tables = storedTables(connection);
    if (!tables)
        return Failure(tables.error());
    for (const auto& [roles, isImporter] : {std::pair(readers, false), std::pair(importers, true)}) {
        for (const QString& role : roles) {
            if (const auto known = checkRole(connection, role); !known)
                return known;
            for (const QString& grant : grantsFor(role, isImporter, *tables)) {
                if (const auto done = execute(connection, grant); !done)
                    return done;
            }
        }
    }
    return transaction->commit();
}

} // namespace uptake
