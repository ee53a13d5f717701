// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/longtable.h"

#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsMeasured = 16; // for the widths of columns: measuring text takes its time

} // namespace

LongTable::LongTable(const QString& name, const QString& settings, QWidget* parent)
    : QTableView(parent)
    , m_settings(settings + u"/columns"_s)
{
    setObjectName(name);
    setUpTable(*this);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu* menu = makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(horizontalHeader()->mapToGlobal(at));
    });
}

void LongTable::showModel(QAbstractItemModel* model, const QList<int>& hiddenAtFirst, int sortedBy, Qt::SortOrder order)
{
    setModel(model);
    m_hiddenAtFirst = hiddenAtFirst;
    QHeaderView* header = horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSortIndicator(sortedBy, order);
    const QByteArray kept = windowSettings().value(m_settings).toByteArray();
    if (kept.isEmpty() || !header->restoreState(kept)) {
        for (const int column : hiddenAtFirst)
            setColumnHidden(column, true);
    } else {
        m_isFitted = false;
    }
    connect(model, &QAbstractItemModel::modelReset, this,
        [this] { // once: columns that jump with every filter are a nuisance
            if (!m_hasRows)
                fitColumns();
        });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder by) {
        keepColumns();
        Q_EMIT sortRequested(column, by);
    });
    connect(header, &QHeaderView::sectionMoved, this, &LongTable::keepColumns);
    connect(header, &QHeaderView::sectionResized, this, &LongTable::keepColumns);
}

void LongTable::resetColumns()
{
    QHeaderView* header = horizontalHeader();
    m_isFitting = true;
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        setColumnHidden(column, m_hiddenAtFirst.contains(column));
    }
    m_isFitting = false;
    m_isFitted = true;
    windowSettings().remove(m_settings);
    fitColumns();
}

void LongTable::keepColumns()
{
    if (m_isFitting)
        return;
    m_isFitted = false;
    windowSettings().setValue(m_settings, horizontalHeader()->saveState());
}

/// Until the user sizes them: as wide as the titles and the rows in sight need; what room is left goes to the second
/// column in sight, and what is missing is taken from it.
void LongTable::fitColumns()
{
    const QList<int> columns = shownColumns();
    if (!m_isFitted || columns.isEmpty() || viewport()->width() < 100)
        return;
    m_hasRows = model()->rowCount() > 0;
    m_isFitting = true;
    int spare = viewport()->width();
    for (const int column : columns) {
        const int width = std::clamp(
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)), 64, Theme::scaled(280));
        setColumnWidth(column, width);
        spare -= width;
    }
    const int widest = columns.value(1, columns.front());
    if (spare > 0)
        setColumnWidth(widest, columnWidth(widest) + spare);
    else // a name that is cut short tells more than a column out of sight
        setColumnWidth(widest, std::max(Theme::scaled(140), columnWidth(widest) + spare));
    m_isFitting = false;
}

void LongTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
}

QList<int> LongTable::shownColumns() const
{
    QList<int> columns;
    const QHeaderView* header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

QMenu* LongTable::makeColumnMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shownColumns().size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            fitColumns();
            keepColumns();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("&Reset columns"), this, &LongTable::resetColumns);
    return menu;
}

void LongTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT doubleClicked(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void LongTable::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), QKeySequence::Copy, this, &LongTable::copyRequested);
    menu->addAction(tr("Select &all"), QKeySequence::SelectAll, this, &LongTable::selectAll);
    QMenu* columns = makeColumnMenu(menu);
    columns->setTitle(tr("C&olumns"));
    menu->addMenu(columns);
    menu->addSeparator();
    menu->addAction(tr("&Export CSV…"), this, &LongTable::exportRequested);
    menu->popup(event->globalPos());
}

} // namespace uptake
