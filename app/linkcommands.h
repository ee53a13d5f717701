// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace uptake {

/// history, link, unlink, suggestions, refuse, organisations, note.
QList<Command> linkCommands();

} // namespace uptake
