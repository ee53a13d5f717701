// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/row.h"

#include <algorithm>
#include <vector>

namespace uptake {

/// Where installations stand among all, by their number in the store. Stores number them from 1 on, so a table does.
class InstallationPlaces
{
public:
    InstallationPlaces() = default;
    explicit InstallationPlaces(const std::vector<quint32>& ids)
    {
        if (!ids.empty())
            m_places.resize(size_t(*std::max_element(ids.begin(), ids.end())) + 1, none);
        for (quint32 place = 0; place < ids.size(); ++place)
            m_places[ids[place]] = place;
    }

    void set(quint32 id, quint32 place)
    {
        if (m_places.size() <= id)
            m_places.resize(size_t(id) + 1, none);
        m_places[id] = place;
    }
    /// None where there is no such installation.
    quint32 operator[](quint32 id) const { return id < m_places.size() ? m_places[id] : none; }

private:
    std::vector<quint32> m_places;
};

} // namespace uptake
