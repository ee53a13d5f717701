// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/program.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <random>

#ifndef UPTAKE_PROGRAM
#error "what is killed is the program: the test needs UPTAKE_PROGRAM"
#endif

namespace uptake::test {

/// Usage reports from `from` to `to`, a JSON value a line: 9 000 installations, month after month.
inline QByteArray reportLines(int from, int to)
{
    QByteArray lines;
    for (int i = from; i < to; ++i) {
        lines += "{\"serverId\": \"AAAA-AAAA-" + QByteArray::number(1000 + i % 9000)
            + "-AAAA\", \"product\": \"com.example\", \"sentAt\": \"2026-0" + QByteArray::number(1 + i / 9000 % 9)
            + "-10T12:00:00Z\", \"addonVersion\": \"1." + QByteArray::number(i % 7) + "\", \"users\": "
            + QByteArray::number(i % 50) + ", \"features\": {\"a\": 1, \"b\": " + QByteArray::number(i % 3) + "}}\n";
    }
    return lines;
}

/// Kills a command (SIGKILL) at random moments within `whole`, the milliseconds that it takes, until that came about
/// `times` times. `prepare` puts the database as it was before each run; `check` looks at what is left. Answers how
/// often it was killed: less often where a check failed.
template <class Prepare, class Check>
int killAtRandom(
    const QString& database, const QStringList& command, qint64 whole, int times, Prepare prepare, Check check)
{
    std::mt19937 random{23};
    int killed = 0;
    for (int round = 0; killed < times && round < 20 * times; ++round) {
        prepare();
        QProcess process;
        QElapsedTimer clock;
        clock.start();
        process.start(QStringLiteral(UPTAKE_PROGRAM), QStringList{QStringLiteral("--db"), database} + command);
        if (!process.waitForStarted())
            return killed;
        if (!process.waitForFinished(int(random() % quint32(whole + 1))))
            process.kill();
        process.waitForFinished();
        if (process.exitStatus() == QProcess::CrashExit)
            ++killed;
        else // the machine was slower when the first run was timed
            whole = std::max(qint64(5), std::min(whole, clock.elapsed()));
        check();
        if (QTest::currentTestFailed())
            return killed;
    }
    return killed;
}

/// Kills a command (SIGKILL) `times` times, each within a random `window` of milliseconds after it has made the file
/// `sign`: what matters may be a small part of what it does. Answers how often it was killed.
template <class Prepare, class Check>
int killAfter(const QString& sign, const QString& database, const QStringList& command, int window, int times,
    Prepare prepare, Check check)
{
    std::mt19937 random{29};
    int killed = 0;
    for (int round = 0; killed < times && round < 20 * times; ++round) {
        prepare();
        QProcess process;
        process.start(QStringLiteral(UPTAKE_PROGRAM), QStringList{QStringLiteral("--db"), database} + command);
        while (!QFile::exists(sign) && !process.waitForFinished(0) && process.state() != QProcess::NotRunning)
            QThread::usleep(100);
        QThread::usleep(random() % quint32(1000 * window));
        process.kill();
        process.waitForFinished();
        killed += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
        check();
        if (QTest::currentTestFailed())
            return killed;
    }
    return killed;
}

/// How long a command that nobody kills takes from making the file `sign` to its end, in milliseconds; -1 where it fails.
inline int timedAfter(const QString& sign, const QString& database, const QStringList& command)
{
    QProcess process;
    process.start(QStringLiteral(UPTAKE_PROGRAM), QStringList{QStringLiteral("--db"), database} + command);
    while (!QFile::exists(sign) && !process.waitForFinished(0) && process.state() != QProcess::NotRunning)
        QThread::usleep(100);
    QElapsedTimer clock;
    clock.start();
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? std::max(1, int(clock.elapsed())) : -1;
}

/// How long a command takes that nobody kills, in milliseconds; -1 where it fails.
inline qint64 timed(const QString& database, const QStringList& command)
{
    QElapsedTimer clock;
    clock.start();
    return uptake(database, command).status == 0 ? clock.elapsed() : -1;
}

} // namespace uptake::test
