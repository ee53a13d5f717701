// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace uptake {

/// verify, ledger: what was handed out, and whether it keeps its promise.
QList<Command> verifyCommands();

} // namespace uptake
