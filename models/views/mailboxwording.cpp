// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/mailboxwording.h"

#include "models/views/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace uptake::wording {

using namespace Qt::StringLiterals;

namespace {

struct MailboxWordingText
{
    Q_DECLARE_TR_FUNCTIONS(uptake::mailboxwording)
};

} // namespace

QString messages(qint64 number)
{
    return number == 1 ? MailboxWordingText::tr("1 message") : MailboxWordingText::tr("%1 messages").arg(count(number));
}

QString mailboxPlace(const Mailbox& mailbox)
{
    return MailboxWordingText::tr("%1 at %2").arg(mailbox.folder, mailbox.server);
}

QString schedule(Mailbox::Schedule schedule)
{
    switch (schedule) {
    case Mailbox::Schedule::Hourly:
        return MailboxWordingText::tr("every hour while this window is open");
    case Mailbox::Schedule::Daily:
        return MailboxWordingText::tr("every day while this window is open");
    case Mailbox::Schedule::Off:
        break;
    }
    return MailboxWordingText::tr("only when you ask for it");
}

QString lastFetch(const std::optional<FetchOutcome>& outcome)
{
    if (!outcome)
        return MailboxWordingText::tr("Nothing has been fetched yet");
    const QString when = timestamp(outcome->at);
    if (!outcome->problem.isEmpty() && outcome->messages == 0)
        return MailboxWordingText::tr("The fetch of %1 failed: %2").arg(when, outcome->problem);
    QStringList parts{outcome->messages == 0 ? MailboxWordingText::tr("nothing new")
                                             : MailboxWordingText::tr("%1 looked at").arg(messages(outcome->messages))};
    if (outcome->added > 0)
        parts << (outcome->added == 1 ? MailboxWordingText::tr("1 report added")
                                      : MailboxWordingText::tr("%1 reports added").arg(count(outcome->added)));
    if (outcome->rejected > 0)
        parts << MailboxWordingText::tr("%1 in quarantine").arg(count(outcome->rejected));
    QString text = MailboxWordingText::tr("Last fetch %1: %2").arg(when, parts.join(u", "_s));
    if (!outcome->problem.isEmpty())
        text += MailboxWordingText::tr("; then it ended early: %1").arg(outcome->problem);
    return text;
}

} // namespace uptake::wording
