// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/connectioncolumn.h"

#include <map>

namespace uptake {

ConnectionColumn::ConnectionColumn(CodeColumn rows, const std::vector<std::vector<NamedConnection>>& sets)
    : m_sets(std::move(rows))
{
    std::map<ConnectionKind, quint32> kinds;
    for (const auto& set : sets) {
        for (const NamedConnection& connection : set)
            kinds.try_emplace(connection.kind, 0);
    }
    for (auto& [kind, code] : kinds) {
        code = quint32(m_kinds.size());
        m_kinds.push_back(kind);
    }
    std::map<quint32, qint64> counts;
    for (const auto& set : sets) {
        counts.clear();
        for (const NamedConnection& connection : set)
            counts[kinds.at(connection.kind)] += connection.count;
        for (const auto& [kind, count] : counts)
            m_uses.push_back({kind, count});
        m_starts.push_back(m_uses.size());
    }
}

std::vector<NamedConnection> ConnectionColumn::named(quint32 set) const
{
    std::vector<NamedConnection> connections;
    for (const ConnectionUse& use : uses(set))
        connections.push_back({m_kinds[use.kind], use.count});
    return connections;
}

} // namespace uptake
