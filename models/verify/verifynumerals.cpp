// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/readjson.h"
#include "models/verify/verifytext.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// Digits with what may stand inside a number: "1,240", "1 240", "2.12".
const QRegularExpression& numeral()
{
    static const QRegularExpression pattern(u"\\d+(?:[\\x{a0}\\x{202f},]\\d{3}(?!\\d))*(?:[.,]\\d+)*"_s);
    return pattern;
}

/// Without what groups digits: the same number in every language.
QString plain(QString text)
{
    static const QRegularExpression grouping(u"(?<=\\d)[\\x{a0}\\x{202f},](?=\\d{3}(?!\\d))"_s);
    return text.remove(grouping).replace(u',', u'.');
}

/// Of a name in the data, too, of which a report leaves out what has no width.
void takeNumerals(QString text, QSet<QString>& into)
{
    static const QRegularExpression unseen(u"\\p{Cf}"_s, QRegularExpression::UseUnicodePropertiesOption);
    text.remove(unseen);
    for (auto it = numeral().globalMatch(text); it.hasNext();)
        into.insert(plain(it.next().captured()));
}

/// The smallest of 1, 2, 2.5, 5 times a power of ten that makes at most four steps to `value`: how the charts step
/// their axes.
double axisStep(double value)
{
    for (double power = std::pow(10, std::floor(std::log10(value)) - 2);; power *= 10) {
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            if (value <= 4 * factor * power && (factor * power >= 1 || value < 4))
                return std::max(1.0, factor * power);
        }
    }
}

/// What may stand in the text as a number.
class Allowed
{
public:
    explicit Allowed(const QJsonObject& json)
    {
        std::map<QString, double> largest;
        for (const QJsonValue& figure : json[u"figures"_s].toArray()) {
            takeNumerals(figure[u"key"_s].toString(), m_numerals); // "2.12", of a version
            takeNumerals(figure[u"text"_s].toString(), m_numerals);
            if (const int together = figure[u"categories"_s].toInt(); together > 0) // "Other (2 categories)"
                m_numerals.insert(QString::number(together));
            const QString period = figure[u"period"_s].toString();
            if (const int year = period.left(4).toInt(); year > 0)
                m_years.insert(year);
            if (figure[u"shown"_s].isDouble()) {
                for (const QLocale& locale :
                    {QLocale(QLocale::English, QLocale::UnitedKingdom), QLocale(QLocale::French, QLocale::France)})
                    takeNumerals(locale.toString(figure[u"shown"_s].toDouble(), 'f', 0), m_numerals);
                double& most = largest[figure[u"key"_s].toString()];
                most = std::max(most, figure[u"shown"_s].toDouble());
            }
        }
        for (const auto& [key, value] : largest)
            takeAxis(value);
        for (const int percent : {0, 20, 25, 40, 50, 60, 75, 80, 100}) // axes of shares
            m_numerals.insert(QString::number(percent));
        for (const QJsonValue& words : json[u"ownWords"_s].toArray())
            takeNumerals(words.toString(), m_numerals);
        const QJsonValue policy = json[u"policy"_s];
        for (const int rule : {policy[u"k"_s].toInt(), policy[u"p"_s].toInt(), 5, 95}) // "under 5 %", "95 % interval"
            m_numerals.insert(QString::number(rule));
        m_numerals.insert(QString::number(json[u"earlierReports"_s].toInt()));
        const QJsonValue tests = json[u"tests"_s];
        for (const QJsonValue& found : {tests[u"headline"_s][u"smallest"_s], tests[u"insider"_s][u"atLeast"_s]})
            m_numerals.insert(QString::number(found.toInt()));
    }

    bool has(const QString& number) const
    {
        const QString plainNumber = plain(number);
        bool isWhole = false;
        const int whole = plainNumber.toInt(&isWhole);
        const bool isYear = isWhole
            && std::any_of(m_years.begin(), m_years.end(), [&](int year) { return std::abs(year - whole) <= 1; });
        return m_numerals.contains(plainNumber) || isYear;
    }

private:
    void takeAxis(double largest)
    {
        if (largest <= 1)
            return;
        const double step = axisStep(largest);
        for (double tick = 0; tick <= largest + step; tick += step)
            m_numerals.insert(QString::number(std::llround(tick)));
    }

    QSet<QString> m_numerals;
    QSet<int> m_years;
};

