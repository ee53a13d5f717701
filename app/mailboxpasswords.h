// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "models/store/mailboxes.h"

namespace uptake {

/// The password of a mailbox: from the file that --password-file names, else from the environment (UPTAKE_MAILBOX_PASSWORD), else from the
/// system's keyring, else typed at the terminal without being shown. Never an argument: others could read it.
[[nodiscard]] Expected<QString> passwordFor(const Mailbox& mailbox, const Invocation& invocation);
/// A new password for the keyring: from the file, else typed; none where neither gives one.
[[nodiscard]] Expected<std::optional<QString>> newPassword(const Mailbox& mailbox, const Invocation& invocation);
QCommandLineOption passwordFileOption();

} // namespace uptake
