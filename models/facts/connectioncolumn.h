// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/codecolumn.h"

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

/// The same, with the kind spelled out.
struct NamedConnection
{
    ConnectionKind kind;
    qint64 count = 0;
};

/// The connections that each report lists. Installations mostly list the same few: a row is the code of a set.
class ConnectionColumn
{
public:
    static constexpr quint32 nothing = 0; ///< the set of a report that lists no connection

    ConnectionColumn() = default;
    /// `sets` are those from 1 on. A kind that one lists twice is added up.
    ConnectionColumn(CodeColumn rows, const std::vector<std::vector<NamedConnection>>& sets);

    quint32 operator[](size_t row) const { return m_sets[row]; } ///< a set, below setCount()
    size_t size() const { return m_sets.size(); }
    size_t setCount() const { return m_starts.size() - 1; }
    /// The kinds of a set, each once.
    std::span<const ConnectionUse> uses(quint32 set) const
    {
        return {m_uses.data() + m_starts[set], m_uses.data() + m_starts[set + 1]};
    }
    std::vector<NamedConnection> named(quint32 set) const; ///< by kind
    const std::vector<ConnectionKind>& kinds() const { return m_kinds; } ///< by driver, then mode
    const CodeColumn& rows() const { return m_sets; }

private:
    CodeColumn m_sets;
    std::vector<size_t> m_starts{0, 0}; ///< of each set in m_uses, and the end; the first set is empty
    std::vector<ConnectionUse> m_uses;
    std::vector<ConnectionKind> m_kinds;
};

} // namespace uptake
