// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "models/views/tabletext.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/tablefinder.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>

#include <algorithm>
#include <cmath>
#include <utility>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

int heightOfRow()
{
    return Theme::scaled(34);
}

bool isNumber(const QAbstractItemModel& model, int column)
{
    return (Qt::Alignment(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt()) & Qt::AlignRight)
        != 0;
}

/// The titles of a table: they show nothing of what is selected, for which Qt asks every row of a column at each
/// painting.
class TitleRow final : public QHeaderView
{
public:
    explicit TitleRow(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }
    void setSelectionModel(QItemSelectionModel*) override
    {
        if (!selectionModel() || selectionModel()->model() != model())
            QHeaderView::setSelectionModel(new QItemSelectionModel(model(), this));
    }
};

int firstShown(const QHeaderView& header)
{
    int place = 0;
    while (place < header.count() - 1 && header.isSectionHidden(header.logicalIndex(place)))
        ++place;
    return header.logicalIndex(place);
}

} // namespace

void setUpTable(QTableView& table)
{
    table.setItemDelegate(new CellDelegate(&table));
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(heightOfRow());
    table.verticalHeader()->setMinimumSectionSize(heightOfRow());
    auto* header = new TitleRow(&table);
    table.setHorizontalHeader(header);
    header->setFont(Theme::font(Theme::Text::Small));
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setStretchLastSection(false);
    header->setFixedHeight(heightOfRow());
}

DataTable::DataTable(const QString& name, QWidget* parent)
    : QTableView(parent)
    , m_finder(nullptr)
{
    setObjectName(name);
    setUpTable(*this);
    m_finder = new TableFinder(m_sorted, this);
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &DataTable::forgetWidths);
    connect(&m_sorted, &QAbstractItemModel::layoutChanged, this, &DataTable::forgetWidths);
    connect(&m_sorted, &QAbstractItemModel::rowsInserted, this, &DataTable::forgetWidths);
    connect(&m_sorted, &QAbstractItemModel::rowsRemoved, this, &DataTable::forgetWidths);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        auto* menu = new QMenu(this);
        menu->setObjectName(u"columnMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(horizontalHeader()->mapToGlobal(position));
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &DataTable::keepColumns);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &DataTable::keepColumns);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_isFitting || !isVisible())
            return;
        m_hasOwnWidths = true;
        keepColumns();
    });
}

void DataTable::showModel(QAbstractItemModel* model)
{
    m_sorted.setSourceModel(model);
    setModel(&m_sorted);
    // After the titles have heard of new rows, which know no row's height before.
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &DataTable::adjust, Qt::UniqueConnection);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    restoreColumns();
    adjust();
}

void DataTable::sortInitially(int column, Qt::SortOrder order)
{
    if (!m_isRestored)
        sortByColumn(column, order);
}

void DataTable::letGiveWay(const QList<int>& columns)
{
    m_giveWay = columns;
    adjust();
}

void DataTable::makeRoom()
{
    if (m_giveWay.isEmpty() || m_isRestored || viewport()->width() < 100)
        return;
    int needed = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (m_giveWay.contains(column) || !isColumnHidden(column))
            needed += leastWidth(column);
    }
    m_isFitting = true;
    for (const int column : std::as_const(m_giveWay)) {
        const bool isMissingRoom = needed > viewport()->width();
        setColumnHidden(column, isMissingRoom);
        if (isMissingRoom)
            needed -= leastWidth(column);
    }
    m_isFitting = false;
}

/// Columns belong to a table of this name with so many columns: a newer program may have other ones.
QString DataTable::settingsKey() const
{
    return u"tables/%1-%2"_s.arg(objectName()).arg(horizontalHeader()->count());
}

void DataTable::keepColumns()
{
    if (m_isFitting || !isVisible())
        return;
    QSettings settings = windowSettings();
    settings.setValue(settingsKey(), horizontalHeader()->saveState());
    settings.setValue(settingsKey() + u"-widths"_s, m_hasOwnWidths);
    m_isRestored = true; // the columns are as the user wants them
}

