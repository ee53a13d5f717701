// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

#include <QStringView>

#include <type_traits>

namespace uptake {

/// Calls `take(row)` for each row that a query which was run answers. Where `take` answers an Expected<void>, its error ends that.
template<class Take> [[nodiscard]] Expected<void> forEachRowOf(Query& query, Take take)
{
    while (true) {
        const auto row = query.next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return {};
        if constexpr (std::is_void_v<decltype(take(query))>) {
            take(query);
        } else {
            if (const Expected<void> taken = take(query); !taken)
                return taken;
        }
    }
}

/// The same of what `sql` answers with these values bound.
template<class Take, class... Values> [[nodiscard]] Expected<void> forEachRow(Connection& connection, const QString& sql, Take take, const Values&... values)
{
    auto query = Query::prepare(connection, sql);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(values...); !done)
        return done;
    return forEachRowOf(*query, take);
}

/// Runs one statement once.
template<class... Values> [[nodiscard]] Expected<void> runOnce(Connection& connection, const QString& sql, const Values&... values)
{
    auto query = Query::prepare(connection, sql);
    if (!query)
        return Failure(query.error());
    return query->run(values...);
}

/// The first column of the first row; none where there is no row, or it is NULL.
template<class... Values> [[nodiscard]] Expected<std::optional<qint64>> firstNumber(Connection& connection, const QString& sql, const Values&... values)
{
    std::optional<qint64> number;
    bool isFirst = true;
    const auto done = forEachRow(connection, sql, [&](const Query& row) {
        if (std::exchange(isFirst, false))
            number = row.optionalInteger(0);
    }, values...);
    return done ? Expected<std::optional<qint64>>(number) : Failure(done.error());
}
template<class... Values> [[nodiscard]] Expected<std::optional<QString>> firstText(Connection& connection, const QString& sql, const Values&... values)
{
    std::optional<QString> text;
    const auto done = forEachRow(connection, sql, [&](const Query& row) {
        if (!text)
            text = row.text(0);
    }, values...);
    return done ? Expected<std::optional<QString>>(text) : Failure(done.error());
}

/// A condition: `column` says what `value`, another piece of SQL, says, whether in capitals or not (of ASCII, in any database).
/// As SQLite compares so itself, it takes a third of the time that upper() on both sides would.
inline QString isSaid(Connection& connection, const QString& column, const QString& value)
{
    return connection.server() ? QStringLiteral("upper(%1) = upper(%2 COLLATE \"C\")").arg(column, value) : QStringLiteral("%1 COLLATE NOCASE = %2").arg(column, value);
}

/// A condition: one of the columns says one of the values, whether in capitals or not. `values` is SQL: a list of values in capitals,
/// or a query that answers such.
inline QString isAnyOf(Connection& connection, const QStringList& columns, const QString& values)
{
    QStringList each;
    for (const QString& column : columns)
        each << (connection.server() ? QStringLiteral("upper(%1) IN (%2)") : QStringLiteral("%1 COLLATE NOCASE IN (%2)")).arg(column, values);
    return QLatin1Char('(') + each.join(QLatin1StringView(" OR ")) + QLatin1Char(')');
}

/// A licence's number as all sides may write it: "SEN-1234567" and "1234567" are one.
inline QString bareNumber(QStringView number)
{
    QStringView bare = number.trimmed();
    if (bare.startsWith(QLatin1StringView("SEN-"), Qt::CaseInsensitive))
        bare = bare.mid(4);
    return bare.toString().toUpper();
}

} // namespace uptake
