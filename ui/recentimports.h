// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace uptake {

/// Files and folders that the user imported, the newest first; ten at most. Kept between runs.
QStringList recentImports();
void rememberImport(const QStringList& paths);
void forgetImports();

} // namespace uptake
