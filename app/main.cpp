// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>

namespace {

/// On the command line, standard error holds what Uptake has to say, not Qt's remarks on the machine.
void dropRemarks(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg)
        std::fprintf(stderr, "uptake: %s\n", qPrintable(message));
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(dropRemarks);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // a command needs no display: what it draws, it draws into files
    QGuiApplication application(argc, argv);
    return uptake::runCommandLine(QCoreApplication::arguments().mid(1));
}
