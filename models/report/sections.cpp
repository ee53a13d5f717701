// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sections.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using std::chrono::months;

constexpr int monthsOfTrend = 24;
constexpr int monthsOfVersions = 12;

QString monthName(Month month, const QLocale& locale)
{
    return locale.toString(dateOf(firstDayOf(month)), u"MMMM yyyy"_s);
}

/// Makes the sections of one report; all of them share the publisher, and so its notes.
class Sections
{
public:
    Sections(const ReportInput& input, Month month)
        : m_input(input)
        , m_month(month)
        , m_publisher(input.policy)
        , m_reporting(organisationsReporting(input.subset, month))
    { }

    Section make(SectionKind kind)
    {
        switch (kind) {
        case SectionKind::Headline:
            return headline();
        case SectionKind::Features:
            return features();
        case SectionKind::Versions:
            return versions();
        case SectionKind::Method:
            break;
        }
        return method();
    }

private:
    RowName row(const QString& key, const QString& measure) const { return {key, toText(m_month), measure}; }
    RowName dayRow(const QString& key, const QString& measure) const { return {key, dateOf(m_input.asOf).toString(Qt::ISODate), measure}; }
    Sentence say(const QString& words, const std::vector<const Published*>& figures) const { return {words, figures, m_input.locale}; }
    /// What stands under each chart's title.
    Sentence basis(const Published& organisations) const
    {
        const Day newest = std::min(m_input.asOf, m_input.subset.facts().newestReport().value_or(m_input.asOf));
        return say(Text::tr("%1 organisations in %2 \u00b7 reports to %3 \u00b7 no filter")
                       .replace("%2"_L1, monthName(m_month, m_input.locale)).replace("%3"_L1, m_input.locale.toString(dateOf(newest), u"d MMMM yyyy"_s)),
            {&organisations});
    }
    QString asOfText() const { return m_input.locale.toString(dateOf(m_input.asOf), u"d MMMM yyyy"_s); }

    Section headline();
    MonthColumns reportingTrend();
    Section features();
    ShareBars featureBars();
    Section versions();
    Section method() const;
    QString protectionSummary() const;

    const ReportInput& m_input;
    Month m_month;
    Publisher m_publisher;
    Group m_reporting;
};

Section Sections::headline()
{
    const HeadcountContributions sums = headcountContributions(m_input.subset, m_input.asOf);
    const Headcount counts = headcount(m_input.subset, m_input.asOf);
    const Published licensed = m_publisher.sum(dayRow(u"headline/licensed users"_s, u"users"_s), sums.licensedUsers);
    const Published licences = m_publisher.sum(dayRow(u"headline/active licences"_s, u"licences"_s), sums.activeLicences);
    const Published reported = m_publisher.sum(dayRow(u"headline/reported users"_s, u"users"_s), sums.reportedUsers, sums.activeUsers);
    const Published installations = m_publisher.sum(dayRow(u"headline/reporting installations"_s, u"installations"_s), sums.reportingInstallations, sums.activeInstallations);
    const Published active = m_publisher.sum(dayRow(u"headline/active users"_s, u"users"_s), sums.activeUsers);
    const Published activeInstallations = m_publisher.sum(dayRow(u"headline/active installations"_s, u"installations"_s), sums.activeInstallations);
    std::vector<Tile> tiles{
        {Text::tr("Licensed users"), licensed, say(Text::tr("in %1 active licences"), {&licences})},
        {Text::tr("Reported users"), reported, say(Text::tr("by %1 installations"), {&installations})},
        {Text::tr("Active users"), active, say(Text::tr("at %1 installations that use it"), {&activeInstallations})},
    };
    Section section{Text::tr("How many users"), {}};
    section.blocks.emplace_back(Paragraph{say(Text::tr("On %4, active licences entitled organisations to %1 users. The installations that report their usage counted %2 users, "
                                                        "and %3 of them belong to installations that were used in the month before their report.")
                                                   .replace("%4"_L1, asOfText()),
        {&licensed, &reported, &active})});
    if (const auto& estimate = counts.estimatedUsers.estimate) {
        const Published value = m_publisher.estimate(dayRow(u"headline/estimated users"_s, u"users"_s), estimate->value, sums.reportedUsers);
        const Published low = m_publisher.estimate(dayRow(u"headline/estimated users/low"_s, u"users"_s), estimate->low, sums.reportedUsers);
        const Published high = m_publisher.estimate(dayRow(u"headline/estimated users/high"_s, u"users"_s), estimate->high, sums.reportedUsers);
        tiles.push_back({Text::tr("Estimated users"), value, say(Text::tr("95 % interval %1 to %2"), {&low, &high})});
        section.blocks.emplace_back(Paragraph{say(Text::tr("Not every installation reports. Weighting those that do by hosting and licence size, we estimate %1 users over all active licences; "
                                                           "with 95 % confidence the true number lies between %2 and %3."),
            {&value, &low, &high})});
    }
    section.blocks.insert(section.blocks.begin(), Tiles{std::move(tiles)});
    section.blocks.emplace_back(reportingTrend());
    section.blocks.emplace_back(Definition{Text::tr("Licensed users: the capacity of every active licence that states one. Reported users: the users that installations counted themselves in "
                                                    "their latest report, at most 35 days old. Active users: those at installations whose latest report shows queries modified or a feature used. "
                                                    "Estimated users: post-stratified by hosting and licence size. Chart: organisations of which at least one installation reported in the month; "
                                                    "months that are not over are left out.")});
    return section;
}

