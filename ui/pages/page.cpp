// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "models/views/wording.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 28;
constexpr int scrollBarWidth = 12; // of the style sheet

} // namespace

Page::Page(Session& session, const QString& title, Empty empty, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_empty(empty)
    , m_stack(new QStackedLayout(this))
    , m_content(new QWidget)
    , m_body(new QVBoxLayout(m_content))
    , m_heading(new QHBoxLayout)
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->setProperty("role", u"content"_s);
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    const auto makeRoom = [this](int, int most) { // cards keep their edge, scroll bar or not
        m_body->setContentsMargins(edge, Theme::grid, most > 0 ? edge - scrollBarWidth : edge, edge);
    };
    makeRoom(0, 0);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, makeRoom);
    m_body->setSpacing(2 * Theme::grid);
    auto* heading = makeLabel(Theme::Text::PageTitle, {}, m_content);
    heading->setText(title);
    m_heading->setSpacing(12);
    m_heading->addWidget(heading);
    m_heading->addStretch(1);
    m_body->addLayout(m_heading);
    m_stack->addWidget(scroll);
    auto* nothing = new EmptyState(
        tr("There is no data yet. Import what you have, and Uptake counts."), EmptyState::Offer::Data, this);
    m_stack->addWidget(nothing);
    connect(nothing, &EmptyState::importRequested, this, &Page::importRequested);
    connect(nothing, &EmptyState::sampleRequested, this, &Page::sampleRequested);
    connect(&session, &Session::viewChanged, this, &Page::take);
}

void Page::addControl(QWidget* control)
{
    m_heading->addWidget(control, 0, Qt::AlignVCenter);
}

void Page::addHeading(const QString& text)
{
    auto* label = makeLabel(Theme::Text::CardTitle, {}, m_content);
    label->setText(text);
    m_body->addSpacing(Theme::grid);
    m_body->addWidget(label);
}

void Page::take(const View& view)
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    const bool isEmpty = m_empty == Empty::WithoutFacts && view.facts->isEmpty();
    m_stack->setCurrentIndex(isEmpty && !m_session.isImporting() ? 1 : 0);
    m_content->setVisible(!isEmpty);
    if (!isEmpty)
        refresh(view);
}

void Page::filterUntil(Month month)
{
    Selection changed = m_session.view().selection;
    changed.to = month;
    if (changed.from && *changed.from > month)
        changed.from.reset();
    m_session.setSelection(changed);
}

void Page::drill(Month month, const QString& what, const std::function<bool(Row)>& belongs)
{
    const View& view = m_session.view();
    std::vector<DrillRow> rows = drillRows(*view.facts, recordsWhere(*view.subset, month, belongs));
    const QString many = wording::installations(qint64(rows.size()));
    Q_EMIT drillRequested({tr("%1 in %2: %3").arg(what, wording::monthInFull(month), many), std::move(rows)});
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        take(m_session.view());
}

QString cardFooter(const View& view, qint64 installations)
{
    QStringList parts{Page::tr("n = %1").arg(wording::installations(installations))};
    if (const auto day = view.facts->newestDay())
        parts << Page::tr("data to %1").arg(wording::day(*day));
    if (!view.selection.products.isEmpty())
        parts << Page::tr("Product: %1").arg(view.selection.products.join(Page::tr(", ")));
    if (!view.selection.hostings.isEmpty()) {
        QStringList names;
        for (const QString& hosting : view.selection.hostings)
            names << hostingName(hosting);
        parts << Page::tr("Hosting: %1").arg(names.join(Page::tr(", ")));
    }
    if (view.selection.from)
        parts << Page::tr("from %1").arg(wording::month(*view.selection.from));
    if (view.selection.to)
        parts << Page::tr("to %1").arg(wording::month(*view.selection.to));
    return parts.join(u" · "_s);
}

} // namespace uptake
