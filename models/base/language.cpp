// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <array>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

thread_local std::optional<Language> scopeLanguage;

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
    void setLanguage(Language language) { m_language = language; }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* disambiguation, int n) const override
    {
        // What a language has no words for falls back to the source text, which is English.
        return m_texts[size_t(scopeLanguage.value_or(m_language))].translate(context, text, disambiguation, n);
    }

private:
    std::array<QTranslator, 2> m_texts;
    Language m_language = Language::English;
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

void installLanguage(Language language)
{
    static ScopedTranslator* installed = nullptr;
    if (!installed) {
        installed = new ScopedTranslator(QCoreApplication::instance());
        QObject::connect(installed, &QObject::destroyed, [] { installed = nullptr; });
        QCoreApplication::installTranslator(installed);
    }
    installed->setLanguage(language);
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
