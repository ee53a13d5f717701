// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <span>
#include <vector>

namespace uptake {

/// What a connection is counted by.
struct ConnectionKind
{
    QString driver;
    QString mode;

    std::strong_ordering operator<=>(const ConnectionKind&) const = default;
};

/// Connections of one kind at one installation.
struct ConnectionUse
{
    quint32 kind = 0; ///< into ConnectionColumn::kinds()
    qint64 count = 0;
};

/// The connections that each report lists. Installations mostly list the same few: a row is the code of a set, four
/// bytes.
class ConnectionColumn
{
public:
    static constexpr quint32 nothing = 0; ///< the set of a report that lists no connection

    quint32 operator[](size_t row) const { return m_sets[row]; } ///< a set, below setCount()
    size_t size() const { return m_sets.size(); }
    size_t setCount() const { return m_starts.size() - 1; }
    /// The kinds of a set, each once.
    std::span<const ConnectionUse> uses(quint32 set) const
    {
        return {m_uses.data() + m_starts[set], m_uses.data() + m_starts[set + 1]};
    }
    const std::vector<ConnectionKind>& kinds() const { return m_kinds; } ///< by driver, then mode

    void setRows(std::vector<quint32> sets) { m_sets = std::move(sets); }
    void setKinds(std::vector<ConnectionKind> kinds) { m_kinds = std::move(kinds); }
    void addSet(const std::vector<ConnectionUse>& uses)
    {
        m_uses.insert(m_uses.end(), uses.begin(), uses.end());
        m_starts.push_back(m_uses.size());
    }

private:
    std::vector<quint32> m_sets;
    std::vector<size_t> m_starts{0, 0}; ///< of each set in m_uses, and the end; the first set is empty
    std::vector<ConnectionUse> m_uses;
    std::vector<ConnectionKind> m_kinds;
};

} // namespace uptake
