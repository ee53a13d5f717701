// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dossier.h"

#include "models/base/cents.h"
#include "models/base/dates.h"
#include "models/store/corrections.h"
#include "models/store/reports.h"
#include "models/store/rows.h"
#include "models/store/storetext.h"
#include "models/store/subjectrows.h"
#include "models/store/tables.h"
#include "models/store/varint.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

const QStringList days{u"maintenance_start"_s, u"maintenance_end"_s, u"last_updated"_s, u"sale_date"_s, u"event_date"_s,
    u"feedback_date"_s, u"evaluation_date"_s, u"day"_s};
const QStringList instants{u"made_at"_s, u"removed_at"_s, u"refused_at"_s};
const QStringList amounts{u"purchase_price"_s, u"vendor_amount"_s};
const QString sourceOfRow = u"(SELECT path FROM batches b WHERE b.id = t.batch_id) || ':' || t.line"_s;
const QStringList terms{u"addon_version"_s, u"host_product"_s, u"host_version"_s, u"entitlement"_s};

/// How a column is asked for, so that people can read it.
QString readable(const QString& table, const QString& column)
{
    const QString own = u"t."_s + column;
    if (table == "reports"_L1 && terms.contains(column))
        return u"(SELECT text FROM terms WHERE id = %1)"_s.arg(own);
    if (column == "product_id"_L1)
        return u"(SELECT key FROM products WHERE id = %1)"_s.arg(own);
    if (column == "organisation_id"_L1)
        return u"(SELECT company FROM organisations WHERE id = %1)"_s.arg(own);
    if (column == "into_id"_L1)
        return u"(SELECT company FROM organisations WHERE id = %1)"_s.arg(own);
    if (column == "installation_id"_L1)
        return u"(SELECT server_id FROM installations WHERE id = %1)"_s.arg(own);
    return own;
}

/// The features or connections of a report, as "chart 3, pivot 0".
Expected<QString> listText(Connection& connection, std::string_view blob, int width)
{
    VarintReader reader(blob);
    QStringList parts;
    while (const auto first = reader.next()) {
        QStringList names;
        std::optional<quint64> number = first;
        for (int i = 1; i < width; ++i) {
            const auto name
                = firstText(connection, u"SELECT text FROM terms WHERE id = ?"_s, qint64(number.value_or(0)));
            if (!name)
                return Failure(name.error());
            names << name->value_or(QString());
            number = reader.next();
        }
        parts << u"%1 %2"_s.arg(names.join(u' ')).arg(number.value_or(0));
    }
    return parts.join(u", "_s);
}

/// Numbers by which the store finds its rows: they tell nobody anything.
bool isInternal(const QString& table, const QString& column)
{
    static const QStringList internal{u"licence_id"_s, u"batch_id"_s, u"line"_s, u"row_id"_s, u"digest"_s,
        u"first_batch"_s, u"last_batch"_s, u"identity"_s, u"linked"_s, u"mended_by"_s};
    return internal.contains(column) || (column == "id"_L1 && table != "reports"_L1)
        || (column == "key"_L1 && table == "organisations"_L1)
        || (column == "kind"_L1 && (table == "contacts"_L1 || table == "sightings"_L1));
}

QString shownName(const QString& column)
{
    static const QHash<QString, QString> names{{u"id"_s, u"sent_at"_s}, {u"product_id"_s, u"product"_s},
        {u"organisation_id"_s, u"organisation"_s}, {u"into_id"_s, u"merged_into"_s},
        {u"installation_id"_s, u"server_id"_s}};
    return names.value(column, column);
}

/// Reads the rows of one table about somebody.
class TableReader
{
public:
    TableReader(Connection& connection, const Corrections& corrections, QString table, QStringList columns)
        : m_connection(connection)
        , m_corrections(corrections)
        , m_table(std::move(table))
        , m_columns(std::move(columns))
    {
    }

