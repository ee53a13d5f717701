// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "models/views/tablemodel.h"
#include "models/views/tabletext.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr int heightOfRow = 34;
constexpr int shareText = 62; // width of "100.0 %" beside its bar

/// Draws a share as a bar beside its number.
class ShareDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant value = index.data(ValueRole);
        if (CellKind(index.data(KindRole).toInt()) != CellKind::Share || !value.isValid())
            return;
        const Tokens& tokens = Theme::tokens();
        QRectF room = QRectF(option.rect).adjusted(12, 0, -shareText - 12, 0);
        room = QRectF(room.left(), room.center().y() - 3, room.width(), 6);
        if (room.width() < 16)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.border);
        painter->drawRoundedRect(room, 3, 3);
        room.setWidth(std::max(4.0, room.width() * std::clamp(value.toDouble(), 0.0, 1.0)));
        painter->setBrush(tokens.categories.front());
        painter->drawRoundedRect(room, 3, 3);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (CellKind(index.data(KindRole).toInt()) == CellKind::Share)
            size.rwidth() += 44;
        return size;
    }
};

} // namespace

void setUpTable(QTableView& table)
{
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(heightOfRow);
    table.verticalHeader()->setMinimumSectionSize(heightOfRow);
    QHeaderView* header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setFont(Theme::font(Theme::Text::Small));
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setStretchLastSection(false);
    header->setFixedHeight(heightOfRow);
}

DataTable::DataTable(const QString& name, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(name);
    setItemDelegate(new ShareDelegate(this));
    setUpTable(*this);
    m_sorted.setSortRole(ValueRole);
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &DataTable::adjust);
}

void DataTable::showModel(QAbstractItemModel* model)
{
    m_sorted.setSourceModel(model);
    setModel(&m_sorted);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    adjust();
}

void DataTable::sortInitially(int column, Qt::SortOrder order)
{
    sortByColumn(column, order);
}

void DataTable::fitRows(int most)
{
    m_most = most;
    adjust();
}

void DataTable::selectSourceRow(int row)
{
    const QModelIndex source = m_sorted.sourceModel()->index(row, 0);
    selectRow(m_sorted.mapFromSource(source).row());
}

void DataTable::adjust()
{
    fitColumns();
    if (m_most <= 0)
        return;
    const int rows = std::clamp(m_sorted.rowCount(), 1, m_most);
    const int scroller = horizontalHeader()->length() > viewport()->width() ? 14 : 0;
    setFixedHeight(heightOfRow * (rows + 1) + 4 + scroller);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        adjust();
}

/// Columns as wide as they need; what room is left goes to all of them alike, so that the table fills its card.
void DataTable::fitColumns()
{
    QHeaderView* header = horizontalHeader();
    const int columns = header->count();
    if (columns == 0 || viewport()->width() < 100)
        return;
    std::vector<int> widths;
    int needed = 0;
    for (int column = 0; column < columns; ++column) {
        widths.push_back(
            std::clamp(std::max(sizeHintForColumn(column) + 10, header->sectionSizeHint(column)), 48, 360));
        needed += widths.back();
    }
    const int most = 16 * columns; // a little less air is better than a scroll bar
    const int over = needed - viewport()->width();
    const int less = over > 0 && over <= most ? (over + columns - 1) / columns : 0;
    const int spare = std::max(0, -over);
    int used = 0;
    for (int column = 0; column < columns; ++column) {
        const int extra = column + 1 == columns ? spare - used : spare / columns;
        used += extra;
        header->resizeSection(column, widths[size_t(column)] + extra - less);
    }
}

void DataTable::copy() const
{
    const QStringList lines = toTabbedText(m_sorted).split(u'\n');
    QStringList kept{lines.front()}; // the rows selected, in the order shown
    for (int row = 0; row < m_sorted.rowCount(); ++row) {
        if (selectionModel()->isRowSelected(row))
            kept << lines[row + 1];
    }
    QApplication::clipboard()->setText((kept.size() > 1 ? kept : lines).join(u'\n'));
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && model())
        copy();
    else
        QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), QKeySequence::Copy, this, &DataTable::copy);
    menu->addAction(tr("Select &all"), QKeySequence::SelectAll, this, &DataTable::selectAll);
    menu->popup(event->globalPos());
}

} // namespace uptake
