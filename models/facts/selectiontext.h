// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace uptake {

/// Texts of selections, under "Selection" in the catalogues.
struct SelectionText
{
    Q_DECLARE_TR_FUNCTIONS(Selection)
};

} // namespace uptake
