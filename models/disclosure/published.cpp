// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/published.h"

#include "models/disclosure/disclosuretext.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {
} // namespace

QString Published::text(const QLocale& locale) const
{
    if (!m_shown)
        return u"\u2022\u2022\u2022"_s;
    if (m_earlierPeriod.isEmpty())
        return valueText(locale);
    const auto day = QDate::fromString(m_earlierPeriod, Qt::ISODate);
    const auto month = QDate::fromString(m_earlierPeriod + u"-01"_s, Qt::ISODate);
    const QString when = day.isValid() ? locale.toString(day, u"d MMM yyyy"_s)
        : month.isValid()              ? locale.toString(month, u"MMM yyyy"_s)
                                       : m_earlierPeriod;
    return u"%1 (%2)"_s.arg(valueText(locale), when);
}

QString Published::valueText(const QLocale& locale) const
{
    if (m_edge == Edge::Under)
        return DisclosureText::tr("under 5 %");
    if (m_edge == Edge::Over)
        return DisclosureText::tr("over 95 %");
    if (m_statistic == Statistic::Share)
        return DisclosureText::tr("%1 %").arg(locale.toString(std::round(100 * *m_shown), 'f', 0));
    if (m_statistic == Statistic::Change) {
        const double percent = std::round(100 * *m_shown);
        const QString sign = percent > 0 ? u"+"_s : percent < 0 ? u"\u2212"_s : u"\u00b1"_s;
        return sign + DisclosureText::tr("%1 %").arg(locale.toString(std::abs(percent), 'f', 0));
    }
    if (m_statistic == Statistic::Ratio || (m_statistic == Statistic::Median && std::abs(*m_shown) < 10))
        return locale.toString(*m_shown, 'f', std::abs(*m_shown) < 10 ? 1 : 0);
    return locale.toString(*m_shown, 'f', 0);
}

Sentence::Sentence(
    const QString& words, const std::vector<const Published*>& figures, const QLocale& locale, const QStringList& names)
{
    static const QRegularExpression place(u"%(\\d\\d?)"_s);
    qsizetype taken = 0;
    for (auto it = place.globalMatch(words); it.hasNext();) {
        const auto match = it.next();
        const qsizetype number = match.captured(1).toInt() - 1, count = qsizetype(figures.size());
        m_text += QStringView(words).mid(taken, match.capturedStart() - taken);
        m_text += number < count ? figures[size_t(number)]->text(locale) : names.value(number - count);
        taken = match.capturedEnd();
    }
    m_text += QStringView(words).mid(taken);
}

} // namespace uptake
