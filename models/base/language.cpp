// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

thread_local std::optional<Language> scopeLanguage;
std::atomic<Language> programLanguage = Language::English;

/// Answers in the language of the thread's scope, else in the program's.
class ScopedTranslator final : public QTranslator
{
public:
    explicit ScopedTranslator(QObject* parent)
        : QTranslator(parent)
    {
        for (const Language language : {Language::English, Language::French}) {
            if (!m_texts[size_t(language)].load(u":/i18n/uptake_%1.qm"_s.arg(codeOf(language))))
                qWarning("the texts of a language are missing from the program");
        }
    }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* disambiguation, int n) const override
    {
        // What a language has no words for falls back to the source text, which is English.
        return m_texts[size_t(currentLanguage())].translate(context, text, disambiguation, n);
    }

private:
    std::array<QTranslator, 2> m_texts;
};

} // namespace

QString codeOf(Language language)
{
    return language == Language::French ? u"fr"_s : u"en"_s;
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : {Language::English, Language::French}) {
        const QString own = codeOf(language);
        if (code == own || code.startsWith(own + u'_') || code.startsWith(own + u'-'))
            return language;
    }
    return std::nullopt;
}

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QLocale localeOf(Language language, const QLocale& system)
{
    if (system.language() == QLocale::C)
        return localeOf(language);
    const QLocale own = localeOf(language);
    return own.language() == system.language() ? system : QLocale(own.language(), system.territory());
}

Language spokenOf(const QStringList& wanted)
{
    for (const QString& code : wanted) {
        if (const auto language = languageFromCode(code))
            return *language;
    }
    return Language::English;
}

Language currentLanguage()
{
    return scopeLanguage.value_or(programLanguage);
}

void installLanguage(Language language)
{
    programLanguage = language;
    static ScopedTranslator* installed = nullptr;
    if (!installed) {
        installed = new ScopedTranslator(QCoreApplication::instance());
        QObject::connect(installed, &QObject::destroyed, [] { installed = nullptr; });
        QCoreApplication::installTranslator(installed);
    }
}

LanguageScope::LanguageScope(Language language)
    : m_before(scopeLanguage)
{
    scopeLanguage = language;
}

LanguageScope::~LanguageScope()
{
    scopeLanguage = m_before;
}

} // namespace uptake
