// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace uptake {

/// Lines of widgets beside each other, in columns. Where the page is too narrow for what is written in them, in a small window or in
/// large type, a line goes on below.
class LineGrid : public QWidget
{
public:
    /// `leastWidth` is what each widget of a line needs, in pixels at the usual size of text.
    LineGrid(int leastWidth, QWidget* parent);
    explicit LineGrid(QWidget* parent); ///< of cards

    void addLine(std::vector<QWidget*> widgets);
    void setShares(std::vector<int> shares); ///< of the width, by column; alike without them
    void setSpace(int space); ///< between the widgets

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange(int width);

    int m_leastWidth;
    QGridLayout* m_grid;
    std::vector<std::vector<QWidget*>> m_lines;
    std::vector<int> m_shares;
    size_t m_beside = 0; ///< widgets in the longest line, as it is arranged
};

} // namespace uptake
