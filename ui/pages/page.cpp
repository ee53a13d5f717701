// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "models/views/filterwords.h"
#include "models/views/wording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageEdge = 28;
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
    , m_busy(makeLabel(Theme::Text::Small, u"muted"_s, m_content))
    , m_waiting(new QWidget(this))
    , m_counting(this)
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    m_content->setProperty("role", u"content"_s);
    scroll->setWidget(m_content);
    setFocusProxy(scroll); // so that the keys scroll
    scroll->viewport()->setAutoFillBackground(false);
    const auto makeRoom = [this](int, int most) { // cards keep their edge, scroll bar or not
        m_body->setContentsMargins(pageEdge, Theme::grid, most > 0 ? pageEdge - scrollBarWidth : pageEdge, pageEdge);
    };
    makeRoom(0, 0);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, makeRoom);
    m_body->setSpacing(2 * Theme::grid);
    auto* heading = makeLabel(Theme::Text::PageTitle, {}, m_content);
    heading->setText(title);
    m_heading->setSpacing(12);
    m_heading->addWidget(heading);
    m_busy->setText(tr("Counting…"));
    m_busy->hide();
    m_heading->addWidget(m_busy, 0, Qt::AlignBottom);
    m_heading->addStretch(1);
    m_body->addLayout(m_heading);
    m_stack->addWidget(scroll);
    addNothing(tr("There is no data yet. Import what you have, and Uptake counts."));
    addWaiting();
    connect(&session, &Session::viewChanged, this, &Page::take);
}

void Page::addNothing(const QString& sentence)
{
    auto* nothing = new EmptyState(sentence, EmptyState::Offer::Data, this);
    m_stack->addWidget(nothing);
    connect(nothing, &EmptyState::importRequested, this, &Page::importRequested);
    connect(nothing, &EmptyState::sampleRequested, this, &Page::sampleRequested);
}

