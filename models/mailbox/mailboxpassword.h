// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/mailboxes.h"

namespace uptake {

/// The password of a mailbox in the system's keyring, by its user, server and port. On the main thread only, as Keyring says.
[[nodiscard]] Expected<std::optional<QString>> keptPassword(const Mailbox& mailbox); ///< none: the keyring holds none
[[nodiscard]] Expected<void> keepPassword(const Mailbox& mailbox, const QString& password);
[[nodiscard]] Expected<void> forgetPassword(const Mailbox& mailbox);

} // namespace uptake
