// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/tier.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace uptake {

namespace {

bool isThousandsSeparator(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c != u',' && c != u'.' && c != u'\'' && c != u'\u00a0' && c != u'\u202f')
        return false;
    const auto digitAt = [&](qsizetype i) { return i < text.size() && text[i].isDigit(); };
    return digitAt(at + 1) && digitAt(at + 2) && digitAt(at + 3) && !digitAt(at + 4);
}

bool isLegalSuffix(const QString& word)
{
    static const std::array<QString, 15> suffixes{u"inc"_s, u"ltd"_s, u"gmbh"_s, u"sarl"_s, u"sa"_s, u"bv"_s, u"ag"_s, u"llc"_s, u"corp"_s,
        u"limited"_s, u"incorporated"_s, u"corporation"_s, u"plc"_s, u"sas"_s, u"nv"_s};
    return std::find(suffixes.begin(), suffixes.end(), word) != suffixes.end();
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
