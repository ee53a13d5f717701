// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace uptake {

/// A line from the terminal that is not shown while it is typed.
QByteArray typedSecretly(const QString& prompt);

/// The passphrase of a backup: from the file that --passphrase-file names, else from the environment
/// (UPTAKE_PASSPHRASE), else typed at the terminal without being shown (`twice` where a mistake would lock the user
/// out). Never an argument: others could read it.
enum class Ask { Once, Twice };
[[nodiscard]] Expected<QByteArray> passphraseFor(const Invocation& invocation, Ask ask);
QCommandLineOption passphraseOption();

/// A line typed at the terminal without being shown; none where there is no terminal.
std::optional<QByteArray> typedSecret(const QString& prompt);

} // namespace uptake
