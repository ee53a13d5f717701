// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tombstones.h"

#include "models/records/tier.h"
#include "models/store/bytesof.h"
#include "models/store/rows.h"

#include <QRegularExpression>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

QString foldedName(const QString& text)
{
    return organisationKey(text, {});
}

} // namespace

Expected<Tombstones> Tombstones::load(Connection& connection)
{
    Tombstones tombstones;
    const auto salted = forEachRow(connection, u"SELECT salt FROM tombstone_salt"_s,
        [&](const Query& row) { tombstones.m_salt = bytesOf(row, 0); });
    if (!salted)
        return Failure(salted.error());
    const auto read = forEachRow(connection, u"SELECT hash FROM tombstones"_s,
        [&](const Query& row) { tombstones.m_hashes << bytesOf(row, 0); });
    if (!read)
        return Failure(read.error());
    return tombstones;
}

QByteArray Tombstones::hash(char kind, const QString& text) const
{
    const QByteArray bytes = kind + text.toUtf8();
    QByteArray result(crypto_generichash_BYTES_MIN, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(result.data()), size_t(result.size()),
        reinterpret_cast<const unsigned char*>(bytes.constData()), quint64(bytes.size()),
        reinterpret_cast<const unsigned char*>(m_salt.constData()), size_t(m_salt.size()));
    return result;
}

QByteArray Tombstones::company(const QString& company, const QString& country) const
{
    return hash('c', organisationKey(company, country));
}

QByteArray Tombstones::number(char kind, const QString& number) const
{
    return hash(kind, kind == 'R' ? bareNumber(number) : number.trimmed().toUpper());
}

QByteArray Tombstones::server(const QString& serverId) const
{
    return hash('s', serverId.toUpper());
}

QByteArray Tombstones::text(const QString& text) const
{
    return text.contains(u'@') ? hash('p', text.trimmed().toLower()) : hash('t', foldedName(text));
}

bool Tombstones::hasCompany(const QString& name, const QString& country) const
{
    return !isEmpty() && !name.isEmpty() && m_hashes.contains(company(name, country));
}

bool Tombstones::hasNumber(char kind, const QString& text) const
{
    return !isEmpty() && !text.isEmpty() && m_hashes.contains(number(kind, text));
}

bool Tombstones::hasServer(std::string_view serverId) const
{
    return !isEmpty() && m_hashes.contains(server(QString::fromUtf8(serverId.data(), qsizetype(serverId.size()))));
}

bool Tombstones::hasPerson(const QString& emailOrName) const
{
    return !isEmpty() && !emailOrName.trimmed().isEmpty() && m_hashes.contains(text(emailOrName));
}

bool Tombstones::mentions(const QByteArray& raw) const
{
    if (isEmpty())
        return false;
    const auto isOne = [this](const QString& part) {
        return !part.isEmpty()
            && (hasPerson(part) || (part.size() > 5 && hasNumber('R', part)) || m_hashes.contains(server(part)));
    };
    const QString all = QString::fromUtf8(raw);
    static const QRegularExpression betweenFields(u"[,;:<>\t\r\n\"]+"_s);
    for (const QString& field : all.split(betweenFields, Qt::SkipEmptyParts)) {
        if (isOne(field.trimmed()))
            return true;
    }
    static const QRegularExpression betweenWords(u"[\\s,;:\"'<>()\\[\\]{}=]+"_s);
    const QStringList words = all.split(betweenWords, Qt::SkipEmptyParts);
    constexpr qsizetype mostWords = 6; // of a name
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString name;
        for (qsizetype n = i; n < std::min(i + mostWords, words.size()); ++n) {
            name += (n > i ? u" "_s : QString()) + words[n];
            const bool isWord
                = n == i && !name.contains(u'@'); // one word may be a name by chance: as a whole field alone it counts
            if (isWord ? (name.size() > 5 && hasNumber('R', name)) || m_hashes.contains(server(name)) : isOne(name))
                return true;
        }
    }
    return false;
}

Expected<void> Tombstones::bury(Connection& connection, const QList<QByteArray>& hashes, qint64 now)
{
    for (const QByteArray& each : hashes) {
        if (const auto done
            = runOnce(connection, u"INSERT OR IGNORE INTO tombstones (hash, buried_at) VALUES (?, ?)"_s, each, now);
            !done)
            return done;
        m_hashes << each;
    }
    return {};
}

} // namespace uptake