void DataTable::restoreColumns()
{
    const QSettings settings = windowSettings();
    const QByteArray state = settings.value(settingsKey()).toByteArray();
    m_isFitting = true; // nothing of this is the user's doing now
    m_isRestored = !state.isEmpty() && horizontalHeader()->restoreState(state);
    m_hasOwnWidths = m_isRestored && settings.value(settingsKey() + u"-widths"_s).toBool();
    if (m_isRestored)
        sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    m_isFitting = false;
}

void DataTable::resetColumns()
{
    QHeaderView* header = horizontalHeader();
    m_isFitting = true;
    m_hasOwnWidths = false;
    m_isRestored = false;
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->showSection(column);
    }
    m_isFitting = false;
    windowSettings().remove(settingsKey());
    adjust();
}

void DataTable::fillColumnMenu(QMenu* menu)
{
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, header, column](bool isShown) {
            header->setSectionHidden(column, !isShown);
            keepColumns(); // first: what the user chose does not give way any more
            adjust();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("&Reset columns"), this, &DataTable::resetColumns);
}

void DataTable::wrapTexts()
{
    m_wraps = true;
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    adjust();
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
    if (m_isAdjusting) {
        m_isRoomChanged = true;
        return;
    }
    m_isAdjusting = true;
    for (int round = 0; round == 0 || (m_isRoomChanged && round < 3); ++round) {
        m_isRoomChanged = false;
        fit();
    }
    m_isAdjusting = false;
}

void DataTable::fit()
{
    makeRoom();
    if (m_most > 0) // known beforehand: a bar that comes and goes with the columns' widths would leave none that fits
        setVerticalScrollBarPolicy(m_sorted.rowCount() > m_most ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    fitColumns();
    for (int row = 0; m_wraps && row < m_sorted.rowCount(); ++row)
        setRowHeight(row, neededHeight(row));
    if (m_most <= 0)
        return;
    const int rows = std::clamp(m_sorted.rowCount(), 1, m_most);
    const int scroller = horizontalHeader()->length() > viewport()->width() ? 14 : 0;
    int height = heightOfRow(); // of the header
    for (int row = 0; row < rows; ++row)
        height += m_wraps && row < m_sorted.rowCount() ? rowHeight(row) : heightOfRow();
    setFixedHeight(height + 4 + scroller);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        adjust();
    m_finder->place();
}

void DataTable::find()
{
    m_finder->open(horizontalHeader()->height());
}

QList<int> DataTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns << column;
    }
    return columns;
}

QString DataTable::shownCsv() const
{
    return toCsv(m_sorted, shownColumns());
}

void DataTable::forgetWidths()
{
    m_contentWidths.clear();
}

void DataTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        forgetWidths();
        m_measured.forget();
    }
    QTableView::changeEvent(event);
}

/// What the cells of a column need, those of the first rows at least, in view or not. Measured once for rows that stay: a table is
/// fitted anew whenever its room changes.
int DataTable::contentWidth(int column)
{
    m_contentWidths.resize(size_t(horizontalHeader()->count()));
    std::optional<int>& width = m_contentWidths[size_t(column)];
    if (!width)
        width = widestCell(*this, column, m_measured);
    return *width;
}

/// What the words of a column's title need, without the room of the arrow that sorting puts beside them.
int DataTable::titleWidth(int column) const
{
    QFont font = horizontalHeader()->font();
    font.setWeight(QFont::Medium); // of the style sheet, as the padding
    return QFontMetrics(font).horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + 16 + Theme::scaled(12);
}

