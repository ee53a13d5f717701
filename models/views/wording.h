// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"

#include <QString>

#include <optional>

/// Numbers, months and plurals as sentences and axes show them, in the user's locale.
namespace uptake::wording {

/// What a plural form is chosen by, for numbers that tr() cannot take.
int pluralOf(qint64 number);

QString count(qint64 number); ///< "41,200"
QString signedCount(qint64 number); ///< "+12", "-3" with a true minus, "0"
QString percent(double share, int decimals = 0); ///< .62 -> "62 %"
QString percent(std::optional<double> share, int decimals = 0); ///< "–" where absent
QString dollars(double amount); ///< "1,234.50 USD", exact to the cent
QString points(double difference); ///< .08 -> "+8 points"
QString number(std::optional<double> value, int decimals = 1); ///< "–" where absent

QString month(Month month); ///< "Oct 2026"
QString monthInFull(Month month); ///< "October 2026"
QString monthName(Month month); ///< "October"
QString shortMonthName(Month month); ///< "Oct"
QString day(Day day); ///< "31 Oct 2026"
QString sentAt(qint64 utcSeconds); ///< "31 Oct 2026, 02:26", in coordinated universal time, by which reports belong to months
QString timestamp(qint64 utcSeconds); ///< "1 Nov 2026, 02:26", in the user's own time: when something was done here

QString installations(qint64 number); ///< "1 installation", "167 installations"
QString users(qint64 number);
QString licences(qint64 number);
QString rows(qint64 number);
QString files(qint64 number);
QString saleType(
    const QString& type); ///< "New", "Renewal": the Marketplace's own, in the user's language where it is known
QString duration(qint64 seconds); ///< "8 seconds", "3 minutes"

} // namespace uptake::wording
