// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reporttext.h"
#include "models/report/sectionmaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr int monthsOfTrend = 24;
constexpr size_t licenceMeasures = 2; ///< the first ones count licences

bool isAllWithheld(const MonthColumns& columns)
{
    return std::none_of(columns.months.begin(), columns.months.end(),
        [](const MonthValue& month) { return month.value && !month.value->isWithheld(); });
}

} // namespace

std::vector<SectionMaker::Measure> SectionMaker::headcountMeasures()
{
    std::vector<Measure> measures;
    const auto add = [&](const QString& label, const QString& key, const QString& measure,
                         const std::vector<Contribution> HeadcountContributions::*of,
                         const std::vector<Contribution> HeadcountContributions::*publishedPart) {
        const auto at = [&](Day day) {
            const HeadcountContributions& sums = m_counts.contributions(day);
            return m_publisher.sum(
                dayRow(key, day, measure), sums.*of, publishedPart ? sums.*publishedPart : std::vector<Contribution>());
        };
        Published now = at(m_counts.asOf());
        Published before = at(m_counts.before());
        Published change = m_publisher.change(dayRow(key + u"/change"_s, m_counts.asOf(), measure), now, before);
        measures.push_back({label, std::move(now), std::move(before), std::move(change)});
    };
    using C = HeadcountContributions;
    add(ReportText::tr("Licensed users"), u"headline/licensed users"_s, u"licensed users"_s, &C::licensedUsers,
        nullptr);
    add(ReportText::tr("Active licences"), u"headline/active licences"_s, u"licences"_s, &C::activeLicences, nullptr);
    add(ReportText::tr("Reported users"), u"headline/reported users"_s, u"users"_s, &C::reportedUsers, &C::activeUsers);
    add(ReportText::tr("Reporting installations"), u"headline/reporting installations"_s, u"installations"_s,
        &C::reportingInstallations, &C::activeInstallations);
    add(ReportText::tr("Active users"), u"headline/active users"_s, u"users"_s, &C::activeUsers, nullptr);
    add(ReportText::tr("Active installations"), u"headline/active installations"_s, u"installations"_s,
        &C::activeInstallations, nullptr);
    return measures;
}

std::optional<Tile> SectionMaker::estimateTile(Section& section)
{
    const auto& estimate = m_counts.headcount(m_counts.asOf()).estimatedUsers.estimate;
    if (!estimate)
        return std::nullopt;
    const auto& sample = m_counts.contributions(m_counts.asOf()).reportedUsers;
    const auto publish = [&](const QString& end, double value) {
        return m_publisher.estimate(
            dayRow(u"headline/estimated users"_s + end, m_counts.asOf(), u"users"_s), value, sample);
    };
    const Published value = publish({}, estimate->value);
    const Published low = publish(u"/low"_s, estimate->low);
    const Published high = publish(u"/high"_s, estimate->high);
    if (auto sentence
        = say(ReportText::tr("Not every installation reports. Weighting those that do by hosting and licence "
                             "size, we estimate %1 users over all active licences; "
                             "with 95 % confidence the true number lies between %2 and %3."),
            {&value, &low, &high}))
        section.blocks.emplace_back(Paragraph{std::move(*sentence)});
    return Tile{ReportText::tr("Estimated users"), value,
        sayAnyway(ReportText::tr("95 % interval %1 to %2"), {&low, &high}), std::nullopt};
}

Section SectionMaker::headline()
{
    Section section{SectionKind::Headline, titleOf(SectionKind::Headline), {}};
    const std::vector<Measure> measures = headcountMeasures();
    const Measure& licensedUsers = measures[0];
    const Measure& reported = measures[2];
    const Measure& active = measures[4];
    const auto since = [&](const Measure& measure) {
        return say(ReportText::tr("%1 since %2"), {&measure.change},
            {m_locale.toString(dateOf(m_counts.before()), u"MMM yyyy"_s)});
    };
    std::vector<Tile> tiles;
    if (hasLicences())
        tiles.push_back({licensedUsers.label, licensedUsers.now,
            sayAnyway(ReportText::tr("in %1 active licences"), {&measures[1].now}), since(licensedUsers)});
    tiles.insert(tiles.end(),
        {
            {reported.label, reported.now, sayAnyway(ReportText::tr("by %1 installations"), {&measures[3].now}),
                since(reported)},
            {active.label, active.now, sayAnyway(ReportText::tr("at %1 installations that use it"), {&measures[5].now}),
                since(active)},
        });
    if (hasLicences())
        lead(section,
            ReportText::tr(
                "On %4, active licences entitled organisations to %1 users. The installations that report their "
                "usage counted %2 users, and %3 of them belong to installations that were used in the month before "
                "their report."),
            {&licensedUsers.now, &reported.now, &active.now}, {dayText(m_counts.asOf())});
    else
        lead(section,
            ReportText::tr(
                "On %3, the installations that report their usage counted %1 users, and %2 of them belong to "
                "installations that were used in the month before their report."),
            {&reported.now, &active.now}, {dayText(m_counts.asOf())});
    if (auto estimate = estimateTile(section))
        tiles.push_back(std::move(*estimate));
    const bool showsAny
        = std::any_of(tiles.begin(), tiles.end(), [](const Tile& tile) { return !tile.value.isWithheld(); });
    if (!showsAny)
        section.blocks.emplace_back(Notice{tooFew()});
    section.blocks.emplace_back(Tiles{std::move(tiles)});
    section.blocks.emplace_back(Definition{
        ReportText::tr("Licensed users: the capacity of every active licence that states one. Reported users: the "
                       "users that installations counted themselves in "
                       "their latest report, at most 35 days old. Active users: those at installations whose "
                       "latest report shows queries modified or a feature used. "
                       "Estimated users: post-stratified by hosting and licence size.")});
    addTrend(section, reportingTrend(ReportText::tr("Organisations that report their usage, by month")),
        ReportText::tr(
            "Organisations of which at least one installation reported in the month. Months that are not over are "
            "left out; a month without data is a gap."));
    return section;
}

