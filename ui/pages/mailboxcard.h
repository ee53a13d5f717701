// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/mailboxes.h"
#include "ui/mailboxfetches.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace uptake {

/// The mailboxes that reports are fetched from: what became of the last fetch of each, fetching and cancelling, setting up.
class MailboxCard : public Card
{
    Q_OBJECT

public:
    MailboxCard(Session& session, QWidget* parent);
    MailboxFetches& fetches() { return m_fetches; }
    void addMailbox(); ///< opens the dialog for a new one

private:
    void rebuild();
    QWidget* makeRow(const StoredMailbox& stored);
    void openDialog(const std::optional<Mailbox>& known, const QString& remark);
    void askForPassword(const Mailbox& mailbox);

    MailboxFetches m_fetches;
    QPushButton* m_add;
    QPushButton* m_fetchAll;
    QWidget* m_rows = nullptr; ///< made anew with each change
};

} // namespace uptake
