// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/names.h"

#include "models/store/rows.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr qsizetype shortestName = 3; // letters; a shorter one would be found in any text

bool isWordSign(QChar sign)
{
    return sign.isLetterOrNumber();
}

/// Where a text has the name as whole words; empty if it has not.
QString found(const QString& text, const QString& name)
{
    if (name.size() < shortestName)
        return {};
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + name.size();
        const bool begins = at == 0 || !isWordSign(text[at - 1]);
        const bool ends = end == text.size() || !isWordSign(text[end]);
        if (begins && ends)
            return text.mid(at, name.size());
    }
    return {};
}

/// Calls `take(name)` for each text of each row that `sql` answers.
template <class Take> Expected<void> forEachText(Connection& connection, const QString& sql, int columns, Take take)
{
    return forEachRow(connection, sql, [&](const Query& row) {
        for (int column = 0; column < columns; ++column)
            take(row.text(column));
    });
}

/// The pieces of a text that may be a number of a licence or a server ID.
QStringList numbersIn(const QString& text)
{
    static const QRegularExpression piece(u"[A-Za-z0-9][A-Za-z0-9-]{3,}"_s);
    QStringList pieces;
    for (auto match = piece.globalMatch(text); match.hasNext();) {
        const QString each = match.next().captured();
        const bool hasDigit = std::any_of(each.begin(), each.end(), [](QChar sign) { return sign.isDigit(); });
        if (hasDigit && !pieces.contains(each))
            pieces << each;
    }
    return pieces;
}

Expected<void> addNumbers(Connection& connection, const QString& text, QStringList& names)
{
    auto query = Query::prepare(connection,
        u"SELECT 1 FROM installations WHERE server_id = ?1 UNION ALL SELECT 1 FROM licence_states WHERE ?2 IN "
        "(license_id, addon_license_id, entitlement_number, entitlement_id, host_license_id) LIMIT 1"_s);
    if (!query)
        return Failure(query.error());
    for (const QString& piece : numbersIn(text)) {
        if (const auto done = query->run(piece.toUpper(), piece); !done)
            return done;
        const auto row = query->next();
        if (!row)
            return Failure(row.error());
        if (*row && !names.contains(piece))
            names << piece;
    }
    return {};
}

} // namespace

Expected<QStringList> namesIn(Connection& connection, const QString& text)
{
    QStringList names;
    if (text.trimmed().isEmpty())
        return names;
    const auto look = [&](const QString& name) {
        if (const QString hit = found(text, name); !hit.isEmpty() && !names.contains(hit))
            names << hit;
    };
    if (const auto done = forEachText(connection, u"SELECT DISTINCT company FROM organisations UNION SELECT value FROM corrections WHERE field = 'company'"_s, 1, look); !done)
        return Failure(done.error());
    const auto lookForPerson = [&](const QString& name) {
        look(name);
        look(name.section(u'@', 1)); // the domain of an address
    };
    if (const auto done = forEachText(connection, u"SELECT DISTINCT name, email FROM contacts UNION SELECT value, value FROM corrections WHERE field IN ('name', 'email')"_s, 2, lookForPerson);
        !done)
        return Failure(done.error());
    if (const auto done = addNumbers(connection, text, names); !done)
        return Failure(done.error());
    return names;
}

} // namespace uptake
