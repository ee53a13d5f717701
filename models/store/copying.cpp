// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/copying.h"

#include "models/store/ledger.h"
#include "models/store/reportmonths.h"
#include "models/store/rows.h"
#include "models/store/storetext.h"
#include "models/store/tables.h"

#include <QCryptographicHash>
#include <QFile>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// What a new database holds already: it makes way for the other's.
const QStringList seeds{u"access_log_start"_s, u"ledger_identity"_s, u"tombstone_salt"_s};

constexpr qint64 rowsBetweenReports = 4096;

QString selectOf(const StoredTable& table)
{
    QList<StoredColumn> key;
    std::copy_if(table.columns.begin(), table.columns.end(), std::back_inserter(key),
        [](const StoredColumn& each) { return each.keyPlace > 0; });
    std::sort(
        key.begin(), key.end(), [](const StoredColumn& a, const StoredColumn& b) { return a.keyPlace < b.keyPlace; });
    const QStringList order = StoredTable{{}, key.isEmpty() ? table.columns : key, 0}.columnNames();
    return u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(table.columnNames().join(u", "_s), table.name, order.join(u", "_s));
}

/// The value of a column; `isForServer`: as a server can keep it.
StoredValue valueOf(const Query& row, int column, StoredColumn::Kind kind, bool isForServer)
{
    if (row.isNull(column))
        return std::monostate();
    switch (kind) {
    case StoredColumn::Kind::Integer:
        return row.integer(column);
    case StoredColumn::Kind::Real:
        return row.real(column);
    case StoredColumn::Kind::Bytes:
        return QByteArray(row.bytes(column).data(), qsizetype(row.bytes(column).size()));
    case StoredColumn::Kind::Text:
        break;
    }
    if (isForServer)
        return row.text(column).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)).toStdString();
    return std::string(row.bytes(column));
}

void add(const StoredValue& value, QCryptographicHash& hash)
{
    QByteArray bytes;
    if (const auto* text = std::get_if<std::string>(&value))
        bytes = QByteArray::fromStdString(*text);
    else if (const auto* blob = std::get_if<QByteArray>(&value))
        bytes = *blob;
    else if (const auto* integer = std::get_if<qint64>(&value))
        bytes = QByteArray::number(*integer);
    else if (const auto* real = std::get_if<double>(&value))
        bytes = QByteArray::number(*real, 'g', 17);
    hash.addData(QByteArray::number(value.index() == 0 ? -1 : bytes.size()) + ':');
    hash.addData(bytes);
}

/// Calls `take(values)` for each row of a table in the order of its key; answers their digest.
template <class Take>
Expected<QByteArray> readTable(Connection& connection, const StoredTable& table, bool isForServer, Take take)
{
    auto query = Query::prepare(connection, selectOf(table), Run::ByPortions);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(); !done)
        return Failure(done.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<StoredValue> values(size_t(table.columns.size()));
    while (true) {
        const auto row = query->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return hash.result();
        for (int i = 0; i < table.columns.size(); ++i) {
            values[size_t(i)] = valueOf(*query, i, table.columns[i].kind, isForServer);
            add(values[size_t(i)], hash);
        }
        if (const Expected<void> taken = take(values); !taken)
            return Failure(taken.error());
    }
}

/// The tables that a table's rows name.
Expected<QStringList> namedBy(Connection& connection, const QString& table)
{
    QStringList names;
    const QString sql = connection.server()
        ? u"SELECT relname::text FROM pg_constraint JOIN pg_class c ON c.oid = confrelid WHERE contype = 'f' AND conrelid = to_regclass('uptake.' || quote_ident(?))"_s
        : u"SELECT \"table\" FROM pragma_foreign_key_list(?)"_s;
    const auto read = forEachRow(
        connection, sql, [&](const Query& row) { names << row.text(0); }, table);
    return read ? Expected<QStringList>(names) : Failure(read.error());
}

/// Tables in such an order that no row comes before one that it names.
Expected<QList<StoredTable>> inOrder(Connection& connection, QList<StoredTable> tables)
{
    QList<StoredTable> ordered;
    QStringList placed;
    while (!tables.isEmpty()) {
        const qsizetype before = tables.size();
        for (qsizetype i = 0; i < tables.size();) {
            const auto names = namedBy(connection, tables[i].name);
            if (!names)
                return Failure(names.error());
            if (std::all_of(names->begin(), names->end(),
                    [&](const QString& name) { return placed.contains(name) || name == tables[i].name; })) {
                placed << tables[i].name;
                ordered << tables.takeAt(i);
            } else {
                ++i;
            }
        }
        if (tables.size() == before) // a circle: its rows are refused if they cannot stand so
            return ordered + tables;
    }
    return ordered;
}