MonthColumns SectionMaker::reportingTrend(const QString& title)
{
    MonthColumns columns{title, basisOfReports(m_counts.month()), {}};
    for (const Month month : m_counts.lastMonths(monthsOfTrend)) {
        if (m_counts.reporting(month).empty())
            columns.months.push_back({month, std::nullopt});
        else
            columns.months.push_back({month, reporting(month)});
    }
    return columns;
}

MonthColumns SectionMaker::usersTrend()
{
    MonthColumns columns{
        ReportText::tr("Users that installations reported, by month"), basisOfReports(m_counts.month()), {}};
    for (const Month month : m_counts.lastMonths(monthsOfTrend)) {
        const auto& users = m_counts.users(month);
        if (users.empty())
            columns.months.push_back({month, std::nullopt});
        else
            columns.months.push_back({month, m_publisher.sum(monthRow(u"growth/users"_s, month, u"users"_s), users)});
    }
    return columns;
}

MonthColumns SectionMaker::licensedTrend()
{
    MonthColumns columns{ReportText::tr("Organisations with an active licence, at the end of each month"),
        basisOfLicences(lastDayOf(m_counts.month())), {}};
    for (const Month month : m_counts.lastMonths(monthsOfTrend)) {
        if (m_counts.licensed(lastDayOf(month)).empty())
            columns.months.push_back({month, std::nullopt});
        else
            columns.months.push_back({month, licensed(lastDayOf(month))});
    }
    return columns;
}

ReportTable SectionMaker::growthTable(const std::vector<Measure>& measures) const
{
    ReportTable table{{QString(), dayText(m_counts.before()), dayText(m_counts.asOf()), ReportText::tr("Change")}, {}};
    for (size_t i = hasLicences() ? 0 : licenceMeasures; i < measures.size(); ++i)
        table.rows.push_back({measures[i].label, measures[i].before, measures[i].now, measures[i].change});
    return table;
}

Section SectionMaker::growth()
{
    Section section{SectionKind::Growth, titleOf(SectionKind::Growth), {}};
    if (!m_counts.hasReportsBefore()) {
        section.blocks.emplace_back(
            Notice{ReportText::tr("The data begin after %1: there is nothing to compare with yet.")
                       .arg(dayText(m_counts.before()))});
    } else {
        const std::vector<Measure> measures = headcountMeasures();
        lead(section, ReportText::tr("Since %4 the users of reporting installations went from %1 to %2, %3."),
            {&measures[2].before, &measures[2].now, &measures[2].change}, {dayText(m_counts.before())});
        if (std::all_of(measures.begin(), measures.end(),
                [](const Measure& each) { return each.now.isWithheld() && each.before.isWithheld(); })) {
            section.blocks.emplace_back(Notice{tooFew()});
        } else {
            section.blocks.emplace_back(growthTable(measures));
            section.blocks.emplace_back(Definition{ifProtected(
                ReportText::tr(
                    "The same figures, counted in the same way, at both dates; the change is computed from the figures "
                    "as printed."),
                ReportText::tr("Sums have three significant digits."))});
        }
    }
    addTrend(section, usersTrend(),
        ReportText::tr(
            "The users of every installation's last report in the month. More installations that report make it "
            "grow as well as more users at each."));
    if (!hasLicences())
        return section;
    addTrend(section, licensedTrend(),
        ReportText::tr(
            "Organisations with at least one licence that was active on the last day of the month, by the newest "
            "records."));
    return section;
}

/// A chart over months with its definition, or why it is not there.
void SectionMaker::addTrend(Section& section, MonthColumns trend, const QString& definition) const
{
    if (isAllWithheld(trend)) {
        section.blocks.emplace_back(Subtitle{trend.title});
        section.blocks.emplace_back(Notice{tooFew()});
        return;
    }
    section.blocks.emplace_back(std::move(trend));
    section.blocks.emplace_back(Definition{definition});
}

} // namespace uptake
