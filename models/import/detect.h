// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/import/importkind.h"

#include <QStringList>

namespace uptake {

/// What a file was found to be, and why.
struct Detected
{
    ImportKind kind{};
    QString reason; ///< in words: "the header has vendorAmount and saleDate"
};

/// Finds out by its content (and for licence events by its name) what a file is. An error says what it looks like instead
/// and what to do; its place is the path.
[[nodiscard]] Expected<Detected> detect(const QString& path);

/// Is this folder a Maildir (it has cur and new)?
bool isMaildir(const QString& path);

/// The kind that a CSV header shows; `fileName` tells the three licence events apart.
[[nodiscard]] Expected<Detected> detectHeader(const QStringList& header, const QString& fileName);

} // namespace uptake
