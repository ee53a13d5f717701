// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passphrase.h"

#include "app/commandtext.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

Expected<QByteArray> checked(QByteArray passphrase, const QString& where)
{
    while (passphrase.endsWith('\n') || passphrase.endsWith('\r'))
        passphrase.chop(1);
    if (passphrase.isEmpty())
        return Failure(Error{CommandText::tr("the passphrase is empty"), where,
            CommandText::tr("give one that is hard to guess"), Error::Kind::Usage});
    return passphrase;
}

} // namespace

QByteArray typedSecretly(const QString& prompt)
{
    std::fputs(qPrintable(prompt), stderr);
    termios before{};
    ::tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        line += char(c);
    ::tcsetattr(STDIN_FILENO, TCSANOW, &before);
    std::fputs("\n", stderr);
    return line;
}

Expected<QByteArray> passphraseFor(const Invocation& invocation, Ask ask)
{
    if (invocation.has(u"passphrase-file"_s)) {
        QFile file(invocation.value(u"passphrase-file"_s));
        if (!file.open(QIODevice::ReadOnly))
            return Failure(
                Error{file.errorString(), file.fileName(), CommandText::tr("name a file that holds the passphrase")});
        return checked(file.readLine(64 * 1024), file.fileName());
    }
    if (qEnvironmentVariableIsSet("UPTAKE_PASSPHRASE"))
        return checked(qgetenv("UPTAKE_PASSPHRASE"), u"UPTAKE_PASSPHRASE"_s);
    if (!::isatty(STDIN_FILENO))
        return Failure(Error{CommandText::tr("there is no passphrase"), {},
            CommandText::tr("write it into a file and name that with --passphrase-file, or set UPTAKE_PASSPHRASE"),
            Error::Kind::Usage});
    const QByteArray first = typedSecretly(CommandText::tr("Passphrase: "));
    if (ask == Ask::Twice && typedSecretly(CommandText::tr("Once more: ")) != first)
        return Failure(
            Error{CommandText::tr("the two passphrases differ"), {}, CommandText::tr("try again"), Error::Kind::Usage});
    return checked(first, {});
}

std::optional<QByteArray> typedSecret(const QString& prompt)
{
    return ::isatty(STDIN_FILENO) ? std::optional(typedSecretly(prompt)) : std::nullopt;
}

QCommandLineOption passphraseOption()
{
    return {u"passphrase-file"_s, u"A file that holds the passphrase (else UPTAKE_PASSPHRASE, else it is asked for)."_s,
        u"FILE"_s};
}

} // namespace uptake
