// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace uptake {

/// `uptake copy` and `uptake roles`: databases on a server.
QList<Command> serverCommands();

} // namespace uptake
