// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"

#include <QStringList>

namespace uptake {

/// Do these arguments (without the program's name) ask for the window: none at all, --db alone, --screenshots, or "open PATH..."?
bool opensWindow(const QStringList& arguments);

/// Do they ask for pictures of the pages instead of a window on the screen?
bool savesScreenshots(const QStringList& arguments);

/// Opens the window, or saves pictures of its pages, and runs until it is closed. Needs a QApplication. Returns the exit status.
/// It speaks `language`, else the one that the user chose in the preferences.
int runWindow(const QStringList& arguments, std::optional<Language> language = {});

} // namespace uptake
