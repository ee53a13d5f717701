// SPDX-License-Identifier: GPL-3.0-or-later
// What FactsBuilder makes of sales and events.
#include "models/facts/entitlement.h"
#include "models/facts/factsbuilder.h"

#include <algorithm>

namespace uptake {

template <class Facts> void FactsBuilder::fillMarket(const MarketRow& row, Facts& facts)
{
    facts.product = m_products.at(row.product);
    facts.organisation = row.organisation == 0 ? OrganisationId{none} : m_organisations.at(row.organisation);
    facts.hosting = m_hostings.codeOf(row.hosting, m_facts->m_hostings);
    std::string first; // the first of the numbers, as a key and as written
    QString written;
    for (const QString& number : row.numbers) {
        if (number.isEmpty())
            continue;
        const std::string key = entitlementKey(facts.product, number);
        if (first.empty()) {
            first = key;
            written = number;
        }
        if (const quint32* found = m_entitlements->find(key)) {
            facts.licence = *found;
            return;
        }
    }
    if (first.empty())
        first = entitlementKey(facts.product, {});
    const auto [found, isNew] = m_unknownLicences.try_emplace(first, quint32(m_market->unknownLicences.size()));
    if (isNew)
        m_market->unknownLicences.push_back(written);
    facts.unknownLicence = found->second;
}

/// A sale of a licence; licences come before.
void FactsBuilder::sale(const MarketRow& row, SaleFacts sale)
{
    fillMarket(row, sale);
    sale.saleType = m_saleTypes.codeOf(row.saleType, m_market->saleTypes);
    sale.licenseType = m_licenseTypes.codeOf(row.licenseType, m_facts->m_licenseTypes);
    sale.tier = m_tiers.codeOf(row.tier, m_facts->m_tiers);
    sale.country = m_countries.codeOf(row.country, m_facts->m_countries);
    m_market->sales.push_back(sale);
}

void FactsBuilder::event(const MarketRow& row, EventFacts event)
{
    fillMarket(row, event);
    m_market->events.push_back(event);
}

/// A row belongs to the organisation of its licence, else to the company that it names, else to one that its licence
/// number stands for.
template <class Facts> void FactsBuilder::linkMarket(std::vector<Facts>& rows)
{
    m_organisationsOfUnknown.resize(m_market->unknownLicences.size(), OrganisationId{none});
    for (Facts& row : rows) {
        if (row.licence != none)
            row.organisation = m_market->licences[row.licence].states.back().organisation;
        if (raw(row.organisation) != none)
            continue;
        OrganisationId& own = m_organisationsOfUnknown[row.unknownLicence];
        if (raw(own) == none)
            own = ownOrganisation();
        row.organisation = own;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Facts& a, const Facts& b) { return a.day < b.day; });
}

void FactsBuilder::sortMarket()
{
    linkMarket(m_market->sales);
    linkMarket(m_market->events);
}

} // namespace uptake
