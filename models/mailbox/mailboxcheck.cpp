// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mailbox/mailboxcheck.h"

#include "models/mailbox/mailboxtext.h"

#include <QUrl>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

Failure wrong(const QString& what, const QString& remedy)
{
    return Failure(Error{what, {}, remedy, Error::Kind::Usage});
}

bool isServerName(const QString& server)
{
    QUrl url;
    url.setScheme(u"imaps"_s);
    url.setHost(server);
    return url.isValid() && !url.host().isEmpty();
}

} // namespace

Expected<void> checkMailbox(const Mailbox& mailbox)
{
    if (mailbox.name.trimmed().isEmpty())
        return wrong(MailboxText::tr("the mailbox has no name"), MailboxText::tr("give it one, such as \"usage\""));
    if (mailbox.server.isEmpty())
        return wrong(MailboxText::tr("the server is missing"), MailboxText::tr("write it like imap.example.com"));
    if (!isServerName(mailbox.server))
        return wrong(MailboxText::tr("\"%1\" is no name of a server").arg(mailbox.server),
            MailboxText::tr("write it like imap.example.com"));
    if (mailbox.port < 1 || mailbox.port > 65535)
        return wrong(
            MailboxText::tr("%1 is no port").arg(mailbox.port), MailboxText::tr("it is 993 for TLS, 143 for STARTTLS"));
    if (mailbox.user.isEmpty())
        return wrong(
            MailboxText::tr("the user name is missing"), MailboxText::tr("it often is the whole e-mail address"));
    if (mailbox.folder.isEmpty())
        return wrong(
            MailboxText::tr("the folder is missing"), MailboxText::tr("the one that all mail arrives in is INBOX"));
    return {};
}

bool isDue(const StoredMailbox& stored, qint64 now)
{
    constexpr qint64 hour = 3600; // seconds
    if (stored.mailbox.schedule == Mailbox::Schedule::Off)
        return false;
    const qint64 period = stored.mailbox.schedule == Mailbox::Schedule::Hourly ? hour : 24 * hour;
    return !stored.outcome || now - stored.outcome->at >= period || stored.outcome->at > now; // the clock was put back
}

} // namespace uptake
