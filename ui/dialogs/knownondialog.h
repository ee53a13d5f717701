// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batches.h"
#include "ui/dialogs/dialog.h"

#include <optional>

namespace uptake {

/// Asks as known on which day figures are to be counted: one on which something was imported, as nothing else changes
/// what is known.
class KnownOnDialog : public Dialog
{
    Q_OBJECT

public:
    /// `shown` is the day that the figures are of; none where they are of now.
    KnownOnDialog(const QList<Batch>& imports, std::optional<Day> shown, QWidget* parent);

Q_SIGNALS:
    void chosen(std::optional<uptake::Day> day); ///< none for now
};

} // namespace uptake
