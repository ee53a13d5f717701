// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/mailboxes.h"

/// Mailboxes and what was fetched from them, in words.
namespace uptake::wording {

QString messages(qint64 number); ///< "1 message", "167 messages"
QString mailboxPlace(const Mailbox& mailbox); ///< "INBOX at imap.example.com"
QString schedule(Mailbox::Schedule schedule); ///< "every hour while this window is open"
QString lastFetch(const std::optional<FetchOutcome>& outcome); ///< "Last fetch 1 Nov 2026, 02:26: 12 new messages, 12 reports added"

} // namespace uptake::wording
