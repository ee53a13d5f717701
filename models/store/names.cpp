// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/names.h"

#include "models/records/tier.h"
#include "models/store/rows.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr qsizetype shortestName = 3; // letters; a shorter one would be found in any text

constexpr qsizetype shortestWithoutSuffix = 6; // letters: "Data GmbH" is not told by "data"

/// A letter of another script that looks like a Latin one, as that one.
QChar latin(QChar letter)
{
    static constexpr QStringView alike
        = u"\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0456\u0455\u0458"
          "\u03b1\u03b2\u03b5\u03b6\u03b7\u03b9\u03ba\u03bc\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7";
    static constexpr QStringView plain = u"abekmhopctyxisj"
                                         "abezhikmnoptyx";
    const qsizetype at = alike.indexOf(letter);
    return at < 0 ? letter : plain[at];
}

/// A text as organisationKey() folds a company: its letters and digits alone, and where words begin and end among them.
struct FoldedText
{
    explicit FoldedText(const QString& text)
    {
        bool isInWord = false;
        for (const QChar sign : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
            if (sign.category() == QChar::Other_Format) // of no width: a reader does not see it
                continue;
            if (!sign.isLetterOrNumber() && !sign.isMark()) {
                isInWord = false;
                continue;
            }
            if (!std::exchange(isInWord, true))
                starts.push_back(letters.size());
            letters += latin(sign);
        }
        starts.push_back(letters.size());
    }
    bool isEdge(qsizetype at) const { return std::binary_search(starts.begin(), starts.end(), at); }

    QString letters;
    std::vector<qsizetype> starts; ///< of words, and the end
};

/// Has a text these letters as whole words?
bool has(const FoldedText& text, const QString& letters)
{
    for (qsizetype at = text.letters.indexOf(letters); at >= 0; at = text.letters.indexOf(letters, at + 1)) {
        if (text.isEdge(at) && text.isEdge(at + letters.size()))
            return true;
    }
    return false;
}

/// With its legal suffix or, where enough is left to be told by, without.
bool isNamed(const FoldedText& text, const QString& name)
{
    const QString whole = FoldedText(name).letters;
    if (whole.size() >= shortestName && has(text, whole))
        return true;
    QString key = organisationKey(name, {});
    key.chop(1); // the country's part
    const QString bare = FoldedText(key).letters;
    return bare != whole && bare.size() >= shortestWithoutSuffix && has(text, bare);
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
    const FoldedText folded(text);
    const auto look = [&](const QString& name) {
        if (name.isEmpty() || !isNamed(folded, name))
            return;
        const qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive);
        if (const QString hit = at < 0 ? name : text.mid(at, name.size()); !names.contains(hit))
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
