// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace uptake {

/// import, imports, undo, redo, quarantine, mend, sample.
QList<Command> importCommands();

} // namespace uptake
