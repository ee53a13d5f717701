// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace uptake {

/// The manual page uptake(1) in the language of man(7), made of the commands and options that the program knows, so
/// that it can't forget one.
QString manualPage();

} // namespace uptake
