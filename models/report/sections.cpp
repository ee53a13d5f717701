// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sections.h"

#include "models/report/reporttext.h"
#include "models/report/sectionmaker.h"

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

QString productNames(const Facts& facts, const Selection& filter)
{
    QStringList names;
    for (const ProductFacts& product : facts.products()) {
        if (filter.products.isEmpty() || filter.products.contains(product.key))
            names << (product.name.isEmpty() ? product.key : product.name);
    }
    return names.join(ReportText::tr(", "));
}

std::vector<AboutLine> aboutLines(const ReportTemplate& design, const ReportCounts& counts)
{
    const QLocale locale = localeOf(design.language);
    const auto day = [&](Day each) { return locale.toString(dateOf(each), u"d MMMM yyyy"_s); };
    const Day newest = std::min(counts.asOf(), counts.facts().newestDay().value_or(counts.asOf()));
    return {
        {ReportText::tr("Add-on"), productNames(counts.facts(), design.filter)},
        {ReportText::tr("Data to"), day(newest)},
        {ReportText::tr("Figures as of"), day(counts.asOf())},
        {ReportText::tr("Compared with"), day(counts.before())},
        {ReportText::tr("Newest whole month"), locale.toString(dateOf(firstDayOf(counts.month())), u"MMMM yyyy"_s)},
        {ReportText::tr("Filter"), filterText(design.filter, counts.facts(), locale)},
        {ReportText::tr("Unit"), ReportText::tr("the organisation, with all its installations")},
        {ReportText::tr("Protection"),
            design.isUnprotected
                ? ReportText::tr("none: exact figures, not to be handed out")
                : ReportText::tr("at least %1 organisations behind every figure").arg(design.policy.k)},
    };
}

QString footerOf(const ReportTemplate& design)
{
    if (design.isUnprotected)
        return ReportText::tr("Unprotected: exact figures, not to be handed out");
    if (design.isConfidential())
        return ReportText::tr("For internal use, not to be handed out: at least %1 organisations behind every figure")
            .arg(design.policy.k);
    return ReportText::tr("Aggregated and checked: at least %1 organisations behind every figure").arg(design.policy.k);
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

Expected<ReportCounts> reportCounts(const ReportTemplate& design, const Subset& subset, Day asOf)
{
    if (const auto checked = checkTemplate(design); !checked)
        return Failure(checked.error());
    const auto month = newestWholeMonth(subset, asOf);
    if (!month)
        return Failure(Error{ReportText::tr("there is no month with usage reports that is over on %1")
                                 .arg(QLocale().toString(dateOf(asOf), u"d MMMM yyyy"_s)),
            {}, ReportText::tr("import usage reports, or choose a later day")});
    return ReportCounts(subset, asOf, *month, dayOf(dateOf(asOf).addMonths(-design.periodMonths)));
}

ReportContent reportContent(const ReportTemplate& design, ReportCounts& counts, Publisher& publisher)
{
    const LanguageScope language(design.language);
    ReportContent content;
    content.title = design.title.isEmpty() ? productNames(counts.facts(), design.filter) : design.title;
    content.subtitle = subtitleOf(design.audience);
    content.audience = audienceName(design.audience);
    content.vendor = design.vendor;
    content.comment = design.comment;
    content.logo = design.logo;
    content.isConfidential = design.isConfidential();
    content.asOf = dateOf(counts.asOf());
    content.footer = footerOf(design);
    content.about = aboutLines(design, counts);
    SectionMaker maker(design, counts, publisher);
    for (const SectionKind kind : design.sections)
        content.sections.push_back(kind == SectionKind::Method ? Section{kind, {}, {}} : maker.make(kind));
    for (Section& section : content.sections) { // the method tells of all the others, wherever it stands
        if (section.kind == SectionKind::Method) {
            auto rate = maker.reportingRate();
            section
                = methodSection({design, counts.asOf(), counts.before(), counts.month(), std::move(rate), publisher});
        }
    }
    return content;
}

} // namespace uptake
