// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languagechoice.h"

#include "ui/settings.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

/// What Qt says itself, as in the menu of a line of text. English needs none; without Qt's files it stays English.
void installQtTexts(Language language)
{
    QCoreApplication* application = QCoreApplication::instance();
    const QString name = u"qtTexts"_s;
    if (auto* before = application->findChild<QTranslator*>(name)) {
        QCoreApplication::removeTranslator(before);
        delete before;
    }
    auto* texts = new QTranslator(application);
    texts->setObjectName(name);
    if (language != Language::English
        && texts->load(u"qtbase_"_s + codeOf(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(texts);
}

} // namespace

std::optional<Language> chosenLanguage()
{
    return languageFromCode(windowSettings().value("language"_L1).toString());
}

void chooseLanguage(std::optional<Language> language)
{
    windowSettings().setValue("language"_L1, language ? codeOf(*language) : QString());
}

void speak(std::optional<Language> language)
{
    const QLocale system = QLocale::system();
    const Language spoken = language.value_or(spokenOf(system.uiLanguages()));
    installLanguage(spoken);
    installQtTexts(spoken);
    QLocale::setDefault(localeOf(spoken, system));
    if (QLocale().textDirection() == Qt::RightToLeft) // else as it is: who asked for -reverse has it
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

} // namespace uptake
