// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace uptake {

/// features, feature, plan.
QList<Command> featureCommands();

} // namespace uptake
