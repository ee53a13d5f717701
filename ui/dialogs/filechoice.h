// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"

#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace uptake {

/// Dialogs that ask for files without stopping the program; `then` is called with what was chosen, not at all on
/// cancel. The folder is remembered.
void chooseSaveFile(QWidget* parent, const QString& title, const QString& name, const QString& filter,
    std::function<void(const QString&)> then);
void chooseFiles(
    QWidget* parent, const QString& title, const QString& filter, std::function<void(const QStringList&)> then);
void chooseFolder(QWidget* parent, const QString& title, std::function<void(const QStringList&)> then);

/// The name that a file is offered with: "Time to upgrade", csv, October 2026 -> "Uptake-time-to-upgrade-2026-10.csv".
QString exportName(const QString& title, const QString& suffix, std::optional<Month> asOf = {});

} // namespace uptake
