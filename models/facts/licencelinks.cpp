// SPDX-License-Identifier: GPL-3.0-or-later
// What FactsBuilder makes of the licences that reports name.
#include "models/facts/entitlement.h"
#include "models/facts/factsbuilder.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace uptake {

namespace {

/// Finds the licence that each report names; most numbers repeat every month.
class NamedLicences
{
public:
    NamedLicences(const Facts& facts, const ReportColumns& reports, const Entitlements& entitlements,
        const std::vector<QString>& terms, std::vector<quint32> usual)
        : m_facts(facts)
        , m_reports(reports)
        , m_entitlements(entitlements)
        , m_terms(terms)
        , m_usual(std::move(usual))
    {
        for (size_t i = 0; i < m_usual.size(); ++i) {
            if (m_usual[i] == unresolved)
                m_usual[i] = licenceOf(facts.installations()[i].product, reports.usualEntitlement[i]);
        }
    }
    quint32 operator()(Row row)
    {
        const InstallationId installation = m_reports.installation[row];
        if (!m_reports.entitlement.isOther(row)) [[likely]]
            return m_reports.entitlement.isUsual(row) ? m_usual[raw(installation)] : none;
        return licenceOf(m_facts.installations()[raw(installation)].product, m_reports.entitlement(row, none));
    }
    static constexpr quint32 unresolved = none - 1; ///< among `usual`: to be found
    const std::vector<quint32>& usual() const { return m_usual; }

private:
    quint32 licenceOf(ProductId product, quint32 term)
    {
        if (term == none)
            return none;
        const auto [known, isNew] = m_resolved.try_emplace(quint64(raw(product)) << 32 | term, none);
        if (isNew) {
            if (const quint32* found = m_entitlements.find(entitlementKey(product, m_terms[term])))
                known->second = *found;
        }
        return known->second;
    }

    const Facts& m_facts;
    const ReportColumns& m_reports;
    const Entitlements& m_entitlements;
    const std::vector<QString>& m_terms;
    std::unordered_map<quint64, quint32> m_resolved; ///< product and term -> licence
    std::vector<quint32> m_usual; ///< of each installation
};

} // namespace

/// Of each installation the licence that its usual entitlement names, as far as earlier facts, whose licences are the
/// same, know it.
std::vector<quint32> FactsBuilder::knownUsualLicences() const
{
    const ReportColumns& reports = m_facts->m_reports;
    std::vector<quint32> usual(reports.installationIds.size(), NamedLicences::unresolved);
    if (!m_previous)
        return usual;
    const InstallationPlaces before(m_previous->m_reports.installationIds);
    for (size_t i = 0; i < usual.size(); ++i) {
        const quint32 place = before[reports.installationIds[i]];
        if (place != none && m_previous->m_reports.usualEntitlement[place] == reports.usualEntitlement[i])
            usual[i] = m_previous->m_source.usualLicences[place];
    }
    return usual;
}

void FactsBuilder::linkLicences()
{
    Facts& facts = *m_facts;
    const ReportColumns& reports = facts.m_reports;
    NamedLicences named(facts, reports, *m_entitlements, m_terms, knownUsualLicences());
    Bits isApart(facts.m_installations.size()); // what a report names is not always the licence of its installation
    for (const Row row : reports.entitlement.otherRows())
        isApart.set(raw(reports.installation[row]));
    for (quint32 i = 0; i < facts.m_installations.size(); ++i) {
        if (named.usual()[i] == none && !isApart[i]) { // nothing that is known, or nothing at all
            isApart.set(i, reports.usualEntitlement[i] != none);
            continue;
        }
        const auto rows = reports.rowsOf(InstallationId{i});
        const auto newest = std::find_if(rows.rbegin(), rows.rend(), [&](Row row) { return named(row) != none; });
        facts.m_installations[i].licence = newest == rows.rend() ? none : named(*newest);
        if (newest == rows.rend())
            isApart.set(i);
    }
    Bits isByHand(facts.m_installations.size());
    for (const auto& [installation, licence] : facts.m_source.handLinks) {
        const quint32 place = m_places[installation];
        if (place == none)
            continue;
        isByHand.set(place);
        isApart.set(place);
        facts.m_installations[place].licence = licence;
    }
    for (InstallationFacts& installation : facts.m_installations)
        installation.organisation = installation.licence == none
            ? ownOrganisation()
            : facts.licences()[installation.licence].states.back().organisation;
    Bits isUsual = reports.entitlement.usual();
    std::vector<std::pair<Row, quint32>> others;
    isApart.forEach(0, isApart.size(), [&](size_t place) {
        const quint32 usual = facts.m_installations[place].licence;
        for (const Row row : reports.rowsOf(InstallationId{quint32(place)})) {
            const quint32 licence = isByHand[place] ? usual : named(row);
            isUsual.set(row, licence != none && licence == usual);
            if (licence != none && licence != usual)
                others.emplace_back(row, licence);
        }
    });
    std::sort(others.begin(), others.end());
    std::vector<Row> otherRows;
    std::vector<quint32> otherLicences;
    for (const auto& [row, licence] : others) {
        otherRows.push_back(row);
        otherLicences.push_back(licence);
    }
    facts.m_licence = LinkColumn(std::move(isUsual), std::move(otherRows), std::move(otherLicences));
    facts.m_source.usualLicences = named.usual();
}

} // namespace uptake
