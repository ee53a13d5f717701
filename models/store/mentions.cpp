// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mentions.h"

#include "models/records/tier.h"
#include "models/store/rows.h"

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr qsizetype shortestMention = 3; // shorter ones would be found in any text
constexpr qsizetype shortestNumber = 5;
const QString erased = u"[erased]"_s;

/// "Alder Works GmbH" as a pattern that finds "alder-works" too: its words without the legal suffix, whatever stands
/// between them.
QString patternOf(const QString& name)
{
    static const QRegularExpression notOfWords(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    QStringList words = name.split(notOfWords, Qt::SkipEmptyParts);
    while (words.size() > 1
        && organisationKey(words.join(u' '), {}) == organisationKey(words.mid(0, words.size() - 1).join(u' '), {}))
        words.removeLast();
    if (words.join(QString()).size() < shortestMention)
        return {};
    for (QString& word : words)
        word = QRegularExpression::escape(word);
    return words.join(u"[^\\p{L}\\p{M}\\p{N}]{0,3}"_s);
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'@' || c == u'-' || c == u'.' || c == u'_' || c == u'+';
}

/// Calls `take(start, length)` for each word of a text, until it answers false.
template <class Take> void forEachWord(const QString& text, Take take)
{
    for (qsizetype at = 0; at < text.size();) {
        if (!isOfWord(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isOfWord(text[end]))
            ++end;
        qsizetype length = end - at;
        while (length > 0 && (text[at + length - 1] == u'.' || text[at + length - 1] == u'-'))
            --length;
        if (length > 0 && !take(at, length))
            return;
        at = end;
    }
}

/// What a mail's quoted-printable and base64 parts say, roughly: enough to find a name in it.
QString decoded(const QByteArray& raw)
{
    QString text = QString::fromUtf8(raw);
    const QByteArray lower = raw.toLower();
    if (lower.contains("quoted-printable")) {
        QByteArray plain = raw;
        plain.replace("=\r\n", "").replace("=\n", "");
        text += u'\n' + QString::fromUtf8(QByteArray::fromPercentEncoding(plain, '='));
    }
    if (lower.contains("base64")) {
        QByteArray block;
        for (const QByteArray& line : raw.split('\n') + QList<QByteArray>{""}) {
            const QByteArray trimmed = line.trimmed();
            const auto bytes = QByteArray::fromBase64Encoding(trimmed, QByteArray::AbortOnBase64DecodingErrors);
            if (!trimmed.isEmpty() && bytes) {
                block += *bytes;
            } else if (!block.isEmpty()) {
                text += u'\n' + QString::fromUtf8(block);
                block.clear();
            }
        }
    }
    return text;
}

} // namespace

Mentions::Mentions(const Dossier& dossier, const QStringList& domains)
{
    QStringList names = dossier.names;
    for (const QString& person : dossier.people + QStringList{dossier.what}) {
        if (!person.contains(u'@')) {
            names << person;
            continue;
        }
        m_words << person.trimmed().toUpper();
        static const QRegularExpression joint(u"[._-]"_s);
        const QString local = person.section(u'@', 0, 0).trimmed();
        if (local.size() >= shortestNumber && local.contains(joint)) // "ann.archer" is a person, "sales" is not
            m_words << local.toUpper();
    }
    for (const QString& number : dossier.numbers) {
        if (number.size() > shortestNumber)
            m_words << number.mid(1).toUpper() << bareNumber(QStringView(number).mid(1))
                    << u"SEN-"_s + bareNumber(QStringView(number).mid(1));
    }
    for (const QString& word : dossier.serverIds + domains)
        m_words << word.toUpper();
    QStringList patterns;
    for (const QString& name : names) {
        if (const QString pattern = patternOf(name); !pattern.isEmpty() && !patterns.contains(pattern))
            patterns << pattern;
    }
    if (patterns.isEmpty())
        return;
    const auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    const QString all = patterns.join(u'|');
    m_names = QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])"_s.arg(all), options);
    m_fields = QRegularExpression(
        u"(?:^|[,;\\t\\n\":>])\\s*(?:%1)[\\s.]*(?:\\b\\w{1,4}\\b\\.?)?\\s*(?:$|[,;\\t\\n\"<])"_s.arg(all), options);
}

bool Mentions::isTheirs(QStringView word) const
{
    const QString upper = word.toString().toUpper();
    return m_words.contains(upper) || (upper.contains(u'@') && m_words.contains(upper.section(u'@', 1)));
}

bool Mentions::areIn(const QString& text) const
{
    if (!m_names.pattern().isEmpty() && m_names.match(text).hasMatch())
        return true;
    bool isFound = false;
    if (!m_words.isEmpty())
        forEachWord(text,
            [&](qsizetype at, qsizetype length) { return !(isFound = isTheirs(QStringView(text).mid(at, length))); });
    return isFound;
}

bool Mentions::areSubjectOf(const QByteArray& raw) const
{
    const QString text = decoded(raw);
    if (!m_fields.pattern().isEmpty() && m_fields.match(text).hasMatch())
        return true;
    bool isFound = false;
    forEachWord(
        text, [&](qsizetype at, qsizetype length) { return !(isFound = isTheirs(QStringView(text).mid(at, length))); });
    return isFound;
}

QString Mentions::without(const QString& text) const
{
    QString rest = text;
    if (!m_names.pattern().isEmpty())
        rest.replace(m_names, erased);
    QString result;
    qsizetype done = 0;
    forEachWord(rest, [&](qsizetype at, qsizetype length) {
        if (isTheirs(QStringView(rest).mid(at, length))) {
            result += QStringView(rest).mid(done, at - done).toString() + erased;
            done = at + length;
        }
        return true;
    });
    return result + rest.mid(done);
}

} // namespace uptake
