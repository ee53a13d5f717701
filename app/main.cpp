// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/languageoption.h"
#include "app/window.h"
#include "models/base/language.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace {

/// On the command line, standard error holds what Uptake has to say, not Qt's remarks on the machine.
void dropRemarks(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg)
        std::fprintf(stderr, "uptake: %s\n", qPrintable(message));
    if (type == QtFatalMsg)
        std::abort();
}

/// Memory has run out: what is under way in the database is not committed, so it is taken back, as if the program had
/// been killed.
[[noreturn]] void giveUp()
{
    static constexpr std::string_view words = "uptake: there is not enough memory (close other programs, then try "
                                              "again; what was under way was not kept)\n";
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, words.data(), words.size());
    std::_Exit(uptake::Failed);
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

int run(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Uptake"));
    QCoreApplication::setApplicationName(QStringLiteral("uptake"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UPTAKE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("com.play_sql.uptake"));
    QStringList arguments = argumentsOf(argc, argv);
    const auto language = uptake::takeLanguage(arguments);
    if (!language) {
        uptake::printError(language.error());
        return uptake::WrongUsage;
    }
    if (uptake::opensWindow(arguments)) {
        const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
            || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
        if (!hasDisplay && !uptake::savesScreenshots(arguments)) {
            std::fprintf(
                stderr, "uptake: there is no display to open the window on (the commands need none: uptake --help)\n");
            return uptake::Failed;
        }
        if (uptake::savesScreenshots(arguments))
            qInstallMessageHandler(dropRemarks);
        if (!hasDisplay)
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return uptake::runWindow(arguments, *language);
    }
    qInstallMessageHandler(dropRemarks);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // a command needs no display: what it draws, it draws into files
    const uptake::Command* command = uptake::commandOf(arguments);
    const auto application = command && command->usesFonts ? std::make_unique<QGuiApplication>(argc, argv)
                                                           : std::make_unique<QCoreApplication>(argc, argv);
    uptake::installLanguage(language->value_or(uptake::Language::English)); // scripts read it, whatever the system speaks
    if (*language)
        QLocale::setDefault(uptake::localeOf(**language));
    return uptake::runCommandLine(arguments);
}

} // namespace

int main(int argc, char** argv)
{
    std::set_new_handler(giveUp);
    try {
        return run(argc, argv);
    } catch (const std::bad_alloc&) { // Qt's containers ask for memory in their own way
        giveUp();
    } catch (const std::system_error&) { // no thread could be started
        giveUp();
    }
}
