// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnwidths.h"

#include "ui/theme.h"

#include <QStringTokenizer>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace uptake {

int widestCell(const QTableView& table, int column, MeasuredTexts& measured)
{
    const int rows = std::min(table.model()->rowCount(), measuredRows);
    const QFontMetrics metrics = table.fontMetrics();
    const auto widthOf = [&metrics](const QString& text) {
        int width = 0;
        for (const QStringView line : QStringTokenizer(text, u'\n'))
            width = std::max(width, metrics.horizontalAdvance(line.toString()));
        return width;
    };
    int width = 0;
    QModelIndex longest; // the style, which takes its time, is asked for this text only
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = table.model()->index(row, column);
        const QString text = index.data().toString();
        if (const int needed = measured(text, 0, [&] { return widthOf(text); }); needed > width || !longest.isValid()) {
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
