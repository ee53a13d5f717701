// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/countries.h"

#include "models/base/language.h"

#include <QHash>

#include <array>
#include <unicode/uloc.h>

namespace uptake {

namespace {

/// Names by code in upper case.
QHash<QString, QString> namesIn(Language language)
{
    QHash<QString, QString> names;
    for (const char* const* code = uloc_getISOCountries(); *code; ++code) {
        std::array<char16_t, 128> name{};
        UErrorCode error = U_ZERO_ERROR;
        const int32_t length = uloc_getDisplayCountry(("und_" + QByteArray(*code)).constData(),
            codeOf(language).toLatin1().constData(), name.data(), int32_t(name.size()), &error);
        if (U_SUCCESS(error) && length <= int32_t(name.size()))
            names.insert(QString::fromLatin1(*code), QString::fromUtf16(name.data(), length));
    }
    return names;
}

/// Codes by the English name in upper case.
QHash<QString, QString> codesOf(const QHash<QString, QString>& englishNames)
{
    QHash<QString, QString> codes;
    for (auto name = englishNames.begin(); name != englishNames.end(); ++name)
        codes.insert(name.value().toUpper(), name.key());
    return codes;
}

} // namespace

QString countryName(const QString& code)
{
    static const std::array names{namesIn(Language::English), namesIn(Language::French)};
    static const QHash<QString, QString> codes = codesOf(names[size_t(Language::English)]);
    const QString written = code.toUpper();
    return names[size_t(currentLanguage())].value(codes.value(written, written), code);
}

} // namespace uptake
