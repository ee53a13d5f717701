// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>

#include <algorithm>
#include <ctime>

namespace uptake {

/// An application that watches how much work of its own the window's thread does for each event: while it works, it
/// answers nobody. Time of the processor, not of the clock, so that a busy machine does not fail a test.
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
        QElapsedTimer clock;
        clock.start();
        ++m_depth;
        const bool isHandled = QApplication::notify(receiver, event);
        --m_depth;
        if (isOutermost) {
            note(milliseconds() - began, name, type);
            m_longestWait = std::max(m_longestWait, double(clock.nsecsElapsed()) / 1e6);
        }
        return isHandled;
    }
    void forget() { m_longest = m_longestWait = 0; }
    double longest() const { return m_longest; } ///< milliseconds, for one event since forget()
    /// Milliseconds of the clock for one event: what the window waited for others, and what others took from it, too.
    double longestWait() const { return m_longestWait; }
    const QString& culprit() const { return m_culprit; } ///< who received that event, and which it was
    /// What a call from outside of the loop costs, as a click that a test makes by calling what it leads to.
    template <class Call> void watch(const QString& what, Call call)
    {
        ++m_depth;
        const double began = milliseconds();
        call();
        --m_depth;
        note(milliseconds() - began, what, QEvent::None);
    }

private:
    static double milliseconds()
    {
        timespec used = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
    }
    static QString nameOf(const QObject* receiver)
    {
        return QStringLiteral("%1 %2").arg(
            QLatin1StringView(receiver->metaObject()->className()), receiver->objectName());
    }
    void note(double used, const QString& name, QEvent::Type type)
    {
        if (used <= m_longest)
            return;
        m_longest = used;
        const char* key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_culprit = QStringLiteral("%1, %2").arg(name, QLatin1StringView(key ? key : "?"));
    }

    int m_depth = 0;
    double m_longest = 0;
    double m_longestWait = 0;
    QString m_culprit;
};

} // namespace uptake
