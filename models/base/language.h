// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <optional>

namespace uptake {

/// The languages that the program speaks.
enum class Language { English, French };

QString codeOf(Language language); ///< "en"
std::optional<Language> languageFromCode(
    QStringView code); ///< "fr", "fr_CA"; none for a language that it does not speak
/// How numbers and dates are written in a language, whatever the machine's settings are.
QLocale localeOf(Language language);

/// The same with the habits of the user's country where the system tells one: English in Germany writes 1.234,5.
QLocale localeOf(Language language, const QLocale& system);
/// The first of the languages that a system asks for which the program speaks; English where it speaks none of them.
Language spokenOf(const QStringList& wanted);

/// Makes tr() answer in `language` everywhere but within a LanguageScope. Needs the QCoreApplication.
void installLanguage(Language language);
/// What tr() answers in on this thread.
Language currentLanguage();

/// While it lives, tr() answers in `language` on this thread: a French report can be written while the window speaks
/// English.
class LanguageScope
{
public:
    explicit LanguageScope(Language language);
    ~LanguageScope();
    LanguageScope(const LanguageScope&) = delete;
    LanguageScope& operator=(const LanguageScope&) = delete;

private:
    std::optional<Language> m_before;
};

} // namespace uptake
