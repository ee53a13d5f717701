// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mailboxcard.h"

#include "models/views/mailboxwording.h"
#include "models/views/wording.h"
#include "ui/dialogs/mailboxdialog.h"
#include "ui/session.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

MailboxCard::MailboxCard(Session& session, QWidget* parent)
    : Card(u"mailboxCard"_s, Term::Imports, parent)
    , m_fetches(session)
    , m_add(new QPushButton(tr("&Add a mailbox…"), this))
    , m_fetchAll(new QPushButton(tr("Fetch all &now"), this))
{
    m_add->setObjectName(u"addMailbox"_s);
    m_fetchAll->setObjectName(u"fetchAll"_s);
    addControl(m_fetchAll);
    addControl(m_add);
    connect(m_add, &QPushButton::clicked, this, &MailboxCard::addMailbox);
    connect(m_fetchAll, &QPushButton::clicked, &m_fetches, &MailboxFetches::fetchAll);
    connect(&m_fetches, &MailboxFetches::changed, this, &MailboxCard::rebuild);
    connect(&m_fetches, &MailboxFetches::passwordWanted, this, &MailboxCard::askForPassword);
    rebuild();
    m_fetches.load();
}

void MailboxCard::rebuild()
{
    const auto& mailboxes = m_fetches.mailboxes();
    setTitle(mailboxes.isEmpty()      ? tr("Reports can be fetched from a mailbox")
            : mailboxes.size() == 1 ? tr("Reports are fetched from one mailbox")
                                    : tr("Reports are fetched from %1 mailboxes").arg(wording::count(mailboxes.size())));
    setSubtitle(mailboxes.isEmpty()
            ? tr("Where installations send their usage reports by e-mail: Uptake asks the server for what is new, when you say so, every hour or every day.")
            : m_fetches.isResting() ? tr("Nothing is fetched while sample data is shown.")
                                    : QString());
    m_fetchAll->setVisible(mailboxes.size() > 1);
    delete m_rows;
    m_rows = new QWidget(this);
    auto* layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const StoredMailbox& each : mailboxes)
        layout->addWidget(makeRow(each));
    m_rows->setVisible(!mailboxes.isEmpty());
    body()->addWidget(m_rows);
}

QWidget* MailboxCard::makeRow(const StoredMailbox& stored)
{
    const Mailbox& mailbox = stored.mailbox;
    const QString name = mailbox.name;
    auto* row = new QFrame(m_rows);
    row->setObjectName(u"mailbox-"_s + name);
    if (name != m_fetches.mailboxes().constLast().mailbox.name)
        row->setProperty("role", u"row"_s); // a line parts it from the next
    auto* title = makeLabel(Theme::Text::Base, u"strong"_s, row);
    title->setText(u"%1 · %2"_s.arg(name, wording::mailboxPlace(mailbox)));
    const bool isFetching = m_fetches.isFetching(name);
    const bool hasProblem = !isFetching && stored.outcome && !stored.outcome->problem.isEmpty();
    auto* state = makeLabel(Theme::Text::Small, hasProblem ? u"negative"_s : u"muted"_s, row);
    state->setObjectName(u"mailboxOutcome-"_s + name);
    state->setText(isFetching ? tr("Is being fetched, or waits for its turn")
                              : tr("%1 · Fetched %2").arg(wording::lastFetch(stored.outcome), wording::schedule(mailbox.schedule)));
    state->setWordWrap(true);
    state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* edit = new QPushButton(tr("Edit…"), row);
    edit->setObjectName(u"editMailbox-"_s + name);
    edit->setAccessibleName(tr("Edit the mailbox %1").arg(name));
    auto* fetch = new QPushButton(isFetching ? tr("Cancel") : tr("Fetch now"), row);
    fetch->setObjectName(u"fetchMailbox-"_s + name);
    fetch->setAccessibleName(isFetching ? tr("Cancel the fetch of %1").arg(name) : tr("Fetch the mailbox %1 now").arg(name));
    fetch->setEnabled(!m_fetches.isResting());
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(title);
    texts->addWidget(state);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 10, 0, 10);
    layout->setSpacing(12);
    layout->addLayout(texts, 1);
    layout->addWidget(edit);
    layout->addWidget(fetch);
    connect(edit, &QPushButton::clicked, this, [this, mailbox] { openDialog(mailbox, {}); });
    connect(
        fetch, &QPushButton::clicked, this,
        [this, name, isFetching] {
            if (isFetching)
                m_fetches.cancel(name);
            else
                m_fetches.fetch(name);
        },
        Qt::QueuedConnection); // the row is made anew by what it does
    return row;
}

void MailboxCard::openDialog(const std::optional<Mailbox>& known, const QString& remark)
{
    (new MailboxDialog(m_fetches, known, remark, window()))->show();
}

void MailboxCard::addMailbox()
{
    openDialog(std::nullopt, {});
}

void MailboxCard::askForPassword(const Mailbox& mailbox)
{
    auto* dialog = new MailboxDialog(
        m_fetches, mailbox, tr("No password of this mailbox is kept. Type it, and the fetch begins."), window());
    connect(dialog, &MailboxDialog::kept, &m_fetches, &MailboxFetches::fetch);
    dialog->show();
}

} // namespace uptake
