// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

namespace uptake {

/// Asks for the passphrase of a backup.
class PassphraseDialog : public Dialog
{
    Q_OBJECT

public:
    enum class Ask { Once, Twice }; ///< a new one is typed twice, so that a slip of the finger loses nothing
    PassphraseDialog(Ask ask, QWidget* parent);

Q_SIGNALS:
    void given(const QByteArray& passphrase);
};

} // namespace uptake
