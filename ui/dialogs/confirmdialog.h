// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace uptake {

/// Asks before something that cannot be taken back. Enter and Escape both leave all as it is. Does not stop the window;
/// deletes itself when closed.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString name; ///< the dialog's object name; its button is called `name` + "Yes"
        QString title; ///< the question
        QString text; ///< what will happen, in paragraphs
        QString action; ///< what the button says that does it
    };

    ConfirmDialog(const Question& question, QWidget* parent);

Q_SIGNALS:
    void confirmed();
};

} // namespace uptake
