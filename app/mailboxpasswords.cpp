// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailboxpasswords.h"

#include "app/commandtext.h"
#include "app/passphrase.h"
#include "models/mailbox/mailboxpassword.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr auto variable = "UPTAKE_MAILBOX_PASSWORD";

Expected<QString> firstLine(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(Error{file.errorString(), path, CommandText::tr("name a file that holds the password")});
    QByteArray line = file.readLine(64 * 1024);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return Failure(
            Error{CommandText::tr("the password is empty"), path, CommandText::tr("write it into the first line")});
    return QString::fromUtf8(line);
}

std::optional<QString> typedPassword(const Mailbox& mailbox)
{
    const auto typed = typedSecret(CommandText::tr("Password of %1 at %2: ").arg(mailbox.user, mailbox.server));
    return typed && !typed->isEmpty() ? std::optional(QString::fromUtf8(*typed)) : std::nullopt;
}

} // namespace

Expected<QString> passwordFor(const Mailbox& mailbox, const Invocation& invocation)
{
    if (invocation.has(u"password-file"_s))
        return firstLine(invocation.value(u"password-file"_s));
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    const auto kept = keptPassword(mailbox);
    if (kept && *kept)
        return **kept;
    if (const auto typed = typedPassword(mailbox))
        return *typed;
    return Failure(Error{kept ? CommandText::tr("there is no password")
                              : CommandText::tr("there is no password: %1").arg(kept.error().what),
        mailbox.name,
        CommandText::tr(
            "keep it with uptake mailbox password %1, name a file with --password-file, or set UPTAKE_MAILBOX_PASSWORD")
            .arg(mailbox.name)});
}

Expected<std::optional<QString>> newPassword(const Mailbox& mailbox, const Invocation& invocation)
{
    if (!invocation.has(u"password-file"_s))
        return typedPassword(mailbox);
    const auto line = firstLine(invocation.value(u"password-file"_s));
    return line ? Expected<std::optional<QString>>(*line) : Failure(line.error());
}

QCommandLineOption passwordFileOption()
{
    return {u"password-file"_s,
        u"A file that holds the password (else UPTAKE_MAILBOX_PASSWORD, the keyring, or it is asked for)."_s,
        u"FILE"_s};
}

} // namespace uptake
