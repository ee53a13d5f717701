// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStringList>

namespace uptake::test {

/// What a program printed and how it ended.
struct Ended
{
    int status = -1; ///< exit status; -1 if it crashed or never ended
    QByteArray out;
    QString error;
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

inline Ended run(const QString& program, const QStringList& arguments, const QString& folder = {})
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(200'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

#ifdef UPTAKE_PROGRAM
/// Runs uptake with a database.
inline Ended uptake(const QString& database, const QStringList& arguments)
{
    return run(QStringLiteral(UPTAKE_PROGRAM), QStringList{QStringLiteral("--db"), database} + arguments);
}
#endif

inline bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace uptake::test
