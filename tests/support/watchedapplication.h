// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace uptake {

/// An application that watches how much work of its own the window's thread does for each event: while it works, it
/// answers nobody; and how long it sleeps in one, waiting. Time of the processor, and time asleep without what it waited for a
/// processor, so that a busy machine does not fail a test.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        const bool isOutermost = m_depth == 0;
        const QEvent::Type type = event->type();
        const QString name = isOutermost ? nameOf(receiver) : QString();
        const double began = isOutermost ? milliseconds() : 0;
        const std::optional<double> queuedBefore = isOutermost ? queued() : std::nullopt;
        QElapsedTimer clock;
        clock.start();
        ++m_depth;
        const bool isHandled = QApplication::notify(receiver, event);
        --m_depth;
        if (isOutermost) {
            const double used = milliseconds() - began;
            note(used, asleep(clock, used, queuedBefore), name, type);
        }
        return isHandled;
    }
    void forget() { m_longest = m_longestSleep = 0; }
    double longest() const { return m_longest; } ///< milliseconds, for one event since forget()
    double longestSleep() const { return m_longestSleep; } ///< milliseconds in one event; 0 where the system does not tell
    const QString& sleeper() const { return m_sleeper; }
    const QString& culprit() const { return m_culprit; } ///< who received that event, and which it was
    /// What a call from outside of the loop costs, as a click that a test makes by calling what it leads to.
    template <class Call> void watch(const QString& what, Call call)
    {
        const double began = milliseconds();
        const std::optional<double> queuedBefore = queued();
        QElapsedTimer clock;
        clock.start();
        ++m_depth;
        call();
        --m_depth;
        note(milliseconds() - began, asleep(clock, milliseconds() - began, queuedBefore), what, QEvent::None);
    }

private:
    static double milliseconds()
    {
        timespec used = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
    }
    /// How long this thread could have run and had no processor, in milliseconds.
    static std::optional<double> queued()
    {
        static const int file = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
        char text[96] = {};
        if (file < 0 || ::pread(file, text, sizeof text - 1, 0) <= 0)
            return std::nullopt;
        unsigned long long ran = 0;
        unsigned long long waited = 0;
        return std::sscanf(text, "%llu %llu", &ran, &waited) == 2 ? std::optional(double(waited) / 1e6) : std::nullopt;
    }
    static QString described(const QString& name, QEvent::Type type)
    {
        const char* key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        return QStringLiteral("%1, %2").arg(name, QLatin1StringView(key ? key : "?"));
    }
    static QString nameOf(const QObject* receiver)
    {
        return QStringLiteral("%1 %2").arg(
            QLatin1StringView(receiver->metaObject()->className()), receiver->objectName());
    }
    static double asleep(const QElapsedTimer& clock, double used, std::optional<double> queuedBefore)
    {
        const double whole = double(clock.nsecsElapsed()) / 1e6;
        const std::optional<double> now = queued();
        return queuedBefore && now ? whole - used - (*now - *queuedBefore) : 0;
    }
    void note(double used, double slept, const QString& name, QEvent::Type type)
    {
        if (used > m_longest) {
            m_longest = used;
            m_culprit = described(name, type);
        }
        if (slept > m_longestSleep) {
            m_longestSleep = slept;
            m_sleeper = described(name, type);
        }
    }

    int m_depth = 0;
    double m_longest = 0;
    double m_longestSleep = 0;
    QString m_culprit;
    QString m_sleeper;
};

} // namespace uptake
