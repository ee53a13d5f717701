// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace uptake {

/// headcount, features, versions, history.
QList<Command> countCommands();

} // namespace uptake
