// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reporttext.h"
#include "models/report/sectionmaker.h"
#include "models/report/sections.h"

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// Merged and withheld figures of a report, each once, by what they are about.
struct ProtectionSummary
{
    QStringList merged;
    QStringList withheld;
};

ProtectionSummary summaryOf(const std::vector<ProtectionNote>& notes)
{
    ProtectionSummary summary;
    for (const ProtectionNote& note : notes) {
        if (note.action != ProtectionNote::Action::Merged && note.action != ProtectionNote::Action::Withheld)
            continue;
        QStringList& list = note.action == ProtectionNote::Action::Merged ? summary.merged : summary.withheld;
        const QString name = figureName(note.figure.section(u'/', 0, 0) == u"feature" ? u"feature"_s : note.figure);
        if (!list.contains(name))
            list << name;
    }
    return summary;
}

QString listed(const QStringList& names)
{
    constexpr qsizetype most = 12;
    QString text = names.mid(0, most).join(ReportText::tr("; "));
    if (names.size() > most)
        text += ReportText::tr("; and more");
    return text;
}

/// What the audit found, in plain words.
QStringList checked(const AuditFindings& findings, const Policy& policy, const QLocale& locale)
{
    QStringList words;
    const QString earlier = findings.earlierExports == 0
        ? ReportText::tr("No report was handed out before this one.")
        : ReportText::tr("%n earlier reports were taken into account, as if every reader had them all.", nullptr,
            findings.earlierExports);
    words << ReportText::tr(
                 "The figures were checked together: figures of one table against those of another, a total against "
                 "its parts, and one period against the next.")
            + u' ' + earlier;
    const int smallest = findings.smallestGroup.value_or(policy.k);
    words << ReportText::tr(
        "However the figures are added and subtracted, what comes out depends on %1 organisations or more; "
        "a customer who takes its own part off is still left with %2 or more. No withheld figure can be "
        "worked out of the others, nor can a count be narrowed down to fewer than %3 possible values.")
                 .arg(smallest)
                 .arg(smallest - 1)
                 .arg(policy.k);
    if (findings.rebasedOn)
        words << ReportText::tr(
            "The list of earlier reports was begun anew on %1: what was handed out before that day was not "
            "taken into account.")
                     .arg(locale.toString(dateOf(*findings.rebasedOn), u"d MMMM yyyy"_s));
    return words;
}

void protection(Section& section, const MethodFacts& facts)
{
    const Policy& policy = facts.design.policy;
    const ProtectionSummary summary = summaryOf(facts.publisher.notes());
    const auto say = [&](const QString& text) { section.blocks.emplace_back(Paragraph{Sentence(text)}); };
    section.blocks.emplace_back(Subtitle{ReportText::tr("Protection of customers")});
    if (facts.design.isUnprotected) {
        say(ReportText::tr(
            "None. This report shows exact figures, and figures of single customers may be read from it or "
            "worked out. It is for internal use and must not be handed out."));
        return;
    }
    say(ReportText::tr(
        "A figure is printed only if at least %1 organisations stand behind it and it does not leave fewer "
        "than %1 aside; a sum only if no organisation makes more than half of it and "
        "none could estimate another's part to within %2 per cent. Sums have three significant digits. Shares "
        "near none or all are given as under 5 or over 95 per cent. "
        "A withheld figure is marked %3, whatever the reason.")
            .arg(policy.k)
            .arg(policy.p)
            .arg(withheldMark()));
    const QString merged = summary.merged.isEmpty()
        ? ReportText::tr("In this report no categories had to be merged.")
        : ReportText::tr("Small categories were merged into Other in: %1.").arg(listed(summary.merged));
    const QString withheld = summary.withheld.isEmpty()
        ? ReportText::tr("No figure had to be withheld.")
        : ReportText::tr("Figures were withheld in: %1.").arg(listed(summary.withheld));
    say(merged + u' ' + withheld);
    if (!facts.publisher.findings()) {
        say(ReportText::tr(
            "These figures were not checked together with each other nor with those of earlier reports. The "
            "report is for internal use and must not be handed out."));
        return;
    }
    section.blocks.emplace_back(Subtitle{ReportText::tr("What was checked")});
    for (const QString& text : checked(*facts.publisher.findings(), policy, localeOf(facts.design.language)))
        say(text);
}

} // namespace

