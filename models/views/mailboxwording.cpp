// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/mailboxwording.h"

#include "models/views/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace uptake::wording {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(uptake::mailboxwording)
};

} // namespace

QString messages(qint64 number)
{
    return number == 1 ? Text::tr("1 message") : Text::tr("%1 messages").arg(count(number));
}

QString mailboxPlace(const Mailbox& mailbox)
{
    return Text::tr("%1 at %2").arg(mailbox.folder, mailbox.server);
}

QString schedule(Mailbox::Schedule schedule)
{
    switch (schedule) {
    case Mailbox::Schedule::Hourly:
        return Text::tr("every hour while this window is open");
    case Mailbox::Schedule::Daily:
        return Text::tr("every day while this window is open");
    case Mailbox::Schedule::Off:
        break;
    }
    return Text::tr("only when you ask for it");
}

QString lastFetch(const std::optional<FetchOutcome>& outcome)
{
    if (!outcome)
        return Text::tr("Nothing has been fetched yet");
    const QString when = timestamp(outcome->at);
    if (!outcome->problem.isEmpty() && outcome->messages == 0)
        return Text::tr("The fetch of %1 failed: %2").arg(when, outcome->problem);
    QStringList parts{outcome->messages == 0 ? Text::tr("nothing new") : Text::tr("%1 looked at").arg(messages(outcome->messages))};
    if (outcome->added > 0)
        parts << (outcome->added == 1 ? Text::tr("1 report added") : Text::tr("%1 reports added").arg(count(outcome->added)));
    if (outcome->rejected > 0)
        parts << Text::tr("%1 in quarantine").arg(count(outcome->rejected));
    QString text = Text::tr("Last fetch %1: %2").arg(when, parts.join(u", "_s));
    if (!outcome->problem.isEmpty())
        text += Text::tr("; then it ended early: %1").arg(outcome->problem);
    return text;
}

} // namespace uptake::wording
