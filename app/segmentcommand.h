// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace uptake {

/// `uptake segments`: the filters that were saved under a name.
QList<Command> segmentCommands();

} // namespace uptake
