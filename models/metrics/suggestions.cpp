// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/suggestions.h"

#include "models/metrics/installations.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace uptake {

namespace {

constexpr int mostBefore = 62; ///< days that a licence may begin before the first report, to be looked at
constexpr int mostAfter = 31;
constexpr size_t mostSuggestions = 3;
constexpr size_t onesOfOne = 8; ///< where one installation is asked for

/// A licence that has no installation.
struct Candidate
{
    quint32 licence = none;
    Day start = 0;
};

class Suggesting
{
public:
    Suggesting(const Subset& subset, const SuggestionHints& hints)
        : m_facts(subset.facts())
        , m_subset(subset)
        , m_hints(hints)
    { }

    Expected<std::vector<LinkSuggestion>> run(std::optional<InstallationId> only, Progress& progress)
    {
        findCandidates();
        findSiblings();
        std::vector<LinkSuggestion> all;
        const auto lines = installationLines(m_subset);
        for (size_t i = 0; i < lines.size(); ++i) {
            if (i % 256 == 0 && !progress.report(qint64(i), qint64(lines.size())))
                return cancelled();
            const InstallationFacts& installation = m_facts.installations()[raw(lines[i].installation)];
            if (installation.licence != none || (only && *only != lines[i].installation))
                continue;
            auto found = suggest(lines[i], installation, only.has_value());
            std::move(found.begin(), found.end(), std::back_inserter(all));
        }
        std::stable_sort(all.begin(), all.end(), [](const LinkSuggestion& a, const LinkSuggestion& b) { return a.score > b.score; });
        return all;
    }

private:
    void findCandidates()
    {
        std::vector<bool> isLinked(m_facts.licences().size());
        for (const InstallationFacts& installation : m_facts.installations()) {
            if (installation.licence != none)
                isLinked[installation.licence] = true;
        }
        m_candidates.resize(m_facts.products().size());
        for (quint32 licence = 0; licence < m_facts.licences().size(); ++licence) {
            const LicenceFacts& facts = m_facts.licences()[licence];
            if (isLinked[licence] || facts.identity.isEmpty())
                continue;
            const Day start = startOf(facts);
            m_candidates[raw(facts.product)].push_back({licence, start});
            m_ofOrganisation[raw(facts.states.back().organisation)].push_back(licence);
        }
        for (auto& candidates : m_candidates)
            std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return std::tuple(a.start, a.licence) < std::tuple(b.start, b.licence); });
    }

    /// Linked installations by server ID: other products on the same server.
    void findSiblings()
    {
        for (const InstallationFacts& installation : m_facts.installations()) {
            if (installation.licence != none)
                m_siblings[installation.serverId].push_back(installation.licence);
        }
    }

    static Day startOf(const LicenceFacts& licence)
    {
        Day start = 0;
        for (const LicenceState& state : licence.states) {
            if (state.start && (start == 0 || *state.start < start))
                start = *state.start;
        }
        return start;
    }

    std::vector<LinkSuggestion> suggest(const InstallationLine& line, const InstallationFacts& installation, bool takesAll)
    {
        std::vector<quint32> looked;
        const Day first = m_facts.day(line.first);
        const auto& candidates = m_candidates[raw(installation.product)];
        const auto from = takesAll ? candidates.begin()
                                   : std::lower_bound(candidates.begin(), candidates.end(), first - mostBefore, [](const Candidate& c, Day day) { return c.start < day; });
        for (auto candidate = from; candidate != candidates.end() && (takesAll || candidate->start <= first + mostAfter); ++candidate)
            looked.push_back(candidate->licence);
        for (const quint32 sibling : siblingsOf(installation)) {
            const auto own = m_ofOrganisation.find(raw(m_facts.licences()[sibling].states.back().organisation));
            if (own == m_ofOrganisation.end())
                continue;
            for (const quint32 licence : own->second) {
                if (m_facts.licences()[licence].product == installation.product)
                    looked.push_back(licence);
            }
        }
        std::sort(looked.begin(), looked.end());
        looked.erase(std::unique(looked.begin(), looked.end()), looked.end());
        std::vector<LinkSuggestion> found;
        for (const quint32 licence : looked) {
            LinkSuggestion suggestion = weigh(line, installation, licence);
            if (suggestion.score >= (takesAll ? 1 : weakestSuggestion) && !isRefused(installation, licence))
                found.push_back(std::move(suggestion));
        }
        std::stable_sort(found.begin(), found.end(), [](const LinkSuggestion& a, const LinkSuggestion& b) { return a.score > b.score; });
        if (const size_t most = takesAll ? onesOfOne : mostSuggestions; found.size() > most)
            found.resize(most);
        return found;
    }

    const std::vector<quint32>& siblingsOf(const InstallationFacts& installation) const
    {
        static const std::vector<quint32> nobody;
        const auto found = m_siblings.find(installation.serverId);
        return found == m_siblings.end() ? nobody : found->second;
    }

    bool isRefused(const InstallationFacts& installation, quint32 licence) const
    {
        return !m_hints.refused.isEmpty()
            && m_hints.refused.contains(suggestionKey(installation.serverId, m_facts.products()[raw(installation.product)].key, m_facts.licences()[licence].identity));
    }

    LinkSuggestion weigh(const InstallationLine& line, const InstallationFacts& installation, quint32 licence) const
    {
        LinkSuggestion suggestion{line.installation, licence, 0, {}};
        const LicenceFacts& facts = m_facts.licences()[licence];
        weighServer(installation, facts, suggestion.reasons);
        weighSize(m_facts.users()[line.newest], facts.states.back(), suggestion.reasons);
        weighDates(line, facts, suggestion.reasons);
        weighVersion(line, installation, facts, suggestion.reasons);
        std::stable_sort(suggestion.reasons.begin(), suggestion.reasons.end(), [](const Reason& a, const Reason& b) { return std::abs(a.points) > std::abs(b.points); });
        const int sum = std::accumulate(suggestion.reasons.begin(), suggestion.reasons.end(), 0, [](int total, const Reason& reason) { return total + reason.points; });
        suggestion.score = std::clamp(sum, 0, 100);
        return suggestion;
    }

    void weighServer(const InstallationFacts& installation, const LicenceFacts& licence, std::vector<Reason>& reasons) const
    {
        bool isSame = false, isSameDomain = false, isSameCountry = false;
        const LicenceState& state = licence.states.back();
        const QString domain = m_hints.domains.value(licence.identity);
        for (const quint32 sibling : siblingsOf(installation)) {
            const LicenceFacts& other = m_facts.licences()[sibling];
            isSame |= other.states.back().organisation == state.organisation;
            isSameDomain |= !domain.isEmpty() && m_hints.domains.value(other.identity) == domain;
            isSameCountry |= !m_facts.countries()[state.country].isEmpty() && other.states.back().country == state.country;
        }
        if (isSame)
            reasons.push_back({Evidence::SameServer, 50});
        if (isSameDomain)
            reasons.push_back({Evidence::Domain, 20});
        if (isSameCountry)
            reasons.push_back({Evidence::Country, 5});
    }

    static void weighSize(qint64 users, const LicenceState& state, std::vector<Reason>& reasons)
    {
        if (users < 0 || !state.capacity || *state.capacity <= 0)
            return;
        const double filled = double(users) / double(*state.capacity);
        if (filled > 1)
            reasons.push_back({Evidence::TooLarge, filled > 1.2 ? -40 : -15});
        else if (filled >= 0.5)
            reasons.push_back({Evidence::Size, 25});
        else if (filled >= 0.2)
            reasons.push_back({Evidence::Size, 15});
        else
            reasons.push_back({Evidence::SmallForTier, -5});
    }

    void weighDates(const InstallationLine& line, const LicenceFacts& licence, std::vector<Reason>& reasons) const
    {
        const Day first = m_facts.day(line.first);
        const Day newest = m_facts.day(line.newest);
        const Day start = startOf(licence);
        const auto end = licence.states.back().end;
        if (start != 0) {
            const int apart = std::abs(first - start);
            if (const int points = apart <= 10 ? 25 : apart <= 35 ? 20 : apart <= 62 ? 10 : 0; points > 0)
                reasons.push_back({Evidence::Dates, points});
        }
        if (end && newest > *end + 60)
            reasons.push_back({Evidence::Expired, -20});
        else if (start != 0 && first >= start - 5)
            reasons.push_back({Evidence::Covered, 5});
    }

    void weighVersion(const InstallationLine& line, const InstallationFacts& installation, const LicenceFacts& licence, std::vector<Reason>& reasons) const
    {
        const auto& releases = m_facts.products()[raw(installation.product)].releases;
        const quint32 began = m_facts.addonVersion(line.first);
        const quint32 runs = m_facts.addonVersion(line.newest);
        const Day start = startOf(licence);
        const auto releaseOf = [&](quint32 version) {
            return std::find_if(releases.begin(), releases.end(), [&](const ReleaseFacts& release) { return version != none && release.version == m_facts.addonVersions()[version]; });
        };
        const auto first = releaseOf(began);
        const bool isNewest = first != releases.end() && first->isImported && first->released <= start
            && std::none_of(first + 1, releases.end(), [&](const ReleaseFacts& later) { return later.isImported && later.released <= start; });
        if (isNewest && start != 0)
            reasons.push_back({Evidence::Version, 10});
        const auto newest = releaseOf(runs);
        const auto end = licence.states.back().end;
        if (newest != releases.end() && newest->isImported && end && newest->released > *end)
            reasons.push_back({Evidence::TooNew, -20});
    }

    const Facts& m_facts;
    const Subset& m_subset;
    const SuggestionHints& m_hints;
    std::vector<std::vector<Candidate>> m_candidates; ///< by product, by start
    std::unordered_map<quint32, std::vector<quint32>> m_ofOrganisation; ///< candidates
    std::unordered_map<QString, std::vector<quint32>> m_siblings;
};

} // namespace

QString suggestionKey(const QString& serverId, const QString& product, const QString& licenceIdentity)
{
    return serverId + u'|' + product + u'|' + licenceIdentity;
}

Expected<std::vector<LinkSuggestion>> suggestLinks(const Subset& subset, const SuggestionHints& hints, std::optional<InstallationId> only, Progress& progress)
{
    return Suggesting(subset, hints).run(only, progress);
}

} // namespace uptake
