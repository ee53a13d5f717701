// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

#include <QStringList>

namespace uptake {

/// Asks for a name.
class NameDialog : public Dialog
{
    Q_OBJECT

public:
    /// `what` says what is to be named; a name in `taken` may be chosen too, and the button says that it replaces.
    NameDialog(const QString& title, const QString& what, const QStringList& taken, QWidget* parent);

Q_SIGNALS:
    void named(const QString& name);
};

} // namespace uptake
