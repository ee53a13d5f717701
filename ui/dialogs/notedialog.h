// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace uptake {

/// Asks for a note: what it is and what it says.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NoteDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    void written(const QString& kind, const QString& text); ///< "note", "consent" or "opt-out"
};

} // namespace uptake