/// Columns as wide as they need; what room is left goes to all of them alike, so that the table fills its card, but to
/// no number that stands first: it would drift away from the card's edge. Where a little room is missing, columns with
/// air give of it: that is better than a scroll bar.
void DataTable::fitColumns()
{
    QHeaderView* header = horizontalHeader();
    const int columns = header->count() - header->hiddenSectionCount();
    if (m_hasOwnWidths || columns == 0 || viewport()->width() < 100)
        return;
    std::vector<int> widths;
    std::vector<int> wanted; // of each, to show all of it
    std::vector<int> air; // of each, beyond what its cells need
    int needed = 0;
    int allAir = 0;
    for (int column = 0; column < header->count(); ++column) {
        const bool isHidden = header->isSectionHidden(column);
        const int content = isHidden ? 0 : contentWidth(column);
        wanted.push_back(isHidden ? 0 : std::max({content + 10, titleWidth(column), header->sectionSizeHint(column)}));
        const int width = isHidden ? 0 : std::clamp(wanted.back(), 48, Theme::scaled(360));
        widths.push_back(width);
        air.push_back(isHidden ? 0 : std::clamp(width - std::max(content, titleWidth(column)), 0, 24));
        needed += width;
        allAir += air.back();
    }
    if (m_wraps && needed - allAir > viewport()->width())
        needed = narrow(widths, viewport()->width());
    for (size_t i = 0; i < widths.size(); ++i) { // what was cut has the room first that is left
        const int more = std::clamp(viewport()->width() - needed, 0, std::max(0, wanted[i] - widths[i]));
        widths[i] += more;
        needed += more;
    }
    const int over = std::max(0, needed - viewport()->width());
    const double given = over > 0 && over <= allAir ? double(over) / allAir : 0; // of all air
    const int spare = std::max(0, viewport()->width() - needed);
    const int first = firstShown(*header);
    const bool leadsNumber = columns > 1 && isNumber(*model(), first);
    const int sharing = columns - (leadsNumber ? 1 : 0);
    int used = 0;
    int left = sharing;
    double airTaken = 0;
    m_isFitting = true;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        const bool shares = !leadsNumber || column != first;
        const int extra = !shares ? 0 : --left == 0 ? spare - used : spare / sharing;
        used += extra;
        const double airBefore = std::exchange(airTaken, airTaken + air[size_t(column)] * given); // whole points, that add up to what is over
        header->resizeSection(column, widths[size_t(column)] + extra - int(std::lround(airTaken) - std::lround(airBefore)));
    }
    m_isFitting = false;
}

int DataTable::leastWidth(int column)
{
    return std::max(contentWidth(column) + 4, titleWidth(column));
}

/// Of lines that wrap. Cells that have the room for all of their text are not measured, which takes its time.
int DataTable::neededHeight(int row)
{
    int height = heightOfRow();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (const int column : shownColumns()) {
        const QModelIndex cell = m_sorted.index(row, column);
        const QString text = cell.data().toString();
        if (!text.contains(u'\n') && row < measuredRows && contentWidth(column) <= columnWidth(column))
            continue;
        option.rect = QRect(0, 0, columnWidth(column), heightOfRow());
        height = std::max(height, m_measured(text, columnWidth(column), [&] {
            return itemDelegateForIndex(cell)->sizeHint(option, cell).height();
        }));
    }
    return height;
}

/// Enter does what a double click does, where that does something.
void DataTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy) && model())
        copy();
    else if (event->matches(QKeySequence::Find) && model())
        find();
    else if (isEnter && currentIndex().isValid() && isSignalConnected(QMetaMethod::fromSignal(&QAbstractItemView::doubleClicked)))
        Q_EMIT doubleClicked(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), QKeySequence::Copy, this, &DataTable::copy);
    if (selectionMode() != SingleSelection && selectionMode() != NoSelection)
        menu->addAction(tr("Select &all"), QKeySequence::SelectAll, this, &DataTable::selectAll);
    menu->addAction(tr("&Find…"), QKeySequence::Find, this, &DataTable::find);
    fillColumnMenu(menu->addMenu(tr("C&olumns")));
    if (isSignalConnected(QMetaMethod::fromSignal(&DataTable::exportRequested))) {
        menu->addSeparator();
        menu->addAction(tr("&Export CSV…"), this, &DataTable::exportRequested);
    }
    Q_EMIT menuOpening(menu);
    menu->popup(event->globalPos());
}

} // namespace uptake
