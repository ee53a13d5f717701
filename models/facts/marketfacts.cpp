// SPDX-License-Identifier: GPL-3.0-or-later
// What FactsBuilder makes of sales, events and connections.
#include "models/facts/entitlement.h"
#include "models/facts/factsbuilder.h"
#include "models/store/varint.h"

#include <algorithm>
#include <map>

namespace uptake {

/// One copy of a text that many rows repeat.
const QString& FactsBuilder::shared(const QString& text)
{
    return *m_shared.insert(text);
}

template <class Facts> void FactsBuilder::fillMarket(const MarketRow& row, Facts& facts)
{
    facts.product = m_products.at(row.product);
    facts.organisation = row.organisation == 0 ? OrganisationId{none} : m_organisations.at(row.organisation);
    facts.hosting = m_hostings.codeOf(row.hosting, m_facts->m_hostings);
    for (const QString& number : row.numbers) {
        if (number.isEmpty())
            continue;
        if (facts.number.isEmpty())
            facts.number = number;
        if (const auto found = m_entitlements.find(entitlementKey(facts.product, number));
            found != m_entitlements.end() && facts.licence == none)
            facts.licence = found->second;
    }
}

/// A sale of a licence; licences come before.
void FactsBuilder::sale(const MarketRow& row, const QString& saleType, SaleFacts sale)
{
    fillMarket(row, sale);
    sale.saleType = m_saleTypes.codeOf(saleType, m_facts->m_saleTypes);
    for (QString* text : {&sale.licenseType, &sale.tier, &sale.country})
        *text = shared(*text);
    m_facts->m_sales.push_back(std::move(sale));
}

void FactsBuilder::event(const MarketRow& row, EventFacts event)
{
    fillMarket(row, event);
    m_facts->m_events.push_back(std::move(event));
}

/// A row belongs to the organisation of its licence, else to the company that it names, else to one that its licence
/// number stands for.
template <class Facts> void FactsBuilder::linkMarket(std::vector<Facts>& rows)
{
    for (Facts& row : rows) {
        if (row.licence != none)
            row.organisation = m_facts->m_licences[row.licence].states.back().organisation;
        if (raw(row.organisation) != none)
            continue;
        const auto [found, isNew]
            = m_ownOrganisations.try_emplace(entitlementKey(row.product, row.number), OrganisationId{none});
        if (isNew)
            found->second = ownOrganisation();
        row.organisation = found->second;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Facts& a, const Facts& b) { return a.day < b.day; });
}

void FactsBuilder::sortMarket()
{
    linkMarket(m_facts->m_sales);
    linkMarket(m_facts->m_events);
}

quint32 FactsBuilder::connectionCode(std::string_view connections)
{
    if (connections.empty())
        return ConnectionColumn::nothing;
    const auto next = quint32(m_connectionTexts.size());
    const quint32 code = m_connectionCodes.emplace(connections, next);
    if (code == next)
        m_connectionTexts.emplace_back(connections);
    return code + 1; // the first set is the empty one
}

/// Kinds by name, and the sets that reports list: a kind that one lists twice is added up.
void FactsBuilder::codeConnections()
{
    std::map<ConnectionKind, quint32> kinds;
    std::vector<std::map<quint32, qint64>> sets;
    std::vector<ConnectionKind> names;
    for (const std::string& text : m_connectionTexts) {
        std::map<quint32, qint64>& set = sets.emplace_back();
        VarintReader reader(text);
        while (const auto driver = reader.next()) {
            const auto mode = reader.next();
            const auto count = reader.next();
            if (!mode || !count || *driver >= m_terms.size() || *mode >= m_terms.size())
                break;
            const ConnectionKind kind{m_terms[*driver], m_terms[*mode]};
            const auto [found, isNew] = kinds.try_emplace(kind, quint32(names.size()));
            if (isNew)
                names.push_back(kind);
            set[found->second] += qint64(*count);
        }
    }
    std::vector<quint32> byName(names.size());
    quint32 position = 0;
    for (const auto& [kind, code] : kinds) {
        names[position] = kind;
        byName[code] = position++;
    }
    ConnectionColumn& column = m_facts->m_connections;
    column.setKinds(std::move(names));
    for (const auto& set : sets) {
        std::vector<ConnectionUse> uses;
        for (const auto& [kind, count] : set)
            uses.push_back({byName[kind], count});
        std::sort(uses.begin(), uses.end(), [](const auto& a, const auto& b) { return a.kind < b.kind; });
        column.addSet(uses);
    }
    column.setRows(std::move(m_connections));
}

} // namespace uptake
