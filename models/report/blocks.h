// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/content.h"
#include "models/report/paper.h"

namespace uptake {

/// Draws a block from the paper's y() on, and moves below it.
void drawBlock(Paper& paper, const Block& block, const QLocale& locale);

} // namespace uptake
