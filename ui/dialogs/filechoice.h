// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace uptake {

/// Dialogs that ask for files without stopping the program; `then` is called with what was chosen, not at all on
/// cancel. The folder is remembered.
void chooseSaveFile(QWidget* parent, const QString& title, const QString& name, const QString& filter,
    std::function<void(const QString&)> then);
void chooseFiles(
    QWidget* parent, const QString& title, const QString& filter, std::function<void(const QStringList&)> then);
void chooseFolder(QWidget* parent, const QString& title, std::function<void(const QStringList&)> then);

} // namespace uptake
