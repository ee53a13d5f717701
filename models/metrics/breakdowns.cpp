// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/breakdowns.h"

#include "models/facts/tierband.h"
#include "models/metrics/business.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// "11\u201350" for people; empty where the capacity is unknown.
QString bandName(size_t band)
{
    return band == tierBandCount - 1 ? QString() : tierBandName(band).replace(u'-', QChar(0x2013));
}

/// Calls `take(state)` for the state of each selected licence that is active on `day`.
template <class Take> void forEachActive(const Subset& subset, Day day, Take take)
{
    for (const LicenceFacts& licence : subset.facts().licences()) {
        const LicenceState& state = stateAt(licence, day);
        if (isActiveOn(state, day) && subset.containsLicence(licence, day))
            take(state);
    }
}

template <class Keep> Group organisationsWith(const Subset& subset, Day day, Keep keep)
{
    Group group;
    forEachActive(subset, day, [&](const LicenceState& state) {
        if (keep(state))
            group.push_back(state.organisation);
    });
    std::sort(group.begin(), group.end());
    group.erase(std::unique(group.begin(), group.end()), group.end());
    return group;
}

QString traitOf(const Facts& facts, const LicenceState& state, LicenceTrait trait)
{
    switch (trait) {
    case LicenceTrait::Hosting:
        return facts.hostings()[state.hosting];
    case LicenceTrait::Country:
        return facts.countries()[state.country];
    case LicenceTrait::Type:
        return facts.licenseTypes()[state.licenseType];
    case LicenceTrait::Size:
        break;
    }
    return bandName(tierBandOf(state.capacity));
}

/// Does the licence tell more of its organisation than `other`: is it larger, or as large and newer?
bool tellsMore(const LicenceState& state, const LicenceState& other)
{
    const auto rank
        = [](const LicenceState& each) { return std::pair(each.capacity.value_or(-1), each.start.value_or(0)); };
    return rank(state) > rank(other);
}

} // namespace

Group organisationsLicensed(const Subset& subset, Day day)
{
    return organisationsWith(subset, day, [](const LicenceState&) { return true; });
}

Group organisationsPaying(const Subset& subset, Day day)
{
    const std::vector<bool> isPaid = paidTypes(subset.facts());
    return organisationsWith(
        subset, day, [&](const LicenceState& state) { return !state.isEvaluation && isPaid[state.licenseType]; });
}

std::vector<NamedGroup> organisationsByLicence(const Subset& subset, Day day, LicenceTrait trait)
{
    const Facts& facts = subset.facts();
    std::map<OrganisationId, const LicenceState*> largest;
    forEachActive(subset, day, [&](const LicenceState& state) {
        const auto [known, isNew] = largest.try_emplace(state.organisation, &state);
        if (!isNew && tellsMore(state, *known->second))
            known->second = &state;
    });
    std::map<QString, NamedGroup> byName;
    std::map<QString, size_t> bands;
    for (const auto& [organisation, state] : largest) {
        const QString name = traitOf(facts, *state, trait);
        NamedGroup& group = byName[name];
        group.name = name;
        group.organisations.push_back(organisation); // in order: the map is
        bands[name] = tierBandOf(state->capacity);
    }
    std::vector<NamedGroup> groups;
    for (auto& [name, group] : byName)
        groups.push_back(std::move(group));
    std::stable_sort(groups.begin(), groups.end(), [&](const NamedGroup& a, const NamedGroup& b) {
        return trait == LicenceTrait::Size ? bands[a.name] < bands[b.name]
                                           : a.organisations.size() > b.organisations.size();
    });
    return groups;
}

std::vector<NamedGroup> organisationsByHostVersion(const Subset& subset, Month month)
{
    const Facts& facts = subset.facts();
    constexpr quint32 unknown = none;
    std::vector<quint32> newest(facts.organisations().size(), unknown);
    const auto [first, last] = facts.records(month);
    for (Row row = first; row < last; ++row) {
        const quint32 version = facts.hostVersion(row);
        if (version == none || !subset.containsReport(row))
            continue;
        quint32& known = newest[raw(facts.organisation(row))];
        known = known == unknown ? version : std::max(known, version);
    }
    std::map<quint32, Group, std::greater<>> byCode;
    for (size_t i = 0; i < newest.size(); ++i) {
        if (newest[i] != unknown)
            byCode[newest[i]].push_back(OrganisationId{quint32(i)});
    }
    std::vector<NamedGroup> groups;
    for (const auto& [code, group] : byCode) {
        const QString name = facts.hostVersions()[code].majorMinor();
        if (groups.empty() || groups.back().name != name)
            groups.push_back({name, {}});
        Group& all = groups.back().organisations;
        all.insert(all.end(), group.begin(), group.end());
    }
    for (NamedGroup& group : groups)
        std::sort(group.organisations.begin(), group.organisations.end());
    return groups;
}

std::vector<Contribution> usersReported(const Subset& subset, Month month)
{
    const Facts& facts = subset.facts();
    std::vector<double> sums(facts.organisations().size(), -1);
    const auto [first, last] = facts.records(month);
    for (Row row = first; row < last; ++row) {
        if (!subset.containsReport(row))
            continue;
        double& sum = sums[raw(facts.organisation(row))];
        sum = std::max(sum, 0.0) + double(std::max<qint64>(facts.users()[row], 0));
    }
    std::vector<Contribution> contributions;
    for (size_t i = 0; i < sums.size(); ++i) {
        if (sums[i] >= 0)
            contributions.push_back({OrganisationId{quint32(i)}, sums[i]});
    }
    return contributions;
}

} // namespace uptake
