// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace uptake {

/// Asks for the passphrase of a backup. Does not stop the window; deletes itself when closed.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Ask { Once, Twice }; ///< a new one is typed twice, so that a slip of the finger loses nothing
    PassphraseDialog(Ask ask, QWidget* parent);

Q_SIGNALS:
    void given(const QByteArray& passphrase);
};

} // namespace uptake
