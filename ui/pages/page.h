// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/groups.h"
#include "models/views/drilldown.h"
#include "ui/session.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace uptake {

class Card;

/// What all pages have: a heading with controls beside it, cards that scroll, and an empty state. A page counts once
/// per view, and only when it is in sight.
class Page : public QWidget
{
    Q_OBJECT

public:
    enum class Empty { WithoutFacts, Never };

    Page(Session& session, const QString& title, Empty empty, QWidget* parent);

    /// The window's least; the page scrolls. Asking all cards of all pages would only take time.
    QSize sizeHint() const override { return {960, 640}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
    bool hasHeightForWidth() const override { return false; }

    bool isOfData() const { return m_empty == Empty::WithoutFacts; } ///< it shows nothing but what was counted
    /// Does the page show all that it will, with no work for it under way?
    virtual bool isSettled() const { return !m_counting.isRunning(); }
    /// Has the page opened something inside of itself, which going back would close?
    virtual bool isInside() const { return false; }
    virtual void leaveInside() { }
    /// The month that most figures of the page stand for; none without data.
    virtual std::optional<Month> shownMonth() const { return asOfMonth(m_session.view()); }

Q_SIGNALS:
    void importRequested();
    void sampleRequested();
    void insideChanged();

protected:
    using Counting = std::function<LatestJob::Show()>;
    /// What has to be counted for `view`: called on the window's thread, done on another where the data is large, and
    /// what it answers puts the figures in place. None: refresh() does all at once.
    virtual Counting counting(const View& view);
    virtual void refresh(const View& view);
    void recount(); ///< the page's own choices changed
    QVBoxLayout* body() const { return m_body; }
    QWidget* content() const { return m_content; }
    void addControl(QWidget* control); ///< beside the heading
    void addHeading(const QString& text); ///< between cards
    /// What the page shows comes from usage reports alone: where none has been imported, it says `sentence` and how to
    /// import.
    void needReports(const QString& sentence);
    Session& session() const { return m_session; }
    /// A click on a bar or slice: filters by it, and by it no more if it was clicked before.
    void narrow(Dimension dimension, const QString& value);
    /// A click on what stands for several values, "Other": filters by them, and by them no more if it was clicked
    /// before.
    void narrowTo(Dimension dimension, const QStringList& values);
    /// A click on a month of a trend: figures stand at its end, trends end with it.
    void filterUntil(Month month);
    /// Shows the installations of `month` that `belongs` keeps; `what` says "Running 2.12".
    void drill(Month month, const QString& what, const std::function<bool(Row)>& belongs);
    /// The same for those that the filter would keep with this value too.
    void drillInto(Month month, Dimension dimension, const QString& value);
    void drillInto(Month month, Dimension dimension, const QStringList& values, const QString& what);
    /// Shows the installations of organisations behind a figure of `month`; `what` says "Renewals due".
    void drillGroup(Month month, const QString& what, const Group& organisations);
    /// Offers the installations of a month behind a card's figure; `month` is asked when they are wanted.
    void offerMonth(Card* card, std::function<std::optional<Month>()> month);
    void showEvent(QShowEvent* event) override;

private:
    void take(const View& view);
    void addNothing(const QString& sentence);
    void addWaiting();
    void showBusy();

    Session& m_session;
    Empty m_empty;
    bool m_needsReports = false;
    int m_nothingToShow = 1; ///< of the stack: says that reports are needed
    bool m_isStale = true;
    QStackedLayout* m_stack;
    QWidget* m_content;
    QVBoxLayout* m_body;
    QHBoxLayout* m_heading;
    QLabel* m_busy; ///< while counting takes a while
    QWidget* m_waiting; ///< instead of all else, while the database is being opened
    LatestJob m_counting;
};

/// "n = 167 installations · data to 28 Oct 2026 · Hosting: Server": what every card states (definitions.md, "Every
/// chart").
QString cardFooter(const View& view, qint64 installations);
/// The same where organisations stand behind it, and licences and sales tell the newest day.
QString organisationsFooter(const View& view, qint64 organisations, std::optional<Day> newest);
/// The same with a count in words of its own: "n = 12 renewals".
QString countFooter(const View& view, const QString& count, std::optional<Day> newest);

} // namespace uptake
