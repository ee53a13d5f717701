// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace uptake {

/// The local files and folders among what is dragged.
QStringList droppedFiles(const QMimeData* data);

} // namespace uptake
