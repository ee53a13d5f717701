// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace uptake {

/// Texts of an installation's story, under "Timeline" in the catalogues.
struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

} // namespace uptake
