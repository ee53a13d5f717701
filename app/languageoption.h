// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/base/language.h"

#include <QStringList>

namespace uptake {

/// Takes --language out of the arguments where it stands before a command (after it, it is the command's own), and
/// answers what it asks for: "en" or "fr". None where it is not there.
Expected<std::optional<Language>> takeLanguage(QStringList& arguments);

} // namespace uptake
