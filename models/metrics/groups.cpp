// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/groups.h"

#include "models/metrics/rowpairs.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace uptake {

namespace {

/// Marks the organisations by their numbers and reads the marks in order.
void sortByMarks(Group& group, size_t numbers)
{
    std::vector<bool> isIn(numbers);
    for (const OrganisationId organisation : group)
        isIn[raw(organisation)] = true;
    group.clear();
    for (size_t i = 0; i < numbers; ++i) {
        if (isIn[i])
            group.push_back(OrganisationId{quint32(i)});
    }
}

} // namespace

void sortGroup(Group& group)
{
    const auto largest = std::max_element(group.begin(), group.end());
    const size_t numbers = largest == group.end() ? 0 : size_t(raw(*largest)) + 1;
    if (constexpr size_t sparse = 16; numbers <= sparse * group.size())
        return sortByMarks(group, numbers);
    std::sort(group.begin(), group.end());
    group.erase(std::unique(group.begin(), group.end()), group.end());
}

std::vector<Contribution> contributionsOf(const OrganisationTable<double>& sums)
{
    std::vector<Contribution> contributions;
    sums.forEach([&](OrganisationId organisation, double sum) { contributions.push_back({organisation, sum}); });
    return contributions;
}

void join(Group& group, const Group& others)
{
    Group all;
    all.reserve(group.size() + others.size());
    std::set_union(group.begin(), group.end(), others.begin(), others.end(), std::back_inserter(all));
    group = std::move(all);
}

Group organisationsReporting(const Subset& subset, Month month)
{
    const Facts& facts = subset.facts();
    Group group;
    const auto [first, last] = facts.records(month);
    for (Row row = first; row < last; ++row) {
        if (subset.containsReport(row))
            group.push_back(facts.organisation(row));
    }
    sortGroup(group);
    return group;
}

std::vector<FeatureGroups> organisationsByFeature(const Subset& subset, Month month)
{
    const Facts& facts = subset.facts();
    std::vector<FeatureGroups> features;
    const auto [first, last] = facts.records(month);
    for (const FeatureColumn& feature : facts.features()) {
        FeatureGroups groups{feature.name, {}, {}};
        for (Row row = first; row < last; ++row) {
            if (!subset.containsReport(row) || !feature.counts.isPresent(row))
                continue;
            groups.exposed.push_back(facts.organisation(row));
            if (feature.counts.isPositive(row))
                groups.users.push_back(facts.organisation(row));
        }
        sortGroup(groups.exposed);
        sortGroup(groups.users);
        if (!groups.exposed.empty())
            features.push_back(std::move(groups));
    }
    return features;
}

std::vector<FeatureChangeGroups> organisationsByFeatureChange(const Subset& subset, Month month)
{
    const Facts& facts = subset.facts();
    const std::vector<RowPair> before = pairsOf(subset, month, month - std::chrono::months{1});
    const std::vector<RowPair> threeBefore = pairsOf(subset, month, month - std::chrono::months{3});
    std::vector<FeatureChangeGroups> features;
    for (const FeatureColumn& feature : facts.features()) {
        const CountColumn& counts = feature.counts;
        FeatureChangeGroups groups{feature.name, {}, {}, {}, {}};
        for (const auto& [now, ago] : before) {
            const bool isUsing = counts.isPositive(now);
            const bool wasUsing = counts.isPositive(ago);
            if (isUsing || wasUsing)
                (!wasUsing        ? groups.started
                        : isUsing ? groups.stayed
                                  : groups.stopped)
                    .push_back(facts.organisation(now));
        }
        for (const auto& [now, ago] : threeBefore) {
            if (counts.isPresent(now) && counts.isPresent(ago))
                groups.exposedInBoth.push_back(facts.organisation(now));
        }
        for (Group* group : {&groups.stayed, &groups.started, &groups.stopped, &groups.exposedInBoth})
            sortGroup(*group);
        features.push_back(std::move(groups));
    }
    return features;
}

std::vector<VersionGroup> organisationsByVersion(const Subset& subset, Month month)
{
    const Facts& facts = subset.facts();
    OrganisationTable<quint32> newest(facts);
    const auto [first, last] = facts.records(month);
    for (Row row = first; row < last; ++row) {
        if (!subset.containsReport(row) || facts.addonVersion(row) == none)
            continue;
        quint32& known = newest.at(facts.organisation(row), facts.addonVersion(row));
        known = std::max(known, facts.addonVersion(row));
    }
    std::map<quint32, Group, std::greater<>> byCode;
    newest.forEach([&](OrganisationId organisation, quint32 code) { byCode[code].push_back(organisation); });
    std::vector<VersionGroup> versions;
    for (auto& [code, group] : byCode) {
        const QString name = facts.addonVersions()[code].majorMinor();
        if (versions.empty() || versions.back().version != name)
            versions.push_back({name, {}});
        Group& all = versions.back().organisations;
        all.insert(all.end(), group.begin(), group.end());
    }
    for (VersionGroup& version : versions)
        sortGroup(version.organisations);
    return versions;
}

HeadcountContributions headcountContributions(const Subset& subset, Day asOf, int windowDays)
{
    const Facts& facts = subset.facts();
    using Sums = OrganisationTable<double>;
    Sums licences(facts), licensed(facts), installations(facts), users(facts), activeInstallations(facts),
        activeUsers(facts);
    for (const LicenceFacts& licence : facts.licences()) {
        const LicenceState& state = stateAt(licence, asOf);
        if (!isActiveOn(state, asOf) || !subset.containsLicence(licence, asOf))
            continue;
        licences.at(state.organisation) += 1;
        if (state.capacity)
            licensed.at(state.organisation) += double(*state.capacity);
    }
    for (const Row row : latestReports(subset, asOf, windowDays)) {
        const OrganisationId organisation = facts.organisation(row);
        const double count = double(std::max<qint64>(facts.users()[row], 0));
        installations.at(organisation) += 1;
        users.at(organisation) += count;
        if (facts.isInUse(row)) {
            activeInstallations.at(organisation) += 1;
            activeUsers.at(organisation) += count;
        }
    }
    return {contributionsOf(licences), contributionsOf(licensed), contributionsOf(installations),
        contributionsOf(users), contributionsOf(activeInstallations), contributionsOf(activeUsers)};
}

} // namespace uptake
