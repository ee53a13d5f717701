// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <chrono>
#include <optional>
#include <string_view>

namespace uptake {

/// A calendar month in UTC.
using Month = std::chrono::year_month;

/// A day as its Julian day number: what Facts and the store keep, since comparing it is one instruction.
using Day = qint32;

constexpr Day julianOfEpoch = 2440588; ///< 1970-01-01
constexpr qint64 secondsPerDay = 86400;

inline Day dayOf(QDate date) { return static_cast<Day>(date.toJulianDay()); }
inline QDate dateOf(Day day) { return QDate::fromJulianDay(day); }
/// The UTC day that `utcSeconds` (since 1970) falls on.
inline Day dayOfSeconds(qint64 utcSeconds)
{
    const qint64 days = utcSeconds / secondsPerDay - (utcSeconds % secondsPerDay < 0 ? 1 : 0);
    return static_cast<Day>(days) + julianOfEpoch;
}
inline qint64 secondsOfDay(Day day) { return qint64(day - julianOfEpoch) * secondsPerDay; }

Month monthOf(Day day);
Month monthOf(QDate date);
Day firstDayOf(Month month);
Day lastDayOf(Month month);

/// Months since January of year 0, for dense arrays and differences.
inline int monthNumber(Month month) { return int(month.year()) * 12 + int(unsigned(month.month())) - 1; }
Month monthFromNumber(int number);

QString toText(Month month); ///< "2026-10"
std::optional<Month> monthFromText(QStringView text); ///< "2026-10"; anything else is none

/// Reads YYYY-MM-DD, or the UTC day of an ISO date and time. The day must exist.
std::optional<Day> dayFromText(std::string_view text);
/// Reads an ISO 8601 date and time (seconds and fraction optional; Z, an offset, or nothing = UTC) into seconds since 1970 UTC.
std::optional<qint64> secondsFromText(std::string_view text);
QString timestampToText(qint64 utcSeconds); ///< "2026-10-01T02:00:07Z"

} // namespace uptake
