// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/version.h"

#include <limits>

namespace uptake {

namespace {

/// A piece of a pre-release: numbers compare as numbers and stand below words (semver 2.0, 11.4).
std::strong_ordering comparePiece(QStringView a, QStringView b)
{
    bool aIsNumber = false;
    bool bIsNumber = false;
    const qulonglong aNumber = a.toULongLong(&aIsNumber);
    const qulonglong bNumber = b.toULongLong(&bIsNumber);
    if (aIsNumber && bIsNumber)
        return aNumber <=> bNumber;
    if (aIsNumber != bIsNumber)
        return aIsNumber ? std::strong_ordering::less : std::strong_ordering::greater;
    return a.compare(b, Qt::CaseInsensitive) <=> 0;
}

/// Cuts before every change between letters and digits, and at separators: "rc10" is "rc", "10".
QStringView takePiece(QStringView& rest)
{
    while (!rest.isEmpty() && !rest[0].isLetterOrNumber())
        rest = rest.mid(1);
    qsizetype length = 0;
    while (length < rest.size() && rest[length].isLetterOrNumber() && rest[length].isDigit() == rest[0].isDigit())
        ++length;
    const QStringView piece = rest.left(length);
    rest = rest.mid(length);
    return piece;
}

std::strong_ordering comparePreReleases(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty()) // a release stands above its pre-releases
        return a.isEmpty() <=> b.isEmpty();
    while (true) {
        const QStringView aPiece = takePiece(a);
        const QStringView bPiece = takePiece(b);
        if (aPiece.isEmpty() || bPiece.isEmpty())
            return bPiece.isEmpty() <=> aPiece.isEmpty();
        if (const auto order = comparePiece(aPiece, bPiece); order != 0)
            return order;
    }
}

} // namespace

Version::Version(const QString& text)
    : m_text(text.trimmed())
{
    qsizetype at = m_text.startsWith(QLatin1Char('v'), Qt::CaseInsensitive) && m_text.size() > 1 && m_text[1].isDigit() ? 1 : 0;
    while (at < m_text.size() && m_text[at].isDigit()) {
        quint64 number = 0;
        for (; at < m_text.size() && m_text[at].isDigit(); ++at) {
            const quint64 digit = quint64(m_text[at].digitValue());
            constexpr quint64 most = std::numeric_limits<quint64>::max();
            number = number > (most - digit) / 10 ? most : number * 10 + digit;
        }
        m_numbers.push_back(number);
        if (at + 1 >= m_text.size() || m_text[at] != QLatin1Char('.') || !m_text[at + 1].isDigit())
            break;
        ++at;
    }
    QStringView rest = QStringView(m_text).mid(at);
    if (const qsizetype build = rest.indexOf(QLatin1Char('+')); build >= 0) // build metadata does not count (semver 10)
        rest = rest.left(build);
    m_preRelease = rest.toString();
}

QString Version::majorMinor() const
{
    if (m_numbers.empty())
        return m_text;
    const quint64 minor = m_numbers.size() > 1 ? m_numbers[1] : 0;
    return QStringLiteral("%1.%2").arg(m_numbers[0]).arg(minor);
}

std::strong_ordering Version::operator<=>(const Version& other) const
{
    const size_t length = std::max(m_numbers.size(), other.m_numbers.size());
    for (size_t i = 0; i < length; ++i) {
        const quint64 a = i < m_numbers.size() ? m_numbers[i] : 0;
        const quint64 b = i < other.m_numbers.size() ? other.m_numbers[i] : 0;
        if (a != b)
            return a <=> b;
    }
    if (const auto order = comparePreReleases(m_preRelease, other.m_preRelease); order != 0)
        return order;
    if (m_numbers.size() != other.m_numbers.size()) // 2.10 and 2.10.0 are the same release in two spellings: a total order needs one first
        return m_numbers.size() <=> other.m_numbers.size();
    return m_text.compare(other.m_text) <=> 0;
}

} // namespace uptake
