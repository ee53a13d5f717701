// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/traits.h"

#include "models/facts/tierband.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace uptake {

namespace {

/// Numbers names as they come.
class Numbering
{
public:
    explicit Numbering(std::vector<QString>& names)
        : m_names(names)
    {
    }
    quint32 operator()(const QString& name)
    {
        const auto [found, isNew] = m_numbers.try_emplace(name, quint32(m_names.size()));
        if (isNew)
            m_names.push_back(name);
        return found->second;
    }

private:
    std::vector<QString>& m_names;
    std::unordered_map<QString, quint32> m_numbers;
};

} // namespace

TraitValues::TraitValues(const Facts& facts, Trait trait, Month month)
    : m_facts(&facts)
    , m_trait(trait)
{
    if (trait == Trait::AddonVersion || trait == Trait::HostVersion) {
        nameVersions(trait == Trait::AddonVersion ? facts.addonVersions() : facts.hostVersions());
        return;
    }
    Numbering number(m_names);
    if (trait == Trait::Tier) {
        for (size_t band = 0; band < tierBandCount; ++band)
            number(tierBandName(band));
    }
    const Day day = lastDayOf(month);
    const auto& names = trait == Trait::Hosting ? facts.hostings() : facts.countries();
    std::vector<quint32> numbers(names.size(), none); // a name is looked up once, not for each licence that has it
    m_ofCode.reserve(facts.licences().size() + 1);
    for (const LicenceFacts& licence : facts.licences()) {
        const LicenceState& state = stateAt(licence, day);
        if (trait == Trait::Tier) {
            m_ofCode.push_back(quint32(tierBandOf(state.capacity)));
            continue;
        }
        const quint32 code = trait == Trait::Hosting ? state.hosting : state.country;
        if (numbers[code] == none)
            numbers[code] = number(names[code]);
        m_ofCode.push_back(numbers[code]);
    }
    m_ofCode.push_back(number(QString()));
}

/// Versions of one major.minor stand together in the order of codes.
void TraitValues::nameVersions(const std::vector<Version>& versions)
{
    for (const Version& version : versions) {
        const QString name = version.majorMinor();
        if (m_names.empty() || m_names.back() != name)
            m_names.push_back(name);
        m_ofCode.push_back(quint32(m_names.size() - 1));
    }
    m_names.emplace_back();
    m_ofCode.push_back(quint32(m_names.size() - 1));
}

quint32 TraitValues::operator()(Row row) const
{
    quint32 code = none;
    if (m_trait == Trait::AddonVersion)
        code = m_facts->addonVersion(row);
    else if (m_trait == Trait::HostVersion)
        code = m_facts->hostVersion(row);
    else
        code = m_facts->licenceOf(row);
    return code == none ? m_ofCode.back() : m_ofCode[code];
}

std::vector<quint32> TraitValues::order(const std::vector<qint64>& counts) const
{
    std::vector<quint32> values(m_names.size());
    std::iota(values.begin(), values.end(), quint32(0));
    std::erase_if(values, [&](quint32 value) { return counts[value] == 0; });
    if (m_trait == Trait::AddonVersion || m_trait == Trait::HostVersion)
        std::reverse(values.begin(), values.end());
    else if (m_trait != Trait::Tier)
        std::sort(values.begin(), values.end(), [&](quint32 a, quint32 b) {
            return counts[a] != counts[b] ? counts[a] > counts[b] : m_names[a] < m_names[b];
        });
    std::stable_partition(values.begin(), values.end(), [&](quint32 value) { return !m_names[value].isEmpty(); });
    return values;
}

} // namespace uptake
