// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/tier.h"

#include <QStringList>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace uptake {

namespace {

bool isThousandsSeparator(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c != u',' && c != u'.' && c != u'\'' && c != u' ' && c != u'\u00a0' && c != u'\u202f')
        return false;
    const auto digitAt = [&](qsizetype i) { return i < text.size() && text[i].isDigit(); };
    return digitAt(at + 1) && digitAt(at + 2) && digitAt(at + 3) && !digitAt(at + 4);
}

bool isLegalSuffix(QStringView word)
{
    static constexpr std::array<QStringView, 15> suffixes{u"inc", u"ltd", u"gmbh", u"sarl", u"sa", u"bv", u"ag", u"llc", u"corp",
        u"limited", u"incorporated", u"corporation", u"plc", u"sas", u"nv"};
    return std::find(suffixes.begin(), suffixes.end(), word) != suffixes.end();
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString asciiLower(QStringView text)
{
    QString lower(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), lower.begin(), [](QChar c) { return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c; });
    return lower;
}

/// As organisationKey() does it, for ASCII, which nearly every company name is: a tenth of the time.
QString asciiOrganisationKey(QStringView company, QStringView country)
{
    QString key;
    key.reserve(company.size() + country.size() + 1);
    QVarLengthArray<qsizetype, 16> starts; // of words
    bool isInWord = false;
    for (const QChar c : company) {
        const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        if (isLetter && !std::exchange(isInWord, true))
            starts.append(key.size());
        if (isLetter)
            key += c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c;
        else if (c != u'.' && c != u'\'')
            isInWord = false;
    }
    for (; starts.size() > 1 && isLegalSuffix(QStringView(key).mid(starts.last())); starts.removeLast())
        key.truncate(starts.last());
    if (key.isEmpty())
        return {};
    key += u'|';
    return key += asciiLower(country.trimmed());
}

} // namespace

std::optional<qint64> capacityOf(QStringView tier)
{
    qsizetype at = 0;
    while (at < tier.size() && !tier[at].isDigit())
        ++at;
    if (at == tier.size() || tier.contains(u"unlimited", Qt::CaseInsensitive))
        return std::nullopt;
    qint64 value = 0;
    for (; at < tier.size(); ++at) {
        if (tier[at].isDigit())
            value = std::min<qint64>(value * 10 + tier[at].digitValue(), 1'000'000'000);
        else if (!isThousandsSeparator(tier, at))
            break;
    }
    return value;
}

QString normalisedHosting(QStringView hosting)
{
    static const std::array<QString, 3> usual{u"Cloud"_s, u"Data Center"_s, u"Server"_s};
    if (const auto known = std::find(usual.begin(), usual.end(), hosting); known != usual.end())
        return *known;
    QString folded;
    for (const QChar c : hosting) {
        if (c.isLetterOrNumber())
            folded += c.toLower();
    }
    if (folded == "datacenter"_L1 || folded == "datacentre"_L1)
        return u"Data Center"_s;
    if (folded == "server"_L1)
        return u"Server"_s;
    if (folded == "cloud"_L1)
        return u"Cloud"_s;
    return hosting.trimmed().toString();
}

bool isEvaluation(QStringView licenseType)
{
    const QStringView type = licenseType.trimmed();
    return type.endsWith(u"EVALUATION", Qt::CaseInsensitive) || type.compare(u"DEMONSTRATION", Qt::CaseInsensitive) == 0;
}

QString organisationKey(QStringView company, QStringView country)
{
    if (isAscii(company) && isAscii(country))
        return asciiOrganisationKey(company, country);
    // Dots and apostrophes vanish (S.A. is SA), other punctuation parts words.
    QString folded;
    for (const QChar c : company.toString().normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark())
            folded += c;
        else if (c != u'.' && c != u'\'' && c != u'\u2019')
            folded += u' ';
    }
    QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isLegalSuffix(words.back()))
        words.removeLast();
    if (words.isEmpty())
        return {};
    return words.join(QString()) + u'|' + country.trimmed().toString().toCaseFolded();
}

} // namespace uptake
