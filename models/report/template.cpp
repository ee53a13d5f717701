// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/template.h"

#include "models/report/reporttext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

Failure wrongDesign(const QString& what, const QString& where, const QString& remedy)
{
    return Failure(Error{what, where, remedy, Error::Kind::Usage});
}

ReportTemplate made(Audience audience, QList<SectionKind> sections, int periodMonths, int k)
{
    ReportTemplate design;
    design.key = keyOf(audience);
    design.audience = audience;
    design.sections = std::move(sections);
    design.periodMonths = periodMonths;
    design.policy.k = k;
    return design;
}

} // namespace

const QList<ReportTemplate>& reportTemplates()
{
    using enum SectionKind;
    static const QList<ReportTemplate> templates{
        made(Audience::Bank, {Headline, Growth, Features, Versions, Environments, Geography, Business, Method}, 12,
            Policy().k),
        made(Audience::Investor, {Headline, Growth, Business, Features, Versions, Geography, Method}, 12, Policy().k),
        made(Audience::Public, {Headline, Features, Versions, Method}, 12, Policy().k),
        made(Audience::Internal, {Headline, Growth, Features, Versions, Environments, Geography, Business, Method}, 3,
            Policy::smallestK),
    };
    return templates;
}

Expected<ReportTemplate> reportTemplate(const QString& key)
{
    QStringList known;
    for (const ReportTemplate& each : reportTemplates()) {
        if (each.key == key)
            return each;
        known << each.key;
    }
    return wrongDesign(ReportText::tr("there is no report template \"%1\"").arg(key), u"--template"_s,
        ReportText::tr("known: %1").arg(known.join(u", "_s)));
}

Expected<void> checkTemplate(const ReportTemplate& design)
{
    if (const auto checked = checkPolicy(design.policy); !checked)
        return checked;
    if (design.isUnprotected && !design.isConfidential())
        return wrongDesign(ReportText::tr("only a report for internal use can go unprotected"), u"unprotected"_s,
            ReportText::tr("choose the internal template, which is marked CONFIDENTIAL on every page"));
    if (design.sections.isEmpty())
        return wrongDesign(
            ReportText::tr("the report has no section"), u"sections"_s, ReportText::tr("choose one at least"));
    for (qsizetype i = 0; i < design.sections.size(); ++i) {
        if (design.sections.indexOf(design.sections[i], i + 1) >= 0)
            return wrongDesign(ReportText::tr("the section \"%1\" is named twice").arg(keyOf(design.sections[i])),
                u"sections"_s, ReportText::tr("name it once"));
    }
    if (design.periodMonths < 1 || design.periodMonths > 36)
        return wrongDesign(ReportText::tr("a report compares with 1 to 36 months before"), u"period"_s,
            ReportText::tr("choose a period between"));
    const auto fits = [](const QString& text, int longest) { return text.size() <= longest; };
    if (!fits(design.title, longestTitle) || !fits(design.vendor, longestVendor))
        return wrongDesign(ReportText::tr("the title or the vendor's name is longer than %1 letters").arg(longestTitle),
            u"title"_s, ReportText::tr("make it shorter"));
    if (!fits(design.comment, longestComment))
        return wrongDesign(ReportText::tr("the comment is longer than %1 letters").arg(longestComment), u"comment"_s,
            ReportText::tr("make it shorter"));
    return {};
}

const QList<SectionKind>& allSections()
{
    using enum SectionKind;
    static const QList<SectionKind> all{
        Headline, Growth, Features, Versions, Environments, Geography, Business, Method};
    return all;
}

QString keyOf(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Headline:
        return u"headline"_s;
    case SectionKind::Growth:
        return u"growth"_s;
    case SectionKind::Features:
        return u"features"_s;
    case SectionKind::Versions:
        return u"versions"_s;
    case SectionKind::Environments:
        return u"environments"_s;
    case SectionKind::Geography:
        return u"geography"_s;
    case SectionKind::Business:
        return u"business"_s;
    case SectionKind::Method:
        break;
    }
    return u"method"_s;
}

Expected<SectionKind> sectionFromKey(const QString& key)
{
    QStringList known;
    for (const SectionKind kind : allSections()) {
        if (keyOf(kind) == key)
            return kind;
        known << keyOf(kind);
    }
    return wrongDesign(ReportText::tr("there is no section \"%1\"").arg(key), u"sections"_s,
        ReportText::tr("known: %1").arg(known.join(u", "_s)));
}

QString titleOf(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Headline:
        return ReportText::tr("How many users");
    case SectionKind::Growth:
        return ReportText::tr("How the numbers grew");
    case SectionKind::Features:
        return ReportText::tr("Which features are used");
    case SectionKind::Versions:
        return ReportText::tr("Which versions are run");
    case SectionKind::Environments:
        return ReportText::tr("Where it runs");
    case SectionKind::Geography:
        return ReportText::tr("In which countries");
    case SectionKind::Business:
        return ReportText::tr("Customers and licences");
    case SectionKind::Method:
        break;
    }
    return ReportText::tr("How these figures were made");
}

QString keyOf(Audience audience)
{
    switch (audience) {
    case Audience::Investor:
        return u"investor"_s;
    case Audience::Public:
        return u"public"_s;
    case Audience::Internal:
        return u"internal"_s;
    case Audience::Bank:
        break;
    }
    return u"bank"_s;
}

QString audienceName(Audience audience)
{
    switch (audience) {
    case Audience::Investor:
        return ReportText::tr("For investors");
    case Audience::Public:
        return ReportText::tr("For the public");
    case Audience::Internal:
        return ReportText::tr("For internal use");
    case Audience::Bank:
        break;
    }
    return ReportText::tr("For banks and institutions");
}

QString subtitleOf(Audience audience)
{
    switch (audience) {
    case Audience::Investor:
        return ReportText::tr("Users, growth and customers");
    case Audience::Public:
        return ReportText::tr("Adoption in figures");
    case Audience::Internal:
        return ReportText::tr("Adoption in detail");
    case Audience::Bank:
        break;
    }
    return ReportText::tr("Users, feature usage and version adoption");
}

} // namespace uptake