MonthColumns Sections::reportingTrend()
{
    const Published newest = m_publisher.count(row(u"reporting organisations"_s, u"organisations"_s), m_reporting, m_reporting);
    MonthColumns columns{Text::tr("Organisations that report their usage, by month"), basis(newest), {}};
    const Month first = std::max(*m_input.subset.facts().firstMonth(), m_month - months{monthsOfTrend - 1});
    for (Month month = first; month <= m_month; month += months{1}) {
        const Group group = organisationsReporting(m_input.subset, month);
        if (group.empty()) {
            columns.months.push_back({month, std::nullopt});
            continue;
        }
        columns.months.push_back({month, m_publisher.count({u"reporting organisations"_s, toText(month), u"organisations"_s}, group, group)});
    }
    return columns;
}

ShareBars Sections::featureBars()
{
    const Published reporting = m_publisher.count(row(u"reporting organisations"_s, u"organisations"_s), m_reporting, m_reporting);
    ShareBars chart{Text::tr("Share of organisations that use each feature, with 95 % interval"), basis(reporting), {}};
    for (const FeatureGroups& feature : organisationsByFeature(m_input.subset, m_month)) {
        const QString key = u"feature/"_s + feature.name;
        const Published whole = m_publisher.count(row(key + u"/exposed"_s, u"organisations"_s), feature.exposed, m_reporting);
        const Published part = m_publisher.part(row(key + u"/using"_s, u"organisations"_s), feature.users, feature.exposed);
        const Published share = m_publisher.share(row(key + u"/reach"_s, u"share"_s), part, whole);
        chart.bars.push_back({feature.name, part, whole, share, m_publisher.intervalEnd(row(key + u"/reach/low"_s, u"share"_s), part, whole, &Interval::low),
            m_publisher.intervalEnd(row(key + u"/reach/high"_s, u"share"_s), part, whole, &Interval::high)});
    }
    std::stable_sort(chart.bars.begin(), chart.bars.end(), [](const ShareBar& a, const ShareBar& b) {
        return a.share.shown().value_or(-1) > b.share.shown().value_or(-1); // ranked by what is shown; withheld ones last, by name
    });
    return chart;
}

Section Sections::features()
{
    Section section{Text::tr("Which features are used"), {}};
    const Published reporting = m_publisher.count(row(u"reporting organisations"_s, u"organisations"_s), m_reporting, m_reporting);
    ShareBars bars = featureBars();
    const QString month = monthName(m_month, m_input.locale);
    if (!bars.bars.empty() && !bars.bars.front().share.isWithheld()) {
        const ShareBar& first = bars.bars.front();
        section.blocks.emplace_back(Paragraph{say(Text::tr("In %3, %1 organisations reported which features they use. The most used one is %4, used by %2 of those whose version has it.")
                                                      .replace("%3"_L1, month).replace("%4"_L1, first.label),
            {&reporting, &first.share})});
    }
    ReportTable table{{Text::tr("Feature"), Text::tr("Organisations using it"), Text::tr("of those that have it"), Text::tr("Share")}, {}};
    for (const ShareBar& bar : bars.bars)
        table.rows.push_back({bar.label, bar.part, bar.whole, bar.share});
    section.blocks.emplace_back(std::move(bars));
    section.blocks.emplace_back(std::move(table));
    section.blocks.emplace_back(Definition{Text::tr("An organisation has a feature if the report of one of its installations mentions it, and uses it if one counts it above zero. Shares are of the "
                                                    "organisations that have the feature. Features that a newer version brought are known to fewer organisations. "
                                                    "The thin line is the 95 % Wilson interval.")});
    return section;
}

