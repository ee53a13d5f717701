// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace uptake {

/// The server ID that an argument gives, normalised; an error of usage if it is none.
[[nodiscard]] Expected<QString> serverIdOf(const QString& argument);

/// history SERVER_ID: what one installation reported, and what happened to its licences.
Expected<ExitStatus> historyCommand(const Invocation& invocation);
QList<QCommandLineOption> historyOptions();

} // namespace uptake
