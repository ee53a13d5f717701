// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

namespace uptake {

/// Asks before something that cannot be taken back: Enter and Escape both leave all as it is. Or, where it can, whether
/// something is wanted: Enter then says yes.
class ConfirmDialog : public Dialog
{
    Q_OBJECT

public:
    enum class Kind { Final, Harmless };
    struct Question
    {
        QString name; ///< the dialog's object name; its button is called `name` + "Yes"
        QString title; ///< the question
        QString text; ///< what will happen, in paragraphs
        QString action; ///< what the button says that does it
        Kind kind = Kind::Final;
    };

    ConfirmDialog(const Question& question, QWidget* parent);

Q_SIGNALS:
    void confirmed();
};

} // namespace uptake
