// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/row.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace uptake {

/// A column of whole numbers, mostly small: a narrow number a row, with the few that do not fit beside, by row. Absent
/// is not 0.
template <class Narrow> class NarrowColumn
{
public:
    static constexpr qint64 absent = -1;

    NarrowColumn() = default;
    NarrowColumn(std::vector<Narrow> narrow, std::vector<Row> wideRows, std::vector<qint64> wideValues)
        : m_narrow(std::move(narrow))
        , m_wideRows(std::move(wideRows))
        , m_wideValues(std::move(wideValues))
    {
    }

    qint64 operator[](size_t row) const
    {
        const Narrow narrow = m_narrow[row];
        if (narrow < wideMark) [[likely]]
            return narrow;
        return narrow == absentMark ? absent : m_wideValues[size_t(wide(row) - m_wideRows.begin())];
    }
    size_t size() const { return m_narrow.size(); }
    bool isPresent(size_t row) const { return m_narrow[row] != absentMark; }

    void reserve(size_t rows) { m_narrow.reserve(rows); }
    void resize(size_t rows) { m_narrow.resize(rows, absentMark); } ///< new rows are absent
    void set(size_t row, qint64 value)
    {
        if (value < 0)
            m_narrow[row] = absentMark;
        else if (value < wideMark)
            m_narrow[row] = static_cast<Narrow>(value);
        else {
            m_narrow[row] = wideMark;
            const auto at = m_wideValues.begin() + (wide(row) - m_wideRows.begin());
            if (at == m_wideValues.end() || *wide(row) != row) {
                m_wideValues.insert(at, value);
                m_wideRows.insert(wide(row), static_cast<Row>(row));
            } else {
                *at = value;
            }
        }
    }
    /// Adds rows of another column at the end.
    void append(const NarrowColumn& from, RowRange rows)
    {
        const auto begin = static_cast<Row>(m_narrow.size());
        m_narrow.insert(m_narrow.end(), from.m_narrow.begin() + std::ptrdiff_t(rows.first),
            from.m_narrow.begin() + std::ptrdiff_t(rows.last));
        for (auto at = from.wide(rows.first); at != from.m_wideRows.end() && *at < rows.last; ++at) {
            m_wideRows.push_back(begin + *at - rows.first);
            m_wideValues.push_back(from.m_wideValues[size_t(at - from.m_wideRows.begin())]);
        }
    }

    /// What a file keeps.
    const std::vector<Narrow>& narrow() const { return m_narrow; }
    const std::vector<Row>& wideRows() const { return m_wideRows; } ///< ascending
    const std::vector<qint64>& wideValues() const { return m_wideValues; } ///< of these
    /// Does each row that is marked as wide have its number? Else a file was made by somebody else.
    bool isSound() const
    {
        if (m_wideRows.size() != m_wideValues.size() || !std::is_sorted(m_wideRows.begin(), m_wideRows.end()))
            return false;
        for (size_t row = 0; row < m_narrow.size(); ++row) {
            if (m_narrow[row] == wideMark && (wide(row) == m_wideRows.end() || *wide(row) != row))
                return false;
        }
        return true;
    }

protected:
    static constexpr Narrow absentMark = std::numeric_limits<Narrow>::max();
    static constexpr Narrow wideMark = absentMark - 1;

private:
    auto wide(size_t row) const { return std::lower_bound(m_wideRows.begin(), m_wideRows.end(), row); }

    std::vector<Narrow> m_narrow;
    std::vector<Row> m_wideRows;
    std::vector<qint64> m_wideValues;
};

/// Seconds since 1970: four bytes a row until 2106.
using SecondsColumn = NarrowColumn<quint32>;

} // namespace uptake
