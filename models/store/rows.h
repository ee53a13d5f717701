// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

#include <QStringView>

namespace uptake {

/// Calls `take(row)` for each row that `sql` answers with these values bound.
template<class Take, class... Values> [[nodiscard]] Expected<void> forEachRow(Connection& connection, const QString& sql, Take take, const Values&... values)
{
    auto query = Query::prepare(connection, sql);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(values...); !done)
        return done;
    while (true) {
        const auto row = query->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return {};
        take(*query);
    }
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

/// A licence's number as all sides may write it: "SEN-1234567" and "1234567" are one.
inline QString bareNumber(QStringView number)
{
    QStringView bare = number.trimmed();
    if (bare.startsWith(QLatin1StringView("SEN-"), Qt::CaseInsensitive))
        bare = bare.mid(4);
    return bare.toString().toUpper();
}

} // namespace uptake