/// "19 400" from `start` on, as far as it is one number that was released: what takes the text out of a file makes
/// plain spaces of the narrow ones that group digits. Empty where there is none.
QString groupedBySpaces(const QString& text, qsizetype start, const Allowed& allowed)
{
    static const QRegularExpression groups(u"\\d{1,3}(?: \\d{3}(?!\\d))+"_s);
    QString number
        = groups.match(text, start, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
              .captured();
    while (number.contains(u' ')) { // the next number may stand beside it
        if (allowed.has(QString(number).remove(u' ')))
            return number;
        number.truncate(number.lastIndexOf(u' '));
    }
    return {};
}

/// Dates and ISO months, taken out as wholes: their days and months are no figures.
QString withoutDates(QString text)
{
    static const QRegularExpression iso(u"\\b\\d{4}-\\d{2}(-\\d{2})?\\b"_s);
    text.remove(iso);
    for (const QLocale& locale : {QLocale(QLocale::English), QLocale(QLocale::French)}) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                const QString name = QRegularExpression::escape(locale.monthName(month, format));
                text.remove(QRegularExpression(u"\\b(\\d{1,2}(er)?\\s+)?%1\\.?(\\s+\\d{4})?(?!\\w)"_s.arg(name),
                    QRegularExpression::CaseInsensitiveOption));
            }
        }
    }
    return text;
}

/// What the report's own words say in numbers, of the rules and not of the data: "at most 35 days", "95 % interval".
QString withoutRules(QString text)
{
    static const QRegularExpression rules(u"\\b(35 (days|jours)|(50|25|5|95) (per cent|pour cent|%)|PDF/A-1b?|UTC)"_s);
    return text.remove(rules);
}

/// "Page 3 of 7", or a number alone in the last line of a page.
QString withoutPageNumber(const QString& page, int number, qsizetype pages)
{
    QStringList lines = page.split(u'\n');
    for (qsizetype i = lines.size(); i-- > 0;) {
        if (lines[i].trimmed().isEmpty())
            continue;
        lines[i].remove(QRegularExpression(u"\\b%1\\b(\\s*(of|/|sur|de)\\s*%2\\b)?"_s.arg(number).arg(pages)));
        break;
    }
    return lines.join(u'\n');
}

/// A line of the contents: words, dots or spaces, and the page that bears these words.
QString withoutContents(const QString& page, const QStringList& pages)
{
    static const QRegularExpression entry(u"^\\s*([^\\d\\s].*?)[\\s.\\x{2026}]+(\\d+)\\s*$"_s);
    QStringList lines = page.split(u'\n');
    for (QString& line : lines) {
        const auto match = entry.match(line);
        const int target = match.captured(2).toInt();
        if (match.hasMatch() && target >= 1 && target <= pages.size()
            && pages[target - 1].simplified().contains(match.captured(1).simplified()))
            line = match.captured(1);
    }
    return lines.join(u'\n');
}

} // namespace

Expected<VerifyCheck> verifyNumerals(const QStringList& pages, const QByteArray& figuresJson)
{
    const auto json = verify::readJson(figuresJson, u"figures 1"_s);
    if (!json)
        return Failure(json.error());
    const Allowed allowed(*json);
    QStringList unknown;
    int known = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QString text = withoutContents(withoutPageNumber(pages[i], int(i) + 1, pages.size()), pages).simplified();
        text = withoutRules(withoutDates(text));
        for (auto match = numeral().match(text), next = match; match.hasMatch(); match = next) {
            const QString grouped = groupedBySpaces(text, match.capturedStart(), allowed);
            next = numeral().match(text, std::max(match.capturedEnd(), match.capturedStart() + grouped.size()));
            if (!grouped.isEmpty() || allowed.has(match.captured()))
                ++known;
            else
                unknown << VerifyText::tr("%1 (page %2, \"%3\")")
                               .arg(match.captured())
                               .arg(i + 1)
                               .arg(text.mid(std::max<qsizetype>(0, match.capturedStart() - 25), 60).trimmed());
        }
    }
    if (!unknown.isEmpty())
        return VerifyCheck{
            u"numerals"_s, false, VerifyText::tr("numbers that were not released: %1").arg(unknown.join(u"; "_s))};
    QString found = VerifyText::tr("each of %n numbers in the text was released", nullptr, known);
    if (json->contains(u"ownWords"_s))
        found += VerifyText::tr(", or stands in words of the vendor's own");
    return VerifyCheck{u"numerals"_s, true, found};
}

} // namespace uptake
