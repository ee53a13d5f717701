// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/notewords.h"

#include "models/report/reporttext.h"

#include <QStringList>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr size_t mostListed = 5;

} // namespace

QString reasonText(const ProtectionNote& note, const Policy& policy)
{
    if (note.action == ProtectionNote::Action::Merged)
        return ReportText::tr("%n small categories were merged into Other.", nullptr, int(note.categories));
    if (note.action == ProtectionNote::Action::Rounded)
        return ReportText::tr("Rounded to three significant digits.");
    if (note.action == ProtectionNote::Action::Earlier)
        return ReportText::tr("The last published value stands in: fewer than %1 organisations changed since.")
            .arg(policy.k);
    switch (note.reason) {
    case Verdict::TooFew:
        return ReportText::tr("Fewer than %1 organisations stand behind it.").arg(policy.k);
    case Verdict::RestTooFew:
        return ReportText::tr("What it leaves of its whole would be fewer than %1 organisations.").arg(policy.k);
    case Verdict::Dominated:
        return ReportText::tr("One or two organisations make most of it.");
    case Verdict::TellsOfAll:
        return ReportText::tr("All or none of the organisations: it would tell of each of them.");
    case Verdict::Together:
        return ReportText::tr("Another figure of the same organisations is withheld.");
    case Verdict::Difference:
        return ReportText::tr("Its difference from another figure would tell too much of one organisation.");
    case Verdict::Derivable:
    case Verdict::Narrow:
        return ReportText::tr("With it, a withheld figure could be worked out.");
    case Verdict::Estimates:
        return ReportText::tr("With it, what one customer adds to a sum could be estimated too nearly.");
    case Verdict::Isolates:
    case Verdict::Fine:
        break;
    }
    return ReportText::tr("Together with other figures it could tell of fewer than %1 organisations.").arg(policy.k);
}

QString listed(const std::vector<EarlierReport>& reports)
{
    QStringList words;
    for (size_t i = 0; i < std::min(reports.size(), mostListed); ++i)
        words << inWords(reports[i]);
    if (reports.size() > mostListed)
        words << ReportText::tr("%n more", nullptr, int(reports.size() - mostListed));
    return words.join(ReportText::tr("; "));
}

QString earlierText(const ProtectionNote& note)
{
    if (note.earlier.empty())
        return {};
    if (note.action == ProtectionNote::Action::Earlier)
        return ReportText::tr("It was published in %1.").arg(listed(note.earlier));
    return note.earlier.size() == 1
        ? ReportText::tr("This earlier report has a part in it: %1.").arg(listed(note.earlier))
        : ReportText::tr("These earlier reports have a part in it: %1.").arg(listed(note.earlier));
}

std::vector<EarlierReport> earlierReportsOf(const std::vector<ProtectionNote>& notes)
{
    std::map<qint64, EarlierReport> byNumber;
    for (const ProtectionNote& note : notes) {
        for (const EarlierReport& report : note.earlier)
            byNumber.emplace(report.number, report);
    }
    std::vector<EarlierReport> reports;
    for (const auto& [number, report] : byNumber)
        reports.push_back(report);
    return reports;
}

} // namespace uptake
