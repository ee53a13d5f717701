// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/commandline.h"
#include "ui/mainwindow.h"
#include "ui/screenshots.h"

#include <QApplication>

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

} // namespace

bool opensWindow(const QStringList& arguments)
{
    QStringList rest = arguments;
    for (const QString& option : {u"--db"_s, u"--screenshots"_s}) {
        if (const qsizetype at = rest.indexOf(option); at >= 0 && at + 1 < rest.size())
            rest.remove(at, 2);
        rest.removeIf([&](const QString& argument) { return argument.startsWith(option + u'='); });
    }
    return rest.isEmpty();
}

bool savesScreenshots(const QStringList& arguments)
{
    return optionValue(arguments, u"--screenshots"_s).has_value();
}

int runWindow(const QStringList& arguments)
{
    MainWindow window(databaseOf(arguments));
    if (const auto folder = optionValue(arguments, u"--screenshots"_s))
        return saveScreenshots(*folder, window);
    window.show();
    return QApplication::exec();
}

} // namespace uptake
