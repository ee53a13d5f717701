// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace uptake {

class ChartView;

/// A chart as screen readers see it: what it says in a sentence, the value pointed at, and a child for each of its
/// spots.
class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView* view);
    ~ChartAccessible() override;
    static void install(); ///< from now on every ChartView has one

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text text) const override;

private:
    ChartView* view() const;
    void forget() const;

    mutable std::vector<QAccessible::Id> m_children; ///< made when asked for
    mutable int m_drawing = 0; ///< of the plot that they are of
};

} // namespace uptake