Expected<void> checkTarget(const QList<StoredTable>& from, const QList<StoredTable>& to, const QString& target)
{
    for (const StoredTable& table : to) {
        if (table.rows > 0 && !seeds.contains(table.name))
            return Failure(Error{StoreText::tr("the database to copy into is not empty"), target,
                StoreText::tr("name a new file, or an empty database of a server")});
    }
    const auto isSame = [](const StoredTable& a, const StoredTable& b) {
        return a.name == b.name && a.columnNames() == b.columnNames();
    };
    if (!std::equal(from.begin(), from.end(), to.begin(), to.end(), isSame))
        return Failure(Error{StoreText::tr("the two databases have other tables"), target,
            StoreText::tr("check both with: uptake doctor")});
    return {};
}

/// Takes the guards off a table that may only grow, and puts them back.
Expected<void> withoutGuards(Connection& connection, const QString& table, const std::function<Expected<void>()>& work)
{
    QStringList guards;
    if (connection.server()) {
        if (const auto done = execute(connection, u"ALTER TABLE %1 DISABLE TRIGGER USER"_s.arg(table)); !done)
            return done;
        guards << u"ALTER TABLE %1 ENABLE TRIGGER USER"_s.arg(table);
    } else {
        QStringList names;
        const auto read = forEachRow(
            connection, u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"_s,
            [&](const Query& row) {
                names << row.text(0);
                guards << row.text(1);
            },
            table);
        if (!read)
            return read;
        for (const QString& name : std::as_const(names)) {
            if (const auto done = execute(connection, u"DROP TRIGGER %1"_s.arg(name)); !done)
                return done;
        }
    }
    if (const auto done = work(); !done)
        return done;
    for (const QString& guard : std::as_const(guards)) {
        if (const auto done = execute(connection, guard); !done)
            return done;
    }
    return {};
}

/// The next number of a column that gives them out itself comes after those that were copied.
Expected<void> continueNumbers(Connection& connection, const StoredTable& table)
{
    if (!connection.server())
        return {};
    const auto sequence = firstText(connection,
        u"SELECT coalesce(pg_get_serial_sequence('uptake.%1', '%2'), '')"_s.arg(
            table.name, table.columns.constFirst().name));
    if (!sequence || sequence->value_or(QString()).isEmpty())
        return sequence ? Expected<void>() : Failure(sequence.error());
    return execute(connection,
        u"SELECT setval('%1', max(%2)) FROM %3 HAVING max(%2) > 0"_s.arg(
            **sequence, table.columns.constFirst().name, table.name));
}

class Copying
{
public:
    Copying(Connection& from, Connection& to, Progress& progress)
        : m_from(from)
        , m_to(to)
        , m_progress(progress)
        , m_isForServer(from.server() || to.server())
    {
    }

    Expected<CopySummary> run()
    {
        const auto tables = storedTables(m_from);
        const auto targets = storedTables(m_to);
        if (!tables || !targets)
            return Failure(!tables ? tables.error() : targets.error());
        if (const auto fits = checkTarget(*tables, *targets, m_to.url().path); !fits)
            return Failure(fits.error());
        const auto ordered = inOrder(m_to, *tables); // where references are kept
        if (!ordered)
            return Failure(ordered.error());
        for (const StoredTable& table : *ordered)
            m_total += 2 * table.rows; // written, then read back
        for (const StoredTable& table : *ordered) {
            if (const auto copied = copy(table); !copied)
                return Failure(copied.error());
            ++m_summary.tables;
        }
        return m_summary;
    }

private:
    Expected<void> tell()
    {
        return ++m_done % rowsBetweenReports == 0 && !m_progress.report(m_done, m_total) ? cancelled()
                                                                                         : Expected<void>();
    }

