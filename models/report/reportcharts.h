// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/content.h"
#include "models/report/paper.h"

namespace uptake {

// The charts of a report, as vectors. Every coordinate comes from a shown value.

void drawShareBars(Paper& paper, const ShareBars& chart, const QLocale& locale);
void drawCategoryBars(Paper& paper, const CategoryBars& chart, const QLocale& locale);
void drawMonthColumns(Paper& paper, const MonthColumns& chart, const QLocale& locale);
void drawMonthStacks(Paper& paper, const MonthStacks& chart, const QLocale& locale);

} // namespace uptake