void Page::addWaiting()
{
    auto* text = makeLabel(Theme::Text::Base, u"muted"_s, m_waiting);
    text->setObjectName(u"opening"_s);
    text->setText(tr("Opening the database…"));
    auto* cancel = new QPushButton(tr("Cancel"), m_waiting);
    cancel->setObjectName(u"cancelOpening"_s);
    connect(cancel, &QPushButton::clicked, &m_session, &Session::cancelLoading);
    auto* layout = new QVBoxLayout(m_waiting);
    layout->setSpacing(2 * Theme::grid);
    layout->addStretch(1);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addWidget(cancel, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_stack->addWidget(m_waiting);
}

void Page::needReports(const QString& sentence)
{
    m_needsReports = true;
    addNothing(sentence);
    m_nothingToShow = m_stack->count() - 1;
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
    if (m_empty == Empty::WithoutFacts && !m_session.isLoaded()) {
        for (QWidget* child : m_waiting->findChildren<QWidget*>())
            child->hide(); // mostly it is there before one could read this
        m_stack->setCurrentWidget(m_waiting);
        QTimer::singleShot(150, this, &Page::showBusy);
        return;
    }
    const bool hasNothing = m_empty == Empty::WithoutFacts && view.facts->isEmpty();
    const bool isEmpty = hasNothing || (m_needsReports && view.facts->installations().empty());
    m_stack->setCurrentIndex(!isEmpty || m_session.isImporting() ? 0 : hasNothing ? 1 : m_nothingToShow);
    m_content->setVisible(!isEmpty);
    if (isEmpty)
        return;
    const Counting work = counting(view);
    if (!work) {
        refresh(view);
    } else if (m_session.isSmall()) {
        m_counting.drop();
        if (const auto show = work())
            show();
    } else {
        m_counting.run([this, work] {
            const LatestJob::Show show = work();
            return [this, show] {
                m_busy->hide();
                show();
            };
        });
        QTimer::singleShot(150, this, &Page::showBusy);
    }
}

Page::Counting Page::counting(const View&)
{
    return {};
}

void Page::refresh(const View&) { }

void Page::recount()
{
    take(m_session.view());
}

void Page::showBusy()
{
    m_busy->setVisible(m_counting.isRunning());
    for (QWidget* child : m_waiting->findChildren<QWidget*>())
        child->setVisible(!m_session.isLoaded());
}

void Page::narrow(Dimension dimension, const QString& value)
{
    Selection changed = m_session.selection();
    QStringList& values = valuesOf(changed, dimension);
    if (values.contains(value))
        values.removeAll(value);
    else
        values << value;
    values.sort();
    m_session.setSelection(changed);
}

void Page::narrowTo(Dimension dimension, const QStringList& values)
{
    Selection changed = m_session.selection();
    QStringList sorted = values;
    sorted.sort();
    QStringList& chosen = valuesOf(changed, dimension);
    chosen = chosen == sorted ? QStringList() : sorted;
    m_session.setSelection(changed);
}

void Page::filterUntil(Month month)
{
    Selection changed = m_session.selection();
    changed.to = month;
    if (changed.from && *changed.from > month)
        changed.from.reset();
    m_session.setSelection(changed);
}

void Page::drill(Month month, const QString& what, const std::function<bool(Row)>& belongs)
{
    const View& view = m_session.view();
    InstallationSet set{tr("%1 in %2").arg(what, wording::monthInFull(month)), view.facts, {}};
    for (const Row row : recordsWhere(*view.subset, month, belongs))
        set.installations.push_back(view.facts->installation(row));
    m_session.showInstallations(set);
}

void Page::drillInto(Month month, Dimension dimension, const QString& value)
{
    drillInto(month, dimension, QStringList{value}, filterwords::value(*m_session.view().facts, dimension, value));
}

void Page::drillInto(Month month, Dimension dimension, const QStringList& values, const QString& what)
{
    Selection narrowed = m_session.view().selection;
    valuesOf(narrowed, dimension) = values;
    const auto subset = std::make_shared<const Subset>(*m_session.view().facts, narrowed);
    drill(month, u"%1: %2"_s.arg(filterwords::dimension(dimension), what),
        [subset](Row row) { return subset->containsReport(row); });
}

void Page::drillGroup(Month month, const QString& what, const Group& organisations)
{
    const std::shared_ptr<const Facts> facts = m_session.view().facts;
    InstallationSet set{tr("%1 in %2").arg(what, wording::monthInFull(month)), facts, {}};
    for (size_t i = 0; i < facts->installations().size(); ++i) {
        if (std::binary_search(organisations.begin(), organisations.end(), facts->installations()[i].organisation))
            set.installations.push_back(InstallationId{quint32(i)});
    }
    m_session.showInstallations(set);
}

void Page::offerMonth(Card* card, std::function<std::optional<Month>()> month)
{
    card->offerRows([this, month = std::move(month)] {
        if (const auto shown = month())
            drill(*shown, tr("Reporting"), [](Row) { return true; });
    });
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        take(m_session.view());
}

namespace {

/// What a view is narrowed to, to stand below a card.
void addLimits(const View& view, QStringList& parts)
{
    parts << filterwords::knownOn(*view.facts) << filterwords::selection(*view.facts, view.selection);
    parts.removeAll(QString());
}

} // namespace

QString cardFooter(const View& view, qint64 installations)
{
    QStringList parts{Page::tr("n = %1").arg(wording::installations(installations))};
    if (const auto day = view.facts->newestDay())
        parts << Page::tr("data to %1").arg(wording::day(*day));
    addLimits(view, parts);
    return parts.join(u" · "_s);
}

QString organisationsFooter(const View& view, qint64 organisations, std::optional<Day> newest)
{
    return countFooter(view,
        organisations == 1 ? Page::tr("n = 1 organisation")
                           : Page::tr("n = %1 organisations", nullptr, wording::pluralOf(organisations))
                                 .arg(wording::count(organisations)),
        newest);
}

QString countFooter(const View& view, const QString& count, std::optional<Day> newest)
{
    QStringList parts{count};
    if (newest)
        parts << Page::tr("data to %1").arg(wording::day(*newest));
    addLimits(view, parts);
    return parts.join(u" · "_s);
}

} // namespace uptake
