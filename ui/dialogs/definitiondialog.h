// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/definitions.h"
#include "ui/dialogs/dialog.h"

#include <functional>

namespace uptake {

/// "How is this counted?": the definition of a figure.
class DefinitionDialog : public Dialog
{
    Q_OBJECT

public:
    DefinitionDialog(Term term, QWidget* parent);
    void offerRows(const QString& text, std::function<void()> show); ///< lists what stands behind the figure
};

} // namespace uptake
