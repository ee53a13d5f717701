// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linegrid.h"

#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>
#include <limits>

namespace uptake {

namespace {

constexpr int wideEnough = std::numeric_limits<int>::max(); // until the page has a width

} // namespace

LineGrid::LineGrid(int leastWidth, QWidget* parent)
    : QWidget(parent)
    , m_leastWidth(leastWidth)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(2 * Theme::grid);
}

LineGrid::LineGrid(QWidget* parent)
    : LineGrid(440, parent)
{
}

void LineGrid::addLine(std::vector<QWidget*> widgets)
{
    m_lines.push_back(std::move(widgets));
    m_beside = 0;
    arrange(wideEnough);
}

void LineGrid::setShares(std::vector<int> shares)
{
    m_shares = std::move(shares);
    m_beside = 0;
    arrange(wideEnough);
}

void LineGrid::setSpace(int space)
{
    m_grid->setSpacing(space);
}

/// The width that counts is the page's, not its own: that follows from how it is arranged.
void LineGrid::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->viewport()->installEventFilter(this);
            arrange(area->viewport()->width());
            return;
        }
    }
}

bool LineGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        arrange(static_cast<QWidget*>(watched)->width());
    return QWidget::eventFilter(watched, event);
}

void LineGrid::arrange(int width)
{
    size_t longest = 1;
    for (const auto& line : m_lines)
        longest = std::max(longest, line.size());
    const size_t most = std::clamp<size_t>(size_t(width / Theme::scaled(m_leastWidth)), 1, longest);
    const size_t lines = (longest + most - 1) / most;
    const size_t beside = (longest + lines - 1) / lines; // five are three and two, not four and one
    if (beside == m_beside)
        return;
    m_beside = beside;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    int row = 0;
    for (const auto& line : m_lines) {
        for (size_t i = 0; i < line.size(); ++i) {
            const bool isAlone = line.size() == 1;
            m_grid->addWidget(line[i], row + int(i / beside), int(i % beside), 1, isAlone ? int(beside) : 1);
        }
        row += int((line.size() + beside - 1) / beside);
    }
    for (size_t column = 0; column < longest; ++column) {
        const bool isOwnShare = beside == longest && column < m_shares.size();
        m_grid->setColumnStretch(int(column), column >= beside ? 0 : isOwnShare ? m_shares[column] : 1);
    }
}

} // namespace uptake