Section methodSection(const MethodFacts& facts)
{
    const QLocale locale = localeOf(facts.design.language);
    const auto day = [&](Day each) { return locale.toString(dateOf(each), u"d MMMM yyyy"_s); };
    Section section{SectionKind::Method, titleOf(SectionKind::Method), {}};
    const auto tell = [&](const QString& title, const QString& text) {
        section.blocks.emplace_back(Subtitle{title});
        section.blocks.emplace_back(Paragraph{Sentence(text)});
    };
    tell(ReportText::tr("Sources"),
        ReportText::tr(
            "Licences come from the Atlassian Marketplace's records. Usage comes from the monthly reports that "
            "installations send to the vendor; "
            "an administrator can turn them off, and cloud sites send none."));
    tell(ReportText::tr("Dates"),
        ReportText::tr(
            "Headline figures are as of %1 and are compared with %4. A usage report counts for %2 days. Figures "
            "by month use the last report of each installation in that calendar month (UTC) "
            "and show only months that are over; the newest is %3.")
            .arg(day(facts.asOf))
            .arg(defaultWindowDays)
            .arg(locale.toString(dateOf(firstDayOf(facts.month)), u"MMMM yyyy"_s), day(facts.before)));
    tell(ReportText::tr("Organisations"),
        ReportText::tr(
            "Licences with the same company name and country are one organisation; installations belong to the "
            "organisation of the licence they name. "
            "An installation that names none is counted as an organisation of its own.")
            + u' '
            + ReportText::tr("Organisations that asked not to be counted are left out of every figure, and so is every "
                             "installation that asked for it."));
    tell(ReportText::tr("Estimate"),
        ReportText::tr(
            "Active licences are grouped by hosting and size; each group's mean number of users at reporting "
            "installations is applied to all its licences. "
            "This assumes that within a group the licences that report are like those that do not."));
    if (facts.reportingRate)
        section.blocks.emplace_back(Paragraph{*facts.reportingRate});
    protection(section, facts);
    if (!facts.design.isUnprotected) {
        QString limits = ReportText::tr(
            "Several customers who pool what they know of themselves, knowledge from other sources, and figures "
            "that were typed by hand are beyond what such rules can cover.");
        if (facts.publisher.findings())
            limits += u' ' + ReportText::tr("The figures are aggregated and checked.");
        tell(ReportText::tr("Not promised"), limits);
    }
    for (Block& block : section.blocks) {
        if (auto* paragraph = std::get_if<Paragraph>(&block))
            paragraph->isNote = true;
    }
    return section;
}

QString figureName(const QString& key)
{
    static const std::map<QString, const char*> names{
        {u"headline/licensed users"_s, QT_TRANSLATE_NOOP("Report", "licensed users")},
        {u"headline/active licences"_s, QT_TRANSLATE_NOOP("Report", "active licences")},
        {u"headline/reported users"_s, QT_TRANSLATE_NOOP("Report", "reported users")},
        {u"headline/reporting installations"_s, QT_TRANSLATE_NOOP("Report", "reporting installations")},
        {u"headline/active users"_s, QT_TRANSLATE_NOOP("Report", "active users")},
        {u"headline/active installations"_s, QT_TRANSLATE_NOOP("Report", "active installations")},
        {u"headline/estimated users"_s, QT_TRANSLATE_NOOP("Report", "estimated users")},
        {u"reporting organisations"_s, QT_TRANSLATE_NOOP("Report", "organisations that report")},
        {u"licensed organisations"_s, QT_TRANSLATE_NOOP("Report", "organisations with a licence")},
        {u"paying organisations"_s, QT_TRANSLATE_NOOP("Report", "customers")},
        {u"growth/users"_s, QT_TRANSLATE_NOOP("Report", "users by month")},
        {u"feature"_s, QT_TRANSLATE_NOOP("Report", "feature usage")},
        {u"version"_s, QT_TRANSLATE_NOOP("Report", "versions")},
        {u"host version"_s, QT_TRANSLATE_NOOP("Report", "host versions")},
        {u"hosting"_s, QT_TRANSLATE_NOOP("Report", "hosting")},
        {u"licence size"_s, QT_TRANSLATE_NOOP("Report", "licence sizes")},
        {u"licence type"_s, QT_TRANSLATE_NOOP("Report", "kinds of licence")},
        {u"country"_s, QT_TRANSLATE_NOOP("Report", "countries")},
    };
    // The longest known beginning of the key names what the row is about.
    QString name = key;
    while (true) {
        if (const auto found = names.find(name); found != names.end()) {
            const QString rest = key.mid(name.size() + 1).section(u'/', 0, 0);
            const bool isNamedRow
                = (name == u"feature"_s || name == u"version"_s || name == u"country"_s || name == u"host version"_s)
                && !rest.isEmpty() && rest != u"all"_s && !rest.startsWith(u"other"_s);
            return isNamedRow ? ReportText::tr("%1: %2").arg(ReportText::tr(found->second), rest)
                              : ReportText::tr(found->second);
        }
        const qsizetype cut = name.lastIndexOf(u'/');
        if (cut < 0)
            return key;
        name.truncate(cut);
    }
}

} // namespace uptake
