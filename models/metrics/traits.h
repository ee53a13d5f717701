// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"

namespace uptake {

/// What installations are told apart by.
enum class Trait { Tier, Hosting, Country, AddonVersion, HostVersion };

/// Gives each report the number of its value of a trait, so that a page can count by plain arrays. The licence of a
/// report is the one that it names, else the one that its installation named last; its state is that known at the end
/// of the month.
class TraitValues
{
public:
    TraitValues(const Facts& facts, Trait trait, Month month);

    quint32 operator()(Row row) const; ///< below size()
    size_t size() const { return m_names.size(); }
    /// Of a value: "11-50", "Data Center", "FR", "2.12"; empty where it is unknown: no licence is linked, or nothing is
    /// said.
    const QString& name(quint32 value) const { return m_names[value]; }
    /// The values in the order that people read them: bands by size, versions newest first, others most frequent first,
    /// then by name; what is unknown last. Only those that `counts` has above 0.
    std::vector<quint32> order(const std::vector<qint64>& counts) const;

private:
    void nameVersions(const std::vector<Version>& versions);

    const Facts* m_facts;
    Trait m_trait;
    std::vector<QString> m_names;
    std::vector<quint32> m_ofCode; ///< value of each version code, or of each licence; the last is the value of none
};

} // namespace uptake
