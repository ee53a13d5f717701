// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace uptake {

/// Texts of charts, under "uptake" in the catalogues.
struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(uptake)
};

} // namespace uptake
