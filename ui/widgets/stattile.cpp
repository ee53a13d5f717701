// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stattile.h"

#include "ui/dialogs/definitiondialog.h"
#include "ui/widgets/labels.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

StatTile::StatTile(const QString& name, Term term, QWidget* parent)
    : QFrame(parent)
    , m_term(term)
    , m_title(makeLabel(Theme::Text::Base, u"muted"_s, this))
    , m_value(makeLabel(Theme::Text::Number, {}, this))
    , m_detail(makeLabel(Theme::Text::Small, u"muted"_s, this))
    , m_changes{makeLabel(Theme::Text::Small, u"muted"_s, this), makeLabel(Theme::Text::Small, u"muted"_s, this)}
    , m_trend(new Sparkline(this))
{
    setObjectName(name);
    setProperty("role", u"card"_s);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    m_value->setObjectName(name + u"Value"_s);
    for (size_t i = 0; i < m_changes.size(); ++i) {
        m_changes[i]->setObjectName(u"%1Change%2"_s.arg(name).arg(i));
        m_changes[i]->setWordWrap(true);
    }
    m_detail->setWordWrap(true);
    m_title->setObjectName(name + u"Title"_s);
    m_title->setText(titleOf(term));
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QString tip = definitionOf(term).toHtmlEscaped().replace(u'\n', u"<br><br>"_s);
    setToolTip(u"<qt><b>%1</b><br>%2</qt>"_s.arg(titleOf(term).toHtmlEscaped(), tip));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_value);
    layout->addWidget(m_detail);
    layout->addSpacing(8);
    layout->addWidget(m_trend); // in one line with those of its neighbours, however many lines come below
    layout->addSpacing(4);
    auto* changes = new QVBoxLayout;
    changes->setSpacing(0);
    for (QLabel* change : m_changes)
        changes->addWidget(change);
    layout->addLayout(changes);
    layout->addStretch(1);
}

void StatTile::setStat(const Stat& stat)
{
    m_value->setText(stat.value);
    m_detail->setText(stat.detail.isEmpty() ? u"\u00a0"_s : stat.detail);
    QStringList told{stat.detail};
    m_told = stat.changes;
    for (size_t i = 0; i < m_changes.size(); ++i) {
        const int direction = i < stat.changes.size() ? stat.changes[i].direction : 0;
        m_changes[i]->setVisible(i == 0 || i < stat.changes.size());
        setRole(m_changes[i], "role", direction > 0 ? u"positive"_s : direction < 0 ? u"negative"_s : u"muted"_s);
        if (i < stat.changes.size())
            told << stat.changes[i].text;
    }
    shortenChanges(m_isShort);
    m_trend->setValues(stat.trend, stat.last);
    setAccessibleName(u"%1: %2"_s.arg(titleOf(m_term), stat.value));
    told.removeAll(QString());
    setAccessibleDescription(told.join(u"; "_s));
}

int StatTile::titleHeight() const
{
    const QMargins margins = layout()->contentsMargins();
    return m_title->heightForWidth(width() - margins.left() - margins.right());
}

void StatTile::setTitleHeight(int height)
{
    m_title->setFixedHeight(height);
}

bool StatTile::hasRoomForChanges() const
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const QFontMetrics metrics(m_changes[0]->font());
    return std::all_of(m_told.begin(), m_told.end(),
        [&](const Stat::Change& change) { return metrics.horizontalAdvance(change.text) <= room; });
}

void StatTile::shortenChanges(bool isShort)
{
    m_isShort = isShort;
    for (size_t i = 0; i < m_changes.size(); ++i) {
        const Stat::Change change = i < m_told.size() ? m_told[i] : Stat::Change{u"\u00a0"_s, u"\u00a0"_s};
        m_changes[i]->setText(isShort ? change.shortText : change.text);
        m_changes[i]->setToolTip(isShort && i < m_told.size() ? change.text : QString());
    }
}

QString StatTile::title() const
{
    return titleOf(m_term);
}

QString StatTile::value() const
{
    return m_value->text();
}

void StatTile::offerRows(const QString& text, std::function<void()> show)
{
    m_rowsText = text;
    m_showRows = std::move(show);
}

void StatTile::offerTable(std::function<void()> show)
{
    m_showTable = std::move(show);
}

void StatTile::explain()
{
    auto* dialog = new DefinitionDialog(m_term, this);
    if (m_showRows)
        dialog->offerRows(m_rowsText, m_showRows);
    dialog->show();
}

void StatTile::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        Q_EMIT widthChanged();
}

void StatTile::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        explain();
}

void StatTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        explain();
    else
        QFrame::keyPressEvent(event);
}

void StatTile::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_showTable)
        menu->addAction(tr("Show as &table"), this, m_showTable);
    if (m_showRows)
        menu->addAction(m_rowsText, this, m_showRows);
    menu->addAction(tr("&How is this counted?"), this, &StatTile::explain);
    menu->popup(event->globalPos());
}

} // namespace uptake
