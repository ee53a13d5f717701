// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/mailboxes.h"

namespace uptake {

/// An error, of the kind Usage, that names the first thing that is missing or makes no sense.
[[nodiscard]] Expected<void> checkMailbox(const Mailbox& mailbox);

/// The port that goes with a way of encryption.
constexpr int usualPort(Mailbox::Security security)
{
    return security == Mailbox::Security::Tls ? 993 : 143;
}

/// Is it time to fetch by the mailbox's schedule? `now` in seconds since 1970, UTC.
bool isDue(const StoredMailbox& stored, qint64 now);

} // namespace uptake
