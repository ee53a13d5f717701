// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/commandline.h"
#include "app/commandtext.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/preferences.h"
#include "ui/languagechoice.h"
#include "ui/mainwindow.h"
#include "ui/screenshots.h"

#include <QApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// What follows an option, as "--name value" or "--name=value"; none where it is not there.
std::optional<QString> optionValue(const QStringList& arguments, const QString& name)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == name && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(name + u'='))
            return arguments[i].mid(name.size() + 1);
    }
    return std::nullopt;
}

/// What remains without the options that the window knows: nothing, "open" and the paths to import, or the pages of
/// which pictures are wanted.
QStringList withoutOptions(QStringList arguments)
{
    for (const QString& option : {u"--db"_s, u"--screenshots"_s}) {
        if (const qsizetype at = arguments.indexOf(option); at >= 0 && at + 1 < arguments.size())
            arguments.remove(at, 2);
        arguments.removeIf([&](const QString& argument) { return argument.startsWith(option + u'='); });
    }
    arguments.removeAll(u"-reverse"_s); // Qt's own: all that is left stands right
    return arguments;
}

int screenshots(const QString& folder, MainWindow& window, const QStringList& pages)
{
    const QStringList known = window.pageIds();
    for (const QString& page : pages) {
        if (known.contains(page))
            continue;
        printError({CommandText::tr("there is no page \"%1\"").arg(page), u"--screenshots"_s,
            CommandText::tr("choose among: %1").arg(known.join(", "_L1))});
        return WrongUsage;
    }
    return saveScreenshots(folder, window, pages);
}

} // namespace

bool opensWindow(const QStringList& arguments)
{
    const QStringList rest = withoutOptions(arguments);
    const bool hasOther
        = std::any_of(rest.begin(), rest.end(), [](const QString& word) { return word.startsWith(u'-'); });
    return rest.isEmpty() || ((rest.constFirst() == "open"_L1 || savesScreenshots(arguments)) && !hasOther);
}

bool savesScreenshots(const QStringList& arguments)
{
    return optionValue(arguments, u"--screenshots"_s).has_value();
}

int runWindow(const QStringList& arguments, std::optional<Language> language)
{
    QStringList files = withoutOptions(arguments).mid(1);
    DatabaseUrl database = withKeptPassword(optionValue(arguments, u"--db"_s) || savesScreenshots(arguments) ? databaseOf(arguments) : chosenDatabase());
    for (;;) {
        speak(language ? language : chosenLanguage());
        Theme::setTextScale(savedTextScale());
        MainWindow window(database);
        if (const auto folder = optionValue(arguments, u"--screenshots"_s))
            return screenshots(*folder, window, withoutOptions(arguments));
        window.show();
        window.previewImport(std::exchange(files, {}));
        const int status = QApplication::exec();
        if (status != MainWindow::reopen)
            return status;
        database = window.nextDatabase().value_or(database);
        language.reset(); // what was chosen since wins
    }
}

} // namespace uptake
