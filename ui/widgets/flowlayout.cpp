// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace uptake {

FlowLayout::FlowLayout(int space, Lines lines)
    : m_space(space)
    , m_lines(lines)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    while (QLayoutItem* item = takeAt(0))
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items << item;
    invalidate();
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = {size.width() + (size.isEmpty() ? 0 : m_space) + item->sizeHint().width(),
                std::max(size.height(), item->sizeHint().height())};
    }
    return size + QSize(1, 0); // grids round down, and a pixel less would take a second line
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool isReal) const
{
    int x = 0;
    int y = rect.y();
    int lineHeight = 0;
    qsizetype first = 0; // of its line
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = m_items[i]->sizeHint();
        if (x > 0 && x + size.width() > rect.width()) {
            if (isReal)
                placeLine(rect, y, first, i, x - m_space);
            first = i;
            x = 0;
            y += lineHeight + m_space;
            lineHeight = 0;
        }
        x += size.width() + m_space;
        lineHeight = std::max(lineHeight, size.height());
    }
    if (isReal)
        placeLine(rect, y, first, m_items.size(), x - m_space);
    return y + lineHeight - rect.y();
}

/// The items from `first` to before `end`, which are so wide together.
void FlowLayout::placeLine(const QRect& rect, int y, qsizetype first, qsizetype end, int width) const
{
    int x = rect.x() + (m_lines == Lines::Trailing ? std::max(0, rect.width() - width) : 0);
    for (qsizetype i = first; i < end; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = m_items[i]->sizeHint();
        m_items[i]->setGeometry(QRect(QPoint(x, y), size.boundedTo({rect.width(), size.height()})));
        x += size.width() + m_space;
    }
}

} // namespace uptake
