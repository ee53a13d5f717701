// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

namespace uptake {

class Session;

/// The choices that hold for every page: look, language and reporting window. Each is in force at once.
class Preferences : public Dialog
{
    Q_OBJECT

public:
    Preferences(Session& session, QWidget* parent);

Q_SIGNALS:
    void reopenWanted(); ///< language or size of text were chosen, which what is on the screen cannot take on
};

/// The reporting window that the user chose, in days.
int savedWindowDays();
/// The size of text that the user chose, beside the system's: 1 to 2.
double savedTextScale();

} // namespace uptake
