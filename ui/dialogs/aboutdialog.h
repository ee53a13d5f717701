// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

namespace uptake {

struct DatabaseUrl;

/// Which Uptake this is, on which Qt, and where its data lies.
class AboutDialog : public Dialog
{
    Q_OBJECT

public:
    AboutDialog(const DatabaseUrl& database, QWidget* parent);
};

} // namespace uptake
