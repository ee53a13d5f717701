// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace uptake {

/// Puts widgets beside each other and goes on in a new line where the width ends, as words do.
class FlowLayout : public QLayout
{
public:
    enum class Lines { Leading, Trailing }; ///< where a line stands that has room left
    explicit FlowLayout(int space, Lines lines = Lines::Leading);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    void insertWidget(int index, QWidget* widget);
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< in one line
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool isReal) const; ///< answers the height
    void placeLine(const QRect& rect, int y, qsizetype first, qsizetype end, int width) const;

    QList<QLayoutItem*> m_items;
    int m_space;
    Lines m_lines;
};

} // namespace uptake
