// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "models/views/tablemodel.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace uptake {

namespace {

constexpr int cellPadding = 8; // of the style sheet, on both sides

/// The width of "100.0 %" beside its bar.
int shareText()
{
    return Theme::scaled(62);
}

/// Where the style puts a text.
QRect textRoom(const QStyleOptionViewItem& cell)
{
    const int margin
        = cellPadding + 1 + cell.widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget);
    return cell.rect.adjusted(margin, 0, -margin, -1); // a line is below
}

/// Draws a cell that is one line of text on the table's ground, and says whether it was one.
bool drawLine(QPainter& painter, const QStyleOptionViewItem& cell)
{
    constexpr auto others = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration;
    if ((cell.features & others) || cell.backgroundBrush.style() != Qt::NoBrush
        || cell.text.contains(QChar::LineSeparator) || !cell.state.testFlag(QStyle::State_Enabled) || !cell.widget)
        return false;
    const QRect room = textRoom(cell);
    const bool isTooLong = cell.fontMetrics.horizontalAdvance(cell.text) > room.width();
    if (isTooLong && cell.features.testFlag(QStyleOptionViewItem::WrapText))
        return false;
    const Tokens& tokens = Theme::tokens();
    const QPen pen = painter.pen();
    if (cell.state.testFlag(QStyle::State_Selected))
        painter.fillRect(cell.rect, tokens.accentSoft);
    painter.fillRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1, tokens.grid);
    painter.setFont(cell.font);
    painter.setPen(tokens.text);
    painter.drawText(room, int(cell.displayAlignment) | Qt::TextSingleLine,
        isTooLong ? cell.fontMetrics.elidedText(cell.text, cell.textElideMode, room.width()) : cell.text);
    painter.setPen(pen);
    return true;
}

/// A bar as long as the share is large, beside its number.
void drawShare(QPainter& painter, const QStyleOptionViewItem& cell, double share)
{
    const Tokens& tokens = Theme::tokens();
    QRectF room = QStyle::visualRect(cell.direction, cell.rect, cell.rect.adjusted(12, 0, -shareText() - 12, 0));
    room = QRectF(room.left(), room.center().y() - 3, room.width(), 6);
    if (room.width() < 16)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.border);
    painter.drawRoundedRect(room, 3, 3);
    if (share > 0) { // else not even a dot
        const double filled = std::max(4.0, room.width() * std::min(share, 1.0));
        if (cell.direction == Qt::RightToLeft)
            room.setLeft(room.right() - filled);
        else
            room.setWidth(filled);
        painter.setBrush(tokens.categories.front());
        painter.drawRoundedRect(room, 3, 3);
    }
    painter.restore();
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (!drawLine(*painter, cell))
        QStyledItemDelegate::paint(painter, option, index);
    if (CellKind(index.data(KindRole).toInt()) != CellKind::Share)
        return;
    if (const QVariant value = index.data(ValueRole); value.isValid())
        drawShare(*painter, cell, value.toDouble());
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem inside = option;
    if (option.features.testFlag(QStyleOptionViewItem::WrapText) && option.rect.width() > 2 * cellPadding)
        inside.rect.setWidth(option.rect.width() - 2 * cellPadding); // or a last word has no line
    QSize size = QStyledItemDelegate::sizeHint(inside, index);
    if (CellKind(index.data(KindRole).toInt()) == CellKind::Share)
        size.rwidth() += 44;
    if (index.data(Qt::CheckStateRole).isValid())
        size.rwidth() += 2 * cellPadding; // the style forgets them beside a box to tick
    if (option.features.testFlag(QStyleOptionViewItem::WrapText))
        size.rheight() += 12; // air above and below several lines
    return size;
}

} // namespace uptake
