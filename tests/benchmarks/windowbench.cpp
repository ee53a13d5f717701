// SPDX-License-Identifier: GPL-3.0-or-later
// windowbench DATABASE [SECONDS]: opens the window on a database as the program does, and prints as one JSON object what
// that took until it was painted first and until its page showed figures, what it takes while nobody touches it, and
// its memory. UPTAKE_BEGAN, in nanoseconds of the monotonic clock, is when the program was started.
#include "ui/dialogs/preferences.h"
#include "ui/languagechoice.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

double milliseconds(clockid_t clock)
{
    timespec now = {};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Cost
{
    double wall = milliseconds(CLOCK_MONOTONIC);
    double cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
};

/// Notes when the first event is over that painted something.
class PaintedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        m_paints = m_paints || event->type() == QEvent::Paint;
        ++m_depth;
        const bool isHandled = QApplication::notify(receiver, event);
        --m_depth;
        if (m_depth == 0 && m_paints && !m_painted)
            m_painted = Cost();
        return isHandled;
    }
    const std::optional<Cost>& painted() const { return m_painted; }

private:
    int m_depth = 0;
    bool m_paints = false;
    std::optional<Cost> m_painted;
};

double residentMebibytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

bool isSettled(MainWindow& window)
{
    const QList<Page*> pages = window.findChildren<Page*>();
    return window.session().isLoaded() && !window.session().isFiltering()
        && std::all_of(
            pages.begin(), pages.end(), [](const Page* page) { return !page->isVisible() || page->isSettled(); });
}

} // namespace

int main(int argc, char** argv)
{
    const double began = qEnvironmentVariable("UPTAKE_BEGAN").toDouble() / 1e6;
    QStandardPaths::setTestModeEnabled(true);
    PaintedApplication application(argc, argv);
    speak(Language::English);
    Theme::setTextScale(savedTextScale());
    MainWindow window(DatabaseUrl{QString::fromLocal8Bit(argv[1])});
    window.show();
    while (!application.painted())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    while (!isSettled(window))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const Cost settled;
    QEventLoop loop;
    while (!window.hasAllPages()) // they are made after the first one, while nobody waits for them
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QTimer::singleShot(2000, &loop, &QEventLoop::quit); // what they still count is over by then
    loop.exec();
    const Cost idle;
    QTimer::singleShot(argc > 2 ? atoi(argv[2]) * 1000 : 10'000, &loop, &QEventLoop::quit);
    loop.exec();
    const QJsonObject result{{u"paintedMs"_s, application.painted()->wall - began},
        {u"paintedCpuMs"_s, application.painted()->cpu}, {u"settledMs"_s, settled.wall - began},
        {u"settledCpuMs"_s, settled.cpu}, {u"idleCpuMs"_s, Cost().cpu - idle.cpu},
        {u"residentMiB"_s, residentMebibytes()}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
