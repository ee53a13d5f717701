// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

namespace uptake {

/// Writes a file whole or not at all: what was there before stays until all is written.
Expected<void> saveFile(const QString& path, const QByteArray& bytes);

} // namespace uptake