    Expected<void> copy(const StoredTable& table)
    {
        if (seeds.contains(table.name)) {
            const auto cleared
                = withoutGuards(m_to, table.name, [&] { return execute(m_to, u"DELETE FROM "_s + table.name); });
            if (!cleared)
                return cleared;
        }
        const QStringList places(table.columns.size(), u"?"_s);
        auto insert = Query::prepare(m_to,
            u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                table.name, table.columnNames().join(u", "_s), places.join(u", "_s)),
            Run::InBulk);
        if (!insert)
            return Failure(insert.error());
        ReportMonths months(m_to);
        qint64 rows = 0;
        const auto read
            = readTable(m_from, table, m_isForServer, [&](const std::vector<StoredValue>& values) -> Expected<void> {
                  ++rows;
                  if (const auto told = tell(); !told)
                      return told;
                  const auto made = table.name == "reports"_L1 ? months.makeFor(std::get<qint64>(values.front()))
                                                               : Expected<void>();
                  return made ? insert->sendRow(values) : made;
              });
        if (!read)
            return Failure(read.error());
        qint64 found = 0;
        const auto back = readTable(m_to, table, m_isForServer, [&](const std::vector<StoredValue>&) {
            ++found;
            return tell();
        });
        if (!back)
            return Failure(back.error());
        if (found != rows || *back != *read)
            return Failure(Error{StoreText::tr("the copy of the table %1 is not what was copied").arg(table.name),
                m_to.url().path, StoreText::tr("check the disk and try again; nothing was changed")});
        m_summary.rows += rows;
        return continueNumbers(m_to, table);
    }

    Connection& m_from;
    Connection& m_to;
    Progress& m_progress;
    bool m_isForServer;
    CopySummary m_summary;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// The ledger must be whole: a copy would hide what is missing.
Expected<void> checkLedger(Connection& connection)
{
    const auto ledger = Ledger::open(connection);
    if (!ledger)
        return Failure(ledger.error());
    return ledger->fault() ? Expected<void>(Failure(*ledger->fault())) : Expected<void>();
}

} // namespace

Expected<CopySummary> copyRows(Connection& from, Connection& to, Progress& progress)
{
    auto reading = ReadTransaction::begin(from);
    if (!reading)
        return Failure(reading.error());
    auto writing = WriteTransaction::begin(to, progress);
    if (!writing)
        return Failure(writing.error());
    const auto copied = Copying(from, to, progress).run();
    if (!copied)
        return copied;
    if (!progress.report(1, 1))
        return cancelled();
    const auto committed = writing->commit();
    return committed ? copied : Failure(committed.error());
}

Expected<CopySummary> copyDatabase(const DatabaseUrl& from, const DatabaseUrl& to, Progress& progress)
{
    if (from.path == to.path)
        return Failure(Error{StoreText::tr("a database cannot be copied into itself"), to.path,
            StoreText::tr("name another one"), Error::Kind::Usage});
    if (!from.isServer() && !QFile::exists(from.path))
        return Failure(
            Error{StoreText::tr("there is no such database"), from.path, StoreText::tr("name the database to copy")});
    auto source = Connection::open(from);
    if (!source)
        return Failure(source.error());
    if (const auto whole = checkLedger(**source); !whole)
        return Failure(whole.error());
    const bool isNewFile = !to.isServer() && !QFile::exists(to.path);
    auto dropNewFile = qScopeGuard([&] {
        for (const auto& ending : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(to.path + ending);
    });
    if (!isNewFile)
        dropNewFile.dismiss();
    auto target = Connection::open(to);
    if (!target)
        return Failure(target.error());
    const auto copied = copyRows(**source, **target, progress);
    if (!copied) {
        target->reset();
        return copied;
    }
    dropNewFile.dismiss();
    const auto followed = Ledger::follow(**target);
    return followed ? copied : Failure(followed.error());
}

Expected<QStringList> tableDigests(Connection& connection)
{
    auto reading = ReadTransaction::begin(connection);
    if (!reading)
        return Failure(reading.error());
    const auto tables = storedTables(connection);
    if (!tables)
        return Failure(tables.error());
    QStringList digests;
    for (const StoredTable& table : *tables) {
        const auto digest
            = readTable(connection, table, true, [](const std::vector<StoredValue>&) { return Expected<void>(); });
        if (!digest)
            return Failure(digest.error());
        digests << u"%1 %2 %3"_s.arg(table.name).arg(table.rows).arg(QString::fromLatin1(digest->toHex()));
    }
    return digests;
}

} // namespace uptake
