// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/dossier.h"

#include <QJsonObject>

namespace uptake {

/// A dossier as JSON: {"what","kind","names","serverIds","people","rows":[{"table","source",...columns}]}.
QJsonObject toJson(const Dossier& dossier);

/// Writes a dossier for who it is about: as JSON, or as a PDF that people can read, by the file's ending. The file is
/// whole or not there.
[[nodiscard]] Expected<void> writeDossier(const Dossier& dossier, const QString& path);

} // namespace uptake
