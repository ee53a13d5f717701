// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"

namespace uptake {

/// The language that the user chose for the window; none: as the system.
std::optional<Language> chosenLanguage();
void chooseLanguage(std::optional<Language> language); ///< keeps it for this run and the next ones

/// Makes the program, and what Qt itself says in it, speak `language` (none: as the system), and write numbers and dates
/// by it. Not while a window is open: what is on it was said already, and its jobs read the locale.
void speak(std::optional<Language> language);

} // namespace uptake
