// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWait = 60'000; // ms

/// Lets layouts, style sheets and deferred deletions come to rest.
void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace

int saveScreenshots(const QString& folder, MainWindow& window)
{
    if (!QDir().mkpath(folder))
        return 1;
    window.show();
    QElapsedTimer clock;
    clock.start();
    const Session& session = window.session();
    while ((!session.isLoaded() || session.isLoading() || session.isImporting()) && clock.elapsed() < longestWait)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    const ThemeMode before = Theme::mode();
    bool isWritten = true;
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        window.resize(size);
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            Theme::set(mode);
            for (const QString& page : window.pageIds()) {
                window.showPage(page);
                settle();
                const auto isSettled = [&] {
                    const QList<Page*> pages = window.findChildren<Page*>();
                    return std::all_of(pages.begin(), pages.end(),
                        [](const Page* each) { return !each->isVisible() || each->isSettled(); });
                };
                while (!isSettled() && clock.elapsed() < longestWait)
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
                settle();
                const QString theme = mode == ThemeMode::Light ? u"light"_s : u"dark"_s;
                const QString name = u"%1-%2-%3x%4.png"_s.arg(page, theme).arg(size.width()).arg(size.height());
                isWritten = window.grab().save(QDir(folder).filePath(name)) && isWritten;
            }
        }
    }
    Theme::set(before);
    return isWritten ? 0 : 1;
}

} // namespace uptake
