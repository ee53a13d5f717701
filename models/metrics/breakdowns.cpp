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
    sortGroup(group);
    return group;
}

/// What a licence is by a trait: a place in a list of the facts, or a band of tiers.
size_t codeOf(const LicenceState& state, LicenceTrait trait)
{
    switch (trait) {
    case LicenceTrait::Hosting:
        return state.hosting;
    case LicenceTrait::Country:
        return state.country;
    case LicenceTrait::Type:
        return state.licenseType;
    case LicenceTrait::Size:
        break;
    }
    return tierBandOf(state.capacity);
}

QString nameOf(const Facts& facts, size_t code, LicenceTrait trait)
{
    switch (trait) {
    case LicenceTrait::Hosting:
        return facts.hostings()[code];
    case LicenceTrait::Country:
        return facts.countries()[code];
    case LicenceTrait::Type:
        return facts.licenseTypes()[code];
    case LicenceTrait::Size:
        break;
    }
    return bandName(code);
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
    OrganisationTable<const LicenceState*> largest(facts);
    forEachActive(subset, day, [&](const LicenceState& state) {
        const LicenceState*& known = largest.at(state.organisation, &state);
        if (tellsMore(state, *known))
            known = &state;
    });
    std::map<size_t, Group> byCode;
    largest.forEach([&](OrganisationId organisation, const LicenceState* state) {
        byCode[codeOf(*state, trait)].push_back(organisation); // in order: the table is
    });
    std::vector<NamedGroup> groups; // of sizes in the order of the bands
    for (auto& [code, group] : byCode)
        groups.push_back({nameOf(facts, code, trait), std::move(group)});
    if (trait == LicenceTrait::Size)
        return groups;
    std::ranges::sort(groups, {}, &NamedGroup::name);
    std::ranges::stable_sort(
        groups, std::ranges::greater(), [](const NamedGroup& each) { return each.organisations.size(); });
    return groups;
}

std::vector<NamedGroup> organisationsByHostVersion(const Subset& subset, Month month)
{
    const Facts& facts = subset.facts();
    OrganisationTable<quint32> newest(facts);
    const auto [first, last] = facts.records(month);
    for (Row row = first; row < last; ++row) {
        const quint32 version = facts.hostVersion(row);
        if (version == none || !subset.containsReport(row))
            continue;
        quint32& known = newest.at(facts.organisation(row), version);
        known = std::max(known, version);
    }
    std::map<quint32, Group, std::greater<>> byCode;
    newest.forEach([&](OrganisationId organisation, quint32 code) { byCode[code].push_back(organisation); });
    std::vector<NamedGroup> groups;
    for (const auto& [code, group] : byCode) {
        const QString name = facts.hostVersions()[code].majorMinor();
        if (groups.empty() || groups.back().name != name)
            groups.push_back({name, {}});
        Group& all = groups.back().organisations;
        all.insert(all.end(), group.begin(), group.end());
    }
    for (NamedGroup& group : groups)
        sortGroup(group.organisations);
    return groups;
}

std::vector<Contribution> usersReported(const Subset& subset, Month month)
{
    const Facts& facts = subset.facts();
    OrganisationTable<double> sums(facts);
    const auto [first, last] = facts.records(month);
    for (Row row = first; row < last; ++row) {
        if (!subset.containsReport(row))
            continue;
        sums.at(facts.organisation(row)) += double(std::max<qint64>(facts.users()[row], 0));
    }
    return contributionsOf(sums);
}

} // namespace uptake
