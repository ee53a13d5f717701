// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/selection.h"

#include <algorithm>

namespace uptake {

namespace {

/// The newest licence that each installation was linked to, or none.
std::vector<quint32> newestLinks(const Facts& facts)
{
    std::vector<quint32> links(facts.installations().size(), none);
    std::vector<qint64> newest(links.size(), std::numeric_limits<qint64>::min());
    for (Row row = 0; row < facts.rowCount(); ++row) {
        const auto installation = raw(facts.installation(row));
        if (facts.licence(row) != none && facts.sentAt(row) >= newest[installation]) {
            newest[installation] = facts.sentAt(row);
            links[installation] = facts.licence(row);
        }
    }
    return links;
}

} // namespace

Subset::Subset(const Facts& facts, const Selection& selection)
    : m_facts(&facts)
    , m_selection(selection)
    , m_keepsAll(selection.products.isEmpty() && selection.hostings.isEmpty())
    , m_products(facts.products().size(), true)
    , m_hostings(facts.hostings().size(), true)
{
    if (m_keepsAll)
        return;
    for (size_t i = 0; i < m_products.size() && !selection.products.isEmpty(); ++i)
        m_products[i] = selection.products.contains(facts.products()[i].key);
    for (size_t i = 0; i < m_hostings.size() && !selection.hostings.isEmpty(); ++i)
        m_hostings[i] = selection.hostings.contains(facts.hostings()[i]);
    const bool keepsUnlinked = selection.hostings.isEmpty() || selection.hostings.contains(QString());
    const std::vector<quint32> links = selection.hostings.isEmpty() ? std::vector<quint32>() : newestLinks(facts);
    m_installations.resize(facts.installations().size());
    for (size_t i = 0; i < m_installations.size(); ++i) {
        bool keeps = m_products[raw(facts.installations()[i].product)];
        if (!links.empty())
            keeps = keeps && (links[i] == none ? keepsUnlinked : m_hostings[facts.licences()[links[i]].states.back().hosting]);
        m_installations[i] = keeps;
    }
}

bool Subset::containsLicence(const LicenceFacts& licence, Day day) const
{
    return m_keepsAll || (m_products[raw(licence.product)] && m_hostings[stateAt(licence, day).hosting]);
}

std::vector<Month> Subset::months() const
{
    std::vector<Month> months;
    const auto first = m_facts->firstMonth();
    const auto last = m_facts->lastMonth();
    if (!first || !last)
        return months;
    for (Month month = std::max(*first, m_selection.from.value_or(*first)); month <= std::min(*last, m_selection.to.value_or(*last));
         month += std::chrono::months{1})
        months.push_back(month);
    return months;
}


} // namespace uptake
