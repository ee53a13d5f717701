// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace uptake {

QList<Command> mailboxCommands(); ///< mailbox, fetch

} // namespace uptake
