// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionlist.h"

#include "ui/theme.h"
#include "ui/widgets/themedbutton.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>

namespace uptake {

using namespace Qt::StringLiterals;

SectionList::SectionList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_up(new ThemedButton(u"up"_s, ThemedButton::Tint::Muted, u"ghost"_s, this))
    , m_down(new ThemedButton(u"down"_s, ThemedButton::Tint::Muted, u"ghost"_s, this))
{
    m_list->setObjectName(u"reportSections"_s);
    m_list->setAccessibleName(tr("Sections of the report"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_up->setObjectName(u"sectionUp"_s);
    m_up->setToolTip(tr("Move the section up"));
    m_up->setAccessibleName(m_up->toolTip());
    m_down->setObjectName(u"sectionDown"_s);
    m_down->setToolTip(tr("Move the section down"));
    m_down->setAccessibleName(m_down->toolTip());
    auto* moves = new QVBoxLayout;
    moves->setSpacing(4);
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list, 1);
    layout->addLayout(moves);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &SectionList::showMoves);
    connect(m_list, &QListWidget::itemChanged, this, &SectionList::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &SectionList::changed);
    connect(
        m_list->model(), &QAbstractItemModel::rowsRemoved, this, &SectionList::changed); // a drag inserts, then removes
    setSections(allSections());
}

QList<SectionKind> SectionList::sections() const
{
    QList<SectionKind> ticked;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            ticked << SectionKind(m_list->item(i)->data(Qt::UserRole).toInt());
    }
    return ticked;
}

void SectionList::setSections(const QList<SectionKind>& sections)
{
    QList<SectionKind> all = sections;
    for (const SectionKind kind : allSections()) {
        if (!all.contains(kind))
            all << kind;
    }
    {
        const QSignalBlocker ofList(m_list);
        const QSignalBlocker ofModel(m_list->model());
        m_list->clear();
        for (const SectionKind kind : all) {
            auto* item = new QListWidgetItem(titleOf(kind), m_list);
            item->setData(Qt::UserRole, int(kind));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
            item->setCheckState(sections.contains(kind) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->reset();
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->count() + 2 * (m_list->frameWidth() + Theme::grid));
    showMoves();
}

void SectionList::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker blocker(m_list->model());
        QListWidgetItem* item = m_list->takeItem(from);
        m_list->insertItem(to, item);
    }
    m_list->reset();
    m_list->setCurrentRow(to);
    Q_EMIT changed();
}

void SectionList::showMoves()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

} // namespace uptake
