// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace uptake {

/// versions, upgrades, support.
QList<Command> versionCommands();

} // namespace uptake
