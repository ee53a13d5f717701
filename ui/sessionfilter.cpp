// SPDX-License-Identifier: GPL-3.0-or-later
// What the user decides in a session: the filter and what it keeps of the facts, filters with a name, plans.
#include "ui/session.h"

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

std::optional<Month> asOfMonth(const View& view)
{
    const auto newest = view.facts->newestDay();
    if (!newest)
        return {};
    return std::min(monthOf(*newest), view.selection.to.value_or(monthOf(*newest)));
}

void Session::setFacts(std::shared_ptr<const Facts> facts)
{
    m_facts = std::move(facts);
    filter();
}

void Session::setSelection(const Selection& selection, Record record)
{
    if (selection == m_selection)
        return;
    const Selection before = m_selection;
    m_selection = selection;
    Q_EMIT selectionChanged(selection);
    filter();
    if (record == Record::Yes) {
        did(
            tr("change of the filter"), [this, before] { setSelection(before, Record::No); },
            [this, selection] { setSelection(selection, Record::No); });
    }
}

void Session::setKnownOn(std::optional<Day> day)
{
    if (day == m_knownOn)
        return;
    m_knownOn = day;
    reload();
}

void Session::setWindowDays(int days)
{
    if (days == m_windowDays)
        return;
    m_windowDays = days;
    filter();
}

void Session::filter()
{
    const auto work = [facts = m_facts, selection = m_selection, days = m_windowDays] {
        return View{facts, std::make_shared<const Subset>(*facts, selection), selection, days};
    };
    if (isSmall()) {
        m_filtering.drop();
        show(work());
    } else {
        m_filtering.run([this, work] { return [this, view = work()] { show(view); }; });
    }
}

void Session::show(const View& view)
{
    m_view = view;
    Q_EMIT viewChanged(m_view);
}

void Session::did(const QString& text, std::function<void()> undo, std::function<void()> redo)
{
    m_done << Step{text, {}, false, {}, std::move(undo), std::move(redo)};
    m_takenBack.clear();
    tellSteps();
}

std::optional<QString> Session::segmentFilter(const QString& name) const
{
    const auto found = std::find_if(m_segments.begin(), m_segments.end(), [&](const Segment& segment) { return segment.name == name; });
    return found == m_segments.end() ? std::nullopt : std::optional(found->filter);
}

void Session::setSegments(const QList<Segment>& segments)
{
    if (segments == m_segments)
        return;
    m_segments = segments;
    Q_EMIT segmentsChanged(m_segments);
}

void Session::saveSegment(const Segment& segment)
{
    const auto before = segmentFilter(segment.name);
    writeSegment(segment.name, segment.filter);
    did(
        tr("saving of the filter %1").arg(segment.name), [this, segment, before] { writeSegment(segment.name, before); },
        [this, segment] { writeSegment(segment.name, segment.filter); });
}

void Session::removeSegment(const QString& name)
{
    const auto before = segmentFilter(name);
    if (!before)
        return;
    writeSegment(name, std::nullopt);
    did(
        tr("deletion of the filter %1").arg(name), [this, name, before] { writeSegment(name, before); },
        [this, name] { writeSegment(name, std::nullopt); });
}

void Session::writeSegment(const QString& name, const std::optional<QString>& filter)
{
    const auto work = [url = m_url, name, filter](Progress&) -> Expected<QList<Segment>> {
        auto connection = Connection::open(url);
        if (!connection)
            return Failure(connection.error());
        SavedSegments segments(**connection);
        const Expected<void> written = filter ? segments.save({name, *filter}) : segments.remove(name).map([](bool) { });
        return written ? segments.all() : Failure(written.error());
    };
    m_segmentWrite = runJob<QList<Segment>>(this, work, [this](const Expected<QList<Segment>>& segments) {
        if (segments)
            setSegments(*segments);
        else if (segments.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(segments.error());
    });
}

FeaturePlan Session::planOf(const QString& feature) const
{
    const auto found = std::find_if(
        m_plans.begin(), m_plans.end(), [&](const FeaturePlan& plan) { return plan.feature == feature; });
    return found == m_plans.end() ? FeaturePlan{feature, {}, {}} : *found;
}

void Session::savePlan(const FeaturePlan& plan)
{
    const FeaturePlan before = planOf(plan.feature);
    if (before.impact == plan.impact && before.effort == plan.effort)
        return;
    writePlan(plan);
    did(
        tr("planning of %1").arg(plan.feature), [this, before] { writePlan(before); },
        [this, plan] { writePlan(plan); });
}

void Session::writePlan(const FeaturePlan& plan)
{
    m_plans.removeIf([&](const FeaturePlan& other) { return other.feature == plan.feature; });
    m_plans << plan; // what is typed shows at once
    Q_EMIT plansChanged(m_plans);
    m_unwrittenPlans.append({m_url, plan});
    writeNextPlan();
}

/// One after the other: of two writes at once, the older might come last.
void Session::writeNextPlan()
{
    if (m_isWritingPlan || m_unwrittenPlans.isEmpty())
        return;
    m_isWritingPlan = true;
    const auto work = [next = m_unwrittenPlans.constFirst()](Progress&) -> Expected<void> {
        auto connection = Connection::open(next.url);
        return connection ? uptake::savePlan(**connection, next.plan) : Failure(connection.error());
    };
    m_planWrite = runJob<void>(this, work, [this](const Expected<void>& saved) {
        m_isWritingPlan = false;
        m_unwrittenPlans.removeFirst();
        if (!saved && saved.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(saved.error());
        writeNextPlan();
    });
}

} // namespace uptake
