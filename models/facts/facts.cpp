// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/facts.h"

#include <algorithm>

namespace uptake {

std::optional<Month> Facts::firstMonth() const
{
    return m_reports.months.empty() ? std::nullopt : std::optional(monthFromNumber(m_reports.firstMonth));
}

std::optional<Month> Facts::lastMonth() const
{
    return m_reports.months.empty()
        ? std::nullopt
        : std::optional(monthFromNumber(m_reports.firstMonth + int(m_reports.months.size()) - 1));
}

RowRange Facts::records(Month month) const
{
    const int at = monthNumber(month) - m_reports.firstMonth;
    if (at < 0 || size_t(at) >= m_reports.months.size())
        return {};
    return {m_reports.months[size_t(at)].first, m_reports.months[size_t(at)].lastRecord};
}

RowRange Facts::reports(Month month) const
{
    const int at = monthNumber(month) - m_reports.firstMonth;
    if (at < 0 || size_t(at) >= m_reports.months.size())
        return {};
    return {m_reports.months[size_t(at)].first, m_reports.months[size_t(at)].last};
}

std::optional<Row> Facts::record(Month month, InstallationId installation) const
{
    const auto [first, last] = records(month);
    const auto begin = m_reports.installation.begin() + std::ptrdiff_t(first);
    const auto end = m_reports.installation.begin() + std::ptrdiff_t(last);
    const auto found = std::lower_bound(begin, end, installation);
    return found == end || *found != installation ? std::nullopt
                                                  : std::optional(Row(found - m_reports.installation.begin()));
}

std::span<const Row> Facts::carriedInto(Month month) const
{
    const int at = monthNumber(month) - m_reports.firstMonth;
    if (at < 0 || size_t(at) >= m_reports.months.size())
        return {};
    return {m_reports.carried.data() + m_reports.months[size_t(at)].firstCarried,
        m_reports.carried.data() + m_reports.months[size_t(at)].lastCarried};
}

std::optional<Day> Facts::newestDay() const
{
    return std::max(newestReport(), newestLicence());
}

std::optional<ProductId> Facts::productByKey(const QString& key) const
{
    const auto found = std::find_if(
        m_products.begin(), m_products.end(), [&](const ProductFacts& product) { return product.key == key; });
    return found == m_products.end() ? std::nullopt : std::optional(ProductId{quint32(found - m_products.begin())});
}

QString organisationLabel(const OrganisationFacts& organisation)
{
    if (organisation.name.isEmpty() || organisation.country.isEmpty())
        return organisation.name;
    return QStringLiteral("%1 (%2)").arg(organisation.name, organisation.country);
}

const LicenceState& stateAt(const LicenceFacts& licence, Day day)
{
    if (licence.states.size() == 1) // as nearly all have it
        return licence.states.front();
    const LicenceState* best = nullptr;
    Day earliest = std::numeric_limits<Day>::max();
    for (const LicenceState& state : licence.states) {
        earliest = std::min(earliest, state.knownFrom);
        if (state.knownFrom <= day)
            best = &state; // states are sorted: the last one is the newest
    }
    if (best)
        return *best;
    for (const LicenceState& state : licence.states) {
        if (state.knownFrom == earliest)
            best = &state;
    }
    return *best;
}

bool isActiveOn(const LicenceState& state, Day day)
{
    return state.isActive && !state.isEvaluation && (!state.start || *state.start <= day)
        && (!state.end || day <= *state.end);
}

} // namespace uptake
