// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mailbox/imapwire.h"
#include "models/store/mailboxes.h"

#include <functional>
#include <memory>

namespace uptake {

/// Asked while one waits for the server: false ends the waiting as cancelled.
using GoOn = std::function<bool()>;

/// Connects to the server of a mailbox and to no other, through no proxy, over TLS 1.2 or newer: the certificate and the host name are
/// verified, and a server that offers no encryption is refused before the password is sent. Then logs in. libcurl does all this, behind this
/// one file. Errors in words: name unknown, server down, certificate not trusted, no encryption, wrong password.
[[nodiscard]] Expected<std::unique_ptr<ImapWire>> openTlsWire(const Mailbox& mailbox, const QString& password, const GoOn& goOn);

} // namespace uptake
