// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/dates.h"

#include <QDateTime>

namespace uptake {

namespace {

/// The number in text[from, from + length), or -1 unless all of it is digits.
int digitsAt(std::string_view text, size_t from, size_t length)
{
    if (text.size() < from + length)
        return -1;
    int value = 0;
    for (size_t i = from; i < from + length; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// Seconds east of UTC of "Z", "+02:00", "+0200", "+02" or nothing.
std::optional<qint64> zoneOffset(std::string_view zone)
{
    if (zone.empty() || zone == "Z" || zone == "z")
        return 0;
    if (zone[0] != '+' && zone[0] != '-')
        return std::nullopt;
    const int hours = digitsAt(zone, 1, 2);
    const size_t minutesAt = zone.size() > 3 && zone[3] == ':' ? 4 : 3;
    const int minutes = zone.size() == 3 ? 0 : digitsAt(zone, minutesAt, 2);
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || (zone.size() != 3 && zone.size() != minutesAt + 2))
        return std::nullopt;
    const qint64 offset = hours * 3600 + minutes * 60;
    return zone[0] == '-' ? -offset : offset;
}

} // namespace

Month monthOf(Day day)
{
    using namespace std::chrono;
    const year_month_day date{sys_days{days{day - julianOfEpoch}}};
    return Month{date.year(), date.month()};
}

Month monthOf(QDate date)
{
    return monthOf(dayOf(date));
}

Day firstDayOf(Month month)
{
    using namespace std::chrono;
    return static_cast<Day>(sys_days{month / 1}.time_since_epoch().count()) + julianOfEpoch;
}

Day lastDayOf(Month month)
{
    return firstDayOf(month + std::chrono::months{1}) - 1;
}

Month monthFromNumber(int number)
{
    return Month{std::chrono::year{number / 12}, std::chrono::month{unsigned(number % 12) + 1}};
}

QString toText(Month month)
{
    return QStringLiteral("%1-%2").arg(int(month.year()), 4, 10, QLatin1Char('0')).arg(unsigned(month.month()), 2, 10, QLatin1Char('0'));
}

std::optional<Month> monthFromText(QStringView text)
{
    const QByteArray bytes = text.toLatin1();
    const std::string_view view(bytes.constData(), size_t(bytes.size()));
    const int year = digitsAt(view, 0, 4);
    const int month = digitsAt(view, 5, 2);
    if (view.size() != 7 || view[4] != '-' || year < 1 || month < 1 || month > 12)
        return std::nullopt;
    return monthFromNumber(year * 12 + month - 1);
}

std::optional<Day> dayFromText(std::string_view text)
{
    using namespace std::chrono;
    const int y = digitsAt(text, 0, 4);
    const int m = digitsAt(text, 5, 2);
    const int d = digitsAt(text, 8, 2);
    if (y < 1 || m < 1 || d < 1 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    if (text.size() > 10) {
        const auto seconds = secondsFromText(text);
        return seconds ? std::optional(dayOfSeconds(*seconds)) : std::nullopt;
    }
    const year_month_day date{year{y}, month{unsigned(m)}, day{unsigned(d)}};
    if (!date.ok())
        return std::nullopt;
    return static_cast<Day>(sys_days{date}.time_since_epoch().count()) + julianOfEpoch;
}

std::optional<qint64> secondsFromText(std::string_view text)
{
    const auto day = dayFromText(text.substr(0, 10));
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    if (!day || hour < 0 || hour > 23 || minute < 0 || minute > 59 || text[13] != ':' || (text[10] != 'T' && text[10] != ' '))
        return std::nullopt;
    size_t at = 16;
    int second = 0;
    if (text.size() > at && text[at] == ':') {
        second = digitsAt(text, 17, 2);
        if (second < 0 || second > 60)
            return std::nullopt;
        at = 19;
        if (text.size() > at && (text[at] == '.' || text[at] == ',')) {
            do
                ++at;
            while (text.size() > at && text[at] >= '0' && text[at] <= '9');
        }
    }
    const auto offset = zoneOffset(text.substr(at));
    if (!offset)
        return std::nullopt;
    return secondsOfDay(*day) + hour * 3600 + minute * 60 + std::min(second, 59) - *offset;
}

QString timestampToText(qint64 utcSeconds)
{
    return QDateTime::fromSecsSinceEpoch(utcSeconds, Qt::UTC).toString(Qt::ISODate);
}

} // namespace uptake
