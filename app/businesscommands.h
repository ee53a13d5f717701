// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace uptake {

/// business, explain.
QList<Command> businessCommands();

} // namespace uptake
