// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace uptake {

/// Titles and tips of tables, under "uptake" in the catalogues.
struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(uptake)
};

} // namespace uptake
