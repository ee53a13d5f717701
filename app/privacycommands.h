// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace uptake {

/// find, privacy, backup, restore, doctor.
QList<Command> privacyCommands();

} // namespace uptake
