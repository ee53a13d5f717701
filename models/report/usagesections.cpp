// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reporttext.h"
#include "models/report/sectionmaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr int monthsOfVersions = 12;

} // namespace

ShareBars SectionMaker::featureBars()
{
    const Month month = m_counts.month();
    const Group& all = m_counts.reporting(month);
    ShareBars chart{
        ReportText::tr("Share of organisations that use each feature, with 95 % interval"), basisOfReports(month), {}};
    for (const FeatureGroups& feature : m_counts.features(month)) {
        const QString key = u"feature/"_s + feature.name;
        const Published whole = m_publisher.count(row(key + u"/exposed"_s, u"organisations"_s), feature.exposed, all);
        const Published part
            = m_publisher.part(row(key + u"/using"_s, u"organisations"_s), feature.users, feature.exposed);
        const Published share = m_publisher.share(row(key + u"/reach"_s, u"share"_s), part, whole);
        chart.bars.push_back({feature.name, part, whole, share,
            m_publisher.intervalEnd(row(key + u"/reach/low"_s, u"share"_s), part, whole, &Interval::low),
            m_publisher.intervalEnd(row(key + u"/reach/high"_s, u"share"_s), part, whole, &Interval::high)});
    }
    std::stable_sort(chart.bars.begin(), chart.bars.end(), [](const ShareBar& a, const ShareBar& b) {
        return a.share.shown().value_or(-1)
            > b.share.shown().value_or(-1); // ranked by what is shown; withheld ones last, by name
    });
    return chart;
}

Section SectionMaker::features()
{
    Section section{SectionKind::Features, titleOf(SectionKind::Features), {}};
    const Month month = m_counts.month();
    const Published organisations = reporting(month);
    ShareBars bars = featureBars();
    if (bars.bars.empty() || bars.bars.front().share.isWithheld()) {
        section.blocks.emplace_back(Notice{
            bars.bars.empty() ? ReportText::tr("The reports of %1 name no feature.").arg(monthText(month)) : tooFew()});
        return section;
    }
    const ShareBar first = bars.bars.front();
    lead(section,
        ReportText::tr(
            "In %3, %1 organisations reported which features they use. The most used one is %4, used by %2 of "
            "those whose version has it."),
        {&organisations, &first.share}, {monthText(month), first.label});
    ReportTable table{{ReportText::tr("Feature"), ReportText::tr("Organisations using it"),
                          ReportText::tr("of those that have it"), ReportText::tr("Share")},
        {}};
    for (const ShareBar& bar : bars.bars)
        table.rows.push_back({bar.label, bar.part, bar.whole, bar.share});
    section.blocks.emplace_back(std::move(bars));
    section.blocks.emplace_back(Definition{
        ReportText::tr("An organisation has a feature if the report of one of its installations mentions it, and "
                       "uses it if one counts it above zero. Shares are of the "
                       "organisations that have the feature. The thin line is the 95 % Wilson interval.")});
    section.blocks.emplace_back(std::move(table));
    section.blocks.emplace_back(
        Definition{ReportText::tr("Features that a newer version brought are known to fewer organisations.")});
    return section;
}

std::vector<PublishedCategory> SectionMaker::publishedVersions(Month month)
{
    std::vector<CategoryGroup> groups;
    for (const VersionGroup& version : m_counts.versions(month))
        groups.push_back({version.version, version.organisations});
    return m_publisher.categories(monthRow(u"version"_s, month, u"organisations"_s), groups, m_counts.reporting(month));
}

Section SectionMaker::versions()
{
    Section section{SectionKind::Versions, titleOf(SectionKind::Versions), {}};
    MonthStacks stacks{ReportText::tr("Organisations by version, share of those reporting in each month"),
        basisOfReports(m_counts.month()), {}};
    bool showsAny = false;
    for (const Month month : m_counts.lastMonths(monthsOfVersions)) {
        stacks.months.push_back(
            {month, m_counts.reporting(month).empty() ? std::vector<PublishedCategory>() : publishedVersions(month)});
        for (const PublishedCategory& category : stacks.months.back().categories)
            showsAny = showsAny || (!category.isOther && !category.share.isWithheld());
    }
    if (!showsAny) {
        section.blocks.emplace_back(Notice{tooFew()});
        return section;
    }
    const std::vector<PublishedCategory> newest = stacks.months.back().categories;
    if (!newest.empty() && !newest.front().isOther) {
        lead(section,
            isProtected()
                ? ReportText::tr("In %2, %1 of the reporting organisations ran version %3, the newest that enough of "
                                 "them run to be shown by itself.")
                : ReportText::tr("In %2, %1 of the reporting organisations ran version %3, the newest."),
            {&newest.front().share}, {monthText(m_counts.month()), newest.front().name});
    }
    section.blocks.emplace_back(std::move(stacks));
    section.blocks.emplace_back(Definition{ifProtected(
        ReportText::tr(
            "An organisation counts once, at the newest version that any of its installations reported in the month."),
        ReportText::tr("Versions that fewer than %1 organisations run are counted together as Other.")
            .arg(m_design.policy.k))});
    if (newest.empty())
        return section;
    ReportTable table{{ReportText::tr("Version"), ReportText::tr("Organisations"), ReportText::tr("Share")}, {}};
    for (const PublishedCategory& category : newest)
        table.rows.push_back({category.name, category.count, category.share});
    section.blocks.emplace_back(std::move(table));
    section.blocks.emplace_back(
        Definition{ReportText::tr("Organisations by version in %1.").arg(monthText(m_counts.month()))});
    return section;
}

} // namespace uptake
