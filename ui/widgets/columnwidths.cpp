// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnwidths.h"

#include "ui/theme.h"

#include <QTableView>

#include <algorithm>
#include <numeric>

namespace uptake {

namespace {

constexpr int mostMeasured = 100; // rows

} // namespace

int widestCell(const QTableView& table, int column)
{
    const int rows = std::min(table.model()->rowCount(), mostMeasured);
    int width = 0;
    if (table.wordWrap()) { // in how many lines a text is, the style alone knows
        for (int row = 0; row < rows; ++row)
            width = std::max(width, table.sizeHintForIndex(table.model()->index(row, column)).width() + 1);
        return width;
    }
    QModelIndex longest; // the style, which takes its time, is asked for this text only
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = table.model()->index(row, column);
        if (const int needed = table.fontMetrics().horizontalAdvance(index.data().toString()); needed > width || !longest.isValid()) {
            longest = index;
            width = needed;
        }
    }
    return longest.isValid() ? table.sizeHintForIndex(longest).width() + 1 : 0;
}

/// No column of lines that wrap is wider than lets all of them in; how wide they are together then.
int narrow(std::vector<int>& widths, int room)
{
    int most = *std::max_element(widths.begin(), widths.end());
    const auto together = [&widths](int each) {
        return std::accumulate(
            widths.begin(), widths.end(), 0, [each](int sum, int width) { return sum + std::min(width, each); });
    };
    while (most > Theme::scaled(120) && together(most) > room)
        --most;
    for (int& width : widths)
        width = std::min(width, most);
    return together(most);
}

} // namespace uptake