Section Sections::versions()
{
    Section section{Text::tr("Which versions are run"), {}};
    const Published reporting = m_publisher.count(row(u"reporting organisations"_s, u"organisations"_s), m_reporting, m_reporting);
    MonthStacks stacks{Text::tr("Organisations by version, share of those reporting in each month"), basis(reporting), {}};
    std::vector<PublishedCategory> newest;
    const Month first = std::max(*m_input.subset.facts().firstMonth(), m_month - months{monthsOfVersions - 1});
    for (Month month = first; month <= m_month; month += months{1}) {
        const Group parent = organisationsReporting(m_input.subset, month);
        if (parent.empty()) {
            stacks.months.push_back({month, {}});
            continue;
        }
        std::vector<CategoryGroup> groups;
        for (VersionGroup& version : organisationsByVersion(m_input.subset, month))
            groups.push_back({version.version, std::move(version.organisations)});
        newest = m_publisher.categories({u"version"_s, toText(month), u"organisations"_s}, groups, parent);
        stacks.months.push_back({month, newest});
    }
    if (!newest.empty() && !newest.front().isOther) {
        section.blocks.emplace_back(Paragraph{say(Text::tr("In %2, %1 of the reporting organisations ran version %3, the newest that enough of them run to be shown by itself.")
                                                      .replace("%2"_L1, monthName(m_month, m_input.locale)).replace("%3"_L1, newest.front().name),
            {&newest.front().share})});
    }
    section.blocks.emplace_back(std::move(stacks));
    ReportTable table{{Text::tr("Version"), Text::tr("Organisations"), Text::tr("Share")}, {}};
    for (const PublishedCategory& category : newest)
        table.rows.push_back({category.name, category.count, category.share});
    section.blocks.emplace_back(std::move(table));
    section.blocks.emplace_back(Definition{Text::tr("An organisation counts once, at the newest version that any of its installations reported in the month. "
                                                    "Versions that fewer than %1 organisations run are counted together as Other. The table is for %2.")
                                               .arg(m_input.policy.k).arg(monthName(m_month, m_input.locale))});
    return section;
}

QString Sections::protectionSummary() const
{
    qsizetype merged = 0;
    qsizetype withheld = 0;
    for (const ProtectionNote& note : m_publisher.notes()) {
        merged += note.action == ProtectionNote::Action::Merged ? 1 : 0;
        withheld += note.action == ProtectionNote::Action::Withheld ? 1 : 0;
    }
    QString summary = merged > 0 ? Text::tr("In this report small categories were merged into Other in some breakdowns") : Text::tr("In this report no categories had to be merged");
    summary += withheld > 0 ? Text::tr(", and some figures were withheld.") : Text::tr(", and no figure had to be withheld.");
    return summary;
}

Section Sections::method() const
{
    const QString window = QString::number(defaultWindowDays);
    const QStringList paragraphs{
        Text::tr("Sources. Licences come from the Atlassian Marketplace's records. Usage comes from the monthly reports that installations send to the vendor; "
                 "an administrator can turn them off, and cloud sites send none."),
        Text::tr("Dates. Headline figures are as of %1. A usage report counts for %2 days. Figures by month use the last report of each installation in that calendar month (UTC) "
                 "and show only months that are over; the newest is %3.").arg(asOfText(), window, monthName(m_month, m_input.locale)),
        Text::tr("Organisations. Licences with the same company name and country are one organisation; installations belong to the organisation of the licence they name. "
                 "An installation that names none is counted as an organisation of its own."),
        Text::tr("Estimate. Active licences are grouped by hosting and size; each group's mean number of users at reporting installations is applied to all its licences. "
                 "This assumes that within a group the licences that report are like those that do not."),
        Text::tr("Protection. A figure is printed only if at least %1 organisations stand behind it and it does not leave fewer than %1 aside; a sum only if no organisation makes more than half of it and "
                 "none could estimate another's part to within %2 per cent. Sums have three significant digits. Shares near none or all are given as under 5 or over 95 per cent. "
                 "A withheld figure is marked \u2022\u2022\u2022.").arg(m_input.policy.k).arg(m_input.policy.p),
        protectionSummary(),
        Text::tr("Not promised. Several customers who pool what they know of themselves, and knowledge from other sources, are beyond what such rules can cover. The figures are aggregated and checked."),
    };
    Section section{Text::tr("How these figures were made"), {}};
    for (const QString& paragraph : paragraphs)
        section.blocks.emplace_back(Paragraph{Sentence(paragraph)});
    return section;
}

} // namespace

std::optional<Month> newestWholeMonth(const Subset& subset, Day asOf)
{
    const std::vector<Month> all = subset.months();
    for (auto month = all.rbegin(); month != all.rend(); ++month) {
        if (lastDayOf(*month) <= asOf && completenessOf(subset.facts(), *month) == Completeness::Whole)
            return *month;
    }
    return std::nullopt;
}

Expected<ReportContent> reportContent(const ReportTemplate& design, const ReportInput& input)
{
    if (const auto checked = checkPolicy(input.policy); !checked)
        return Failure(checked.error());
    const auto month = newestWholeMonth(input.subset, input.asOf);
    if (!month)
        return Failure(Error{Text::tr("there is no month with usage reports that is over on %1").arg(dateOf(input.asOf).toString(Qt::ISODate)), {}, Text::tr("import usage reports, or choose a later day with --as-of")});
    QStringList names;
    for (const ProductFacts& product : input.subset.facts().products()) {
        if (input.subset.selection().products.isEmpty() || input.subset.selection().products.contains(product.key))
            names << (product.name.isEmpty() ? product.key : product.name);
    }
    ReportContent content{names.join(u", "_s), design.subtitle, design.audience, dateOf(input.asOf), {}, {}};
    content.footer = Text::tr("Aggregated and checked: at least %1 organisations behind every figure").arg(input.policy.k);
    Sections sections(input, *month);
    for (const SectionKind kind : design.sections)
        content.sections.push_back(sections.make(kind));
    return content;
}

} // namespace uptake