    Expected<FoundRow> read(const Query& row) const
    {
        FoundRow found{m_table, row.integer(int(m_columns.size()) + 1), {}, {}, row.text(int(m_columns.size()))};
        for (int i = 0; i < m_columns.size(); ++i) {
            if (isInternal(m_table, m_columns[i]))
                continue;
            auto value = valueOf(row, i);
            if (!value)
                return Failure(value.error());
            const QString corrected = correctedOf(row, found.id, m_columns[i]);
            if (!corrected.isNull() && corrected != *value)
                value = value->isEmpty() ? StoreText::tr("%1 (corrected)").arg(corrected)
                                         : StoreText::tr("%1 (corrected; the file says %2)").arg(corrected, *value);
            if (value->isEmpty())
                continue;
            found.columns << shownName(m_columns[i]);
            found.values << *value;
        }
        return found;
    }

private:
    Expected<QString> valueOf(const Query& row, int column) const
    {
        const QString& name = m_columns[column];
        if (const auto number = days.contains(name) ? row.optionalInteger(column) : std::nullopt)
            return dateOf(Day(*number)).toString(Qt::ISODate);
        if (const auto number = instants.contains(name) ? row.optionalInteger(column) : std::nullopt)
            return timestampToText(*number);
        if (const auto number = amounts.contains(name) ? row.optionalInteger(column) : std::nullopt)
            return QString::number(double(*number) / 100, 'f', 2);
        if (m_table != "reports"_L1)
            return row.text(column);
        if (name == "features"_L1 || name == "connections"_L1)
            return listText(m_connection, row.bytes(column), name == "features"_L1 ? 2 : 3);
        return name == "id"_L1 ? timestampToText(sentAtOf(row.integer(column))) : row.text(column);
    }

    /// Null where nothing is corrected.
    QString correctedOf(const Query& row, qint64 id, const QString& column) const
    {
        if (m_table == "organisations"_L1)
            return m_corrections.ofOrganisation(id, column, {});
        if (m_table != "contacts"_L1)
            return {};
        const auto text = [&](const QString& name) { return row.text(int(m_columns.indexOf(name))); };
        return m_corrections.ofContact(text(u"email"_s), text(u"name"_s), column, {});
    }

    Connection& m_connection;
    const Corrections& m_corrections;
    QString m_table;
    QStringList m_columns;
};

Expected<void> readTable(
    Connection& connection, const Corrections& corrections, const SubjectTable& table, Dossier& dossier)
{
    const auto columns = columnNames(connection, table.name);
    if (!columns)
        return Failure(columns.error());
    QStringList asked;
    for (const QString& column : *columns)
        asked << readable(table.name, column);
    const bool hasSource = columns->contains("batch_id"_L1) && columns->contains("line"_L1);
    const bool hasId = columns->contains("id"_L1);
    const QString sql = u"SELECT %1, %2, %3 FROM %4 t WHERE %5 ORDER BY %6"_s.arg(asked.join(u", "_s),
        hasSource ? sourceOfRow : u"''"_s, hasId ? u"t.id"_s : u"0"_s, table.name, table.condition,
        hasId ? u"t.id"_s : u"1"_s);
    const TableReader reader(connection, corrections, table.name, *columns);
    Expected<void> failed;
    const auto done = forEachRow(connection, sql, [&](const Query& row) {
        if (auto found = reader.read(row); found)
            dossier.rows << std::move(*found);
        else
            failed = Failure(found.error());
    });
    return done ? failed : done;
}

/// Rows about others, or about nobody, that name them in free text.
Expected<void> readMentions(Connection& connection, Dossier& dossier)
{
    const auto mentions = mentionsOf(connection, dossier);
    if (!mentions)
        return Failure(mentions.error());
    for (const FreeText& free : freeTexts()) {
        const auto isFound = [&](qint64 id) {
            return std::any_of(dossier.rows.begin(), dossier.rows.end(),
                [&](const FoundRow& row) { return row.id == id && row.table == free.table; });
        };
        const bool hasSource
            = free.table == "quarantine"_L1 || free.table == "feedback"_L1 || free.table == "releases"_L1;
        const auto done = forEachRow(connection,
            u"SELECT %1, %2, %3 FROM %4 t"_s.arg(free.key, free.column, hasSource ? sourceOfRow : u"''"_s, free.table),
            [&](const Query& row) {
                const QString text = row.text(1);
                if (mentions->areIn(text) && (free.key != "id"_L1 || !isFound(row.integer(0))))
                    dossier.rows << FoundRow{
                        free.table, free.key == "id"_L1 ? row.integer(0) : 0, {free.column}, {text}, row.text(2)};
            });
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Expected<Dossier> dossierOf(Connection& connection, const QString& what, LookUpReach reach)
{
    auto dossier = markSubject(connection, what, reach);
    if (!dossier)
        return dossier;
    const auto corrected = corrections(connection);
    if (!corrected)
        return Failure(corrected.error());
    const QList<SubjectTable>& tables
        = subjectTables(); // what points to others first: read the other way, who it is comes first
    for (auto table = tables.rbegin(); table != tables.rend(); ++table) {
        if (const auto read = readTable(connection, *corrected, *table, *dossier); !read)
            return Failure(read.error());
    }
    if (const auto read = readMentions(connection, *dossier); !read)
        return Failure(read.error());
    return dossier;
}

} // namespace uptake
