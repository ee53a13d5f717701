// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

namespace uptake {

/// Asks for a note: what it is and what it says.
class NoteDialog : public Dialog
{
    Q_OBJECT

public:
    explicit NoteDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    void written(const QString& kind, const QString& text); ///< "note", "consent" or "opt-out"
};

} // namespace uptake
