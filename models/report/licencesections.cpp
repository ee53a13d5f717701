// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/countries.h"
#include "models/report/reporttext.h"
#include "models/report/sectionmaker.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

QString orUnknown(const QString& name)
{
    return name.isEmpty() ? ReportText::tr("Not stated") : name;
}

QString countryOrUnknown(const QString& code)
{
    return orUnknown(countryName(code));
}

QString sizeName(const QString& band)
{
    return band.isEmpty() ? ReportText::tr("No number stated") : ReportText::tr("%1 users").arg(band);
}

QString typeName(const QString& type)
{
    struct Name
    {
        const char* key;
        const char* name;
    };
    static constexpr std::array names{Name{"COMMERCIAL", QT_TRANSLATE_NOOP("Report", "Commercial")},
        Name{"ACADEMIC", QT_TRANSLATE_NOOP("Report", "Academic")},
        Name{"COMMUNITY", QT_TRANSLATE_NOOP("Report", "Community")},
        Name{"OPEN_SOURCE", QT_TRANSLATE_NOOP("Report", "Open source")},
        Name{"STARTER", QT_TRANSLATE_NOOP("Report", "Starter")}, Name{"FREE", QT_TRANSLATE_NOOP("Report", "Free")},
        Name{"CLASSROOM", QT_TRANSLATE_NOOP("Report", "Classroom")},
        Name{"LEGACY_FREE", QT_TRANSLATE_NOOP("Report", "Free, older terms")},
        Name{"INTERNAL USE", QT_TRANSLATE_NOOP("Report", "Internal use")}};
    for (const Name& each : names) {
        if (type.compare(QLatin1StringView(each.key), Qt::CaseInsensitive) == 0)
            return ReportText::tr(each.name);
    }
    return orUnknown(type);
}

Notice noLicences()
{
    return {ReportText::tr("No licences were active on this day, or none have been imported: this section needs the "
                           "Marketplace's licences.")};
}

} // namespace

Section SectionMaker::environments()
{
    Section section{SectionKind::Environments, titleOf(SectionKind::Environments), {}};
    const Day day = m_counts.asOf();
    const Group& licensedGroup = m_counts.licensed(day);
    if (licensedGroup.empty()) {
        section.blocks.emplace_back(noLicences());
    } else {
        breakdown(section, dayRow(u"hosting"_s, day, u"organisations"_s), ReportText::tr("Organisations by hosting"),
            basisOfLicences(day), named(m_counts.licences(LicenceTrait::Hosting), orUnknown), licensedGroup,
            ReportText::tr("An organisation counts once, by the largest of its active licences."));
        breakdown(section, dayRow(u"licence size"_s, day, u"organisations"_s),
            ReportText::tr("Organisations by licence size"), basisOfLicences(day),
            named(m_counts.licences(LicenceTrait::Size), sizeName), licensedGroup,
            ReportText::tr("The number of users that the largest active licence of the organisation entitles to."));
    }
    const Month month = m_counts.month();
    Group known;
    for (const NamedGroup& group : m_counts.hostVersions(month))
        known.insert(known.end(), group.organisations.begin(), group.organisations.end());
    std::sort(known.begin(), known.end());
    breakdown(section, row(u"host version"_s, u"organisations"_s),
        ReportText::tr("Organisations by version of the host application"), basisOfReports(month),
        named(m_counts.hostVersions(month), orUnknown), known,
        ifProtected(ReportText::tr("The newest host version that any installation of the organisation reported in %1.")
                        .arg(monthText(month)),
            ReportText::tr("Small categories are counted together as Other.")));
    return section;
}

Section SectionMaker::geography()
{
    Section section{SectionKind::Geography, titleOf(SectionKind::Geography), {}};
    const Day day = m_counts.asOf();
    const Group& licensedGroup = m_counts.licensed(day);
    if (licensedGroup.empty()) {
        section.blocks.emplace_back(noLicences());
        return section;
    }
    breakdown(section, dayRow(u"country"_s, day, u"organisations"_s), ReportText::tr("Organisations by country"),
        basisOfLicences(day), named(m_counts.licences(LicenceTrait::Country), countryOrUnknown), licensedGroup,
        ifProtected(ReportText::tr("The country of the organisation's largest active licence."),
            ReportText::tr("Countries with fewer than %1 organisations are counted together as Other.")
                .arg(m_design.policy.k)));
    for (const Block& block : section.blocks) {
        const auto* bars = std::get_if<CategoryBars>(&block);
        if (!bars || bars->categories.front().isOther)
            continue;
        const PublishedCategory first = bars->categories.front();
        if (auto sentence
            = say(ReportText::tr(
                      "The country with the most organisations that hold an active licence: %2, with %1 of them."),
                {&first.share}, {first.name})) {
            section.blocks.insert(section.blocks.begin(), Lead{std::move(*sentence)});
            break;
        }
    }
    return section;
}

Section SectionMaker::business()
{
    Section section{SectionKind::Business, titleOf(SectionKind::Business), {}};
    const Day day = m_counts.asOf();
    const Group& licensedGroup = m_counts.licensed(day);
    if (licensedGroup.empty()) {
        section.blocks.emplace_back(noLicences());
        return section;
    }
    const auto payingAt = [&](Day at) {
        return m_publisher.count(
            dayRow(u"paying organisations"_s, at, u"organisations"_s), m_counts.paying(at), m_counts.licensed(at));
    };
    const Published now = payingAt(day);
    const Published before = payingAt(m_counts.before());
    const Published change
        = m_publisher.change(dayRow(u"paying organisations/change"_s, day, u"organisations"_s), now, before);
    const Published all = licensed(day);
    std::vector<Tile> tiles{
        {ReportText::tr("Customers"), now, Sentence(ReportText::tr("organisations that pay for a licence")),
            say(ReportText::tr("%1 since %2"), {&change},
                {m_locale.toString(dateOf(m_counts.before()), u"MMM yyyy"_s)})},
        {ReportText::tr("Licensed organisations"), all, Sentence(ReportText::tr("with an active licence of any kind")),
            std::nullopt}};
    if (now.isWithheld() && all.isWithheld())
        section.blocks.emplace_back(Notice{tooFew()});
    lead(section, ReportText::tr("On %2, %1 organisations held an active licence that they pay for."), {&now},
        {dayText(day)});
    section.blocks.emplace_back(Tiles{std::move(tiles)});
    section.blocks.emplace_back(Definition{ReportText::tr(
        "Customers: organisations with an active licence that is neither free of charge nor for evaluation.")});
    breakdown(section, dayRow(u"licence type"_s, day, u"organisations"_s),
        ReportText::tr("Organisations by kind of licence"), basisOfLicences(day),
        named(m_counts.licences(LicenceTrait::Type), typeName), licensedGroup,
        ReportText::tr("The kind of the organisation's largest active licence. Evaluations are left out."));
    return section;
}

} // namespace uptake
