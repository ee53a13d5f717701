// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

namespace uptake {

/// Opens a file for reading from its beginning to its end, in constant memory and without unpacking anything to disk: a plain file, what a
/// .gz file holds, or a file inside a .zip or .tar archive (ARCHIVE/NAME, as archiveMembers() names it). pos() and size() tell how far the
/// reading is. Errors: not there, not readable, encrypted, damaged. What turns out damaged later makes read() fail, with errorString().
[[nodiscard]] Expected<std::unique_ptr<QIODevice>> openInput(const QString& path);

/// The files inside a .zip or .tar (also .tgz) archive, as paths for openInput(), in their order. Empty for any other file. A name is shown
/// without what could lead elsewhere ("..", a leading "/") and without control characters.
[[nodiscard]] Expected<QStringList> archiveMembers(const QString& path);

/// Do these first bytes begin a .zip or .gz?
bool looksPacked(QByteArrayView head);

/// The name of an input without its folder and without .gz: what says what it holds.
QString inputName(const QString& path);

} // namespace uptake
