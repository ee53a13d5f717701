// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tables.h"

#include "models/store/rows.h"

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

// Both answer name, type and place in the primary key.
const QString columnsInFile = u"SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid"_s;
const QString columnsOnServer
    = u"SELECT attname::text, format_type(atttypid, NULL)::text, coalesce(array_position(conkey, attnum), 0) FROM pg_attribute "
      // A table in partitions leaves the key to each of them.
      "LEFT JOIN pg_constraint ON conrelid = coalesce((SELECT min(inhrelid) FROM pg_inherits WHERE inhparent = attrelid), attrelid) AND contype = 'p' "
      "WHERE attrelid = to_regclass('uptake.' || quote_ident(?)) AND attnum > 0 AND NOT attisdropped ORDER BY attnum"_s;

StoredColumn::Kind kindOf(const QString& type)
{
    if (type == "bigint"_L1 || type == "INTEGER"_L1)
        return StoredColumn::Kind::Integer;
    if (type == "double precision"_L1 || type == "REAL"_L1)
        return StoredColumn::Kind::Real;
    return type == "bytea"_L1 || type == "BLOB"_L1 ? StoredColumn::Kind::Bytes : StoredColumn::Kind::Text;
}

Expected<QList<StoredColumn>> columnsOf(Connection& connection, const QString& table)
{
    QList<StoredColumn> columns;
    const auto read = forEachRow(
        connection, connection.server() ? columnsOnServer : columnsInFile,
        [&](const Query& row) { columns << StoredColumn{row.text(0), kindOf(row.text(1)), int(row.integer(2))}; }, table);
    return read ? Expected<QList<StoredColumn>>(columns) : Failure(read.error());
}

} // namespace

QStringList StoredTable::columnNames() const
{
    QStringList names;
    for (const StoredColumn& column : columns)
        names << column.name;
    return names;
}

Expected<QList<StoredTable>> storedTables(Connection& connection)
{
    QList<StoredTable> tables;
    const QString names = connection.server()
        ? u"SELECT relname::text COLLATE \"C\" FROM pg_class WHERE relnamespace = to_regnamespace('uptake') AND relkind IN ('r', 'p') "
          "AND NOT relispartition AND relname <> 'schema_version' ORDER BY 1"_s
        : u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s;
    const auto named = forEachRow(connection, names, [&](const Query& row) { tables << StoredTable{row.text(0), {}, 0}; });
    if (!named)
        return Failure(named.error());
    for (StoredTable& table : tables) {
        auto columns = columnsOf(connection, table.name);
        const auto rows = firstNumber(connection, u"SELECT count(*) FROM \"%1\""_s.arg(table.name));
        if (!columns || !rows)
            return Failure(!columns ? columns.error() : rows.error());
        table.columns = std::move(*columns);
        table.rows = rows->value_or(0);
    }
    return tables;
}

Expected<QStringList> columnNames(Connection& connection, const QString& table)
{
    const auto columns = columnsOf(connection, table);
    return columns ? Expected<QStringList>(StoredTable{{}, *columns, 0}.columnNames()) : Failure(columns.error());
}

} // namespace uptake
