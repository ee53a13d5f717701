// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace uptake {

/// doctor: checks the database, its file and folder, left-overs of work that was cut short, fonts and the clock;
/// repairs what can be.
Expected<ExitStatus> doctor(const Invocation& invocation);

} // namespace uptake
