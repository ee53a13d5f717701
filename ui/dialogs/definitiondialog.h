// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/definitions.h"

#include <QDialog>

namespace uptake {

/// "How is this counted?": the definition of a figure. Does not stop the window; deletes itself when closed.
class DefinitionDialog : public QDialog
{
    Q_OBJECT

public:
    DefinitionDialog(Term term, QWidget* parent);
};

} // namespace uptake
