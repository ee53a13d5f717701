// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace uptake::wording {

using namespace Qt::StringLiterals;

namespace {

/// The user's locale; without one (cron, a container) English, since plain C groups no digits.
QLocale shown()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
}

QDate firstDate(Month month)
{
    return dateOf(firstDayOf(month));
}

QString tr(const char* text)
{
    return QCoreApplication::translate("uptake::wording", text);
}

/// `many` has the plural forms of each language, which none and a broken number take too.
QString counted(qint64 number, const char* one, const char* many)
{
    return number == 1 ? tr(one)
                       : QCoreApplication::translate("uptake::wording", many, nullptr, pluralOf(number))
                             .arg(count(number));
}

} // namespace

int pluralOf(qint64 number)
{
    constexpr qint64 million = 1'000'000; // rules of plurals look at the last digits, and at whole millions
    return int(number < 2 * million ? number : million + number % million);
}

QString count(qint64 number)
{
    return shown().toString(number);
}

QString signedCount(qint64 number)
{
    if (number == 0)
        return count(0);
    return (number > 0 ? u"+"_s : u"\u2212"_s) + count(std::abs(number));
}

QString percent(double share, int decimals)
{
    return tr("%1\u00a0%").arg(shown().toString(100 * share, 'f', decimals));
}

QString percent(std::optional<double> share, int decimals)
{
    return share ? percent(*share, decimals) : u"\u2013"_s;
}

QString dollars(double amount)
{
    return u"%1 USD"_s.arg(shown().toString(amount, 'f', 2));
}

QString points(double difference)
{
    const qint64 rounded = std::llround(100 * difference);
    const int plural = pluralOf(std::abs(rounded)); // lupdate never ends on "std::" inside of translate()
    return plural == 1 ? tr("%1 point").arg(signedCount(rounded))
                       : QCoreApplication::translate("uptake::wording", "%1 points", nullptr, plural)
                             .arg(signedCount(rounded));
}

QString number(std::optional<double> value, int decimals)
{
    if (!value)
        return u"\u2013"_s;
    const bool isWhole = std::abs(*value - std::round(*value)) < 1e-9;
    return shown().toString(*value, 'f', isWhole ? 0 : decimals);
}

QString month(Month month)
{
    return shown().toString(firstDate(month), u"MMM yyyy"_s);
}
QString monthInFull(Month month)
{
    return shown().toString(firstDate(month), u"MMMM yyyy"_s);
}
QString monthName(Month month)
{
    return shown().standaloneMonthName(int(unsigned(month.month())));
}
QString shortMonthName(Month month)
{
    return shown().standaloneMonthName(int(unsigned(month.month())), QLocale::ShortFormat);
}
QString day(Day day)
{
    return shown().toString(dateOf(day), u"d MMM yyyy"_s);
}

QString sentAt(qint64 utcSeconds)
{
    return shown().toString(QDateTime::fromSecsSinceEpoch(utcSeconds, Qt::UTC), u"d MMM yyyy, HH:mm"_s);
}

QString timestamp(qint64 utcSeconds)
{
    return shown().toString(QDateTime::fromSecsSinceEpoch(utcSeconds).toLocalTime(), u"d MMM yyyy, HH:mm"_s);
}

QString installations(qint64 number)
{
    return counted(number, QT_TRANSLATE_NOOP("uptake::wording", "1 installation"),
        QT_TRANSLATE_N_NOOP("uptake::wording", "%1 installations"));
}

QString users(qint64 number)
{
    return counted(
        number, QT_TRANSLATE_NOOP("uptake::wording", "1 user"), QT_TRANSLATE_N_NOOP("uptake::wording", "%1 users"));
}

QString licences(qint64 number)
{
    return counted(
        number, QT_TRANSLATE_NOOP("uptake::wording", "1 licence"), QT_TRANSLATE_N_NOOP("uptake::wording", "%1 licences"));
}

QString rows(qint64 number)
{
    return counted(
        number, QT_TRANSLATE_NOOP("uptake::wording", "1 row"), QT_TRANSLATE_N_NOOP("uptake::wording", "%1 rows"));
}

QString files(qint64 number)
{
    return counted(
        number, QT_TRANSLATE_NOOP("uptake::wording", "1 file"), QT_TRANSLATE_N_NOOP("uptake::wording", "%1 files"));
}

QString saleType(const QString& type)
{
    static constexpr const char* known[]
        = {QT_TRANSLATE_NOOP("uptake::wording", "New"), QT_TRANSLATE_NOOP("uptake::wording", "Renewal"),
            QT_TRANSLATE_NOOP("uptake::wording", "Upgrade"), QT_TRANSLATE_NOOP("uptake::wording", "Refund")};
    const auto found = std::find(std::begin(known), std::end(known), type.toUtf8());
    return found == std::end(known) ? type : tr(*found);
}

QString duration(qint64 seconds)
{
    constexpr qint64 minute = 60;
    if (seconds < 2 * minute)
        return counted(seconds, QT_TRANSLATE_NOOP("uptake::wording", "1 second"),
            QT_TRANSLATE_N_NOOP("uptake::wording", "%1 seconds"));
    return counted(seconds / minute, QT_TRANSLATE_NOOP("uptake::wording", "1 minute"),
        QT_TRANSLATE_N_NOOP("uptake::wording", "%1 minutes"));
}

} // namespace uptake::wording
