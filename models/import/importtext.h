// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace uptake {

/// Texts of importing, under "Import" in the catalogues.
struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace uptake
