// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/bits.h"
#include "models/facts/row.h"

#include <algorithm>
#include <vector>

namespace uptake {

/// What each report names (an entitlement number, a licence), given that installations mostly name the same every
/// month: a bit for "the usual one of its installation", a bit for "another one", which stands beside by row.
class LinkColumn
{
public:
    size_t size() const { return m_usual.size(); }
    /// What a row names, whose installation usually names `usual`; or none.
    quint32 operator()(Row row, quint32 usual) const
    {
        if (m_usual[row])
            return usual;
        return m_other[row] ? otherOf(row) : none;
    }
    bool isUsual(Row row) const { return m_usual[row]; }
    bool isOther(Row row) const { return m_other[row]; }
    quint64 otherWord(size_t word) const { return m_other.word(word); } ///< of the 64 rows from `word` * 64 on

    void reserve(size_t rows)
    {
        m_usual.reserve(rows);
        m_other.reserve(rows);
    }
    /// Adds a row at the end.
    void append(quint32 named, quint32 usual)
    {
        const bool isUsual = named != none && named == usual;
        if (named != none && !isUsual) {
            m_otherRows.push_back(static_cast<Row>(size()));
            m_others.push_back(named);
        }
        m_other.append(named != none && !isUsual ? 1 : 0, 1);
        m_usual.append(isUsual ? 1 : 0, 1);
    }
    /// Adds rows of another column whose installations usually name the same here.
    void append(const LinkColumn& from, RowRange rows)
    {
        const auto begin = static_cast<Row>(size());
        m_usual.append(from.m_usual, rows.first, rows.last);
        m_other.append(from.m_other, rows.first, rows.last);
        auto at = std::lower_bound(from.m_otherRows.begin(), from.m_otherRows.end(), rows.first);
        for (; at != from.m_otherRows.end() && *at < rows.last; ++at) {
            m_otherRows.push_back(begin + *at - rows.first);
            m_others.push_back(from.m_others[size_t(at - from.m_otherRows.begin())]);
        }
    }

    /// What a file keeps.
    const Bits& usual() const { return m_usual; }
    const std::vector<Row>& otherRows() const { return m_otherRows; } ///< ascending
    const std::vector<quint32>& others() const { return m_others; } ///< of these
    LinkColumn() = default;
    LinkColumn(Bits usual, std::vector<Row> otherRows, std::vector<quint32> others)
        : m_usual(std::move(usual))
        , m_other(m_usual.size())
        , m_otherRows(std::move(otherRows))
        , m_others(std::move(others))
    {
        for (const Row row : m_otherRows) {
            if (row < m_other.size())
                m_other.set(row);
        }
    }
    bool isSound() const
    {
        return m_otherRows.size() == m_others.size() && std::is_sorted(m_otherRows.begin(), m_otherRows.end())
            && (m_otherRows.empty() || m_otherRows.back() < size());
    }

private:
    quint32 otherOf(Row row) const
    {
        return m_others[size_t(std::lower_bound(m_otherRows.begin(), m_otherRows.end(), row) - m_otherRows.begin())];
    }

    Bits m_usual, m_other;
    std::vector<Row> m_otherRows;
    std::vector<quint32> m_others;
};

} // namespace uptake
