// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewhistory.h"

namespace uptake {

void ViewHistory::visit(const Place& place)
{
    if (!m_places.empty()) {
        if (m_places[m_current] == place)
            return;
        m_places.resize(m_current + 1);
        if (m_places.size() == most)
            m_places.erase(m_places.begin());
    }
    m_places.push_back(place);
    m_current = m_places.size() - 1;
}

const Place& ViewHistory::back()
{
    return m_places.at(--m_current);
}

const Place& ViewHistory::forward()
{
    return m_places.at(++m_current);
}

void ViewHistory::clear()
{
    m_places.clear();
    m_current = 0;
}

} // namespace uptake
