// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <unordered_map>
#include <vector>

namespace uptake {

/// A column of counts, mostly small: two bytes a row, with the few large values beside. Absent is not 0.
class CountColumn
{
public:
    static constexpr qint64 absent = -1;

    qint64 operator[](size_t row) const
    {
        const quint16 narrow = m_narrow[row];
        if (narrow < wideMark) [[likely]]
            return narrow;
        return narrow == absentMark ? absent : m_wide.at(static_cast<quint32>(row));
    }
    bool isPositive(size_t row) const { return m_narrow[row] != 0 && m_narrow[row] != absentMark; }
    bool isPresent(size_t row) const { return m_narrow[row] != absentMark; }
    size_t size() const { return m_narrow.size(); }

    void resize(size_t rows) { m_narrow.resize(rows, absentMark); } ///< new rows are absent
    void set(size_t row, qint64 value)
    {
        if (value < 0)
            m_narrow[row] = absentMark;
        else if (value < wideMark)
            m_narrow[row] = static_cast<quint16>(value);
        else {
            m_narrow[row] = wideMark;
            m_wide[static_cast<quint32>(row)] = value;
        }
    }

private:
    static constexpr quint16 absentMark = 0xffff;
    static constexpr quint16 wideMark = 0xfffe;

    std::vector<quint16> m_narrow;
    std::unordered_map<quint32, qint64> m_wide;
};

} // namespace uptake
