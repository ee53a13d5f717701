// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"

#include <QString>

#include <vector>

namespace uptake {

/// What the window showed: a page under a filter.
struct Place
{
    QString page;
    Selection selection;

    bool operator==(const Place&) const = default;
};

/// Where the user has been, as a browser keeps it: going on from somewhere forgets what lay ahead.
class ViewHistory
{
public:
    void visit(const Place& place);
    bool hasBack() const { return m_current > 0; }
    bool hasForward() const { return m_current + 1 < m_places.size(); }
    const Place& back(); ///< only if hasBack()
    const Place& forward(); ///< only if hasForward()
    void clear();

private:
    static constexpr size_t most = 100;
    std::vector<Place> m_places;
    size_t m_current = 0;
};

} // namespace uptake
