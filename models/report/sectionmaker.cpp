// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sectionmaker.h"

#include "models/base/countries.h"
#include "models/report/reporttext.h"
#include "models/report/sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

SectionMaker::SectionMaker(const ReportTemplate& design, ReportCounts& counts, Publisher& publisher)
    : m_design(design)
    , m_counts(counts)
    , m_publisher(publisher)
    , m_locale(localeOf(design.language))
{
}

Section SectionMaker::make(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Headline:
        return headline();
    case SectionKind::Growth:
        return growth();
    case SectionKind::Features:
        return features();
    case SectionKind::Versions:
        return versions();
    case SectionKind::Environments:
        return environments();
    case SectionKind::Geography:
        return geography();
    case SectionKind::Business:
        return business();
    case SectionKind::Method:
        break;
    }
    return {};
}

Published SectionMaker::reporting(Month month)
{
    const Group& group = m_counts.reporting(month);
    return m_publisher.count(monthRow(u"reporting organisations"_s, month, u"organisations"_s), group, group);
}

Published SectionMaker::licensed(Day day)
{
    const Group& group = m_counts.licensed(day);
    return m_publisher.count(dayRow(u"licensed organisations"_s, day, u"organisations"_s), group, group);
}

std::optional<Sentence> SectionMaker::reportingRate()
{
    const Day day = m_counts.asOf();
    const Group& withLicence = m_counts.licensed(day);
    Group reports;
    for (const Contribution& contribution : m_counts.contributions(day).reportingInstallations) {
        if (std::binary_search(withLicence.begin(), withLicence.end(), contribution.organisation))
            reports.push_back(contribution.organisation);
    }
    std::sort(reports.begin(), reports.end());
    const Published whole = licensed(day);
    const Published part = m_publisher.part(
        dayRow(u"licensed organisations/reporting"_s, day, u"organisations"_s), reports, withLicence);
    const Published share
        = m_publisher.share(dayRow(u"licensed organisations/reporting/share"_s, day, u"organisations"_s), part, whole);
    return say(ReportText::tr("Of the %1 organisations with an active licence, %2 have an installation that reports."),
        {&whole, &share});
}

QString SectionMaker::monthText(Month month) const
{
    return m_locale.toString(dateOf(firstDayOf(month)), u"MMMM yyyy"_s);
}

QString SectionMaker::dayText(Day day) const
{
    return m_locale.toString(dateOf(day), u"d MMMM yyyy"_s);
}

std::optional<Sentence> SectionMaker::say(
    const QString& words, const std::vector<const Published*>& figures, const QStringList& names) const
{
    if (std::any_of(figures.begin(), figures.end(), [](const Published* figure) { return figure->isWithheld(); }))
        return std::nullopt;
    return Sentence(words, figures, m_locale, names);
}

void SectionMaker::lead(Section& section, const QString& words, const std::vector<const Published*>& figures,
    const QStringList& names) const
{
    if (auto sentence = say(words, figures, names))
        section.blocks.emplace_back(Lead{std::move(*sentence)});
}

Sentence SectionMaker::basisOfReports(Month month)
{
    const Day newest = std::min(m_counts.asOf(), m_counts.facts().newestReport().value_or(m_counts.asOf()));
    const Published organisations = reporting(month);
    return sayAnyway(ReportText::tr("%1 organisations in %2 \u00b7 reports to %3 \u00b7 %4"), {&organisations},
        {monthText(month), dayText(newest), filterText(m_design.filter, m_counts.facts(), m_locale)});
}

Sentence SectionMaker::basisOfLicences(Day day)
{
    const Published organisations = licensed(day);
    return sayAnyway(ReportText::tr("%1 organisations with an active licence on %2 \u00b7 %3"), {&organisations},
        {dayText(day), filterText(m_design.filter, m_counts.facts(), m_locale)});
}

QString SectionMaker::tooFew() const
{
    return ReportText::tr(
        "These figures are withheld: too few organisations stand behind them to print any without telling of one.");
}

std::vector<CategoryGroup> SectionMaker::named(
    const std::vector<NamedGroup>& groups, QString (*nameOf)(const QString&)) const
{
    std::vector<CategoryGroup> named;
    for (const NamedGroup& group : groups)
        named.push_back({nameOf(group.name), group.organisations});
    return named;
}

void SectionMaker::breakdown(Section& section, const RowName& name, const QString& title, Sentence basis,
    const std::vector<CategoryGroup>& groups, const Group& parent, const QString& definition)
{
    std::vector<PublishedCategory> categories = m_publisher.categories(name, groups, parent);
    const bool showsAny = std::any_of(categories.begin(), categories.end(),
        [](const PublishedCategory& category) { return !category.share.isWithheld(); });
    if (!showsAny) {
        section.blocks.emplace_back(Subtitle{title});
        section.blocks.emplace_back(
            Notice{groups.empty() ? ReportText::tr("The data say nothing of this.") : tooFew()});
        return;
    }
    section.blocks.emplace_back(CategoryBars{title, std::move(basis), std::move(categories)});
    section.blocks.emplace_back(Definition{definition});
}

namespace {

QString nameOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Product:
        return ReportText::tr("product: %1");
    case Dimension::Hosting:
        return ReportText::tr("hosting: %1");
    case Dimension::Tier:
        return ReportText::tr("licence size: %1");
    case Dimension::Country:
        return ReportText::tr("country: %1");
    case Dimension::LicenceType:
        return ReportText::tr("kind of licence: %1");
    case Dimension::AddonVersion:
        return ReportText::tr("version: %1");
    case Dimension::HostVersion:
        return ReportText::tr("host version: %1");
    case Dimension::Feature:
        return ReportText::tr("using: %1");
    case Dimension::Organisation:
        break;
    }
    return ReportText::tr("a choice of organisations"); // a report names none
}

QString valueName(Dimension dimension, const QString& value, const Facts& facts)
{
    if (value.isEmpty())
        return ReportText::tr("not known");
    if (dimension == Dimension::Country)
        return countryName(value);
    if (dimension != Dimension::Product)
        return value;
    for (const ProductFacts& product : facts.products()) {
        if (product.key == value && !product.name.isEmpty())
            return product.name;
    }
    return value;
}

} // namespace

QString filterText(const Selection& filter, const Facts& facts, const QLocale& locale)
{
    QStringList parts;
    for (const Dimension dimension : dimensions) {
        QStringList names;
        for (const QString& value : valuesOf(filter, dimension))
            names << valueName(dimension, value, facts);
        if (names.isEmpty())
            continue;
        const QString name = nameOf(dimension);
        parts << (dimension == Dimension::Organisation ? name : name.arg(names.join(ReportText::tr(", "))));
    }
    const auto month = [&](Month each) { return locale.toString(dateOf(firstDayOf(each)), u"MMMM yyyy"_s); };
    if (filter.from)
        parts << ReportText::tr("from %1").arg(month(*filter.from));
    if (filter.to)
        parts << ReportText::tr("to %1").arg(month(*filter.to));
    return parts.isEmpty() ? ReportText::tr("no filter") : parts.join(ReportText::tr("; "));
}

QString withheldMark()
{
    return u"\u2022\u2022\u2022"_s;
}

} // namespace uptake
