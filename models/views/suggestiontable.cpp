// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/suggestiontable.h"

#include "models/base/countries.h"
#include "models/metrics/installations.h"
#include "models/store/decisions.h"
#include "models/views/wording.h"

#include <QCoreApplication>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct SuggestionsText
{
    Q_DECLARE_TR_FUNCTIONS(Suggestions)
};

} // namespace

Expected<SuggestionHints> suggestionHints(Connection& connection)
{
    const auto refused = refusedLinks(connection);
    auto domains = domainsOfLicences(connection);
    if (!refused || !domains)
        return Failure(!refused ? refused.error() : domains.error());
    SuggestionHints hints{{}, std::move(*domains)};
    for (const RefusedLink& link : *refused)
        hints.refused << suggestionKey(link.serverId, link.product, link.identity);
    return hints;
}

QString textOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::SameServer:
        return SuggestionsText::tr("another product on this server is theirs");
    case Evidence::Domain:
        return SuggestionsText::tr("the same e-mail domain as that product's contacts");
    case Evidence::Country:
        return SuggestionsText::tr("the same country as that product's licence");
    case Evidence::Size:
        return SuggestionsText::tr("its users fill the tier");
    case Evidence::SmallForTier:
        return SuggestionsText::tr("its users would fit a much smaller tier");
    case Evidence::TooLarge:
        return SuggestionsText::tr("more users than the tier allows");
    case Evidence::Dates:
        return SuggestionsText::tr("it began to report when the licence began");
    case Evidence::Covered:
        return SuggestionsText::tr("the licence lasts for as long as it reports");
    case Evidence::Expired:
        return SuggestionsText::tr("it still reports, long after the licence's end");
    case Evidence::Version:
        return SuggestionsText::tr("it began with the version that was new then");
    case Evidence::TooNew:
        break;
    }
    return SuggestionsText::tr("it runs a version from after the licence's end");
}

std::vector<ShownSuggestion> shownSuggestions(const Facts& facts, const std::vector<LinkSuggestion>& suggestions)
{
    std::unordered_map<quint32, qint64> users;
    if (!suggestions.empty()) {
        for (const InstallationLine& line : installationLines(Subset(facts, {})))
            users.emplace(raw(line.installation), facts.users()[line.newest]);
    }
    std::vector<ShownSuggestion> shown;
    for (const LinkSuggestion& suggestion : suggestions) {
        const InstallationFacts& installation = facts.installations()[raw(suggestion.installation)];
        const LicenceFacts& licence = facts.licences()[suggestion.licence];
        const LicenceState& state = licence.states.back();
        QStringList reasons;
        for (const Reason& reason : suggestion.reasons)
            reasons << u"%1 %2"_s.arg(textOf(reason.evidence), wording::signedCount(reason.points));
        shown.push_back({installation.serverId, facts.products()[raw(installation.product)].key,
            users[raw(suggestion.installation)], licence.number, licence.identity,
            facts.organisations()[raw(state.organisation)].name, countryName(facts.countries()[state.country]),
            facts.tiers()[state.tier], suggestion.score, reasons.join(u", "_s)});
    }
    return shown;
}

std::vector<Column<ShownSuggestion>> suggestionTable()
{
    using S = ShownSuggestion;
    return {
        {SuggestionsText::tr("Server ID"), [](const S& s) { return s.serverId; }, {}},
        {SuggestionsText::tr("Users"), [](const S& s) { return s.users < 0 ? u"\u2013"_s : wording::count(s.users); },
            [](const S& s) { return s.users < 0 ? QVariant() : QVariant(s.users); }, CellKind::Number},
        {SuggestionsText::tr("Licence"), [](const S& s) { return s.licence; }, {}},
        {SuggestionsText::tr("Organisation"), [](const S& s) { return s.organisation; }, {}},
        {SuggestionsText::tr("Tier"), [](const S& s) { return s.tier; }, {}},
        {SuggestionsText::tr("Score"), [](const S& s) { return wording::count(s.score); },
            [](const S& s) { return QVariant(s.score); }, CellKind::Number,
            SuggestionsText::tr("0 to 100: the sum of what speaks for it and against it")},
        {SuggestionsText::tr("Why"), [](const S& s) { return s.reasons; }, {}},
    };
}

} // namespace uptake
