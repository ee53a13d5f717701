// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "models/import/mailprofile.h"

namespace uptake {

QList<Command> profileCommands();

/// Reads a mail profile from a file.
[[nodiscard]] Expected<MailProfile> readProfile(const QString& path);

} // namespace uptake
