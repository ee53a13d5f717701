// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sectionmaker.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct CountryText
{
    Q_DECLARE_TR_FUNCTIONS(Country)
};

struct Country
{
    const char* code; ///< ISO 3166-1
    const char* name;
};

/// Qt names countries in English and in their own languages only.
constexpr std::array countries{
    Country{"AE", QT_TRANSLATE_NOOP("Country", "United Arab Emirates")},
    Country{"AR", QT_TRANSLATE_NOOP("Country", "Argentina")},
    Country{"AT", QT_TRANSLATE_NOOP("Country", "Austria")},
    Country{"AU", QT_TRANSLATE_NOOP("Country", "Australia")},
    Country{"BE", QT_TRANSLATE_NOOP("Country", "Belgium")},
    Country{"BG", QT_TRANSLATE_NOOP("Country", "Bulgaria")},
    Country{"BR", QT_TRANSLATE_NOOP("Country", "Brazil")},
    Country{"CA", QT_TRANSLATE_NOOP("Country", "Canada")},
    Country{"CH", QT_TRANSLATE_NOOP("Country", "Switzerland")},
    Country{"CL", QT_TRANSLATE_NOOP("Country", "Chile")},
    Country{"CN", QT_TRANSLATE_NOOP("Country", "China")},
    Country{"CO", QT_TRANSLATE_NOOP("Country", "Colombia")},
    Country{"CY", QT_TRANSLATE_NOOP("Country", "Cyprus")},
    Country{"CZ", QT_TRANSLATE_NOOP("Country", "Czechia")},
    Country{"DE", QT_TRANSLATE_NOOP("Country", "Germany")},
    Country{"DK", QT_TRANSLATE_NOOP("Country", "Denmark")},
    Country{"EE", QT_TRANSLATE_NOOP("Country", "Estonia")},
    Country{"EG", QT_TRANSLATE_NOOP("Country", "Egypt")},
    Country{"ES", QT_TRANSLATE_NOOP("Country", "Spain")},
    Country{"FI", QT_TRANSLATE_NOOP("Country", "Finland")},
    Country{"FR", QT_TRANSLATE_NOOP("Country", "France")},
    Country{"GB", QT_TRANSLATE_NOOP("Country", "United Kingdom")},
    Country{"GR", QT_TRANSLATE_NOOP("Country", "Greece")},
    Country{"HK", QT_TRANSLATE_NOOP("Country", "Hong Kong")},
    Country{"HR", QT_TRANSLATE_NOOP("Country", "Croatia")},
    Country{"HU", QT_TRANSLATE_NOOP("Country", "Hungary")},
    Country{"ID", QT_TRANSLATE_NOOP("Country", "Indonesia")},
    Country{"IE", QT_TRANSLATE_NOOP("Country", "Ireland")},
    Country{"IL", QT_TRANSLATE_NOOP("Country", "Israel")},
    Country{"IN", QT_TRANSLATE_NOOP("Country", "India")},
    Country{"IS", QT_TRANSLATE_NOOP("Country", "Iceland")},
    Country{"IT", QT_TRANSLATE_NOOP("Country", "Italy")},
    Country{"JP", QT_TRANSLATE_NOOP("Country", "Japan")},
    Country{"KE", QT_TRANSLATE_NOOP("Country", "Kenya")},
    Country{"KR", QT_TRANSLATE_NOOP("Country", "South Korea")},
    Country{"LT", QT_TRANSLATE_NOOP("Country", "Lithuania")},
    Country{"LU", QT_TRANSLATE_NOOP("Country", "Luxembourg")},
    Country{"LV", QT_TRANSLATE_NOOP("Country", "Latvia")},
    Country{"MA", QT_TRANSLATE_NOOP("Country", "Morocco")},
    Country{"MT", QT_TRANSLATE_NOOP("Country", "Malta")},
    Country{"MX", QT_TRANSLATE_NOOP("Country", "Mexico")},
    Country{"MY", QT_TRANSLATE_NOOP("Country", "Malaysia")},
    Country{"NG", QT_TRANSLATE_NOOP("Country", "Nigeria")},
    Country{"NL", QT_TRANSLATE_NOOP("Country", "Netherlands")},
    Country{"NO", QT_TRANSLATE_NOOP("Country", "Norway")},
    Country{"NZ", QT_TRANSLATE_NOOP("Country", "New Zealand")},
    Country{"PE", QT_TRANSLATE_NOOP("Country", "Peru")},
    Country{"PH", QT_TRANSLATE_NOOP("Country", "Philippines")},
    Country{"PK", QT_TRANSLATE_NOOP("Country", "Pakistan")},
    Country{"PL", QT_TRANSLATE_NOOP("Country", "Poland")},
    Country{"PT", QT_TRANSLATE_NOOP("Country", "Portugal")},
    Country{"QA", QT_TRANSLATE_NOOP("Country", "Qatar")},
    Country{"RO", QT_TRANSLATE_NOOP("Country", "Romania")},
    Country{"RS", QT_TRANSLATE_NOOP("Country", "Serbia")},
    Country{"RU", QT_TRANSLATE_NOOP("Country", "Russia")},
    Country{"SA", QT_TRANSLATE_NOOP("Country", "Saudi Arabia")},
    Country{"SE", QT_TRANSLATE_NOOP("Country", "Sweden")},
    Country{"SG", QT_TRANSLATE_NOOP("Country", "Singapore")},
    Country{"SI", QT_TRANSLATE_NOOP("Country", "Slovenia")},
    Country{"SK", QT_TRANSLATE_NOOP("Country", "Slovakia")},
    Country{"TH", QT_TRANSLATE_NOOP("Country", "Thailand")},
    Country{"TN", QT_TRANSLATE_NOOP("Country", "Tunisia")},
    Country{"TR", QT_TRANSLATE_NOOP("Country", "Turkey")},
    Country{"TW", QT_TRANSLATE_NOOP("Country", "Taiwan")},
    Country{"UA", QT_TRANSLATE_NOOP("Country", "Ukraine")},
    Country{"US", QT_TRANSLATE_NOOP("Country", "United States")},
    Country{"VN", QT_TRANSLATE_NOOP("Country", "Vietnam")},
    Country{"ZA", QT_TRANSLATE_NOOP("Country", "South Africa")},
};

} // namespace

QString countryName(const QString& code)
{
    if (code.isEmpty())
        return CountryText::tr("Not stated");
    for (const Country& country : countries) {
        if (code.compare(QLatin1StringView(country.code), Qt::CaseInsensitive) == 0
            || code.compare(QLatin1StringView(country.name), Qt::CaseInsensitive) == 0)
            return CountryText::tr(country.name);
    }
    return code;
}

} // namespace uptake
