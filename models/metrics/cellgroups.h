// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/bits.h"
#include "models/metrics/groups.h"

#include <utility>
#include <vector>

namespace uptake {

/// Gathers which organisations stand behind each of several cells, which are numbered from 0.
class CellGroups
{
public:
    CellGroups(const Facts& facts, size_t cells)
        : m_organisations(facts.organisations().size())
        , m_cells(cells)
    {
    }
    void add(size_t cell, OrganisationId organisation)
    {
        if (m_cells[cell].size() == 0)
            m_cells[cell].resize(m_organisations);
        m_cells[cell].set(raw(organisation));
    }
    /// Those of a cell, which is empty again.
    Group take(size_t cell)
    {
        const Bits in = std::exchange(m_cells[cell], Bits());
        Group group;
        group.reserve(in.count());
        in.forEach(0, in.size(), [&](size_t organisation) { group.push_back(OrganisationId{quint32(organisation)}); });
        return group;
    }

private:
    size_t m_organisations;
    std::vector<Bits> m_cells; ///< by organisation; without a bit while the cell is empty
};

} // namespace uptake
