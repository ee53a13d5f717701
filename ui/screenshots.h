// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

namespace uptake {

/// Draws every page in light and dark, at 1280x800 and 1920x1080, into `folder` (made where missing) as
/// page-theme-WxH.png; beside them each page from top to foot, an installation's story, the dialogs and the filter's
/// menus, and the pages of an empty database and of one with a single installation. Where `pages` names some
/// (MainWindow::pageIds()), these pages and no more. Waits until the facts are loaded. Returns 0, or 1 where a picture
/// could not be written.
int saveScreenshots(const QString& folder, MainWindow& window, const QStringList& pages = {});

} // namespace uptake
