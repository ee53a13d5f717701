// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace uptake {

/// Asks for a name. Does not stop the window; deletes itself when closed.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    /// `what` says what is to be named; a name in `taken` may be chosen too, and the button says that it replaces.
    NameDialog(const QString& title, const QString& what, const QStringList& taken, QWidget* parent);

Q_SIGNALS:
    void named(const QString& name);
};

} // namespace uptake
