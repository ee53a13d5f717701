// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace uptake {

/// Texts of mailboxes, under "Mailbox" in the catalogues.
struct MailboxText
{
    Q_DECLARE_TR_FUNCTIONS(Mailbox)
};

} // namespace uptake
