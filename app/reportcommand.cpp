// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportcommand.h"

namespace uptake {

QList<Command> reportCommands()
{
    return {};
}

} // namespace uptake
