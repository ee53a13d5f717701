// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/facts.h"

#include <optional>
#include <vector>

namespace uptake {

/// A value for each organisation that was named, to be gone over in the order of their numbers. These are given one
/// after the other, so that a place for every organisation is quicker than a tree of some.
template <class Value> class OrganisationTable
{
public:
    explicit OrganisationTable(const Facts& facts)
        : m_values(facts.organisations().size())
    {
    }

    /// The value of an organisation; `first` where it is named for the first time.
    Value& at(OrganisationId organisation, const Value& first = {})
    {
        std::optional<Value>& value = m_values[raw(organisation)];
        return value ? *value : value.emplace(first);
    }

    template <class Take> void forEach(Take take) const
    {
        for (size_t i = 0; i < m_values.size(); ++i) {
            if (m_values[i])
                take(OrganisationId{quint32(i)}, *m_values[i]);
        }
    }

private:
    std::vector<std::optional<Value>> m_values;
};

} // namespace uptake
