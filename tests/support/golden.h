// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace uptake {

/// How `actual` differs from the text in the file `golden`, as a diff; empty if it does not. What differs is written as
/// <name>.actual beside the test program. With UPTAKE_BLESS=1 in the environment the golden file is rewritten instead.
inline QString goldenDifference(const QString& golden, const QString& actual)
{
    QFile file(golden);
    if (file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()) == actual)
        return {};
    file.close();
    const bool blesses = qEnvironmentVariable("UPTAKE_BLESS") == QLatin1String("1");
    QFile written(blesses ? golden
                          : QCoreApplication::applicationDirPath() + u'/' + QFileInfo(golden).completeBaseName()
                + QStringLiteral(".actual"));
    if (!written.open(QIODevice::WriteOnly) || written.write(actual.toUtf8()) < 0 || !written.flush())
        return written.errorString();
    if (blesses)
        return {};
    QProcess diff;
    diff.start(QStringLiteral("diff"), {QStringLiteral("-u"), golden, written.fileName()});
    diff.waitForFinished();
    const QString found = QString::fromUtf8(diff.readAllStandardOutput() + diff.readAllStandardError());
    return found.isEmpty() ? QStringLiteral("%1 is not %2").arg(written.fileName(), golden) : found;
}

} // namespace uptake
