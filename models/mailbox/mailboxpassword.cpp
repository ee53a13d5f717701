// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mailbox/mailboxpassword.h"

#include "models/secrets/keyring.h"

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"Uptake mailbox"_s;

QString accountOf(const Mailbox& mailbox)
{
    return u"%1@%2:%3"_s.arg(mailbox.user, mailbox.server).arg(mailbox.port);
}

} // namespace

Expected<std::optional<QString>> keptPassword(const Mailbox& mailbox)
{
    return Keyring().password(service, accountOf(mailbox));
}

Expected<void> keepPassword(const Mailbox& mailbox, const QString& password)
{
    return Keyring().keep(service, accountOf(mailbox), password);
}

Expected<void> forgetPassword(const Mailbox& mailbox)
{
    return Keyring().forget(service, accountOf(mailbox));
}

} // namespace uptake
